package analysis

import (
	"cmp"
	"maps"
	"slices"
)

// A PairArc is two countries and all cooperation that joins them.
type PairArc struct {
	A, B         string            // in order
	Cooperations []string          // by id
	Kinds        []CooperationKind // each once, from weak to strong
	First, Last  string            // the first and the last day by which one of them is certain; "" if none is
	On           OnRecord          // the surest of them
	Periods      []Period
}

// PairArcs gives one arc for each pair of countries that held cooperation joins by a day, in the order of their ids; "" is the end of time.
// Only parties that sat together make pairs (ANALYSIS "Cooperation").
func PairArcs(all []Cooperation, at string) []PairArc {
	at = cmp.Or(at, endOfTime)
	arcs := map[[2]string]*PairArc{}
	for _, c := range byID(all) {
		on := c.Period.OnRecordBy(at)
		if c.Status != Occurred || on == No {
			continue
		}
		for _, pair := range c.pairs() {
			if arcs[pair] == nil {
				arcs[pair] = &PairArc{A: pair[0], B: pair[1], On: Possible}
			}
			arcs[pair].add(&c, on)
		}
	}
	out := []PairArc{}
	for _, pair := range slices.SortedFunc(maps.Keys(arcs), func(a, b [2]string) int { return slices.Compare(a[:], b[:]) }) {
		out = append(out, *arcs[pair])
	}
	return out
}

// endOfTime is after all days.
const endOfTime = "9999-12-31"

// byID lists cooperation by id, with ordered countries.
func byID(all []Cooperation) []Cooperation {
	out := make([]Cooperation, len(all))
	for i, c := range all {
		out[i] = c.ordered()
	}
	slices.SortFunc(out, func(a, b Cooperation) int { return cmp.Compare(a.ID, b.ID) })
	return out
}

func (a *PairArc) add(c *Cooperation, on OnRecord) {
	a.Cooperations = append(a.Cooperations, c.ID)
	a.Periods = append(a.Periods, c.Period)
	if !slices.Contains(a.Kinds, c.Kind) {
		a.Kinds = append(a.Kinds, c.Kind)
		slices.SortFunc(a.Kinds, func(k, l CooperationKind) int { return k.rank() - l.rank() })
	}
	if on != Certain {
		return
	}
	day := c.Period.latest()
	if a.On = Certain; a.First == "" || day < a.First {
		a.First = day
	}
	a.Last = max(a.Last, day)
}

// Unpaired lists by id the cooperation on record by a day that makes no pair of countries, though it was held: series, hubs, and what joins
// a country with bodies only.
func Unpaired(all []Cooperation, at string) []string {
	out := []string{}
	for _, c := range byID(all) {
		if c.Status == Occurred && c.Period.OnRecordBy(cmp.Or(at, endOfTime)) != No && len(c.pairs()) == 0 {
			out = append(out, c.ID)
		}
	}
	return out
}
