package storetest

import (
	"slices"

	"routegraph/store"
)

// filterFaults lists mistakes in what a filter means.
func filterFaults() []Fault {
	return []Fault{
		inFilters("lt is lte", swapped(store.Lt, store.Lte)),
		inFilters("gte is gt", swapped(store.Gte, store.Gt)),
		inFilters("startsWith is contains", swapped(store.StartsWith, store.Contains)),
		inFilters("in looks at the first value only", func(f *store.Filter) {
			if values, ok := f.Value.([]any); ok && len(values) > 1 {
				f.Value = values[:1]
			}
		}),
		inFilters("isNull does not look at its value", func(f *store.Filter) {
			if f.Op == store.Null {
				f.Value = true
			}
		}),
		inFilters("a not does not hold over what is missing", notOfMissing),
		inFilters("an empty and does not hold", func(f *store.Filter) {
			if f.And != nil && len(f.And) == 0 {
				*f = *or()
			}
		}),
		inFilters("an empty or holds", func(f *store.Filter) {
			if f.Or != nil && len(f.Or) == 0 {
				*f = *and()
			}
		}),
		inFilters("some ignores its filter", func(f *store.Filter) {
			if f.Some != nil {
				f.Some.Where = nil
			}
		}),
		inFilters("some goes the other way", func(f *store.Filter) {
			if f.Some != nil {
				f.Some.Hop.In = !f.Some.Hop.In
			}
		}),
		inSomes("one node is always enough", func(s *store.Some) { s.AtLeast = min(1, s.AtLeast) }),
		inSomes("one node too few is enough", func(s *store.Some) { s.AtLeast = max(min(1, s.AtLeast), s.AtLeast-1) }),
		inSomes("distinct values are nodes", func(s *store.Some) { s.Distinct = "" }),
		inSomes("a value is enough for a value more", func(s *store.Some) {
			if s.Distinct != "" {
				s.AtLeast = min(1, s.AtLeast)
			}
		}),
		inFilters("a filter on the relation reads the node", func(f *store.Filter) { f.Edge = false }),
		{Name: "steps of one shape share their values", part: shareValues},
	}
}

func inFilters(name string, change func(*store.Filter)) Fault {
	return Fault{Name: name, plan: func(st *store.Step) {
		for _, f := range filters(st) {
			change(f)
		}
	}}
}

func inSomes(name string, change func(*store.Some)) Fault {
	return inFilters(name, func(f *store.Filter) {
		if f.Some != nil {
			change(f.Some)
		}
	})
}

func swapped(right, wrong store.Op) func(*store.Filter) {
	return func(f *store.Filter) {
		if f.Op == right {
			f.Op = wrong
		}
	}
}

// notOfMissing is what Cypher does where nobody thinks of it: NOT null is null.
func notOfMissing(f *store.Filter) {
	if f.Not == nil || f.Not.Op == "" || f.Not.Op == store.Null {
		return
	}
	inner := *f.Not
	*f = *and(not(&inner), &store.Filter{Prop: inner.Prop, Edge: inner.Edge, Op: store.Null, Value: false})
}

// shareValues gives each step the values of the first one beside it that has the same shape.
func shareValues(p *store.Part) {
	for i, st := range p.Steps {
		first := slices.IndexFunc(p.Steps, func(other *store.Step) bool { return other.Shape() == st.Shape() })
		if first < i {
			st.Where, st.Page = copyFilter(p.Steps[first].Where), p.Steps[first].Page
		}
	}
}
