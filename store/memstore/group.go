package memstore

import (
	"cmp"
	"slices"

	"routegraph/store"
)

// grouped counts distinct nodes by the keys of a group.
func grouped(g store.Group, hits []hit) store.Groups {
	counts := map[[2]any]int64{} // a group of one key leaves the second nil
	for _, h := range hits {
		for _, first := range keyValues(g.By[0], h.node) {
			if len(g.By) == 1 {
				counts[[2]any{first}]++
				continue
			}
			for _, second := range keyValues(g.By[1], h.node) {
				counts[[2]any{first, second}]++
			}
		}
	}
	var out store.Groups
	for keys, n := range counts {
		out.Rows = append(out.Rows, store.GroupRow{Keys: slices.Clone(keys[:len(g.By)]), Count: n})
	}
	slices.SortFunc(out.Rows, compareGroups)
	if len(out.Rows) > g.Limit {
		out.Rows, out.More = out.Rows[:g.Limit], true
	}
	return out
}

// keyValues lists the different values that a node has for a key; nil alone if it has none.
func keyValues(k store.GroupKey, n *node) []any {
	values := elements(n.props[k.Prop])
	if k.Hop != nil {
		values = nil
		for _, e := range n.hop(k.Hop) {
			if far := e.far(k.Hop); k.Kind == "" || k.Kind == far.kind {
				values = append(values, far.id)
			}
		}
	}
	var different []any
	for _, v := range values {
		if !slices.Contains(different, v) {
			different = append(different, v)
		}
	}
	if different == nil {
		return []any{nil}
	}
	return different
}

// elements lists the elements of a list, or a single value; what is missing has none.
func elements(v any) []any {
	if list, ok := v.([]any); ok || v == nil {
		return list
	}
	return []any{v}
}

func compareGroups(a, b store.GroupRow) int {
	c := cmp.Compare(b.Count, a.Count)
	for i := range a.Keys {
		c = cmp.Or(c, compareMissingLast(a.Keys[i], b.Keys[i]))
	}
	return c
}

func compareMissingLast(a, b any) int {
	if a == nil || b == nil {
		return store.CompareBools(a == nil, b == nil)
	}
	return store.CompareValues(a, b)
}
