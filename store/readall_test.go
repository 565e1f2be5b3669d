package store_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	"routegraph/seed"
	"routegraph/store"
	"routegraph/store/memstore"
	"routegraph/store/storetest"
)

// seedIn is the seed graph, and a store in memory that holds it.
func seedIn(t *testing.T) (*store.Graph, *memstore.Store) {
	t.Helper()
	g, problems := seed.Read(seed.Files, store.Domain())
	if problems != nil {
		t.Fatal(problems)
	}
	s := memstore.New(store.Domain())
	if _, err := s.Load(t.Context(), g, nil); err != nil {
		t.Fatal(err)
	}
	return g, s
}

func TestReadAll(t *testing.T) {
	g, s := seedIn(t)
	storetest.ReadsBack(t, s, store.Domain(), g)
}

// TestReadAllManySets holds that each node and relation keeps its data set, with kinds of more than one page, a node with very many
// relations, and relations without a field.
func TestReadAllManySets(t *testing.T) {
	c, err := store.NewCatalogue(
		[]store.Kind{{Name: "Thing", Props: []store.Prop{{Name: "label", Type: store.Text}, {Name: "tags", Type: store.Texts}, {Name: "size", Type: store.Float}}}},
		[]store.Relation{{Type: "NEXT", From: []store.End{{Kind: "Thing"}}, To: []store.End{{Kind: "Thing"}}, Props: []store.Prop{{Name: "count", Type: store.Int}}}})
	if err != nil {
		t.Fatal(err)
	}
	g := &store.Graph{DataSets: []string{"a", "b"}}
	for i := range 1001 {
		set := g.DataSets[i%2]
		id := func(i int) string { return fmt.Sprintf("thing:%04d", i) }
		props := map[string]any{"label": id(i), "tags": []string{"x", "y"}, "size": float64(i)}
		g.Nodes = append(g.Nodes, store.NodeData{Kind: "Thing", ID: id(i), DataSet: set, Props: props})
		links := i % 3
		if i == 1000 {
			links = i // more than are read with a page of nodes
		}
		for j := range links {
			r := store.RelationData{Type: "NEXT", From: id(i), To: id(j), DataSet: set, Props: map[string]any{"count": int64(j)}}
			g.Relations = append(g.Relations, r)
		}
	}
	if err := store.Prepare(c, g); err != nil {
		t.Fatal(err)
	}
	s := memstore.New(c)
	if _, err := s.Load(t.Context(), g, nil); err != nil {
		t.Fatal(err)
	}
	storetest.ReadsBack(t, s, c, g)
}

// moving changes its revision with every answer, the first few times.
type moving struct {
	store.Store
	moves, runs int
	fail        error
}

func (m *moving) Run(ctx context.Context, plan *store.Step) (*store.Result, error) {
	result, err := m.Store.Run(ctx, plan)
	if m.runs++; err == nil && m.runs <= m.moves {
		result.Revision = fmt.Sprint(m.runs)
	}
	if m.fail != nil {
		err = m.fail
	}
	return result, err
}

func TestReadAllOfAGraphThatChanges(t *testing.T) {
	g, s := seedIn(t)
	storetest.ReadsBack(t, &moving{Store: s, moves: 3}, store.Domain(), g)
	_, _, err := store.ReadAll(t.Context(), &moving{Store: s, moves: 1000}, store.Domain(), nil)
	if err == nil || !strings.Contains(err.Error(), "changed while it was read, 3 times") {
		t.Errorf("got %v, want that the graph changed three times", err)
	}
	want := errors.New("away")
	if _, _, err = store.ReadAll(t.Context(), &moving{Store: s, fail: want}, store.Domain(), nil); !errors.Is(err, want) {
		t.Errorf("got %v, want the store's error", err)
	}
}
