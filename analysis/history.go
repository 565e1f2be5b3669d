package analysis

import (
	"fmt"
	"slices"
)

// A LegHistory is the states of a leg over all dates.
type LegHistory struct {
	Leg       Leg
	Intervals []Interval // without gaps, from an open start to an open end; two that follow differ
}

// An Interval is days, inclusive, in which a leg's state and evidence stay the same. "" is open.
type Interval struct {
	From, To string
	LegState
}

// History tells each leg's states over all dates, so that on every day the state and its evidence are those that Gaps gives for that day
// without a window, by the same evidence (ANALYSIS "Gaps"). A threshold of "" is OPERATIONAL_MEETING.
func History(route Route, in Inputs, threshold CooperationKind, e Evidence) ([]LegHistory, error) {
	if threshold == "" {
		threshold = OperationalMeeting
	}
	if !threshold.Valid() {
		return nil, fmt.Errorf("threshold %q is no kind of cooperation: %w", threshold, ErrInvalid)
	}
	g, err := newGround(route, in.Known(e), threshold)
	if err != nil {
		return nil, err
	}
	first := g.in.firstStory()
	var out []LegHistory
	for _, l := range g.legs {
		out = append(out, LegHistory{l.leg, l.history(first)})
	}
	return out, nil
}

// history walks over the days on which something can change.
func (l legGround) history(firstStory string) []Interval {
	at := func(d string) LegState { return l.state(clock{at: d, firstStory: firstStory}) }
	out := []Interval{{LegState: at("")}}
	for _, d := range l.changes(firstStory) {
		last, next := &out[len(out)-1], at(d)
		if !same(last.LegState, next) {
			last.To = dayBefore(d)
			out = append(out, Interval{From: d, LegState: next})
		}
	}
	return out
}

// changes lists the days on which the state or the evidence of a leg can change.
func (l legGround) changes(firstStory string) []string {
	days := []string{firstStory}
	for _, w := range l.witnesses {
		days = append(days, w.Period.Earliest, w.Period.latest())
	}
	for _, a := range l.around {
		days = append(days, a.Period.Earliest, a.Period.latest())
	}
	slices.Sort(days)
	days = slices.Compact(days)
	return slices.DeleteFunc(days, func(d string) bool { return d == "" })
}

// same says whether two states of one leg are equal in state and evidence.
func same(a, b LegState) bool {
	return a.State == b.State &&
		slices.EqualFunc(a.Witnesses, b.Witnesses, func(v, w Witness) bool {
			return v.Cooperation == w.Cooperation && v.On == w.On && v.From.Country == w.From.Country && v.To.Country == w.To.Country
		}) &&
		slices.EqualFunc(a.Around, b.Around, func(v, w Around) bool {
			return v.Cooperation == w.Cooperation && v.On == w.On && v.Near.Country == w.Near.Country && v.Beyond.Country == w.Beyond.Country &&
				v.Near.End == w.Near.End && v.Stage == w.Stage
		})
}
