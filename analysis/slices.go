package analysis

import (
	"cmp"
	"maps"
	"slices"
)

// A Dated is something with the periods of what it rests on: it is on record as soon as one of them is.
type Dated struct {
	ID      string
	Periods []Period
}

// A Slice is a day from which things are on record, possibly or for certain, that were not before. "" is before all days.
type Slice struct {
	From              string
	Possible, Certain []string // by id
}

// Slices tells when things come on record, up to a day ("": the end of time), the first day first. What is once on record stays so: what is
// certain on a day is all that became certain by it; what is possible is all that became possible by it and is not certain.
func Slices(things []Dated, at string) []Slice {
	at = cmp.Or(at, endOfTime)
	byDay := map[string]*Slice{}
	on := func(day string) *Slice {
		if byDay[day] == nil {
			byDay[day] = &Slice{From: day, Possible: []string{}, Certain: []string{}}
		}
		return byDay[day]
	}
	for _, t := range slices.SortedFunc(slices.Values(things), func(a, b Dated) int { return cmp.Compare(a.ID, b.ID) }) {
		possible, certain := t.first()
		if certain != "" && certain <= at {
			on(certain).Certain = append(on(certain).Certain, t.ID)
		}
		if possible <= at && (certain == "" || possible < certain) {
			on(possible).Possible = append(on(possible).Possible, t.ID)
		}
	}
	out := []Slice{}
	for _, day := range slices.Sorted(maps.Keys(byDay)) {
		out = append(out, *byDay[day])
	}
	return out
}

// first gives the day from which a thing is possibly on record, "" before all days, and the one from which it is certain, "" if none is.
// Without any period it is on record at no day.
func (t Dated) first() (possible, certain string) {
	possible = "9999-99"
	for _, p := range t.Periods {
		possible = min(possible, p.Earliest)
		if last := p.latest(); last != "" && (certain == "" || last < certain) {
			certain = last
		}
	}
	return possible, certain
}

// Certain is the day from which a thing is on record for certain; "" if none is.
func (t Dated) Certain() string { _, certain := t.first(); return certain }

// By says whether a thing is on record by a day ("": the end of time).
func (t Dated) By(at string) OnRecord {
	possible, certain := t.first()
	switch at = cmp.Or(at, endOfTime); {
	case certain != "" && certain <= at:
		return Certain
	case possible <= at:
		return Possible
	}
	return No
}
