package graph

import (
	"context"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"routegraph/analysis"
	"routegraph/graph/model"
	"routegraph/store"
)

// CooperationGaps says which legs of a route have no cooperation between their ends on record.
func (q query) CooperationGaps(ctx context.Context, route, at, threshold string, within *int, knownBy *string, evidence model.Input) (*model.GapReport, error) {
	ask := analysis.GapQuery{At: at, Threshold: analysis.CooperationKind(threshold)}
	if within != nil {
		ask.Within = *within
	}
	var err error
	if ask.Evidence, err = evidence.Evidence(knownBy); err != nil {
		return nil, err
	}
	if err := ask.Check(); err != nil {
		return nil, err
	}
	report, err := q.gaps(ctx, route, ask)
	if now, ok := q.renamed(ctx, err)[route]; ok {
		return q.gaps(ctx, now, ask)
	}
	return report, err
}

func (q query) gaps(ctx context.Context, route string, ask analysis.GapQuery) (*model.GapReport, error) {
	return answers(q, ctx, func(p *planner, field graphql.CollectedField) (*store.Step, from[*model.GapReport], error) {
		root, err := p.byID("route", route, "Route")
		if err != nil {
			return nil, nil, err
		}
		what := p.gapsOf(root, field.Selections, ask)
		what["GapReport.route"] = []*store.Step{root}
		what["UncountedCooperation.cooperation"] = what["PairOnRecord.cooperation"]
		what["UncountedPair.a"], what["UncountedPair.b"] = what["PairSide.country"], what["PairSide.country"]
		p.show("GapReport", field.Selections, what)
		return root, func(a *model.Answer) (*model.GapReport, error) {
			if len(a.Root.Nodes) == 0 {
				return nil, notFound("route", route)
			}
			return model.Gaps(a, ask)
		}, nil
	}, route)
}

// gapsOf adds what the gaps of one route are found from: as little of the record as what is selected allows. Uncounted cooperation is all
// that there is, and what rests on evidence is held against claims.
func (p *planner) gapsOf(root *store.Step, sel ast.SelectionSet, ask analysis.GapQuery) shows {
	route := root.Parts[0]
	if ask.Evidence.Asks() || p.selects("GapReport", sel, "GapReport.uncounted") {
		return p.legGaps(route, ask.Evidence)
	}
	stories := p.selects("GapReport", sel, "GapReport.sources", "GapReport.note", "LegGap.note")
	p.plan.Near = p.nearRoute(root.From.IDs[0], ask, stories)
	return gapShows(p.routeSteps(route, false), p.plan.Near)
}

// legGaps adds what the gaps of routes are found from, and says which of it they show.
func (p *planner) legGaps(route *store.Part, e analysis.Evidence) shows {
	return gapShows(p.routeSteps(route, e.Asks()), p.record(e))
}

func gapShows(steps model.RouteSteps, record *model.Record) shows {
	return shows{
		"LegGap.leg":               {steps.Legs},
		"PairOnRecord.cooperation": {record.Cooperations},
		"PairSide.country":         {record.Countries},
		"PairSide.end":             {steps.Ends},
		"PairSide.claims":          {record.SameRouteClaims, record.RegionClaims},
	}
}

// cooperationHistory adds what the field of that name is computed from.
func (p *planner) cooperationHistory(part *store.Part, f graphql.CollectedField) {
	args := f.ArgumentMap(p.oc.Variables)
	evidence, _ := args["evidence"].(map[string]any)
	var knownBy *string
	if day, ok := args["knownBy"].(string); ok {
		knownBy = &day
	}
	e, err := model.Input(evidence).Evidence(knownBy)
	if err != nil {
		p.fail(BadUserInput, "%s: %s", f.Name, about(err, analysis.ErrInvalid))
		return
	}
	p.show("LegGap", f.Selections, p.legGaps(part, e))
}
