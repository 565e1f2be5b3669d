package model

import "routegraph/analysis"

// Overlap is another event, and the days that it shares with one.
type Overlap struct {
	Event    *Event
	From, To string
}

// Overlaps lists the events that share a day with this one, where both are dated to the day. It shows events of the answer again, as often
// as they overlap, so that it holds the answer's limit itself.
func (e Event) Overlaps() ([]*Overlap, error) {
	a := e.answer
	if a.overlaps == nil {
		a.overlaps = a.findOverlaps()
	}
	out := []*Overlap{}
	for _, o := range a.overlaps[e.ID()] {
		other := o.A
		if other == e.ID() {
			other = o.B
		}
		out = append(out, &Overlap{show[*Event](a, other, a.Dated), o.From, o.To})
	}
	return out, a.Over()
}

// findOverlaps compares all events dated to the day, once for the whole answer.
func (a *Answer) findOverlaps() map[string][]analysis.Overlap {
	var events []analysis.DatedEvent
	for i := range a.table(a.Dated).Nodes {
		row := Row{a, a.table(a.Dated), i}
		events = append(events, analysis.DatedEvent{ID: row.ID(), Period: row.days(), ToTheDay: true})
	}
	out := map[string][]analysis.Overlap{}
	for _, o := range analysis.Overlaps(events) {
		out[o.A], out[o.B] = append(out[o.A], o), append(out[o.B], o)
	}
	return out
}
