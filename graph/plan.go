package graph

import (
	"cmp"
	"context"
	"strings"

	"github.com/99designs/gqlgen/graphql"

	"routegraph/graph/model"
	"routegraph/store"
)

// plan is what a root field reads, and how it is answered from what was read. Once it is made it does not change.
type plan[T any] struct {
	*planner
	field  string
	root   *store.Step
	answer from[T]
}

// from makes the answer of a root field from what was read.
type from[T any] = func(*model.Answer) (T, error)

// builder plans a root field.
type builder[T any] = func(*planner, graphql.CollectedField) (root *store.Step, answer from[T], err error)

// answers answers the root field that is being resolved. Its plan depends on the operation, its variables and these ids alone.
func answers[T any](q query, ctx context.Context, build builder[T], ids ...string) (none T, err error) {
	field := graphql.GetFieldContext(ctx).Field
	known := knownOf(ctx)
	key := planKey{field.Field, strings.Join(ids, " ")}
	p, ok := known.plan(key).(*plan[T])
	if !ok {
		if p, err = planned(q.planner(ctx), field, build); err != nil {
			return none, err
		}
		known.keep(key, p)
	}
	a, err := p.run(ctx, p.root, p.field)
	if err != nil {
		return none, err
	}
	out, err := p.answer(a)
	return shown(a, out, err)
}

// planned makes a plan and holds it against the limits.
func planned[T any](p *planner, field graphql.CollectedField, build builder[T]) (*plan[T], error) {
	root, answer, err := build(p, field)
	if err != nil {
		return nil, err
	}
	if err := p.complete(root, field.Name); err != nil {
		return nil, err
	}
	root.Kept = new(store.Kept)
	p.oc, p.same, p.lists, p.named, p.rowsOf = nil, nil, nil, nil, nil // which running needs no more; the first holds a client's request
	return &plan[T]{p, field.Name, root, answer}, nil
}

// planner starts a root field.
func (r *resolver) planner(ctx context.Context) *planner {
	return newPlanner(r, graphql.GetOperationContext(ctx))
}

// complete adds what stands beside the root, and holds the plan against the limits.
func (p *planner) complete(root *store.Step, field string) error {
	root.Beside = append(root.Beside, p.besides...)
	if err := p.limits(field); err != nil {
		return err
	}
	root.Normalize()
	return nil
}

// run asks the store, and holds the answer against the limits.
func (p *planner) run(ctx context.Context, root *store.Step, field string) (*model.Answer, error) {
	if isSurvey(root) {
		if err := survey(ctx); err != nil {
			return nil, err
		}
	}
	result, err := p.store.Run(ctx, root)
	if err != nil {
		return nil, err
	}
	noteRead(ctx, result.Revision)
	a := p.plan.Answer(result, p.options.AnswerRows)
	if n := result.Table.Size(); n > p.options.AnswerRows {
		return nil, p.tooMany(n)
	}
	for _, st := range append([]*store.Step{root}, p.besides...) {
		t := a.Tables[st]
		if p.read[st] && t.Links[0].More {
			return nil, failure(LimitExceeded, "%s: there are more than %d of %s, which is the most that is analysed; %s", field, st.Page.Limit, st.Parts[0].Kind,
				cmp.Or(p.wayOut[st], "ask for fewer by a filter, where it takes one"))
		}
		if err := p.checkParents(t); err != nil {
			return nil, err
		}
	}
	return a, nil
}

func (p *planner) tooMany(rows int64) error {
	return exceeded(rows, p.options.AnswerRows, "the answer would hold %d rows, at most %d are written; ask for smaller pages or fewer levels")
}

// shown holds a computed answer against the limit: what it shows in several places is written in each.
func shown[T any](a *model.Answer, out T, err error) (T, error) {
	if err == nil {
		err = a.Over()
	}
	return out, err
}
