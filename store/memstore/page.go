package memstore

import (
	"slices"

	"routegraph/store"
)

// cut keeps what the filter and the page keep, in order.
func (r *run) cut(st *store.Step, hits []hit) ([]hit, store.Links) {
	hits = slices.DeleteFunc(hits, func(h hit) bool { return !r.fits(st.Where, h.node, h.edge) })
	links := counted(st, hits)
	if !st.Rows {
		return nil, links
	}
	rows := paged(st, hits)
	if n := st.Page.Limit; n > 0 && len(rows) > n {
		links.More, rows = true, rows[:n]
	}
	if st.Page.Backward {
		slices.Reverse(rows)
	}
	hits = hits[:len(rows)]
	for i, k := range rows {
		hits[i] = k.hit
	}
	return hits, links
}

// paged sorts what a page can hold and one more, in the direction in which it is read.
func paged(st *store.Step, hits []hit) []keyed {
	ahead := func(a, b keyed) int {
		if st.Page.Backward {
			a, b = b, a
		}
		return compare(st.Order, a.keys, b.keys)
	}
	most := st.Page.Limit + 1
	if most == 1 || most >= len(hits) {
		rows := slices.DeleteFunc(withKeys(st, hits), func(k keyed) bool { return outside(st, k.keys) })
		slices.SortFunc(rows, ahead)
		return rows
	}
	return least(st, hits, most, ahead)
}

func withKeys(st *store.Step, hits []hit) []keyed {
	width := len(st.Order) + 1
	rows, keys := make([]keyed, len(hits)), make([]any, 0, len(hits)*width)
	for i, h := range hits {
		keys = appendKeys(keys, st, h)
		rows[i] = keyed{h, keys[i*width : (i+1)*width]}
	}
	return rows
}

// least finds so many rows that are ahead of all others: of a long list most are seen once and dropped.
func least(st *store.Step, hits []hit, most int, ahead func(a, b keyed) int) []keyed {
	rows := make([]keyed, 0, most+1)
	var keys []any
	for _, h := range hits {
		keys = appendKeys(keys[:0], st, h)
		row := keyed{h, keys}
		if outside(st, keys) || len(rows) == most && ahead(row, rows[most-1]) >= 0 {
			continue
		}
		row.keys = slices.Clone(keys)
		rows = insert(rows, row, most, ahead)
	}
	return rows
}

// insert adds a row to those that are ahead of all others so far, and keeps so many.
func insert[T any](rows []T, row T, most int, ahead func(a, b T) int) []T {
	at, _ := slices.BinarySearchFunc(rows, row, ahead)
	rows = slices.Insert(rows, at, row)
	return rows[:min(most, len(rows))]
}

// counted answers what a step asks of its whole list.
func counted(st *store.Step, hits []hit) (links store.Links) {
	if st.Total {
		links.Total = int64(len(hits))
	}
	for _, g := range st.Groups {
		links.Groups = append(links.Groups, grouped(g, hits))
	}
	return links
}

// keyed is a hit with its sort values.
type keyed struct {
	hit
	keys []any
}

func outside(st *store.Step, keys []any) bool {
	return st.Page.After != nil && compare(st.Order, keys, st.Page.After) <= 0 || st.Page.Before != nil && compare(st.Order, keys, st.Page.Before) >= 0
}

func appendKeys(to []any, st *store.Step, h hit) []any {
	for _, o := range st.Order {
		if o.Edge {
			to = append(to, h.edge.props[o.Prop])
		} else {
			to = append(to, h.node.props[o.Prop])
		}
	}
	return append(to, h.node.id)
}

func compare(order []store.Key, a, b []any) int {
	for i := range a {
		if c := store.CompareValues(a[i], b[i]); c != 0 {
			if i < len(order) && order[i].Desc {
				return -c
			}
			return c
		}
	}
	return 0
}
