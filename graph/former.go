package graph

import (
	"context"
	"errors"
	"slices"
	"sync"
	"time"

	"routegraph/graph/model"
	"routegraph/store"
)

// Former finds things by ids that they had before. For the API it reads what the data sets gave up only when an id leads to nothing, once for a
// revision.
type Former struct {
	store store.Store

	mu       sync.Mutex
	revision string
	ids      map[string]string
	asked    time.Time // when Find asked the store
}

// NewFormer reads nothing yet.
func NewFormer(s store.Store) *Former { return &Former{store: s} }

// Find is the id that took the place of one that was given up; "" if none did, or if the store does not say in time. It asks the store at most
// once a second, so that pages do not wait for one that is away.
func (f *Former) Find(ctx context.Context, id string) string {
	f.mu.Lock()
	old := time.Since(f.asked) > fresh
	if old {
		f.asked = time.Now()
	}
	f.mu.Unlock()
	if old {
		ctx, cancel := context.WithTimeout(ctx, fresh)
		defer cancel()
		_, _ = f.read(ctx) // without an answer, what is known counts
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.ids[id]
}

// at gives the ids that a revision's data sets gave up, each with the one that took its place.
func (f *Former) at(ctx context.Context, revision string) (map[string]string, error) {
	f.mu.Lock()
	known, ids := f.revision, f.ids
	f.mu.Unlock()
	if known == revision && revision != "" {
		return ids, nil
	}
	return f.read(ctx)
}

func (f *Former) read(ctx context.Context) (map[string]string, error) {
	st := &store.Step{Rows: true, Parts: []*store.Part{{Kind: "Dataset", Props: []string{"formerIds"}}}, Page: store.Page{Limit: maxPage}}
	st.Normalize()
	result, err := f.store.Run(ctx, st)
	if err != nil {
		return nil, err
	}
	var list []string
	for _, n := range result.Table.Nodes {
		values, _ := n.Props[0].([]any)
		for _, v := range values {
			list = append(list, v.(string))
		}
	}
	ids := store.Former(list)
	f.mu.Lock()
	defer f.mu.Unlock()
	f.revision, f.ids = result.Revision, ids
	return ids, nil
}

// find answers a root field of things by their ids. What is not found is looked for by an id that it had before: now are the ids that found it.
func (q query) find(ctx context.Context, ids []string, root func(ids ...string) *store.Step) (a *model.Answer, now []string, err error) {
	if a, err = q.answer(ctx, root(ids...)); err != nil {
		return nil, nil, err
	}
	missing := func(id string) bool { return a.Root.Find(id) < 0 }
	if !slices.ContainsFunc(ids, missing) {
		return a, ids, nil
	}
	renamed, err := q.former.at(ctx, a.Revision)
	if err != nil {
		return nil, nil, err
	}
	now = slices.Clone(ids)
	for i, id := range ids {
		if to, ok := renamed[id]; ok && missing(id) {
			now[i] = to
		}
	}
	if slices.Equal(now, ids) {
		return a, ids, nil
	}
	a, err = q.answer(ctx, root(now...))
	return a, now, err
}

// renamed gives, after an argument that led to nothing, the ids that were given up, with those that took their place; nil after any other error.
func (q query) renamed(ctx context.Context, err error) map[string]string {
	var c *coded
	if !errors.As(err, &c) || c.code != NotFound {
		return nil
	}
	ids, err := q.former.read(ctx)
	if err != nil {
		return nil // that nothing was found is said already
	}
	return ids
}
