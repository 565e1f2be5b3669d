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
	var all []*node
	for _, p := range st.Parts {
		all = append(all, g.byKind[p.Kind]...)
	}
	rows := withKeys(st, hitsOf(all))
	slices.SortFunc(rows, func(a, b keyed) int { return compare(st.Order, a.keys, b.keys) })
	nodes := make([]*node, len(rows))
	for i, row := range rows {
		nodes[i] = row.node
	}
	return nodes
}

// walk answers a step that starts from all nodes of its kinds: it goes through them in order, from the cursor until the page is full. Where
// the whole list is counted, all are held against the filter first.
func (r *run) walk(st *store.Step) (hits []hit, links store.Links) {
	nodes, where := r.graph.inOrder(st), st.Where
	if st.Total || len(st.Groups) > 0 {
		nodes, where = r.fitting(nodes, where), nil
		links = counted(st, hitsOf(nodes))
	}
	if !st.Rows {
		return nil, links
	}
	next := slices.All[[]*node]
	if st.Page.Backward {
		next = slices.Backward[[]*node]
	}
	for _, n := range next(between(st, nodes)) {
		if !r.fits(where, n, nil) {
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

// fitting lists the nodes that pass a filter.
func (r *run) fitting(nodes []*node, where *store.Filter) (out []*node) {
	for _, n := range nodes {
		if r.fits(where, n, nil) {
			out = append(out, n)
		}
	}
	return out
}

// hitsOf makes candidates of nodes to which no relation led.
func hitsOf(nodes []*node) []hit {
	hits := make([]hit, len(nodes))
	for i, n := range nodes {
		hits[i] = hit{n, nil}
	}
	return hits
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
