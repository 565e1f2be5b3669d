// Package graph answers GraphQL from a store: a root field's selection becomes one plan, which runs once; the fields below read its result.
package graph

import (
	"context"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"routegraph/graph/generated"
	"routegraph/graph/model"
	"routegraph/store"
)

//go:generate sh -c "cd .. && go run ./graph/generate"

// resolver holds what root fields need. Only they have resolvers.
type resolver struct {
	store     store.Store
	catalogue *store.Catalogue
	options   Options
	schema    *ast.Schema
	former    *Former
}

// executable is the contract over a store.
func (r *resolver) executable() graphql.ExecutableSchema {
	return generated.NewExecutableSchema(generated.Config{Resolvers: r, Schema: r.schema})
}

func (r *resolver) Query() generated.QueryResolver { return query{r} }

type query struct{ *resolver }

// answer plans the root field that is being resolved, below root, and runs the plan. The ids are those that root starts from.
func (q query) answer(ctx context.Context, root *store.Step) (*model.Answer, error) {
	return answers(q, ctx, func(p *planner, field graphql.CollectedField) (*store.Step, from[*model.Answer], error) {
		p.root(root, field)
		return root, asItIs, nil
	}, root.From.IDs...)
}

func asItIs(a *model.Answer) (*model.Answer, error) { return a, nil }

// satisfies lists the type conditions that a kind fulfils: itself and its interfaces.
func (r *resolver) satisfies(kind string) []string {
	out := []string{kind}
	for _, d := range r.schema.GetImplements(r.schema.Types[kind]) {
		out = append(out, d.Name)
	}
	return out
}
