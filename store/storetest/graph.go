package storetest

import (
	"slices"

	"routegraph/store"
)

// copyGraph copies what Prepare changes.
func copyGraph(g *store.Graph) *store.Graph {
	return &store.Graph{DataSets: slices.Clone(g.DataSets), Nodes: slices.Clone(g.Nodes), Relations: slices.Clone(g.Relations)}
}

// without is a graph without some nodes and what hangs on them.
func without(g *store.Graph, gone func(store.NodeData) bool) *store.Graph {
	out, left := copyGraph(g), map[string]bool{}
	out.Nodes = slices.DeleteFunc(out.Nodes, gone)
	for _, n := range out.Nodes {
		left[n.ID] = true
	}
	out.Relations = slices.DeleteFunc(out.Relations, func(r store.RelationData) bool { return !left[r.From] || !left[r.To] })
	return out
}

// only is the part of a graph that is of one data set.
func only(g *store.Graph, set string) *store.Graph {
	out := without(g, func(n store.NodeData) bool { return n.DataSet != set })
	out.Relations = slices.DeleteFunc(out.Relations, func(r store.RelationData) bool { return r.DataSet != set })
	out.DataSets = []string{set}
	return out
}
