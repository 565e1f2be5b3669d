package storetest

import (
	"testing"

	"routegraph/store"
)

// testSets loads two data sets: one leaves the other alone.
func testSets(t *testing.T, open Opener) {
	t.Run("Apart", func(t *testing.T) { opened(t, open, Wide()).apart() })
	t.Run("Joined", func(t *testing.T) { opened(t, open, Wide()).joinedSets() })
}

func (b bench) apart() {
	one := draw(b.c).samples("a1", "a2").relation("TOUCHES", "a1", "a2")
	two := draw(b.c).in("b").samples("b1", "b2").relation("TOUCHES", "b1", "b2")
	two.g.DataSets = []string{"b"}
	both := draw(b.c).samples("a1", "a2").relation("TOUCHES", "a1", "a2").in("b").samples("b1", "b2").relation("TOUCHES", "b1", "b2")
	b.load(&two.g)
	b.load(&one.g)
	whole := b.expected(&both.g)
	if got := b.status(); got != whole {
		b.Errorf("b, then a: got %+v, want %+v", got, whole)
	}
	if got := b.load(&both.g); !got.Unchanged() || got.Status != whole {
		b.Errorf("both at once: got %+v, want %+v and nothing changed", got, whole)
	}
	smaller := draw(b.c).node("Sample", "a2", "someInt", int64(1))
	if got := b.load(&smaller.g); got.Deleted != (store.Counts{Nodes: 1, Relations: 1}) || got.Nodes != 3 || got.Relations != 1 {
		b.Errorf("a smaller: got %+v, want 1 node and 1 relation deleted, 3 nodes and 1 relation left", got)
	}
	b.want(below(all("Sample"), over(b.c, "Sample", "touches")), "a2{} b1{b2} b2{}")
	b.load(&one.g)
	if got := b.status(); got != whole {
		b.Errorf("a again: got %+v, want %+v", got, whole)
	}
	b.refused("a node of another data set", draw(b.c).samples("a1", "a2", "b1").relation("TOUCHES", "a1", "a2"), whole)
	b.refused("a relation of another data set", draw(b.c).samples("b1", "b2").relation("TOUCHES", "b1", "b2"), whole)
}

// refused loads what must not be loaded: the store stays as it was.
func (b bench) refused(what string, d *drawing, want store.Status) {
	b.Helper()
	before := answer(b.run(below(all("Sample"), over(b.c, "Sample", "touches"))))
	if got, err := b.s.Load(b.Context(), b.prepared(&d.g), nil); err == nil {
		b.Errorf("%s: got %+v, want an error", what, got)
	}
	if got := b.status(); got != want {
		b.Errorf("%s: then got %+v, want %+v as before", what, got, want)
	}
	after := answer(b.run(below(all("Sample"), over(b.c, "Sample", "touches"))))
	if got, want := valueText(after), valueText(before); got != want {
		b.Errorf("%s: then got\n%s\nwant as before\n%s", what, got, want)
	}
}

// joinedSets: relations of b lead to nodes of a, and from one to another.
func (b bench) joinedSets() {
	d := draw(b.c).samples("a1", "a2", "a3").relation("TOUCHES", "a1", "a2").in("b").samples("b1").relation("TOUCHES", "b1", "a1").relation("TOUCHES", "a2", "a3")
	b.loads(&d.g, store.Loaded{Added: store.Counts{Nodes: 4, Relations: 3}})
	whole := b.status()
	b.refused("deleting a node that another data set's relation leads to", draw(b.c).samples("a2", "a3"), whole)
	b.refused("deleting a node that another data set's relation leads from", draw(b.c).samples("a1", "a3").relation("TOUCHES", "a1", "a3"), whole)
	changed := draw(b.c).node("Sample", "a1", "someInt", int64(1)).samples("a2", "a3", "a4").relation("TOUCHES", "a4", "a2")
	b.load(&changed.g)
	st := over(b.c, "Sample", "touches")
	b.want(below(all("Sample"), st), "a1{} a2{a3} a3{} a4{a2} b1{a1}")
	b.load(only(&d.g, "a"))
	if got := b.status(); got != whole {
		b.Errorf("a as it was: got %+v, want %+v", got, whole)
	}
	b.moved(d)
}

// moved gives a node to the other data set: from then on only that one deletes it.
func (b bench) moved(d *drawing) {
	for i := range d.g.Nodes {
		if d.g.Nodes[i].ID == "a3" {
			d.g.Nodes[i].DataSet = "b"
		}
	}
	b.loads(&d.g, store.Loaded{Changed: store.Counts{Nodes: 1}})
	b.load(&draw(b.c).samples("a1", "a2").g)
	b.want(below(all("Sample"), over(b.c, "Sample", "touches")), "a1{} a2{a3} a3{} b1{a1}")
}
