package export

import (
	"context"
	"io"

	"routegraph/store"
)

// writeGEXF writes the network as GEXF with its time, in the version 1.2 that Gephi and networkx both read. What has a date is there from its
// first to its last possible day; what has none is there always.
func writeGEXF(ctx context.Context, g *Graph, to io.Writer) error {
	m := newMarkup(to)
	m.open("gexf", "xmlns", "http://www.gexf.net/1.2draft", "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance",
		"xsi:schemaLocation", "http://www.gexf.net/1.2draft http://www.gexf.net/1.2draft/gexf.xsd", "version", "1.2")
	m.open("meta")
	m.leaf("creator", authors)
	m.leaf("description", g.About.inWords()+"A spell is from the first to the last possible day; without a date there is none.")
	m.close("meta")
	m.open("graph", "mode", "dynamic", "defaultedgetype", "directed", "timeformat", "date", "idtype", "string")
	gexfAttributes(m, "node", g.nodeAttributes())
	gexfAttributes(m, "edge", g.edgeAttributes())
	if err := gexfNodes(ctx, g, m); err != nil {
		return err
	}
	if err := gexfEdges(ctx, g, m); err != nil {
		return err
	}
	m.close("graph")
	m.close("gexf")
	return m.end()
}

// inWords says all notes in one text.
func (a About) inWords() (text string) {
	for _, n := range a.notes() {
		text += n.name + ": " + n.text + "\n"
	}
	return text
}

func gexfAttributes(m *markup, class string, all []attribute) {
	m.open("attributes", "class", class, "mode", "static")
	for _, a := range all {
		m.empty("attribute", "id", class+"_"+a.name, "title", a.name, "type", graphMLTypes[a.typ])
	}
	m.close("attributes")
}

func gexfNodes(ctx context.Context, g *Graph, m *markup) error {
	m.open("nodes")
	err := g.eachNode(ctx, func(r row, has []given) {
		m.open("node", "id", r.id(), "label", label(r))
		gexfValues(m, "node", has)
		spell(m, r.text("earliest"), r.text("latest"))
		m.close("node")
	})
	m.close("nodes")
	return err
}

func gexfEdges(ctx context.Context, g *Graph, m *markup) error {
	m.open("edges")
	err := g.eachEdge(ctx, func(id string, r store.RelationData, has []given) {
		m.open("edge", "id", id, "source", r.From, "target", r.To, "label", r.Type)
		gexfValues(m, "edge", has)
		spell(m, start(r), "")
		m.close("edge")
	})
	m.close("edges")
	return err
}

func gexfValues(m *markup, of string, has []given) {
	m.open("attvalues")
	for _, a := range has {
		m.empty("attvalue", "for", of+"_"+a.name, "value", plain(a.value))
	}
	m.close("attvalues")
}

// start is the day from which a relation holds; "" where it has none.
func start(r store.RelationData) string {
	for _, prop := range []string{"since", "signedOn"} {
		if day, ok := r.Props[prop].(string); ok {
			return day
		}
	}
	return ""
}

// spell writes a time that may be open at either end.
func spell(m *markup, start, end string) {
	if start == "" && end == "" {
		return
	}
	m.open("spells")
	m.empty("spell", "start", start, "end", end)
	m.close("spells")
}
