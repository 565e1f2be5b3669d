package analysis

import (
	"fmt"

	"routegraph/store"
)

// A GapQuery is what is asked about the legs of a route.
type GapQuery struct {
	At        string          // the day by which cooperation must be on record
	Threshold CooperationKind // the weakest kind that counts; "" is OPERATIONAL_MEETING
	Within    int             // only what took place so many months before At or later; 0 sets no limit
	Evidence                  // only what rests on such evidence; of stories, only the day of knowledge counts
}

// A GapReport says what is on record for each leg of a route by a date, and what was not counted (ANALYSIS "Gaps").
type GapReport struct {
	Route     string
	Query     GapQuery // with the defaults filled in
	Legs      []LegGap // in the route's order
	Total     Count    // over all legs
	Steps     []Count  // over the legs of each step, in order
	Sources   Independence
	Uncounted []Uncounted // by id
	Note      string
}

// A LegGap is a leg and what is on record for it.
type LegGap struct {
	Leg Leg
	LegState
	Note string
}

// Gaps says which legs of a route have cooperation between their two ends on record by a date. It fails with ErrInvalid if the date, the
// threshold or the route makes no sense. The legs are those given: a caller who wants only legs known by a day leaves out the others.
func Gaps(route Route, in Inputs, q GapQuery) (*GapReport, error) {
	if q.Threshold == "" {
		q.Threshold = OperationalMeeting
	}
	if err := q.Check(); err != nil {
		return nil, err
	}
	g, err := newGround(route, in.Known(q.Evidence), q.Threshold)
	if err != nil {
		return nil, err
	}
	report := g.report(clock{q.At, q.Within, g.in.firstStory()})
	report.Query = q
	report.Note = note(report.Sources, earlier(q.At, q.KnownBy))
	for i := range report.Legs {
		report.Legs[i].Note = report.Note
	}
	report.Uncounted = append(report.Uncounted, unknownThen(in, in.known(q.KnownBy))...)
	sortUncounted(report.Uncounted)
	return report, nil
}

// Check says what is wrong with a question: ErrInvalid.
func (q GapQuery) Check() error {
	switch {
	case !store.IsDay(q.At):
		return fmt.Errorf("at %q is not a day: %w", q.At, ErrInvalid)
	case q.KnownBy != "" && !store.IsDay(q.KnownBy):
		return fmt.Errorf("knownBy %q is not a day: %w", q.KnownBy, ErrInvalid)
	case !q.Threshold.Valid():
		return fmt.Errorf("threshold %q is no kind of cooperation: %w", q.Threshold, ErrInvalid)
	case q.Within < 0:
		return fmt.Errorf("within %d is below 0: %w", q.Within, ErrInvalid)
	}
	return nil
}

// report assesses all legs at a time.
func (g *ground) report(c clock) *GapReport {
	r := &GapReport{Route: g.route.ID, Sources: g.in.storiesBy(c.at)}
	for _, l := range g.legs {
		r.Legs = append(r.Legs, LegGap{Leg: l.leg, LegState: l.state(c)})
	}
	r.Total = count(0, r.Legs)
	for step := 1; step < len(g.route.Stages) && len(r.Legs) > 0; step++ {
		r.Steps = append(r.Steps, count(step, r.Legs))
	}
	r.Uncounted = g.uncounted(c, r.Legs)
	return r
}

// note is what every leg says of its evidence (rule 7).
func note(sources Independence, at string) string {
	return fmt.Sprintf("Nothing on record is not evidence of nothing. Read so far, up to %s: %s by %s.", at,
		number(sources.Stories, "story", "stories"), number(sources.Publishers, "publisher", "publishers"))
}

// earlier is the earlier of a day and another that may be "", which is none.
func earlier(day, other string) string {
	if other == "" {
		return day
	}
	return min(day, other)
}

// number writes a count with its noun.
func number(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}
