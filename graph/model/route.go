package model

import (
	"routegraph/analysis"
	"routegraph/store"
)

// RouteSteps are the steps below a route that analyses read.
type RouteSteps struct{ Stages, Ends, Legs, From, To, LegClaims *store.Step }

// read makes of a route's row what analyses take, with the legs that rest on such evidence.
func (s RouteSteps) read(a *Answer, route Row, e analysis.Evidence) analysis.Route {
	out := analysis.Route{ID: route.ID(), Stages: stagesOf(a, s.Stages, s.Ends, route.at)}
	for _, l := range a.table(s.Legs).Links[route.at].List {
		leg := Row{a, a.table(s.Legs), l.Child}
		if e.Asks() && !e.Accepts(a.Record.below(a, s.LegClaims, l.Child)) {
			continue
		}
		out.Legs = append(out.Legs, analysis.Leg{ID: leg.ID(), Step: leg.Step(), Basis: analysis.Basis(leg.Basis()),
			From: endOf(a.linked(s.From, l.Child)[0]), To: endOf(a.linked(s.To, l.Child)[0])})
	}
	return out
}

// stagesOf reads the stages below a route's row.
func stagesOf(a *Answer, stages, ends *store.Step, route int) []analysis.Stage {
	var out []analysis.Stage
	for _, l := range a.table(stages).Links[route].List {
		var stage analysis.Stage
		for _, end := range a.linked(ends, l.Child) {
			stage.Ends = append(stage.Ends, endOf(end))
		}
		out = append(out, stage)
	}
	return out
}

func endOf(r Row) analysis.End {
	return analysis.End{Kind: endKinds[r.node().Part.Kind], ID: r.ID()}
}

var endKinds = map[string]analysis.EndKind{"Country": analysis.CountryEnd, "Region": analysis.RegionEnd, "Place": analysis.PlaceEnd}
