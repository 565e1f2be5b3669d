package memstore

import (
	"sync"

	"routegraph/store"
)

// graph is never changed once it is built; what is found in it again and again is kept when it is first needed.
type graph struct {
	revision  string
	nodes     map[string]*node
	byKind    map[string][]*node
	relations int64

	orders orders
	words  func() *words
}

// node has its relations at hand, in both directions.
type node struct {
	id, kind string
	props    map[string]any
	out, in  map[string][]*edge
}

type edge struct {
	from, to *node
	props    map[string]any
}

// hop lists the relations that a hop follows from a node.
func (n *node) hop(h *store.Hop) []*edge {
	if h.In {
		return n.in[h.Relation.Type]
	}
	return n.out[h.Relation.Type]
}

// far is the other end of a relation that was followed.
func (e *edge) far(h *store.Hop) *node {
	if h.In {
		return e.from
	}
	return e.to
}

func newGraph(sets map[string]*store.Graph, revision string) *graph {
	g := &graph{revision: revision, nodes: map[string]*node{}, byKind: map[string][]*node{}, orders: orders{kept: map[string][]*node{}}}
	g.words = sync.OnceValue(func() *words { return newWords(g.nodes) })
	for _, set := range sets {
		for _, d := range set.Nodes {
			n := &node{d.ID, d.Kind, values(d.Props), map[string][]*edge{}, map[string][]*edge{}}
			n.props["id"], n.props[store.DataSetProp] = d.ID, d.DataSet
			g.nodes[d.ID] = n
			g.byKind[d.Kind] = append(g.byKind[d.Kind], n)
		}
	}
	for _, set := range sets {
		for _, d := range set.Relations {
			e := &edge{g.nodes[d.From], g.nodes[d.To], values(d.Props)}
			e.props[store.DataSetProp] = d.DataSet
			e.from.out[d.Type] = append(e.from.out[d.Type], e)
			e.to.in[d.Type] = append(e.to.in[d.Type], e)
			g.relations++
		}
	}
	return g
}

// values copies properties into the form in which results carry them.
func values(props map[string]any) map[string]any {
	out := make(map[string]any, len(props)+1)
	for name, v := range props {
		if list, ok := v.([]string); ok {
			items := make([]any, len(list))
			for i, s := range list {
				items[i] = s
			}
			v = items
		}
		out[name] = v
	}
	return out
}

func (g *graph) status() store.Status {
	return store.Status{Revision: g.revision, Nodes: int64(len(g.nodes)), Relations: g.relations}
}
