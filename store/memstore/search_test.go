package memstore_test

import (
	"cmp"
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"routegraph/store"
	"routegraph/store/memstore"
)

// TestSearchFindsWhatRanksSay holds pages and totals of searches in the contract's order, where most matches are only counted, against the rank of
// every node.
func TestSearchFindsWhatRanksSay(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	g, s := named(r, 120), memstore.New(store.Domain())
	if err := store.Prepare(store.Domain(), g); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Load(context.Background(), g, nil); err != nil {
		t.Fatal(err)
	}
	for range 1000 {
		words := strings.Fields(phrase(r))
		last := &words[len(words)-1]
		*last = (*last)[:r.IntN(len(*last)+1)]
		all := ranked(g, words)
		page := store.Page{Limit: r.IntN(8), Backward: r.IntN(2) == 0, After: cursor(r, all), Before: cursor(r, all)}
		if got, want := searched(t, s, words, page), cut(page, all); got != want {
			t.Fatalf("%q %+v: got %s, want %s", words, page, got, want)
		}
	}
}

// phrase is up to three of few words, so that they meet often.
func phrase(r *rand.Rand) string {
	words := make([]string, 1+r.IntN(3))
	for i := range words {
		words[i] = []string{"a", "ab", "abc", "abd", "b", "ba", "c", "cab", "d"}[r.IntN(9)]
	}
	return strings.Join(words, " ")
}

// named has nodes of three kinds, of which the tests look for two.
func named(r *rand.Rand, n int) *store.Graph {
	g := &store.Graph{DataSets: []string{"x"}}
	for i := range n {
		kind := [][2]string{{"Technique", "PROTECTION"}, {"Organization", "OTHER"}, {"Material", "STUDY"}}[i%3]
		props := map[string]any{"name": phrase(r), "altNames": []string{phrase(r)}, "summary": phrase(r), "kind": kind[1]}
		g.Nodes = append(g.Nodes, store.NodeData{Kind: kind[0], ID: fmt.Sprint(store.IDPrefix(kind[0]), r.Uint32()), DataSet: "x", Props: props})
	}
	return g
}

// row is a node that a search finds, by what a cursor holds.
type row [3]any

func compareRows(a, b row) int {
	return cmp.Or(cmp.Compare(b[0].(int64), a[0].(int64)), cmp.Compare(a[1].(string), b[1].(string)), cmp.Compare(a[2].(string), b[2].(string)))
}

// ranked lists the techniques and organizations in which all words occur.
func ranked(g *store.Graph, words []string) (all []row) {
	for _, n := range g.Nodes {
		list := func(prop string) (out []any) {
			held, _ := n.Props[prop].([]string)
			for _, s := range held {
				out = append(out, s)
			}
			return out
		}
		rank, ok := store.SearchRank(words, list(store.NameWords), list(store.OtherWords), list(store.TextWords))
		if ok && n.Kind != "Material" {
			all = append(all, row{rank, n.Props[store.SortName], n.ID})
		}
	}
	slices.SortFunc(all, compareRows)
	return all
}

// cursor is mostly none, else that of a row or beside one.
func cursor(r *rand.Rand, all []row) []any {
	if len(all) == 0 || r.IntN(3) > 0 {
		return nil
	}
	at := all[r.IntN(len(all))]
	switch r.IntN(4) {
	case 0:
		at[0] = int64(r.IntN(30_000))
	case 1:
		at[2] = at[2].(string) + "x"
	}
	return at[:]
}

// cut tells the page of a list.
func cut(page store.Page, all []row) string {
	total := len(all)
	rows := slices.DeleteFunc(slices.Clone(all), func(r row) bool {
		return page.After != nil && compareRows(r, row(page.After)) <= 0 || page.Before != nil && compareRows(r, row(page.Before)) >= 0
	})
	more := page.Limit > 0 && len(rows) > page.Limit
	switch {
	case more && page.Backward:
		rows = rows[len(rows)-page.Limit:]
	case more:
		rows = rows[:page.Limit]
	}
	return told(rows, more, total)
}

func told(rows []row, more bool, total int) string {
	return fmt.Sprintf("%v, more %t, of %d", rows, more, total)
}

// searched tells the page that a store answers.
func searched(t *testing.T, s store.Store, words []string, page store.Page) string {
	t.Helper()
	plan := &store.Step{From: store.From{Words: words}, Page: page, Rows: true, Total: true, EdgeProps: []string{store.Rank},
		Order: []store.Key{{Prop: store.Rank, Edge: true, Desc: true}, {Prop: store.SortName}},
		Parts: []*store.Part{{Kind: "Organization", Props: []string{store.SortName}}, {Kind: "Technique", Props: []string{store.SortName}}}}
	result, err := s.Run(context.Background(), plan)
	if err != nil {
		t.Fatal(err)
	}
	links, rows := result.Table.Links[0], []row{}
	for _, l := range links.List {
		n := result.Table.Nodes[l.Child]
		rows = append(rows, row{l.Props[0], n.Props[0], n.ID})
	}
	return told(rows, links.More, int(links.Total))
}
