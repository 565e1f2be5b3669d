package analysis

import (
	"fmt"
	"slices"
)

// EndKind is what the end of a leg is, as its source names it.
type EndKind string

// The kinds of ends.
const (
	CountryEnd EndKind = "COUNTRY"
	RegionEnd  EndKind = "REGION"
	PlaceEnd   EndKind = "PLACE"
)

// An End is what a source names where a leg begins or ends. Ids are unique over all kinds.
type End struct {
	Kind EndKind
	ID   string
}

// A Stage holds the ends that the source names together, none before the other.
type Stage struct{ Ends []End }

// Basis is what a leg, or a membership, rests on.
type Basis string

// The bases of legs, then those of memberships; STATED serves both.
const (
	Stated        Basis = "STATED"         // a source says it
	BetweenStages Basis = "BETWEEN_STAGES" // it follows from the order of the stages
	M49           Basis = "M49"            // the standard of the United Nations Statistics Division
)

// A Leg joins one end of a stage to one end of the next (ANALYSIS "Routes, stages, legs").
type Leg struct {
	ID       string
	Step     int // from stage Step to stage Step+1; the first stage is 1
	From, To End
	Basis    Basis
}

// A Route has stages in its source's order. One whose source does not order them has no legs.
type Route struct {
	ID     string
	Stages []Stage
	Legs   []Leg
}

// check refuses a route whose legs do not join neighbouring stages.
func (r Route) check() error {
	for _, l := range r.Legs {
		switch {
		case l.Step < 1 || l.Step >= len(r.Stages):
			return fmt.Errorf("route %q: leg %q: there is no step %d: %w", r.ID, l.ID, l.Step, ErrInvalid)
		case !slices.Contains(r.Stages[l.Step-1].Ends, l.From):
			return fmt.Errorf("route %q: leg %q: %q is not in stage %d: %w", r.ID, l.ID, l.From.ID, l.Step, ErrInvalid)
		case !slices.Contains(r.Stages[l.Step].Ends, l.To):
			return fmt.Errorf("route %q: leg %q: %q is not in stage %d: %w", r.ID, l.ID, l.To.ID, l.Step+1, ErrInvalid)
		}
	}
	return nil
}
