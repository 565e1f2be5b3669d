package storetest

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"routegraph/store"
)

// pair is two stores that should agree. They hold the same graph.
type pair struct {
	t     *testing.T
	c     *store.Catalogue
	a, b  bench
	holds *store.Graph
}

// place says where a difference turned up.
type place struct{ graph, plan int }

// difference is a plan to which two stores give other answers.
type difference struct {
	what  string // what was done, if it was not a plan
	where place
	graph *store.Graph
	plan  *store.Step
	a, b  []string
}

func (d *difference) String() string {
	var s strings.Builder
	if d.plan == nil {
		fmt.Fprintf(&s, "%s\n", d.what)
	} else {
		fmt.Fprintf(&s, "plan %d, graph %d, made smaller; %d nodes, %d relations, %d steps:\n%s\n%s\n", d.where.plan, d.where.graph,
			len(d.graph.Nodes), len(d.graph.Relations), len(d.plan.Steps()), graphText(d.graph), planText(d.plan))
	}
	fmt.Fprintf(&s, "the first store:\n  %s\nthe second store:\n  %s\n", strings.Join(d.a, "\n  "), strings.Join(d.b, "\n  "))
	return s.String()
}

// empty asks both before anything is loaded.
func (p *pair) empty() *difference {
	plan := all(p.c.KindNames()...)
	return differ("asking an empty store", outcome(p.a.s.Run(p.t.Context(), plan)), outcome(p.b.s.Run(p.t.Context(), plan)))
}

// outcome writes a result, or the name of an error.
func outcome(r *store.Result, err error) []string {
	if err == nil {
		return answer(r)
	}
	for _, known := range []error{store.ErrEmpty, store.ErrLoading, store.ErrUnavailable, context.Canceled, context.DeadlineExceeded} {
		if errors.Is(err, known) {
			return []string{"error: " + known.Error()}
		}
	}
	return []string{"error: " + err.Error()}
}

func differ(what string, a, b []string) *difference {
	if slices.Equal(a, b) {
		return nil
	}
	return &difference{what: what, a: a, b: b}
}

// load gives both the same graph. What they say they did must be the same too, and what they say when the context is over.
func (p *pair) load(g *store.Graph) *difference {
	p.holds = g
	if d := differ("loading a graph", loadedText(p.a, g), loadedText(p.b, g)); d != nil {
		return d
	}
	if d := differ("the status after a load", statusText(p.a), statusText(p.b)); d != nil {
		return d
	}
	over, cancel := context.WithCancel(p.t.Context())
	cancel()
	plan := all(p.c.KindNames()...)
	return differ("asking when the context is over", outcome(p.a.s.Run(over, plan)), outcome(p.b.s.Run(over, plan)))
}

func loadedText(b bench, g *store.Graph) []string {
	loaded, err := b.s.Load(b.Context(), g, nil)
	return []string{fmt.Sprintf("%+v, %v", loaded, err)}
}

func statusText(b bench) []string {
	st, err := b.s.Status(b.Context())
	return []string{fmt.Sprintf("%+v, %v", st, err)}
}

// askAll compares the answers to plans, some at the same time, and counts them. It gives the first difference and the plan's number.
func (p *pair) askAll(seen *coverage, g *store.Graph, plans []*store.Step) (int, *difference) {
	results, diffs := make([]*store.Result, len(plans)), make([]*difference, len(plans))
	var wg sync.WaitGroup
	const workers = 3
	for w := range workers {
		wg.Go(func() {
			for i := w; i < len(plans); i += workers {
				results[i], diffs[i] = p.ask(g, plans[i])
			}
		})
	}
	wg.Wait()
	for i, d := range diffs {
		if d != nil {
			return i, d
		}
		if results[i] != nil {
			seen.answer(results[i])
		}
	}
	return 0, nil
}

// ask compares the answers to a plan.
func (p *pair) ask(g *store.Graph, plan *store.Step) (*store.Result, *difference) {
	r, a := p.answered(p.a, plan)
	_, b := p.answered(p.b, plan)
	if slices.Equal(a, b) {
		return r, nil
	}
	return r, &difference{graph: g, plan: plan, a: a, b: b}
}

func (p *pair) answered(s bench, plan *store.Step) (*store.Result, []string) {
	r, err := s.s.Run(p.t.Context(), plan)
	if err != nil {
		return nil, outcome(nil, err)
	}
	if problem := malformed(p.c, plan, r); problem != "" {
		return nil, []string{"malformed: " + problem}
	}
	return r, answer(r)
}
