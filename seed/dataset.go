package seed

import (
	"fmt"
	"maps"
	"slices"

	"routegraph/store"
)

// dataset gives each data set's own node what follows from the others: how many there are of each kind, and the gaps that are known.
func (r *reader) dataset(g *store.Graph, w weave) {
	nodes := map[string][]*store.NodeData{} // by data set
	for i := range g.Nodes {
		set := r.set(g.Nodes[i].ID)
		nodes[set] = append(nodes[set], &g.Nodes[i])
	}
	for _, set := range nodes {
		w.describe(set)
	}
	gaps := map[string]*edge{}
	for key, e := range w {
		if key.typ == "HAS_GAP" {
			gaps[key.to] = e
		}
	}
	for _, c := range r.claims { // that there is a gap rests on what is claimed of it
		if e := gaps[c.subject]; e != nil {
			e.claims = append(e.claims, c.id)
		}
	}
}

// describe describes one data set, if it has a node of its own.
func (w weave) describe(nodes []*store.NodeData) {
	own := slices.IndexFunc(nodes, func(n *store.NodeData) bool { return n.Kind == "Dataset" })
	if own < 0 {
		return
	}
	count := map[string]int{}
	for i, n := range nodes {
		if n.Kind == "KnownGap" {
			w.at("HAS_GAP", nodes[own].ID, n.ID)
		}
		if i != own {
			count[n.Kind]++
		}
	}
	var counts []string
	for _, kind := range slices.Sorted(maps.Keys(count)) {
		counts = append(counts, fmt.Sprintf("%s=%d", kind, count[kind]))
	}
	nodes[own].Props["counts"] = counts
}
