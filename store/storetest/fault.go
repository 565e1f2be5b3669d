package storetest

import (
	"context"
	"fmt"
	"slices"
	"testing"

	"routegraph/store"
)

// Fault is a mistake that a store could plausibly make.
type Fault struct {
	Name string

	plan   func(st *store.Step)              // what it makes of each step
	part   func(p *store.Part)               // what it makes of each part
	table  func(t *store.Table)              // what it makes of each table, those above first
	result func(ask asking, r *store.Result) // what it makes of an answer
	loaded func(l store.Loaded) store.Loaded // what it says that a load did
}

// asking asks the store that has no fault.
type asking func(plan *store.Step) *store.Result

// Wrap gives a store that makes the mistake.
func (f Fault) Wrap(s store.Store) store.Store { return &faulty{s, f} }

type faulty struct {
	store.Store
	Fault
}

// Run answers what the fault makes of the plan, with what it makes of the answer.
func (s *faulty) Run(ctx context.Context, plan *store.Step) (*store.Result, error) {
	c := copyPlan(plan)
	s.change(c.root)
	r, err := s.Store.Run(ctx, c.root)
	if err != nil {
		return nil, err
	}
	r = c.original(r)
	if s.table != nil {
		for _, t := range tables(r) {
			s.table(t)
		}
	}
	if s.result != nil {
		s.result(func(plan *store.Step) *store.Result {
			other, _ := s.Store.Run(ctx, plan)
			return other
		}, r)
	}
	return r, nil
}

func (s *faulty) change(root *store.Step) {
	for _, st := range root.Steps() {
		if s.plan != nil {
			s.plan(st)
		}
		for _, p := range st.Parts {
			if s.part != nil {
				s.part(p)
			}
		}
	}
}

// Load says of a load what the fault makes of it.
func (s *faulty) Load(ctx context.Context, g *store.Graph, progress func(store.Progress)) (store.Loaded, error) {
	l, err := s.Store.Load(ctx, g, progress)
	if s.loaded != nil {
		l = s.loaded(l)
	}
	return l, err
}

// tables lists the tables of an answer as Steps lists the steps of its plan.
func tables(r *store.Result) []*store.Table {
	var list []*store.Table
	all := r.Tables()
	for _, st := range r.Table.Step.Steps() {
		list = append(list, all[st])
	}
	return list
}

// CatchFaults plants each fault in a store and fails if a comparison with the store itself does not catch it.
func CatchFaults(t *testing.T, open Opener, seed uint64, o Options) {
	t.Run("none", func(t *testing.T) {
		if _, d := compare(t, open, Fault{}.opener(open), seed, o.defaults()); d != nil {
			t.Errorf("a store without a fault differs from itself\n%s", d)
		}
	})
	for _, f := range Faults() {
		t.Run(f.Name, func(t *testing.T) { f.caught(t, open, seed, o.defaults()) })
	}
}

func (f Fault) opener(open Opener) Opener {
	return func(t *testing.T, c *store.Catalogue) store.Store { return f.Wrap(open(t, c)) }
}

// caught also holds that the case shown is small: a plan that nobody can read helps nobody.
func (f Fault) caught(t *testing.T, open Opener, seed uint64, o Options) {
	_, d := compare(t, open, f.opener(open), seed, o)
	switch {
	case d == nil:
		t.Errorf("got no difference in %d plans, want one", o.Plans)
	case d.plan == nil:
		t.Logf("caught: %s", d.what)
	default:
		said := fmt.Sprintf("caught by plan %d: %d steps, %d nodes", d.where.plan, len(d.plan.Steps()), len(d.graph.Nodes))
		t.Log(said)
		if len(d.plan.Steps()) > 4 || len(d.graph.Nodes) > 10 {
			t.Errorf("%s, want at most 4 and 10\n%s", said, d)
		}
	}
}

// Faults lists mistakes that a comparison must catch.
func Faults() []Fault {
	return slices.Concat(filterFaults(), pageFaults(), startFaults(), answerFaults(), besideFaults(), groupFaults())
}
