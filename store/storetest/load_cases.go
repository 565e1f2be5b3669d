package storetest

import (
	"context"
	"errors"
	"testing"

	"routegraph/store"
)

// testEmpty asks a store that nothing was loaded into.
func testEmpty(t *testing.T, open Opener) {
	b := opened(t, open, Wide())
	if r, err := b.s.Run(t.Context(), all("Sample")); !errors.Is(err, store.ErrEmpty) {
		t.Errorf("Run: got %v, %v, want %v", r, err, store.ErrEmpty)
	}
	if got := b.status(); got != (store.Status{}) {
		t.Errorf("Status: got %+v, want zero", got)
	}
	b.load(&draw(b.c).samples("s").g)
	b.want(all("Sample"), "s")
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if r, err := b.s.Run(ctx, all("Sample")); !errors.Is(err, context.Canceled) {
		t.Errorf("Run: got %v, %v, want %v", r, err, context.Canceled)
	}
	if got, err := b.s.Load(ctx, b.prepared(&draw(b.c).samples("other").g), nil); !errors.Is(err, context.Canceled) {
		t.Errorf("Load: got %+v, %v, want %v", got, err, context.Canceled)
	}
	b.want(all("Sample"), "s")
}

// testLoad loads one data set again and again: what a load says it did is what it did.
func testLoad(t *testing.T, open Opener) {
	b := opened(t, open, Wide())
	first := draw(b.c).samples("a", "b", "c").node("Event", "e").relation("TOUCHES", "a", "b", "someInt", int64(1)).relation("TOUCHES", "b", "c").relation("TOUCHES", "c", "e")
	t.Run("First", func(t *testing.T) { b.with(t).firstLoad(&first.g) })
	t.Run("Again", func(t *testing.T) { b.with(t).loads(&first.g, store.Loaded{}) })
	t.Run("Changed", func(t *testing.T) { b.with(t).changedLoad() })
	t.Run("OtherKind", func(t *testing.T) { b.with(t).otherKind() })
	t.Run("OtherEnds", func(t *testing.T) { b.with(t).otherEnds() })
	t.Run("Back", func(t *testing.T) { b.with(t).loadedBack(&first.g) })
	t.Run("Nothing", func(t *testing.T) { b.with(t).nothingLeft() })
}

// loads loads a graph and holds the counts and the status against what they must be.
func (b bench) loads(g *store.Graph, want store.Loaded) {
	b.Helper()
	before := b.status()
	got := b.load(g)
	want.Status = b.expected(g)
	if got != want {
		b.Errorf("got  %+v\nwant %+v", got, want)
	}
	if st := b.status(); st != want.Status {
		b.Errorf("Status: got %+v, want %+v", st, want.Status)
	}
	if got.Unchanged() != (before.Revision == got.Revision) {
		b.Errorf("got unchanged %t, revision %s before and %s now", got.Unchanged(), before.Revision, got.Revision)
	}
	if r := b.run(all("Sample")); r.Revision != want.Revision {
		b.Errorf("an answer's revision: got %s, want %s", r.Revision, want.Revision)
	}
}

// expected is the status of a store that holds a graph and nothing else.
func (b bench) expected(g *store.Graph) store.Status {
	p, hashes := b.prepared(g), map[string]string{}
	for _, set := range p.DataSets {
		hashes[set] = p.SetHash(set)
	}
	return store.Status{Revision: store.Revision(hashes), Nodes: int64(len(g.Nodes)), Relations: int64(len(g.Relations))}
}

func (b bench) firstLoad(g *store.Graph) {
	var reports []store.Progress
	loaded, err := b.s.Load(b.Context(), b.prepared(g), func(p store.Progress) { reports = append(reports, p) })
	if want := (store.Loaded{Status: b.expected(g), Added: store.Counts{Nodes: 4, Relations: 3}}); err != nil || loaded != want {
		b.Fatalf("got %+v, %v\nwant %+v", loaded, err, want)
	}
	last := map[string]store.Progress{}
	for _, p := range reports {
		if p.What == "" || p.Done > p.Total || p.Done < last[p.What].Done {
			b.Errorf("progress %+v after %+v", p, last[p.What])
		}
		last[p.What] = p
	}
	for _, p := range last {
		if p.Done != p.Total {
			b.Errorf("the last progress is %+v, want all done", p)
		}
	}
	if len(reports) == 0 {
		b.Error("no progress was reported")
	}
}

