package storetest

import (
	"math/rand/v2"
	"slices"
	"strings"

	"routegraph/store"
)

// world is a graph at hand for those who make plans: they ask mostly for what is there.
type world struct {
	c      *store.Catalogue
	r      *rand.Rand
	nodes  map[string]*store.NodeData
	kinds  map[string][]*store.NodeData
	types  map[string][]*store.RelationData
	linked map[string]bool // kind and field: some node of the kind has such a relation
}

func newWorld(c *store.Catalogue, r *rand.Rand, g *store.Graph) *world {
	w := &world{c, r, map[string]*store.NodeData{}, map[string][]*store.NodeData{}, map[string][]*store.RelationData{}, map[string]bool{}}
	for i := range g.Nodes {
		n := &g.Nodes[i]
		w.nodes[n.ID] = n
		w.kinds[n.Kind] = append(w.kinds[n.Kind], n)
	}
	for i := range g.Relations {
		r := &g.Relations[i]
		w.types[r.Type] = append(w.types[r.Type], r)
	}
	for _, kind := range c.KindNames() {
		for _, field := range c.Fields(kind) {
			hop := hopOf(c, kind, field)
			w.linked[kind+" "+field] = slices.ContainsFunc(w.types[hop.Relation.Type], func(r *store.RelationData) bool { return w.near(hop, r).Kind == kind })
		}
	}
	return w
}

// near and far are the ends of a relation as a hop sees them.
func (w *world) near(h store.Hop, r *store.RelationData) *store.NodeData {
	if h.In {
		return w.nodes[r.To]
	}
	return w.nodes[r.From]
}

func (w *world) far(h store.Hop, r *store.RelationData) *store.NodeData {
	if h.In {
		return w.nodes[r.From]
	}
	return w.nodes[r.To]
}

// someNode picks a node of some kinds; nil if there is none.
func (w *world) someNode(kinds []string) *store.NodeData {
	if nodes := w.kinds[pick(w.r, kinds)]; len(nodes) > 0 {
		return pick(w.r, nodes)
	}
	return nil
}

// someField picks a field of a kind, mostly one that leads somewhere; false if the kind has none.
func (w *world) someField(kind string) (store.Hop, bool) {
	fields := w.c.Fields(kind)
	if len(fields) == 0 {
		return store.Hop{}, false
	}
	field := pick(w.r, fields)
	for range 3 {
		if !w.linked[kind+" "+field] {
			field = pick(w.r, fields)
		}
	}
	return w.c.Hop(kind, field)
}

// sharedFields lists fields, seen from the first kind, that lead from every one of some kinds over one relation in one direction.
func (w *world) sharedFields(kinds []string) []store.Hop {
	var hops []store.Hop
	for _, field := range w.c.Fields(kinds[0]) {
		hop := hopOf(w.c, kinds[0], field)
		if !slices.ContainsFunc(kinds, func(k string) bool { return !w.leaves(k, hop) }) {
			hops = append(hops, hop)
		}
	}
	return hops
}

func (w *world) leaves(kind string, hop store.Hop) bool {
	return slices.ContainsFunc(w.c.Fields(kind), func(f string) bool {
		h := hopOf(w.c, kind, f)
		return h.Relation == hop.Relation && h.In == hop.In
	})
}

// nodeProps lists what all of some kinds have (or, where any, what one of them has), id among it.
func (w *world) nodeProps(kinds []string, any bool) []store.Prop {
	id, _ := w.c.Kind(kinds[0]).Prop("id")
	props := []store.Prop{id}
	for _, k := range kinds {
		for _, p := range w.c.Kind(k).Props {
			lacks := slices.ContainsFunc(kinds, func(k string) bool { _, has := w.c.Kind(k).Prop(p.Name); return !has })
			known := slices.ContainsFunc(props, func(q store.Prop) bool { return q.Name == p.Name })
			if !known && (any || !lacks) {
				props = append(props, p)
			}
		}
	}
	return props
}

// valueIn is an element of a property that mostly occurs: one of a node or a relation, else any.
func (w *world) valueIn(p store.Prop, props map[string]any, id string) any {
	v := props[p.Name]
	if p.Name == "id" {
		v = id
	}
	if list, ok := v.([]string); ok {
		if v = nil; len(list) > 0 {
			v = pick(w.r, list)
		}
	}
	if v == nil || chance(w.r, 12) {
		return anyValue(w.r, p)
	}
	return v
}

// searchWords picks words that a node holds, the last one cut short; sometimes one more that nothing holds, sometimes none at all.
func (w *world) searchWords(kinds []string) []string {
	if chance(w.r, 2) {
		return []string{}
	}
	words := []string{"lagos"}
	if n := w.someNode(kinds); n != nil {
		text, _ := n.Props[store.SearchText].(string)
		if held := strings.Fields(text); len(held) > 0 {
			words = nil
			for range 1 + w.r.IntN(3) {
				words = append(words, pick(w.r, held))
			}
		}
	}
	last := []rune(words[len(words)-1])
	words[len(words)-1] = string(last[:1+w.r.IntN(len(last))])
	if chance(w.r, 7) {
		words = append([]string{"nowhere"}, words...)
	}
	return words
}
