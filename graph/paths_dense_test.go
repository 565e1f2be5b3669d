package graph_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"routegraph/analysis"
	"routegraph/store"
	"routegraph/store/memstore"
)

// counting counts the rows that plans bring, by kind.
type counting struct {
	*memstore.Store
	rows  map[string]int
	plans int
}

func (c *counting) Run(ctx context.Context, plan *store.Step) (*store.Result, error) {
	out, err := c.Store.Run(ctx, plan)
	c.plans++
	if err == nil {
		for _, t := range out.Tables() {
			for _, n := range t.Nodes {
				c.rows[n.Part.Kind]++
			}
		}
	}
	return out, err
}

// denseWorld has 5,000 places and more legs between them than may be read; place 0 and place 1 have one with every fourth.
func denseWorld() (w *pathWorld, middles []string) {
	const places, perPlace = 5000, 5
	r := rand.New(rand.NewPCG(3, 3))
	w = newPathWorld()
	w.node("Organization", "organization:p", map[string]any{"kind": "OTHER"})
	a, b := w.source("a", "2022-01-01", "p"), w.source("b", "2022-01-01", "p")
	id := func(i int) string { return fmt.Sprintf("place:%04d", i) }
	for i := range places {
		w.node("Place", id(i), map[string]any{"kind": "CITY"})
	}
	one, two := []toldBy{{a, "ACCEPTED"}}, []toldBy{{a, "ACCEPTED"}, {b, "ACCEPTED"}}
	var weak, strong []string
	for i := 2; i < places; i++ {
		told := one
		if i%40 == 0 {
			told = two
			strong = append(strong, id(i))
		} else if i%4 == 0 {
			weak = append(weak, id(i))
		}
		if i%4 == 0 {
			w.leg(fmt.Sprintf("in-%d", i), id(0), id(i), "route:r", told...)
			w.leg(fmt.Sprintf("out-%d", i), id(i), id(1), "route:r", told...)
		}
		for j := range perPlace {
			w.leg(fmt.Sprintf("x-%d-%d", i, j), id(i), id(2+r.IntN(places-2)), "route:r", one...)
		}
	}
	return w, slices.Concat(strong, weak)
}

// TestDenseGraph: of a graph that is too large to be read, paths of two hops are exact, longer ones are refused, and the work is bounded.
func TestDenseGraph(t *testing.T) {
	w, middles := denseWorld()
	s := &counting{Store: w.load(t), rows: map[string]int{}}
	ask := asker(s)
	for _, o := range []string{"maxHops: 2, first: 100", "maxHops: 8, first: 100", "maxHops: 2, first: 7"} {
		clear(s.rows)
		start := time.Now()
		got, code := askPaths(t, ask, `from: "place:0000", to: "place:0001", `+o)
		var through []string
		for _, p := range got {
			through = append(through, strings.Fields(strings.Split(p, "]> ")[1])[0])
		}
		if want := middles[:len(got)]; code != "" || len(got) < 7 || !slices.Equal(through, want) {
			t.Errorf("%s: got %s %v, want %v", o, code, through, want)
		}
		if most := analysis.MaxPathEdges + 2*len(middles) + 2*len(got); s.rows["Leg"] > most { // the list, what touches the ends, what is shown
			t.Errorf("%s: %d legs were read, at most %d may be", o, s.rows["Leg"], most)
		}
		t.Log(o, "took", time.Since(start), "rows", s.rows)
	}
	if got, code := askPaths(t, ask, `from: "place:0000", to: "place:0007", maxHops: 3`); code != "LIMIT_EXCEEDED" {
		t.Errorf("three hops: got %s %v, want LIMIT_EXCEEDED", code, got)
	}
	body := ask(`{ paths(from: "place:0000", to: "place:0007") { note } }`)
	checkError(t, body, "LIMIT_EXCEEDED", "ask for at most two hops")
}

// TestManyPartiesAreCut: one cooperation of very many countries has more pairs than may be read; a pair of it is still found.
func TestManyPartiesAreCut(t *testing.T) {
	w := newPathWorld()
	w.node("Organization", "organization:p", map[string]any{"kind": "OTHER"})
	src := w.source("a", "2022-01-01", "p")
	var all []string
	for i := range 300 {
		all = append(all, w.country(fmt.Sprintf("X%03d", i)))
	}
	w.cooperate("all", "TOGETHER", "OCCURRED", "2022-01-01", "", all, toldBy{src, "ACCEPTED"})
	ask := asker(w.load(t))
	const ends = `from: "country:X000", to: "country:X299", via: COOPERATION, `
	if got, code := askPaths(t, ask, ends+"maxHops: 2, first: 1"); len(got) != 1 || !strings.Contains(got[0], "country:X000 =[{cooperation:all}]") {
		t.Errorf("got %s %v, want one hop", code, got)
	}
	if got, code := askPaths(t, ask, ends+"maxHops: 2, first: 100"); len(got) != 100 {
		t.Errorf("got %s, %d paths, want 100", code, len(got))
	}
	if _, code := askPaths(t, ask, ends+`maxHops: 3, first: 100, require: ["country:X001", "country:X002"]`); code != "LIMIT_EXCEEDED" {
		t.Errorf("three hops: got %s, want LIMIT_EXCEEDED", code)
	}
}

// changing answers from another revision each time that it has, as a graph that is loaded while it is read.
type changing struct {
	*memstore.Store
	revisions []string
	runs      int
}

func (c *changing) Run(ctx context.Context, plan *store.Step) (*store.Result, error) {
	out, err := c.Store.Run(ctx, plan)
	if err == nil {
		out.Revision = c.revisions[min(c.runs, len(c.revisions)-1)]
	}
	c.runs++
	return out, err
}

func TestBothStatementsReadTheSameGraph(t *testing.T) {
	seed := seedStore()
	const ends = `from: "country:MDV", to: "country:CRI", via: COOPERATION, first: 1`
	for _, c := range []struct {
		revisions string
		code      string
		runs      int
	}{{"a a", "", 2}, {"a b b b", "", 4}, {"a b c d e e", "", 6}, {"a b c d e f", "UNAVAILABLE", 6}} {
		s := &changing{Store: seed, revisions: strings.Fields(c.revisions)}
		got, code := askPaths(t, asker(s), ends)
		if code != c.code || s.runs != c.runs || (code == "") != (len(got) == 1) {
			t.Errorf("%s: got %s %v in %d statements, want %q in %d", c.revisions, code, got, s.runs, c.code, c.runs)
		}
	}
	s := &counting{Store: seed, rows: map[string]int{}}
	if got, code := askPaths(t, asker(s), `from: "place:male", to: "country:CRI"`); code != "" || len(got) != 0 || s.plans != 1 {
		t.Errorf("no path: got %s %v in %d statements, want none in 1", code, got, s.plans)
	}
}
