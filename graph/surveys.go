package graph

import (
	"context"
	"sync"

	"routegraph/store"
)

// surveys lets so many requests at once read whole lists, for a map or an analysis. Each can hold some tens of megabytes until its answer is
// written, and more of them at once are answered no sooner: others wait.
type surveys chan struct{}

// place is a request's place among the surveys, which it takes when it needs it.
type place struct {
	among surveys

	mu   sync.Mutex
	held bool
}

type placeKey struct{}

// placed gives a request a place to take; it must leave in the end.
func (s surveys) placed(ctx context.Context) (context.Context, *place) {
	p := &place{among: s}
	return context.WithValue(ctx, placeKey{}, p), p
}

// survey takes the request's place, once for all of its root fields. It waits until there is one, or until the request's time is up.
func survey(ctx context.Context) error {
	p, ok := ctx.Value(placeKey{}).(*place)
	if !ok {
		return nil
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.held {
		return nil
	}
	select {
	case p.among <- struct{}{}:
		p.held = true
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func (p *place) leave() {
	if p.held {
		<-p.among
	}
}

// isSurvey says whether a plan reads whole lists.
func isSurvey(root *store.Step) bool {
	for _, st := range append([]*store.Step{root}, root.Beside...) {
		if f := st.From; st.Rows && (st.Page.Limit == 0 || st.Page.Limit >= maxRecord) && f.IDs == nil && f.Words == nil && f.Reach == nil {
			return true
		}
	}
	return false
}
