package storetest

import (
	"context"
	"testing"

	"routegraph/store"
)

// bench is a store under test with the catalogue that it serves.
type bench struct {
	*testing.T
	s store.Store
	c *store.Catalogue
}

// opened opens a store and closes it when the test ends.
func opened(t *testing.T, open Opener, c *store.Catalogue) bench {
	t.Helper()
	s := open(t, c)
	t.Cleanup(func() {
		if err := s.Close(context.Background()); err != nil { // t's own context is over by now
			t.Errorf("Close: %v", err)
		}
	})
	return bench{t, s, c}
}

// with is the same store for a part of the test.
func (b bench) with(t *testing.T) bench { return bench{t, b.s, b.c} }

// prepared is a copy of a drawn graph, ready to load.
func (b bench) prepared(g *store.Graph) *store.Graph {
	b.Helper()
	out := copyGraph(g)
	if err := store.Prepare(b.c, out); err != nil {
		b.Fatalf("the suite's graph is wrong: %v", err)
	}
	return out
}

func (b bench) load(g *store.Graph) store.Loaded {
	b.Helper()
	loaded, err := b.s.Load(b.Context(), b.prepared(g), nil)
	if err != nil {
		b.Fatalf("Load: %v", err)
	}
	return loaded
}

func (b bench) status() store.Status {
	b.Helper()
	st, err := b.s.Status(b.Context())
	if err != nil {
		b.Fatalf("Status: %v", err)
	}
	return st
}

// run answers a plan and holds the answer against what every answer must be.
func (b bench) run(plan *store.Step) *store.Result {
	b.Helper()
	r, err := b.s.Run(b.Context(), plan)
	if err != nil {
		b.Fatalf("Run: %v\n%s", err, planText(plan))
	}
	if problem := malformed(b.c, plan, r); problem != "" {
		b.Fatalf("the answer is malformed: %s\n%s", problem, planText(plan))
	}
	return r
}

// want holds a plan's answer, in brief, against the one expected.
func (b bench) want(plan *store.Step, want string) {
	b.Helper()
	if got := brief(b.run(plan)); got != want {
		b.Errorf("got  %s\nwant %s\n%s", got, want, planText(plan))
	}
}
