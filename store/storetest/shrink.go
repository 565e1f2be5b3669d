package storetest

import "routegraph/store"

// Tries bound how long a difference is shrunk: a graph must be loaded into both stores, a plan is only asked.
const (
	planTries  = 600
	graphTries = 120
)

// shrunk makes a difference smaller as long as there is one: the plan, then the graph, then the plan again.
func (p *pair) shrunk(d *difference) *difference {
	s := shrinker{pair: p, best: d}
	s.plan()
	s.graph()
	s.plan()
	return s.best
}

type shrinker struct {
	*pair
	best          *difference
	plans, graphs int
}

// differs says whether a smaller case still shows a difference, and keeps it if so.
func (s *shrinker) differs(g *store.Graph, plan *store.Step) bool {
	if g != s.holds {
		if err := store.Prepare(s.c, g); err != nil {
			return false
		}
		s.graphs++
		if s.load(g) != nil {
			return false
		}
	}
	s.plans++
	_, d := s.ask(g, plan)
	if d == nil {
		return false
	}
	d.where = s.best.where
	s.best = d
	return true
}

// plan tries plans that are a little simpler, each time from the start, until none of them shows a difference.
func (s *shrinker) plan() {
	for i := 0; s.plans < planTries; i++ {
		simpler, ok := simplified(s.best.plan, i)
		if !ok {
			return
		}
		if simpler != nil && s.differs(s.best.graph, simpler) {
			i = -1
		}
	}
}
