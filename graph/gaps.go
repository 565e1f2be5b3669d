package graph

import (
	"context"

	"github.com/99designs/gqlgen/graphql"

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
	p, field := q.survey(ctx)
	root, err := p.byID("route", route, "Route")
	if err != nil {
		return nil, err
	}
	what := p.legGaps(root.Parts[0], ask.Evidence)
	what["GapReport.route"] = []*store.Step{root}
	what["UncountedCooperation.cooperation"] = what["PairOnRecord.cooperation"]
	what["UncountedPair.a"], what["UncountedPair.b"] = what["PairSide.country"], what["PairSide.country"]
	p.show("GapReport", field.Selections, what)
	a, err := p.run(ctx, root, field.Name)
	if err != nil {
		return nil, err
	}
	if len(a.Root.Nodes) == 0 {
		return nil, notFound("route", route)
	}
	report, err := model.Gaps(a, ask)
	return shown(p, report, err)
}

// legGaps adds what the gaps of routes are found from, and says which of it they show.
func (p *planner) legGaps(route *store.Part, e analysis.Evidence) shows {
	steps, record := p.routeSteps(route), p.record(e)
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
