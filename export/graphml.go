package export

import (
	"context"
	"io"
	"strconv"

	"routegraph/store"
)

var graphMLTypes = map[store.Type]string{store.Text: "string", store.Texts: "string", store.Day: "string", store.Int: "long", store.Float: "double", store.Bool: "boolean"}

// writeGraphML writes the network as GraphML 1.0. Lists are JSON arrays, for it has no type for them.
func writeGraphML(ctx context.Context, g *Graph, to io.Writer) error {
	m := newMarkup(to)
	m.open("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns", "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance",
		"xsi:schemaLocation", "http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd")
	for _, n := range g.About.notes() {
		m.empty("key", "id", "graph_"+n.name, "for", "graph", "attr.name", n.name, "attr.type", "string")
	}
	keys(m, "node", g.nodeAttributes())
	keys(m, "edge", g.edgeAttributes())
	m.open("graph", "id", "routegraph", "edgedefault", "directed")
	for _, n := range g.About.notes() {
		m.leaf("data", n.text, "key", "graph_"+n.name)
	}
	if err := graphMLNodes(ctx, g, m); err != nil {
		return err
	}
	if err := graphMLEdges(ctx, g, m); err != nil {
		return err
	}
	m.close("graph")
	m.close("graphml")
	return m.end()
}

func keys(m *markup, of string, all []attribute) {
	for _, a := range all {
		m.empty("key", "id", of+"_"+a.name, "for", of, "attr.name", a.name, "attr.type", graphMLTypes[a.typ])
	}
}

func graphMLNodes(ctx context.Context, g *Graph, m *markup) error {
	for _, kind := range g.kinds() {
		props := append([]store.Prop{{Name: store.DataSetProp}}, shown(g.catalogue().Kind(kind).Props)...)
		err := g.nodes(ctx, g.whole(kind), func(r row) error {
			m.open("node", "id", r.id())
			m.leaf("data", kind, "key", "node_"+typeOf)
			for _, p := range props {
				if v := r.value(p.Name); v != nil {
					m.leaf("data", plain(v), "key", "node_"+p.Name)
				}
			}
			m.close("node")
			return nil
		})
		if err != nil {
			return err
		}
	}
	return nil
}

func graphMLEdges(ctx context.Context, g *Graph, m *markup) error {
	n := 0
	return g.relations(ctx, g.catalogue().RelationTypes(), func(r store.RelationData) error {
		n++
		m.open("edge", "id", "e"+strconv.Itoa(n), "source", r.From, "target", r.To)
		m.leaf("data", r.Type, "key", "edge_"+typeOf)
		m.leaf("data", r.DataSet, "key", "edge_"+store.DataSetProp)
		for _, p := range shown(g.catalogue().Relation(r.Type).Props) {
			if v, ok := r.Props[p.Name]; ok {
				m.leaf("data", plain(v), "key", "edge_"+p.Name)
			}
		}
		m.close("edge")
		return nil
	})
}
