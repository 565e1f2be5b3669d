package world

import (
	"fmt"
	"math/rand/v2"

	"routegraph/store"
)

// DataSet is the one data set that a made graph has.
const DataSet = "bench"

// maker makes a graph, kind by kind: what comes later refers to what came before.
type maker struct {
	*rand.Rand
	Scale
	graph     store.Graph
	countries []country
	popular   *zipf
	claims    int
}

type props = map[string]any

// Make makes the graph of a scale. It still has to go through store.Prepare.
func Make(s Scale) *store.Graph {
	m := &maker{Rand: rand.New(rand.NewPCG(20240607, 1)), Scale: s, graph: store.Graph{DataSets: []string{DataSet}}}
	m.regions()
	m.makeCountries()
	m.organizations()
	m.sources()
	m.places()
	m.agreements()
	m.routes()
	m.events()
	m.cooperations()
	return &m.graph
}

func (m *maker) node(kind, id string, p props) string {
	m.graph.Nodes = append(m.graph.Nodes, store.NodeData{Kind: kind, ID: id, DataSet: DataSet, Props: p})
	return id
}

func (m *maker) relate(from, typ, to string, p props) {
	m.graph.Relations = append(m.graph.Relations, store.RelationData{Type: typ, From: from, To: to, DataSet: DataSet, Props: p})
}

// cite gives something one to three sources, and answers with the first.
func (m *maker) cite(id string) (source string) {
	for i, s := range m.some(1+m.IntN(3), m.Sources) {
		cited := number("source", s)
		m.relate(id, "CITES", cited, props{"locators": []string{fmt.Sprintf("p. %d", 1+m.IntN(80))}, "excerpts": []string{m.title(6)}})
		if i == 0 {
			source = cited
		}
	}
	return source
}

// claim is what a source says about something.
func (m *maker) claim(subject, property, source string) string {
	id := number("claim", m.claims)
	m.claims++
	m.node("Claim", id, props{"property": property, "modality": one(m, "ASSERTED", "ASSERTED", "REPORTED"), "credibility": int64(1 + m.IntN(3)),
		"status": "ACCEPTED", "locators": []string{"p. 1"}, "excerpts": []string{m.title(6)}, "sortKey": property + " " + source})
	m.relate(id, "ABOUT", subject, nil)
	m.relate(id, "STATED_BY", source, nil)
	return id
}

// source is the id of any source.
func (m *maker) source() string { return number("source", m.IntN(m.Sources)) }

// number makes ids that sort as their numbers do.
func number(kind string, i int) string { return fmt.Sprintf("%s:b%06d", kind, i) }