// changedLoad adds, changes and deletes in one load.
func (b bench) changedLoad() {
	d := draw(b.c).samples("b", "d").node("Sample", "c", "someInt", int64(1)).node("Event", "e", "name", "other", "topics", []string{"x"})
	d.relation("TOUCHES", "b", "c", "someInt", int64(2)).relation("TOUCHES", "d", "b").relation("TOUCHES", "c", "e")
	b.loads(&d.g, store.Loaded{Added: store.Counts{Nodes: 1, Relations: 1}, Changed: store.Counts{Nodes: 2, Relations: 1}, Deleted: store.Counts{Nodes: 1, Relations: 1}})
	st := over(b.c, "Sample", "touches")
	st.EdgeProps = []string{"someInt"}
	plan := below(all("Sample"), st)
	plan.Parts[0].Props = []string{"someInt"}
	b.want(plan, "b<->{c(2)} c<1>{e(-)} d<->{b(-)}")
	topics := all("Event")
	topics.Parts[0].Props = []string{"name", "topics"}
	b.want(topics, "e<other [x]>")
	delete(d.g.Nodes[2].Props, "someInt")
	delete(d.g.Relations[0].Props, "someInt")
	b.loads(&d.g, store.Loaded{Changed: store.Counts{Nodes: 1, Relations: 1}})
	b.want(plan, "b<->{c(-)} c<->{e(-)} d<->{b(-)}")
}

// otherKind gives an id to a node of another kind, with the same relation to it.
func (b bench) otherKind() {
	d := draw(b.c).samples("b", "d", "c", "e").relation("TOUCHES", "b", "c").relation("TOUCHES", "d", "b").relation("TOUCHES", "c", "e")
	b.loads(&d.g, store.Loaded{Changed: store.Counts{Nodes: 1}})
	b.want(all("Event"), "")
	b.want(below(all("Sample"), over(b.c, "Sample", "touches")), "b{c} c{e} d{b} e{}")
	plan := all("Event", "Sample")
	plan.From.Words = []string{"e"}
	b.want(plan, "e")
}

// otherEnds moves relations and deletes a node with all its relations.
func (b bench) otherEnds() {
	d := draw(b.c).samples("b", "d", "e").relation("TOUCHES", "b", "e").relation("TOUCHES", "b", "d")
	b.loads(&d.g, store.Loaded{Added: store.Counts{Relations: 2}, Deleted: store.Counts{Nodes: 1, Relations: 3}})
	b.want(below(all("Sample"), over(b.c, "Sample", "touches"), over(b.c, "Sample", "touchedBy")), "b{d e; } d{; b} e{; b}")
}

// loadedBack: the first graph again has the first revision again, in whatever order its nodes and relations are listed.
func (b bench) loadedBack(g *store.Graph) {
	turned := copyGraph(g)
	for i, j := 0, len(g.Nodes)-1; i < j; i, j = i+1, j-1 {
		turned.Nodes[i], turned.Nodes[j] = turned.Nodes[j], turned.Nodes[i]
	}
	b.loads(turned, store.Loaded{Added: store.Counts{Nodes: 2, Relations: 3}, Changed: store.Counts{Nodes: 1}, Deleted: store.Counts{Nodes: 1, Relations: 2}})
	b.loads(g, store.Loaded{})
}

// nothingLeft: a data set without nodes deletes all that was in it.
func (b bench) nothingLeft() {
	loaded := b.load(&draw(b.c).g)
	if want := (store.Counts{Nodes: 4, Relations: 3}); loaded.Deleted != want || loaded.Nodes != 0 || loaded.Relations != 0 {
		b.Errorf("got %+v, want all of %+v deleted", loaded, want)
	}
}
