package memstore

import (
	"cmp"
	"slices"
	"sort"

	"routegraph/store"
)

// rankOrder is that of the contract's search.
var rankOrder = []store.Key{{Prop: store.Rank, Edge: true, Desc: true}, {Prop: store.SortName}}

// byRank says whether ranks and numbers of matches are enough to find a step's page and to count its list.
func byRank(st *store.Step) bool {
	return st.Where == nil && len(st.Groups) == 0 && st.Page.Limit > 0 && slices.Equal(st.Order, rankOrder)
}

// first finds the matches that come first in a page, one more than it holds.
func (w *words) first(st *store.Step, found []match) []match {
	most := st.Page.Limit + 1
	if most >= len(found) {
		return found
	}
	ahead := compareMatches
	if st.Page.Backward {
		ahead = func(a, b match) int { return compareMatches(b, a) }
	}
	rows := make([]match, 0, most+1)
	for _, m := range w.between(st, found) {
		if len(rows) < most || ahead(m, rows[most-1]) < 0 {
			rows = insert(rows, m, most, ahead)
		}
	}
	return rows
}

func compareMatches(a, b match) int {
	return cmp.Or(cmp.Compare(b.rank, a.rank), cmp.Compare(a.node, b.node))
}

// between keeps the matches between a page's cursors.
func (w *words) between(st *store.Step, found []match) []match {
	if after := st.Page.After; after != nil {
		bound := w.place(after, 1)
		found = slices.DeleteFunc(found, func(m match) bool { return compareMatches(m, bound) < 0 })
	}
	if before := st.Page.Before; before != nil {
		bound := w.place(before, 0)
		found = slices.DeleteFunc(found, func(m match) bool { return compareMatches(m, bound) >= 0 })
	}
	return found
}

// place is where a node of a cursor's rank stands that has its name and id (least 0), or the next after it (least 1).
func (w *words) place(cursor []any, least int) match {
	rank, name, id := cursor[0].(int64), cursor[1].(string), cursor[2].(string)
	node := sort.Search(len(w.nodes), func(i int) bool {
		n := w.nodes[i]
		return cmp.Or(cmp.Compare(n.sortName(), name), cmp.Compare(n.id, id)) >= least
	})
	return match{node, rank}
}
