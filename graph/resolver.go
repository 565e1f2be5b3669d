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
}

// newSchema is the executable contract over a store.
func newSchema(s store.Store, c *store.Catalogue, o Options) graphql.ExecutableSchema {
	r := &resolver{store: s, catalogue: c, options: o}
	es := generated.NewExecutableSchema(generated.Config{Resolvers: r})
	r.schema = es.Schema()
	return es
}

func (r *resolver) Query() generated.QueryResolver { return query{r} }

type query struct{ *resolver }

// answer plans the root field that is being resolved, below root, and runs the plan.
func (r *resolver) answer(ctx context.Context, root *store.Step) (*model.Answer, error) {
	p := newPlanner(r, graphql.GetOperationContext(ctx))
	if err := p.root(root, graphql.GetFieldContext(ctx).Field); err != nil {
		return nil, err
	}
	root.Normalize()
	result, err := r.store.Run(ctx, root)
	if err != nil {
		return nil, err
	}
	p.answer.Root, p.answer.Revision = result.Table, result.Revision
	if n := result.Table.Size(); n > r.options.AnswerRows {
		return nil, failure(LimitExceeded, "the answer would hold %d rows, at most %d are written; ask for smaller pages or fewer levels", n, r.options.AnswerRows)
	}
	return p.answer, p.checkParents(result.Table)
}
