package storetest

import (
	"cmp"
	"slices"

	"routegraph/store"
)

// order picks sort keys that all of a step's kinds have, or that the relation has which leads to it.
func (m *planMaker) order(st *store.Step, kinds []string) {
	var keys []store.Key
	for _, p := range m.nodeProps(kinds, false) {
		if p.Sort {
			keys = append(keys, store.Key{Prop: p.Name})
		}
	}
	for range 2 { // twice: they are fewer
		keys = append(keys, edgeKeys(st.From)...)
	}
	for range m.r.IntN(4) {
		k := pick(m.r, keys)
		k.Desc = chance(m.r, 50)
		if !slices.ContainsFunc(st.Order, func(o store.Key) bool { return o.Prop == k.Prop && o.Edge == k.Edge }) {
			st.Order = append(st.Order, k)
		}
	}
}

func edgeKeys(from store.From) []store.Key {
	if from.Words != nil {
		return []store.Key{{Prop: store.Rank, Edge: true}}
	}
	if from.Hop == nil {
		return nil
	}
	var keys []store.Key
	for _, p := range from.Hop.Relation.Props {
		if p.Sort {
			keys = append(keys, store.Key{Prop: p.Name, Edge: true})
		}
	}
	return keys
}

func (m *planMaker) page(st *store.Step, kinds []string) {
	if chance(m.r, 30) {
		return
	}
	limit, backward, after, before := m.pageKind()
	if limit {
		st.Page.Limit = 1 + m.r.IntN(5)
	}
	st.Page.Backward = backward
	if after {
		st.Page.After = m.cursor(st, kinds)
	}
	if before {
		st.Page.Before = m.cursor(st, kinds)
	}
}

// pageKind is mostly a kind of page that finds something, sometimes the one that was tried least so far.
func (m *planMaker) pageKind() (limit, backward, after, before bool) {
	if chance(m.r, 85) {
		return chance(m.r, 65), chance(m.r, 35), chance(m.r, 20), chance(m.r, 15)
	}
	var bits [16]int
	for i := range bits {
		bits[i] = i
	}
	tried := func(i int) int { return m.seen.hit[pageHit][pageBits(i)] }
	i := slices.MinFunc(bits[:], func(i, j int) int { return cmp.Compare(tried(i), tried(j)) })
	return i&1 != 0, i&2 != 0, i&4 != 0, i&8 != 0
}

// cursor is that of a row that there is or, where there is none, of none.
func (m *planMaker) cursor(st *store.Step, kinds []string) []any {
	var node *store.NodeData
	var edge map[string]any
	if st.From.Hop == nil {
		node = m.someNode(kinds)
	} else if r := m.arriving(st.From.Hop, kinds); r != nil {
		node, edge = m.far(*st.From.Hop, r), r.Props
	}
	if node == nil {
		node = &store.NodeData{ID: "n:5"}
	}
	var cursor []any
	for _, k := range st.Order {
		cursor = append(cursor, m.keyValue(st, k, node, edge))
	}
	if chance(m.r, 10) {
		return append(cursor, node.ID+"x")
	}
	return append(cursor, node.ID)
}

// arriving picks a relation over which a hop leads to one of some kinds; nil if it finds none.
func (m *planMaker) arriving(hop *store.Hop, kinds []string) *store.RelationData {
	all := m.types[hop.Relation.Type]
	for range min(5, len(all)) {
		if r := pick(m.r, all); slices.Contains(kinds, m.far(*hop, r).Kind) {
			return r
		}
	}
	return nil
}

func (m *planMaker) keyValue(st *store.Step, k store.Key, node *store.NodeData, edge map[string]any) any {
	switch {
	case k.Prop == store.Rank && st.From.Words != nil:
		rank, _ := store.SearchRank(st.From.Words, list(node, store.NameWords), list(node, store.OtherWords), list(node, store.TextWords))
		return rank
	case k.Prop == "id":
		return node.ID
	case k.Edge && edge[k.Prop] != nil:
		return edge[k.Prop]
	case !k.Edge && node.Props[k.Prop] != nil:
		return node.Props[k.Prop]
	}
	return anyValue(m.r, store.Prop{Type: m.c.Type(k.Prop)})
}

func list(n *store.NodeData, prop string) []any {
	held, _ := n.Props[prop].([]string)
	return texts(held)
}
