package storetest

import (
	"slices"

	"routegraph/store"
)

// planCopy is a plan that can be changed, and which of its steps and parts stand for which of the original's.
type planCopy struct {
	root  *store.Step
	steps map[*store.Step]*store.Step // copy → original
	parts map[*store.Part]*store.Part
}

func copyPlan(st *store.Step) *planCopy {
	c := &planCopy{nil, map[*store.Step]*store.Step{}, map[*store.Part]*store.Part{}}
	c.root = c.step(st)
	return c
}

func (c *planCopy) step(st *store.Step) *store.Step {
	out := *st
	out.Kept = nil // the copy will differ
	c.steps[&out] = st
	out.From.IDs, out.From.Words = slices.Clone(st.From.IDs), slices.Clone(st.From.Words)
	out.Where, out.Order, out.EdgeProps = copyFilter(st.Where), slices.Clone(st.Order), slices.Clone(st.EdgeProps)
	out.Groups = copyGroups(st.Groups)
	out.Page.After, out.Page.Before = slices.Clone(st.Page.After), slices.Clone(st.Page.Before)
	out.Parts = nil
	for _, p := range st.Parts {
		part := &store.Part{Kind: p.Kind, Props: slices.Clone(p.Props), Steps: c.all(p.Steps)}
		c.parts[part] = p
		out.Parts = append(out.Parts, part)
	}
	out.Cited, out.Beside = c.all(st.Cited), c.all(st.Beside)
	return &out
}

func (c *planCopy) all(steps []*store.Step) []*store.Step {
	var out []*store.Step
	for _, st := range steps {
		out = append(out, c.step(st))
	}
	return out
}

func copyGroups(list []store.Group) []store.Group {
	out := slices.Clone(list)
	for i := range out {
		out[i].By = slices.Clone(out[i].By)
	}
	return out
}

func copyFilter(f *store.Filter) *store.Filter {
	if f == nil {
		return nil
	}
	out := *f
	out.And, out.Or, out.Not = copyFilters(f.And), copyFilters(f.Or), copyFilter(f.Not)
	if f.Some != nil {
		some := *f.Some
		some.Where = copyFilter(f.Some.Where)
		out.Some = &some
	}
	return &out
}

// copyFilters keeps an empty list empty, which is not the same as none.
func copyFilters(list []*store.Filter) []*store.Filter {
	if list == nil {
		return nil
	}
	out := []*store.Filter{}
	for _, f := range list {
		out = append(out, copyFilter(f))
	}
	return out
}

// filters lists all filters of a step, those above before those below.
func filters(st *store.Step) []*store.Filter { return filtersIn(st.Where) }

func filtersIn(f *store.Filter) []*store.Filter {
	if f == nil {
		return nil
	}
	all := []*store.Filter{f}
	for _, g := range append(slices.Clone(f.And), f.Or...) {
		all = append(all, filtersIn(g)...)
	}
	all = append(all, filtersIn(f.Not)...)
	if f.Some != nil {
		all = append(all, filtersIn(f.Some.Where)...)
	}
	return all
}

// original gives an answer to a copy of a plan as an answer to the plan itself.
func (c *planCopy) original(r *store.Result) *store.Result {
	out := &store.Result{Revision: r.Revision, Table: c.table(r.Table)}
	if r.Beside != nil {
		out.Beside = map[*store.Step]*store.Table{}
	}
	for st, t := range r.Beside {
		out.Beside[c.steps[st]] = c.table(t)
	}
	return out
}

func (c *planCopy) table(t *store.Table) *store.Table {
	out := *t
	out.Step, out.Below = c.steps[t.Step], map[*store.Step]*store.Table{}
	out.Nodes = slices.Clone(t.Nodes)
	for i := range out.Nodes {
		out.Nodes[i].Part = c.parts[t.Nodes[i].Part]
	}
	for st, sub := range t.Below {
		out.Below[c.steps[st]] = c.table(sub)
	}
	for _, st := range out.Step.Below() {
		if out.Below[st] == nil { // of a part that the copy has not
			out.Below[st] = nothing(st, len(out.Nodes))
		}
	}
	out.IndexNodes()
	return &out
}

// nothing is the answer to a step that no row stands above.
func nothing(st *store.Step, parents int) *store.Table {
	t := &store.Table{Step: st, Below: map[*store.Step]*store.Table{}}
	if st.From.Lookup == "" {
		t.Links = make([]store.Links, parents)
		for i := range t.Links {
			t.Links[i].Groups = make([]store.Groups, len(st.Groups))
		}
	}
	for _, sub := range st.Below() {
		t.Below[sub] = nothing(sub, 0)
	}
	return t
}
