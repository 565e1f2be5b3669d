package memstore

import (
	"fmt"
	"slices"
	"sort"
	"sync"

	"routegraph/store"
)

// maxOrders is how many orders of lists are kept: clients can ask for more than are useful.
const maxOrders = 64

// orders keeps the nodes of some kinds in an order, found when it is first asked for.
type orders struct {
	sync.Mutex
	kept map[string][]*node
}

// inOrder lists all nodes of a step's kinds in its order.
func (g *graph) inOrder(st *store.Step) []*node {
	key := fmt.Sprint(st.Order)
	for _, p := range st.Parts {
		key += " " + p.Kind
	}
	g.orders.Lock()
	defer g.orders.Unlock()
	nodes, ok := g.orders.kept[key]
	if !ok {
		nodes = g.sorted(st)
		if len(g.orders.kept) < maxOrders {
			g.orders.kept[key] = nodes
		}
	}
	return nodes
}

func (g *graph) sorted(st *store.Step) []*node {
	var hits []hit
	for _, p := range st.Parts {
		for _, n := range g.byKind[p.Kind] {
			hits = append(hits, hit{n, nil})
		}
	}
	rows := withKeys(st, hits)
	slices.SortFunc(rows, func(a, b keyed) int { return compare(st.Order, a.keys, b.keys) })
	nodes := make([]*node, len(rows))
	for i, row := range rows {
		nodes[i] = row.node
	}
	return nodes
}

// walk answers a step that starts from all nodes of its kinds: it goes through them in order, from the cursor until the page is full.
func (r *run) walk(st *store.Step) ([]hit, store.Links) {
	nodes := r.graph.inOrder(st)
	links := r.counts(st, nodes)
	if !st.Rows {
		return nil, links
	}
	nodes = between(st, nodes)
	if st.Page.Backward {
		nodes = slices.Clone(nodes)
		slices.Reverse(nodes)
	}
	var hits []hit
	for _, n := range nodes {
		if !r.fits(st.Where, n, nil) {
			continue
		}
		if limit := st.Page.Limit; limit > 0 && len(hits) == limit {
			links.More = true
			break
		}
		hits = append(hits, hit{n, nil})
	}
	if st.Page.Backward {
		slices.Reverse(hits)
	}
	return hits, links
}

// counts answers what a step asks of its whole list.
func (r *run) counts(st *store.Step, nodes []*node) (links store.Links) {
	if !st.Total && len(st.Groups) == 0 {
		return links
	}
	var hits []hit
	for _, n := range nodes {
		if r.fits(st.Where, n, nil) {
			hits = append(hits, hit{n, nil})
		}
	}
	return counted(st, hits)
}

// between cuts nodes in order to those between a page's cursors.
func between(st *store.Step, nodes []*node) []*node {
	place := func(cursor []any, least int) int {
		return sort.Search(len(nodes), func(i int) bool { return compare(st.Order, appendKeys(nil, st, hit{nodes[i], nil}), cursor) >= least })
	}
	from, to := 0, len(nodes)
	if st.Page.After != nil {
		from = place(st.Page.After, 1)
	}
	if st.Page.Before != nil {
		to = place(st.Page.Before, 0)
	}
	return nodes[from:max(from, to)]
}
