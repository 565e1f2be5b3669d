package analysis

import (
	"cmp"
	"slices"

	"routegraph/store"
)

// A DatedEvent is an event with its dates. ToTheDay says that its source gives its days.
type DatedEvent struct {
	ID       string
	Period   Period
	ToTheDay bool
}

// An Overlap is two events and the days that they share, inclusive.
type Overlap struct {
	A, B     string // in the order of their ids
	From, To string
}

// Overlaps lists the pairs of events dated to the day that share a day, by first shared day, then by ids. Events of which a bound is open
// or not dated to the day are in none: they may or may not overlap. What was only planned counts as the others do.
func Overlaps(events []DatedEvent) []Overlap {
	dated := slices.DeleteFunc(slices.Clone(events), func(e DatedEvent) bool {
		return !e.ToTheDay || !store.IsDay(e.Period.Earliest) || !store.IsDay(e.Period.Latest)
	})
	slices.SortFunc(dated, func(a, b DatedEvent) int {
		return cmp.Or(cmp.Compare(a.Period.Earliest, b.Period.Earliest), cmp.Compare(a.ID, b.ID))
	})
	var out []Overlap
	for i, a := range dated {
		for _, b := range dated[i+1:] {
			if b.Period.Earliest > a.Period.Latest {
				break // so do all that follow
			}
			out = append(out, Overlap{min(a.ID, b.ID), max(a.ID, b.ID), b.Period.Earliest, min(a.Period.Latest, b.Period.Latest)})
		}
	}
	slices.SortFunc(out, func(a, b Overlap) int {
		return cmp.Or(cmp.Compare(a.From, b.From), cmp.Compare(a.A, b.A), cmp.Compare(a.B, b.B))
	})
	return out
}
