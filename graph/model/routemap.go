package model

import (
	"routegraph/analysis"
	"routegraph/store"
)

// RouteMapSteps are what a map of routes is made from.
type RouteMapSteps struct {
	RouteSteps
	Sources *store.Step // of a leg's claims
}

// RouteMap draws the routes at the root by a day ("": all).
func RouteMap(a *Answer, s RouteMapSteps, at string) *Map {
	v := newMapView(a)
	for i := range a.Root.Nodes {
		for _, l := range a.table(s.Stages).Links[i].List {
			for _, end := range a.linked(s.Ends, l.Child) {
				v.node(end, "END")
			}
		}
		for _, l := range a.table(s.Legs).Links[i].List {
			s.leg(v, Row{a, a.table(s.Legs), l.Child}, at)
		}
	}
	return v.finish([]string{string(analysis.Stated), string(analysis.BetweenStages)}, at)
}

func (s RouteMapSteps) leg(v *mapView, leg Row, at string) {
	told := analysis.Dated{ID: leg.ID()}
	for _, claim := range v.linked(s.LegClaims, leg.at) {
		if claim.Status() == string(analysis.Accepted) || claim.Status() == string(analysis.Disputed) {
			told.Periods = append(told.Periods, v.linked(s.Sources, claim.at)[0].days())
		}
	}
	on := told.By(at)
	if on == analysis.No {
		return
	}
	from, to := v.linked(s.From, leg.at)[0], v.linked(s.To, leg.at)[0]
	first := optional(told.Certain())
	v.arc(&MapArc{ID: leg.ID(), From: from.ID(), To: to.ID(), On: string(on), Leg: show[*Leg](v.Answer, leg.ID(), s.Legs), Cooperations: []*Cooperation{},
		Kinds: []string{}, First: first, Last: first}, leg.Basis(), told)
}
