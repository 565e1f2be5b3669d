package model

import (
	"cmp"
	"context"

	"routegraph/analysis"
)

// What is on record for the legs of a route: the contract's types, made of what the analysis found and of the rows that it names.
type (
	GapReport struct {
		Route     *Route
		At        string
		Legs      []*LegGap
		Total     *GapCount
		Steps     []*GapCount
		Sources   analysis.Independence
		Uncounted []*UncountedCooperation
		Note      string
	}
	LegGap struct {
		Leg                  *Leg
		From, To             *string
		State                string
		Covered              bool
		Pairs, PossiblePairs int
		Witnesses, Around    []*PairOnRecord
		Note                 *string
	}
	PairOnRecord struct {
		Cooperation *Cooperation
		On          string
		A, B        *PairSide
	}
	PairSide struct {
		Country    *Country
		End        Entity
		Stage      int
		Tie        string
		Membership *string
		Claims     []*Claim
	}
	GapCount struct {
		Step, Legs, Covered int
		States              []Count
		Pairs               int
	}
	UncountedCooperation struct {
		Cooperation *Cooperation
		Reasons     []string
		Pairs       []*UncountedPair
	}
	UncountedPair struct {
		A, B   *Country
		Reason *string
	}
)

// Gaps assesses the legs of the route at the root.
func Gaps(a *Answer, q analysis.GapQuery) (*GapReport, error) {
	route := Row{a, a.Root, 0}
	v := gapView{a, cmp.Or(a.Near, a.Record), a.Routes[route.node().Part]}
	report, err := analysis.Gaps(v.steps.read(a, route, q.Evidence), v.record.Inputs(a, q.Evidence), q)
	if err != nil {
		return nil, err
	}
	out := &GapReport{Route: show[*Route](a, report.Route, a.Root.Step), At: q.At, Legs: []*LegGap{}, Total: countOf(report.Total), Steps: []*GapCount{}, Sources: report.Sources,
		Uncounted: []*UncountedCooperation{}, Note: report.Note}
	for _, l := range report.Legs {
		leg := v.leg(l.Leg, l.LegState)
		leg.From, leg.To, leg.Note = &q.At, &q.At, &l.Note
		out.Legs = append(out.Legs, leg)
	}
	for _, s := range report.Steps {
		out.Steps = append(out.Steps, countOf(s))
	}
	for _, u := range report.Uncounted {
		out.Uncounted = append(out.Uncounted, v.uncounted(u))
	}
	return out, nil
}

// CooperationHistory tells what is on record for each leg over all days.
func (r Route) CooperationHistory(_ context.Context, threshold string, knownBy *string, evidence Input) ([]*LegGap, error) {
	e, err := evidence.Evidence(knownBy)
	if err != nil {
		return nil, err
	}
	v := gapView{r.answer, r.answer.Record, r.answer.Routes[r.node().Part]}
	history, err := analysis.History(v.steps.read(r.answer, r.Row, e), v.record.Inputs(r.answer, e), analysis.CooperationKind(threshold), e)
	if err != nil {
		return nil, err
	}
	out := []*LegGap{}
	for _, h := range history {
		for _, i := range h.Intervals {
			leg := v.leg(h.Leg, i.LegState)
			leg.From, leg.To = optional(i.From), optional(i.To)
			out = append(out, leg)
		}
	}
	return out, v.Over()
}

// optional is nil for "".
func optional(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

// gapView makes the contract's types of what the analysis found.
type gapView struct {
	*Answer
	record *Record
	steps  RouteSteps
}

func (v gapView) leg(l analysis.Leg, s analysis.LegState) *LegGap {
	out := &LegGap{Leg: show[*Leg](v.Answer, l.ID, v.steps.Legs), State: string(s.State), Covered: s.Covered, Pairs: s.Pairs, PossiblePairs: s.PossiblePairs,
		Witnesses: []*PairOnRecord{}, Around: []*PairOnRecord{}}
	for _, w := range s.Witnesses {
		out.Witnesses = append(out.Witnesses, v.pair(w.Cooperation, w.On, v.side(w.From, l.Step), v.side(w.To, l.Step+1)))
	}
	for _, a := range s.Around {
		near := l.Step
		if a.Near.End == l.To {
			near++
		}
		out.Around = append(out.Around, v.pair(a.Cooperation, a.On, v.side(a.Near, near), v.side(a.Beyond, a.Stage)))
	}
	return out
}

func (v gapView) pair(cooperation string, on analysis.OnRecord, a, b *PairSide) *PairOnRecord {
	return &PairOnRecord{show[*Cooperation](v.Answer, cooperation, v.record.Cooperations), string(on), a, b}
}

func (v gapView) country(id string) *Country { return show[*Country](v.Answer, id, v.record.Countries) }

func (v gapView) side(s analysis.Side, stage int) *PairSide {
	out := &PairSide{Country: v.country(s.Country), End: show[Entity](v.Answer, s.End.ID, v.steps.Ends), Stage: stage, Tie: string(s.Tie)}
	claims := s.TieClaims
	for i, m := range s.Memberships {
		if i == 0 {
			out.Membership = optional(string(m.Basis))
		}
		for _, c := range m.Claims {
			claims = append(claims[:len(claims):len(claims)], c.ID)
		}
	}
	out.Claims = shows[*Claim](v.Answer, claims, v.record.SameRouteClaims, v.record.RegionClaims)
	return out
}

func (v gapView) uncounted(u analysis.Uncounted) *UncountedCooperation {
	out := &UncountedCooperation{Cooperation: show[*Cooperation](v.Answer, u.Cooperation, v.record.Cooperations), Reasons: []string{}, Pairs: []*UncountedPair{}}
	for _, r := range u.Reasons {
		out.Reasons = append(out.Reasons, string(r))
	}
	for _, p := range u.Pairs {
		out.Pairs = append(out.Pairs, &UncountedPair{v.country(p.A), v.country(p.B), optional(string(p.Reason))})
	}
	return out
}

func countOf(c analysis.Count) *GapCount {
	out := &GapCount{Step: c.Step, Legs: c.Legs, Covered: c.Covered, Pairs: c.Pairs}
	for _, s := range c.States {
		out.States = append(out.States, Count{string(s.State), s.Legs})
	}
	return out
}
