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
	out, in  byType
}

type edge struct {
	from, to *node
	props    map[string]any
}

// byType has the relations of each type. A node has few types: looking through them is as fast as a map, which takes many times the memory.
type byType []struct {
	typ   string
	edges []*edge
}

func (b byType) of(typ string) []*edge {
	for i := range b {
		if b[i].typ == typ {
			return b[i].edges
		}
	}
	return nil
}

func (b *byType) add(typ string, e *edge) {
	for i := range *b {
		if of := &(*b)[i]; of.typ == typ {
			of.edges = append(of.edges, e)
			return
		}
	}
	*b = append(*b, struct {
		typ   string
		edges []*edge
	}{typ, []*edge{e}})
}

// hop lists the relations that a hop follows from a node.
func (n *node) hop(h *store.Hop) []*edge {
	if h.In {
		return n.in.of(h.Relation.Type)
	}
	return n.out.of(h.Relation.Type)
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
		g.addNodes(set.Nodes)
	}
	for _, set := range sets {
		g.addRelations(set.Relations)
	}
	return g
}

func (g *graph) addNodes(list []store.NodeData) {
	nodes := make([]node, len(list))
	store.InParts(len(list), func(from, to int) []error {
		for i := from; i < to; i++ {
			d, n := &list[i], &nodes[i]
			n.id, n.kind, n.props = d.ID, d.Kind, values(d.Props, d.DataSet)
			n.props["id"] = d.ID
		}
		return nil
	})
	for i := range nodes {
		n := &nodes[i]
		g.nodes[n.id] = n
		g.byKind[n.kind] = append(g.byKind[n.kind], n)
	}
}

func (g *graph) addRelations(list []store.RelationData) {
	edges := make([]edge, len(list))
	store.InParts(len(list), func(from, to int) []error {
		bare := map[string]map[string]any{}
		for i := from; i < to; i++ {
			d := &list[i]
			edges[i] = edge{g.nodes[d.From], g.nodes[d.To], edgeValues(d, bare)}
		}
		return nil
	})
	for i := range edges {
		e, typ := &edges[i], list[i].Type
		e.from.out.add(typ, e)
		e.to.in.add(typ, e)
	}
	g.relations += int64(len(list))
}

// edgeValues are the same ones for all relations of a data set that have no properties of their own, as most have none.
func edgeValues(d *store.RelationData, bare map[string]map[string]any) map[string]any {
	if len(d.Props) > 0 {
		return values(d.Props, d.DataSet)
	}
	if bare[d.DataSet] == nil {
		bare[d.DataSet] = values(nil, d.DataSet)
	}
	return bare[d.DataSet]
}

// values copies properties into the form in which results carry them, with the data set and room for an id.
func values(props map[string]any, set string) map[string]any {
	out := make(map[string]any, len(props)+2)
	out[store.DataSetProp] = set
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
