package graph

import (
	"context"
	"slices"

	"github.com/99designs/gqlgen/graphql"

	"routegraph/analysis"
	"routegraph/graph/model"
	"routegraph/store"
)

// RouteMap answers with all that a screen of routes shows.
func (q query) RouteMap(ctx context.Context, _ model.Input, at, knownBy *string, evidence model.Input) (*model.Map, error) {
	return answers(q, ctx, func(p *planner, field graphql.CollectedField) (*store.Step, from[*model.Map], error) {
		root, steps, err := p.routeMap(field, at, knownBy, evidence)
		return root, func(a *model.Answer) (*model.Map, error) { return model.RouteMap(a, steps, day(at)), nil }, err
	})
}

func (p *planner) routeMap(field graphql.CollectedField, at, knownBy *string, evidence model.Input) (root *store.Step, steps model.RouteMapSteps, err error) {
	root, e, err := p.mapRoot(field, "Route", at, knownBy, evidence)
	if err != nil {
		return nil, steps, err
	}
	steps.RouteSteps = p.routeSteps(root.Parts[0], true)
	for _, part := range steps.Ends.Parts {
		p.needPoint(part)
	}
	claim := steps.LegClaims.Parts[0]
	claim.Props = []string{"status"}
	steps.Sources = p.follow(claim, "source", 50)
	steps.Sources.Parts[0].Props = []string{"earliest", "latest"}
	if e.Asks() {
		steps.Legs.Where = p.evidenceFilter("Leg", e)
	}
	if e.KnownBy != "" {
		steps.LegClaims.Where = p.knownBy(e.KnownBy)
	}
	p.show("Map", field.Selections, shows{"MapNode.entity": {steps.Ends}, "MapArc.leg": {steps.Legs}})
	return root, steps, nil
}

// CooperationMap answers with all that a screen of cooperation shows.
func (q query) CooperationMap(ctx context.Context, _ model.Input, at, knownBy *string, evidence model.Input) (*model.Map, error) {
	return answers(q, ctx, func(p *planner, field graphql.CollectedField) (*store.Step, from[*model.Map], error) {
		root, steps, err := p.cooperationMap(field, at, knownBy, evidence)
		return root, func(a *model.Answer) (*model.Map, error) { return model.CooperationMap(a, steps, day(at)), nil }, err
	})
}

func (p *planner) cooperationMap(field graphql.CollectedField, at, knownBy *string, evidence model.Input) (root *store.Step, steps model.CooperationMapSteps, err error) {
	root, _, err = p.mapRoot(field, "Cooperation", at, knownBy, evidence)
	if err != nil {
		return nil, steps, err
	}
	cooperation := root.Parts[0]
	cooperation.Props = slices.Clone(cooperationProps)
	steps.Parties, steps.Events = p.follow(cooperation, "parties", 50), p.follow(cooperation, "events", 50)
	steps.Venues = p.follow(steps.Events.Parts[0], "places", 50)
	p.needPoint(steps.Parties.Part("Country"))
	p.needPoint(steps.Venues.Parts[0])
	p.show("Map", field.Selections, shows{"MapNode.entity": {steps.Parties, steps.Venues}, "MapArc.cooperations": {root}, "Map.unpaired": {root}})
	return root, steps, nil
}

// mapRoot starts a map from all nodes of a kind that fit.
func (p *planner) mapRoot(f graphql.CollectedField, kind string, at, knownBy *string, evidence model.Input) (*store.Step, analysis.Evidence, error) {
	e, err := evidence.Evidence(knownBy)
	if err != nil {
		return nil, e, err
	}
	if at != nil {
		p.day("at", *at)
	}
	var held []*store.Filter
	if e.Asks() {
		held = append(held, p.evidenceFilter(kind, e))
	}
	root, err := p.filtered(f, kind, held...)
	return root, e, err
}

// needPoint makes a part bring what a node of a map needs.
func (p *planner) needPoint(part *store.Part) {
	for _, name := range []string{"name", "lat", "lon", "geoPrecision"} {
		part.Need(name)
	}
}

// day is "" where no day is given.
func day(d *string) string {
	if d == nil {
		return ""
	}
	return *d
}
