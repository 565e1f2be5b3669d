package export

import (
	"context"
	"io"
	"strconv"

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
	for _, kind := range g.kinds() {
		props := append([]store.Prop{{Name: store.DataSetProp}}, shown(g.catalogue().Kind(kind).Props)...)
		err := g.nodes(ctx, g.whole(kind), func(r row) error {
			m.open("node", "id", r.id(), "label", label(r))
			m.open("attvalues")
			m.empty("attvalue", "for", "node_"+typeOf, "value", kind)
			for _, p := range props {
				if v := r.value(p.Name); v != nil {
					m.empty("attvalue", "for", "node_"+p.Name, "value", plain(v))
				}
			}
			m.close("attvalues")
			spell(m, r.text("earliest"), r.text("latest"))
			m.close("node")
			return nil
		})
		if err != nil {
			return err
		}
	}
	m.close("nodes")
	return nil
}

func gexfEdges(ctx context.Context, g *Graph, m *markup) error {
	n := 0
	m.open("edges")
	err := g.relations(ctx, g.catalogue().RelationTypes(), func(r store.RelationData) error {
		n++
		m.open("edge", "id", "e"+strconv.Itoa(n), "source", r.From, "target", r.To, "label", r.Type)
		m.open("attvalues")
		m.empty("attvalue", "for", "edge_"+typeOf, "value", r.Type)
		m.empty("attvalue", "for", "edge_"+store.DataSetProp, "value", r.DataSet)
		for _, p := range shown(g.catalogue().Relation(r.Type).Props) {
			if v, ok := r.Props[p.Name]; ok {
				m.empty("attvalue", "for", "edge_"+p.Name, "value", plain(v))
			}
		}
		m.close("attvalues")
		spell(m, start(r), "")
		m.close("edge")
		return nil
	})
	m.close("edges")
	return err
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
