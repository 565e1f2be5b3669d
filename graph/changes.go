package graph

import (
	"context"

	"github.com/99designs/gqlgen/graphql"

	"routegraph/changelog"
	"routegraph/graph/model"
	"routegraph/store"
)

// maxChanges is how many changes of a kind are listed at most.
const maxChanges = 1000

// Changes says what the data set changed since a version that is on record.
func (q query) Changes(ctx context.Context, since string, first int) (*model.DataChanges, error) {
	return answers(q, ctx, func(p *planner, _ graphql.CollectedField) (*store.Step, from[*model.DataChanges], error) {
		p.atMost("changes: first", first, maxChanges)
		from, known := changelog.Find(q.options.Versions, since)
		if !known {
			return nil, nil, failure(NotFound, "since: there is no version %q on record; dataset { versions { version } } lists those that are", since)
		}
		root := byIDs(p.catalogue, "dataset:seed") // which says what is served
		root.Rows = true
		p.reads(root, 1)
		return root, func(a *model.Answer) (*model.DataChanges, error) {
			until, served := changelog.Find(q.options.Versions, a.Revision)
			if !served {
				until = q.options.Versions[len(q.options.Versions)-1]
			}
			return model.Changes(q.options.Versions, from, until, served, first), nil
		}, nil
	})
}
