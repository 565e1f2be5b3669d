package storetest

import (
	"math/rand/v2"
	"testing"

	"routegraph/store"
)

// Shapes holds that the text which a store makes of a plan depends on the plan's shape alone: a database that plans each text once then
// plans once for each shape. It tries random plans, each with other values, and each a little simpler in every way that shrinking knows.
func Shapes(t *testing.T, text func(plan *store.Step) string) {
	t.Helper()
	c, r, seen, texts := Wide(), rand.New(rand.NewPCG(1, 2)), newCoverage(), map[string]string{}
	g, err := randomGraph(c, r, 100)
	if err != nil {
		t.Fatalf("the generator's graph is wrong: %v", err)
	}
	for n := range 100 {
		w := newWorld(c, r, g)
		plan := randomPlan(w, seen, depths[n%len(depths)])
		seen.plan(c, plan, shapeOf(plan))
		m := planMaker{world: w, seen: seen}
		for _, plan := range append(simpler(plan), plan, wordless(plan), m.twin(plan), m.twin(plan)) {
			got, shape := text(plan), plan.Shape()
			if known, ok := texts[shape]; ok && known != got {
				t.Fatalf("two texts of the shape %s\n%s\n%s\nthe second is of\n%s", shape, known, got, planText(plan))
			}
			texts[shape] = got
		}
	}
	t.Logf("%d shapes", len(texts))
}

// wordless searches for nothing where a plan searches.
func wordless(plan *store.Step) *store.Step {
	out := copyPlan(plan).root
	if out.From.Words != nil {
		out.From.Words = []string{}
	}
	return out
}

func simpler(plan *store.Step) []*store.Step {
	var all []*store.Step
	for i := 0; ; i++ {
		p, more := simplified(plan, i)
		if !more {
			return all
		}
		if p != nil {
			all = append(all, p)
		}
	}
}
