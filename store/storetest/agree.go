package storetest

import (
	"math/rand/v2"
	"os"
	"strconv"
	"strings"
	"testing"

	"routegraph/store"
)

// Options say how much Agree tries. What is zero gets its default.
type Options struct {
	Catalogue *store.Catalogue // Wide()
	Graphs    int              // 12
	Plans     int              // in all: 312
	Nodes     int              // of the largest graph: 150; the smallest has 60, if that is less
}

// Agree makes random graphs and plans from a seed, and fails unless two stores give the same answers and enough was tried. The plans
// have different shapes. STORETEST_SEED is another seed, STORETEST_PLANS another number of plans.
func Agree(t *testing.T, a, b Opener, seed uint64, o Options) {
	t.Helper()
	if s, err := strconv.ParseUint(os.Getenv("STORETEST_SEED"), 10, 64); err == nil {
		seed = s
	}
	if n, err := strconv.Atoi(os.Getenv("STORETEST_PLANS")); err == nil {
		o.Plans = n
	}
	o = o.defaults()
	seen, diff := compare(t, a, b, seed, o)
	differences := 0
	if diff != nil {
		differences = 1
		t.Errorf("seed %d: the stores differ\n%s", seed, diff)
	} else if missing := seen.missing(o.Catalogue); len(missing) > 0 {
		t.Errorf("seed %d: not enough was tried:\n%s", seed, strings.Join(missing, "\n"))
	}
	t.Logf("agree: seed %d, %s, %d differences", seed, seen, differences)
}

func (o Options) defaults() Options {
	if o.Catalogue == nil {
		o.Catalogue = Wide()
	}
	for _, d := range []struct {
		value *int
		other int
	}{{&o.Graphs, 12}, {&o.Plans, 312}, {&o.Nodes, 150}} {
		if *d.value == 0 {
			*d.value = d.other
		}
	}
	return o
}

// compare goes on until all plans are tried or one shows a difference, which it shrinks.
func compare(t *testing.T, a, b Opener, seed uint64, o Options) (*coverage, *difference) {
	t.Helper()
	p := &pair{t: t, c: o.Catalogue, a: opened(t, a, o.Catalogue), b: opened(t, b, o.Catalogue)}
	seen := newCoverage()
	if d := p.empty(); d != nil {
		return seen, d
	}
	for i := range o.Graphs {
		g := p.randomGraph(seed, i, o)
		if d := p.load(g); d != nil {
			return seen, d
		}
		seen.graphs++
		first := i * o.Plans / o.Graphs
		var plans []*store.Step
		for n := first; n < (i+1)*o.Plans/o.Graphs; n++ {
			plans = append(plans, p.newPlan(seen, g, seed, n))
		}
		if n, d := p.askAll(seen, g, plans); d != nil {
			d.where = place{i, first + n}
			return seen, p.shrunk(d)
		}
	}
	return seen, nil
}

func (p *pair) randomGraph(seed uint64, i int, o Options) *store.Graph {
	p.t.Helper()
	r := rand.New(rand.NewPCG(seed, uint64(i)))
	small := min(60, o.Nodes)
	g, err := randomGraph(p.c, r, small+r.IntN(o.Nodes-small+1))
	if err != nil {
		p.t.Fatalf("the generator's graph is wrong: %v", err)
	}
	return g
}

// depths are how many levels plans should have, in turn.
var depths = []int{3, 4, 1, 3, 2, 3, 4, 1, 3, 2}

// newPlan makes a plan of a shape that was not tried yet.
func (p *pair) newPlan(seen *coverage, g *store.Graph, seed uint64, n int) *store.Step {
	r := rand.New(rand.NewPCG(seed, 1<<32+uint64(n)))
	w := newWorld(p.c, r, g)
	for {
		plan := randomPlan(w, seen, depths[n%len(depths)])
		shape := shapeOf(plan)
		if seen.shapes[shape] || len(plan.Steps()) > maxSteps {
			continue
		}
		seen.plan(p.c, plan, shape)
		return plan
	}
}

// shapeOf is the shape of a plan, whatever the order of what has none.
func shapeOf(plan *store.Step) string {
	normal := copyPlan(plan).root
	normal.Normalize()
	return normal.Shape()
}
