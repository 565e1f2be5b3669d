package graph

import (
	"context"
	"maps"
	"slices"

	"github.com/99designs/gqlgen/graphql"

	"routegraph/analysis"
	"routegraph/graph/model"
	"routegraph/store"
)

// Contradictions answers with claims that disagree.
func (q query) Contradictions(ctx context.Context, _ model.Input, knownBy *string) ([]*model.Comparison, error) {
	return compare(q, ctx, "Comparison", knownBy, true, model.ClaimSteps.Contradictions)
}

// Refinements answers with claims of which one is more exact than the other.
func (q query) Refinements(ctx context.Context, _ model.Input, knownBy *string) ([]*model.Comparison, error) {
	return compare(q, ctx, "Comparison", knownBy, true, model.ClaimSteps.Refinements)
}

// Corroborations answers with what several sources say alike.
func (q query) Corroborations(ctx context.Context, _ model.Input, knownBy *string, minSources int) ([]*model.Statement, error) {
	if minSources < 2 {
		return nil, failure(BadUserInput, "corroborations: minSources is %d, it must be 2 or more", minSources)
	}
	return compare(q, ctx, "Statement", knownBy, false, func(s model.ClaimSteps, a *model.Answer, found analysis.Comparison) []*model.Statement {
		return s.Corroborations(a, found, minSources)
	})
}

// compare holds the claims that fit against one another; single leaves out properties of which a thing can have several values.
func compare[T any](q query, ctx context.Context, typ string, knownBy *string, single bool,
	view func(model.ClaimSteps, *model.Answer, analysis.Comparison) []T) ([]T, error) {
	return answers(q, ctx, func(p *planner, field graphql.CollectedField) (*store.Step, from[[]T], error) {
		properties := analysis.PropertiesOf(p.catalogue)
		root, err := p.filtered(field, "Claim", p.comparable(properties, knownBy, single)...)
		if err != nil {
			return nil, nil, err
		}
		steps := model.ClaimSteps{Record: &model.Record{}}
		p.recordSources(steps.Record)
		p.compared(&steps, root)
		steps.Subjects = []*store.Step{p.follow(root.Parts[0], "subject", 100)}
		p.show(typ, field.Selections, comparisons(steps))
		return root, func(a *model.Answer) ([]T, error) {
			return view(steps, a, steps.Compare(a, day(knownBy), properties)), nil
		}, nil
	})
}

// compared makes claims bring what they are compared by.
func (p *planner) compared(s *model.ClaimSteps, claims *store.Step) {
	claim := claims.Parts[0]
	for _, name := range []string{"property", "value", "modality", "status", "credibility", "earliest", "latest", "sourceId", "subjectId", "objectId"} {
		claim.Need(name)
	}
	s.Claims, s.Objects = append(s.Claims, claims), append(s.Objects, p.follow(claim, "object", 100))
}

// comparisons says what shows the claims that were compared.
func comparisons(s model.ClaimSteps) shows {
	return shows{"Comparison.subject": s.Subjects, "Statement.subject": s.Subjects, "Statement.object": s.Objects, "Statement.claims": s.Claims}
}

// comparable keeps the claims that can be held against one another: what sources say of properties, not what we word or judge, and not the
// rows of reference tables, which state a record as a whole.
func (p *planner) comparable(properties map[string]analysis.Property, knownBy *string, single bool) []*store.Filter {
	names := []any{}
	for _, name := range slices.Sorted(maps.Keys(properties)) {
		if !single || properties[name].Single {
			names = append(names, name)
		}
	}
	all := []*store.Filter{{Prop: "property", Op: store.In, Value: names}}
	if knownBy != nil {
		p.day("knownBy", *knownBy)
		all = append(all, p.knownBy(*knownBy))
	}
	return all
}
