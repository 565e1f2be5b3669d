package analysis

import (
	"cmp"
	"fmt"
	"slices"
)

// TreatyStatus is whether a country is bound by a treaty on a day (ANALYSIS "Time").
type TreatyStatus string

// The statuses.
const (
	Bound    TreatyStatus = "BOUND"
	NotBound TreatyStatus = "NOT_BOUND"
	NotKnown TreatyStatus = "NOT_KNOWN"
)

// A TreatyPair is a treaty with how each of two countries stands to it.
type TreatyPair struct {
	Treaty
	Sides [2]TreatySide
}

// A TreatySide is how a country stands to a treaty. Its entry is empty where the list does not have it.
type TreatySide struct {
	Status TreatyStatus
	TreatyEntry
}

func (in PairInputs) treaty(t Treaty, at string) TreatyPair {
	out := TreatyPair{Treaty: t}
	for i, side := range in.Sides {
		entry := side.Treaties[t.ID]
		out.Sides[i] = TreatySide{TreatyOn(at, entry.Since, t.AsOf, side.State), entry}
	}
	return out
}

// TreatyOn says how a country stands to a treaty on a day: bound from the day of its action on. A list speaks for the days up to its own:
// only there is a missing action an answer. A territory has no action of its own where the treaty was extended to it, so a list never says
// that one is not bound.
func TreatyOn(at, since, asOf string, state bool) TreatyStatus {
	listed, _, _ := Bounds(asOf)
	switch {
	case since != "" && since <= at:
		return Bound
	case at <= listed && (state || since != ""):
		return NotBound
	}
	return NotKnown
}

// unknown says in sentences what the brief cannot tell.
func (in PairInputs) unknown(b Brief, at string) []string {
	out := []string{note(in.storiesBy(at), earlier(at, in.KnownBy))}
	if len(b.Contacts) == 0 {
		out = append(out, fmt.Sprintf("Whether %s and %s had any contact by %s: no pair of the two is on record, which is not evidence of none.", in.Sides[0].Name, in.Sides[1].Name, at))
	}
	for _, t := range b.Treaties {
		out = append(out, in.unknownOf(t, at)...)
	}
	if !slices.ContainsFunc(in.Treaties, func(t Treaty) bool { return t.Kind == "BILATERAL_TREATY" || t.Kind == "MEMORANDUM" }) {
		out = append(out, "Whether the two have a treaty or memorandum of their own: no list of such was read.")
	}
	return append(out, in.unknownBodies(b, at)...)
}

func (in PairInputs) unknownOf(t TreatyPair, at string) []string {
	var out []string
	for i, s := range t.Sides {
		name, listed := in.Sides[i].Name, cmp.Or(t.AsOf, s.AsOf)
		_, last, _ := Bounds(listed)
		switch {
		case s.Status == NotKnown && listed == "":
			out = append(out, fmt.Sprintf("Whether %s was bound by the %s on %s: no list with such evidence tells.", name, t.Name, at))
		case s.Status == NotKnown && s.SignedOn != "":
			out = append(out, fmt.Sprintf("Whether %s was bound by the %s on %s: it had signed on %s, and the list is as of %s.", name, t.Name, at, s.SignedOn, listed))
		case s.Status == NotKnown && !in.Sides[i].State:
			out = append(out, fmt.Sprintf("Whether the %s was extended to %s by %s: the list, as of %s, does not tell of territories.", t.Name, name, at, listed))
		case s.Status == NotKnown:
			out = append(out, fmt.Sprintf("Whether %s was bound by the %s on %s: it is not in the list, which is as of %s.", name, t.Name, at, listed))
		case s.Status == Bound && last < at:
			out = append(out, fmt.Sprintf("Whether %s left the %s after %s, the day of the list.", name, t.Name, listed))
		}
	}
	return out
}

func (in PairInputs) unknownBodies(b Brief, at string) []string {
	var out []string
	for _, side := range in.Sides {
		if len(side.Bodies) == 0 {
			out = append(out, fmt.Sprintf("In which bodies %s has a part: none is listed.", side.Name))
		}
	}
	undated := 0
	for _, body := range b.Bodies {
		if body.Sides[0].AsOf == "" || body.Sides[1].AsOf == "" {
			undated++
		}
	}
	if undated > 0 {
		out = append(out, fmt.Sprintf("Whether both had a part in %s on %s: the lists have no day.", number(undated, "body that they share", "of the bodies that they share"), at))
	}
	return out
}
