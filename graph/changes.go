package graph

import (
	"context"

	"routegraph/changelog"
	"routegraph/graph/model"
)

// maxChanges is how many changes of a kind are listed at most.
const maxChanges = 1000

// Changes says what the data set changed since a version that is on record.
func (q query) Changes(ctx context.Context, since string, first int) (*model.DataChanges, error) {
	p, field := q.survey(ctx)
	p.atMost("changes: first", first, maxChanges)
	from, known := changelog.Find(q.options.Versions, since)
	if !known {
		return nil, failure(NotFound, "since: there is no version %q on record; dataset { versions { version } } lists those that are", since)
	}
	root := byIDs(p.catalogue, "dataset:seed") // which says what is served
	root.Rows = true
	p.reads(root, 1)
	a, err := p.run(ctx, root, field.Name)
	if err != nil {
		return nil, err
	}
	until, served := changelog.Find(q.options.Versions, a.Revision)
	if !served {
		until = q.options.Versions[len(q.options.Versions)-1]
	}
	return model.Changes(q.options.Versions, from, until, served, first), nil
}
