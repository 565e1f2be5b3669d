package analysis

import (
	"cmp"
	"slices"
)

// Reason is why a cooperation, or a pair of it, bears on no leg.
type Reason string

// The reasons that ANALYSIS lists ("Gaps", rule 6), in its order.
const (
	SameStage     Reason = "SAME_STAGE" // its countries all stand for one stage
	Skips         Reason = "SKIPS"      // it joins stages further apart
	HubReason     Reason = "HUB"        // each worked with the same partner, not with each other
	SeriesReason  Reason = "SERIES"     // the source does not say who met whom
	PlannedReason Reason = "PLANNED"    // told as planned
	Later         Reason = "LATER"      // not on record by the date
	Below         Reason = "BELOW"      // of a kind weaker than the threshold
)

// Further reasons, without which some cooperation would be left out in silence.
const (
	OneCountry Reason = "ONE_COUNTRY" // fewer than two of its parties are countries
	OffRoute   Reason = "OFF_ROUTE"   // no two of its countries stand for ends of the route
	NoLeg      Reason = "NO_LEG"      // it joins neighbouring stages, but no source joins those ends by a leg
	NotHeld    Reason = "NOT_HELD"    // called off, or told without certainty
	Earlier    Reason = "EARLIER"     // it ended before the window of months
	KnownLater Reason = "KNOWN_LATER" // no source that tells it was published by the day of knowledge
)

// Uncounted is a cooperation that is a witness of no leg by a date, with all its reasons (ANALYSIS "Gaps", rule 6). Where pairs of one
// cooperation stand differently, it has the reason of the pair that comes nearest to a leg; Pairs has each.
type Uncounted struct {
	Cooperation string
	Kind        CooperationKind
	Reasons     []Reason // in the order above
	Pairs       []PairReason
}

// A PairReason is why a pair of countries joins no leg; Reason is "" if it does join one.
type PairReason struct {
	A, B   string // in order
	Reason Reason
}

func reasons() []Reason {
	return []Reason{SameStage, Skips, HubReason, SeriesReason, PlannedReason, Later, Below, OneCountry, OffRoute, NoLeg, NotHeld, Earlier,
		KnownLater}
}

// uncounted lists what is a witness of none of the legs.
func (g *ground) uncounted(c clock, legs []LegGap) []Uncounted {
	counted := map[string]bool{}
	for _, l := range legs {
		for _, w := range l.Witnesses {
			counted[w.Cooperation] = true
		}
	}
	var out []Uncounted
	for i := range g.in.Cooperations {
		if co := &g.in.Cooperations[i]; !counted[co.ID] {
			out = append(out, g.why(co, c))
		}
	}
	return out
}

// why gives all reasons that hold for a cooperation at a time.
func (g *ground) why(co *Cooperation, c clock) Uncounted {
	pairs, nearest := g.placed(co)
	holds := map[Reason]bool{
		nearest:       true,
		HubReason:     co.Pairing == Hub,
		SeriesReason:  co.Pairing != Hub && co.Pairing != Together,
		PlannedReason: co.Status == PlannedEvent,
		NotHeld:       co.Status != Occurred && co.Status != PlannedEvent,
		Below:         !co.Kind.AtLeast(g.threshold),
	}
	if co.Status == Occurred && co.Period.OnRecordWithin(c.at, c.within) == No { // what was only planned has no date by which it was on record
		late := co.Period.OnRecordBy(c.at) == No
		holds[Later], holds[Earlier] = late, !late
	}
	out := Uncounted{Cooperation: co.ID, Kind: co.Kind, Pairs: pairs}
	for _, r := range reasons() {
		if holds[r] {
			out.Reasons = append(out.Reasons, r)
		}
	}
	return out
}

// placed says where the pairs of a cooperation stand, and which reason the one nearest to a leg has: "" if a pair joins a leg, or if
// there are countries but the source makes no pairs of them.
func (g *ground) placed(co *Cooperation) ([]PairReason, Reason) {
	if len(co.Countries) < 2 {
		return nil, OneCountry
	}
	near := []Reason{"", NoLeg, Skips, SameStage, OffRoute}
	var pairs []PairReason
	best := len(near)
	for _, p := range co.pairs() {
		r := g.pairReason(p[0], p[1])
		pairs = append(pairs, PairReason{p[0], p[1], r})
		best = min(best, slices.Index(near, r))
	}
	if best == len(near) {
		return nil, ""
	}
	return pairs, near[best]
}

// pairReason says why two countries join no leg; the reason nearest to a leg, where they stand for several stages.
func (g *ground) pairReason(a, b string) Reason {
	in, of := g.stages(a), g.stages(b)
	if len(in) == 0 || len(of) == 0 {
		return OffRoute
	}
	for _, l := range g.route.Legs {
		if g.stands(a, l.From) && g.stands(b, l.To) || g.stands(b, l.From) && g.stands(a, l.To) {
			return ""
		}
	}
	reason := SameStage
	for _, i := range in {
		for _, j := range of {
			if len(g.route.Legs) == 0 || i-j == 1 || j-i == 1 { // stages without legs have no order
				return NoLeg
			}
			if i != j {
				reason = Skips
			}
		}
	}
	return reason
}

// unknownThen lists what the day of knowledge took away: given, but not known.
func unknownThen(given, known Inputs) []Uncounted {
	left := map[string]bool{}
	for _, c := range known.Cooperations {
		left[c.ID] = true
	}
	var out []Uncounted
	for _, c := range given.Cooperations {
		if !left[c.ID] {
			out = append(out, Uncounted{Cooperation: c.ID, Kind: c.Kind, Reasons: []Reason{KnownLater}})
		}
	}
	return out
}

func sortUncounted(all []Uncounted) {
	slices.SortFunc(all, func(a, b Uncounted) int { return cmp.Compare(a.Cooperation, b.Cooperation) })
}
