package model

import (
	"routegraph/analysis"
	"routegraph/store"
)

// CooperationMapSteps are what a map of cooperation is made from.
type CooperationMapSteps struct{ Parties, Events, Venues *store.Step }

// CooperationMap draws the cooperation at the root by a day ("": all).
func CooperationMap(a *Answer, s CooperationMapSteps, at string) *Map {
	v := newMapView(a)
	all := cooperationsOf(a, a.Root, s.Parties, nil)
	shownNow := map[string]bool{}
	for _, arc := range analysis.PairArcs(all, at) {
		s.pair(v, arc)
		for _, id := range arc.Cooperations {
			shownNow[id] = true
		}
	}
	for _, id := range analysis.Unpaired(all, at) {
		v.out.Unpaired = append(v.out.Unpaired, show[*Cooperation](a, id, a.Root.Step))
		shownNow[id] = true
	}
	s.places(v, shownNow)
	var kinds []string
	for _, k := range analysis.CooperationKinds() {
		kinds = append(kinds, string(k))
	}
	return v.finish(kinds, at)
}

func (s CooperationMapSteps) pair(v *mapView, p analysis.PairArc) {
	arc := &MapArc{ID: "pair:" + code(p.A) + "-" + code(p.B), From: p.A, To: p.B, On: string(p.On), First: optional(p.First), Last: optional(p.Last)}
	arc.Cooperations = shows[*Cooperation](v.Answer, p.Cooperations, v.Root.Step)
	for _, k := range p.Kinds {
		arc.Kinds = append(arc.Kinds, string(k))
	}
	v.arc(arc, arc.Kinds[len(arc.Kinds)-1], analysis.Dated{ID: arc.ID, Periods: p.Periods})
}

// places adds the parties of what is shown, then its venues.
func (s CooperationMapSteps) places(v *mapView, shown map[string]bool) {
	for i, n := range v.Root.Nodes {
		if !shown[n.ID] {
			continue
		}
		for _, party := range v.linked(s.Parties, i) {
			if party.node().Part.Kind == "Country" {
				v.node(party, "PARTY")
			}
		}
		for _, event := range v.linked(s.Events, i) {
			for _, venue := range v.linked(s.Venues, event.at) {
				v.node(venue, "VENUE")
			}
		}
	}
}
