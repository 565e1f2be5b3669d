package world

import (
	"testing"

	"routegraph/store"
)

func prepared(t *testing.T, name string) *store.Graph {
	t.Helper()
	s, err := Named(name)
	if err != nil {
		t.Fatal(err)
	}
	g := Make(s)
	if err := store.Prepare(store.Domain(), g); err != nil {
		t.Fatal(err)
	}
	return g
}

func TestMakeIsDeterministic(t *testing.T) {
	a, b := prepared(t, "S"), prepared(t, "S")
	if got, want := a.SetHash(DataSet), b.SetHash(DataSet); got != want {
		t.Errorf("made twice: got %s and %s, want the same", got, want)
	}
}

func TestScalesHaveTheirSize(t *testing.T) {
	for name, want := range map[string]int{"S": 1_000, "M": 50_000} {
		g := prepared(t, name)
		kinds := map[string]int{}
		for _, n := range g.Nodes {
			kinds[n.Kind]++
		}
		t.Logf("%s: %d nodes, %d relations, %v", name, len(g.Nodes), len(g.Relations), kinds)
		if got := len(g.Nodes); got < want*9/10 || got > want*11/10 {
			t.Errorf("%s: got %d nodes, want about %d", name, got, want)
		}
	}
}

func TestUnknownScale(t *testing.T) {
	if _, err := Named("XL"); err == nil {
		t.Error("XL: got no error, want one")
	}
}
