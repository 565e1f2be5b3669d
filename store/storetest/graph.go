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

// complete drops nodes that lack a relation which they must have, until none does.
func complete(c *store.Catalogue, g *store.Graph) {
	for {
		lacking := lackers(c, g)
		if len(lacking) == 0 {
			return
		}
		*g = *without(g, func(n store.NodeData) bool { return lacking[n.ID] })
	}
}

func lackers(c *store.Catalogue, g *store.Graph) map[string]bool {
	has := map[string]bool{}
	for _, r := range g.Relations {
		has[r.Type+">"+r.From], has[r.Type+"<"+r.To] = true, true
	}
	lacking := map[string]bool{}
	for _, n := range g.Nodes {
		for _, r := range c.Relations {
			if requires(r.From, n.Kind) && !has[r.Type+">"+n.ID] || requires(r.To, n.Kind) && !has[r.Type+"<"+n.ID] {
				lacking[n.ID] = true
			}
		}
	}
	return lacking
}

func requires(ends []store.End, kind string) bool {
	return slices.ContainsFunc(ends, func(e store.End) bool { return e.Required && e.Kind == kind })
}
