package memstore

import (
	"slices"
	"strings"

	"routegraph/store"
)

// fits says whether a node, reached over e (nil at the root), passes a filter.
func (r *run) fits(f *store.Filter, n *node, e *edge) bool {
	yes := func(f *store.Filter) bool { return r.fits(f, n, e) }
	switch {
	case f == nil:
		return true
	case f.And != nil:
		return !slices.ContainsFunc(f.And, func(f *store.Filter) bool { return !yes(f) })
	case f.Or != nil:
		return slices.ContainsFunc(f.Or, yes)
	case f.Not != nil:
		return !yes(f.Not)
	case f.Some != nil:
		return r.some(f.Some, n)
	case f.Edge:
		return test(f, e.props[f.Prop])
	}
	return test(f, n.props[f.Prop])
}

// question is one that many ways lead to: whether a node has such relations.
type question struct {
	some *store.Some
	of   *node
}

// some answers a question inside another once: else a filter that goes out and comes back, such as from claims to their source and from there to all
// that it states, would ask each of them anew for each of them.
func (r *run) some(s *store.Some, n *node) bool {
	if r.depth == 0 {
		return r.find(s, n)
	}
	q := question{s, n}
	yes, ok := r.asked[q]
	if !ok {
		yes = r.find(s, n)
		if r.asked == nil {
			r.asked = map[question]bool{}
		}
		r.asked[q] = yes
	}
	return yes
}

func (r *run) find(s *store.Some, n *node) bool {
	r.depth++
	defer func() { r.depth-- }()
	kinds := s.Hop.Kinds()
	found := map[any]bool{} // ids or, where Distinct, values
	return slices.ContainsFunc(n.hop(&s.Hop), func(e *edge) bool {
		far := e.far(&s.Hop)
		if !slices.Contains(kinds, far.kind) || !r.fits(s.Where, far, e) {
			return false
		}
		if !s.Counts() {
			return true
		}
		for _, v := range adds(s, far) {
			found[v] = true
		}
		return len(found) >= max(1, s.AtLeast)
	})
}

// adds lists what a node adds to a count.
func adds(s *store.Some, far *node) []any {
	if s.Distinct == "" {
		return []any{far.id}
	}
	return elements(far.props[s.Distinct])
}

// test compares a property; one fitting element of a list is enough.
func test(f *store.Filter, v any) bool {
	if f.Op == store.Null {
		return (v == nil) == f.Value.(bool)
	}
	if list, ok := v.([]any); ok {
		return slices.ContainsFunc(list, func(x any) bool { return one(f, x) })
	}
	return v != nil && one(f, v)
}

func one(f *store.Filter, v any) bool {
	switch f.Op {
	case store.Eq:
		return v == f.Value
	case store.In:
		return slices.Contains(f.Value.([]any), v)
	case store.Contains:
		return strings.Contains(v.(string), f.Value.(string))
	case store.StartsWith:
		return strings.HasPrefix(v.(string), f.Value.(string))
	case store.Lt:
		return store.CompareValues(v, f.Value) < 0
	case store.Lte:
		return store.CompareValues(v, f.Value) <= 0
	case store.Gt:
		return store.CompareValues(v, f.Value) > 0
	}
	return store.CompareValues(v, f.Value) >= 0
}
