package storetest

import (
	"fmt"
	"math/rand/v2"

	"routegraph/store"
)

// graphMaker makes a random graph of all that a catalogue has.
type graphMaker struct {
	c     *store.Catalogue
	r     *rand.Rand
	g     *store.Graph
	kind  map[string][]string // ids by kind, the popular ones first
	named map[string]string   // by relation type and property: the kind whose ids its lists hold
	taken map[string]bool     // ends that allow no more relations, and relations that are there
}

// randomGraph makes a prepared graph of about so many nodes, in two data sets. Ids say nothing about kinds, so that the next graph has
// nodes of other kinds under the same ids.
func randomGraph(c *store.Catalogue, r *rand.Rand, nodes int) (*store.Graph, error) {
	m := &graphMaker{c, r, &store.Graph{DataSets: []string{"one", "two"}}, map[string][]string{}, map[string]string{}, map[string]bool{}}
	m.nodes(nodes)
	for i := range c.Relations {
		m.relations(&c.Relations[i])
	}
	complete(c, m.g)
	return m.g, store.Prepare(c, m.g)
}

func (m *graphMaker) nodes(n int) {
	kinds := m.c.KindNames()
	for i, name := range m.r.Perm(n) {
		kind := kinds[i%len(kinds)] // each kind has some
		if i > 5*len(kinds) {
			kind = popular(m.r, kinds)
		}
		id := fmt.Sprint(pick(m.r, []string{"n:", "n:", "é", "o'x", "\\"}), name)
		m.g.Nodes = append(m.g.Nodes, store.NodeData{Kind: kind, ID: id, DataSet: pick(m.r, m.g.DataSets), Props: m.props(kind, m.c.Kind(kind).Props)})
		m.kind[kind] = append(m.kind[kind], id)
	}
}

func (m *graphMaker) props(owner string, props []store.Prop) map[string]any {
	out := map[string]any{}
	for _, p := range props {
		if !derived(p.Name) && (p.Required || p.Sort || chance(m.r, 70)) {
			out[p.Name] = m.value(owner, p)
		}
	}
	return out
}

func (m *graphMaker) value(owner string, p store.Prop) any {
	if p.Type != store.Texts {
		return anyValue(m.r, p)
	}
	list := []string{}
	for range m.r.IntN(4) {
		list = append(list, m.element(owner, p))
	}
	return list
}

// element is one of a list: of a relation, mostly the id of a node, and mostly of the same kind.
func (m *graphMaker) element(owner string, p store.Prop) string {
	if m.c.Relation(owner) == nil || len(p.Enum) > 0 || chance(m.r, 15) {
		return anyValue(m.r, p).(string)
	}
	key := owner + " " + p.Name
	if m.named[key] == "" {
		m.named[key] = pick(m.r, m.c.KindNames())
	}
	if chance(m.r, 20) {
		return popular(m.r, m.kind[pick(m.r, m.c.KindNames())])
	}
	return popular(m.r, m.kind[m.named[key]])
}

// relations makes relations of one type: those that a node must have, and some more.
func (m *graphMaker) relations(typ *store.Relation) {
	for _, e := range typ.From {
		for _, id := range m.kind[e.Kind] {
			if e.Required || chance(m.r, 75) {
				for range 1 + m.r.IntN(4) {
					m.relation(typ, e, id, pick(m.r, typ.To))
				}
			}
		}
	}
}

func (m *graphMaker) relation(typ *store.Relation, from store.End, id string, to store.End) {
	far := popular(m.r, m.kind[to.Kind])
	leaves, arrives, both := typ.Type+">"+id, typ.Type+"<"+far, id+" "+typ.Type+" "+far
	if m.taken[both] || from.One && m.taken[leaves] || to.One && m.taken[arrives] {
		return
	}
	m.taken[both], m.taken[leaves], m.taken[arrives] = true, true, true
	m.g.Relations = append(m.g.Relations, store.RelationData{Type: typ.Type, From: id, To: far, DataSet: pick(m.r, m.g.DataSets), Props: m.props(typ.Type, typ.Props)})
}
