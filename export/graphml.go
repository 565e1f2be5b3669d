package export

import (
	"context"
	"io"

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
	return g.eachNode(ctx, func(r row, has []given) {
		m.open("node", "id", r.id())
		graphMLData(m, "node", has)
		m.close("node")
	})
}

func graphMLEdges(ctx context.Context, g *Graph, m *markup) error {
	return g.eachEdge(ctx, func(id string, r store.RelationData, has []given) {
		m.open("edge", "id", id, "source", r.From, "target", r.To)
		graphMLData(m, "edge", has)
		m.close("edge")
	})
}

func graphMLData(m *markup, of string, has []given) {
	for _, a := range has {
		m.leaf("data", plain(a.value), "key", of+"_"+a.name)
	}
}
