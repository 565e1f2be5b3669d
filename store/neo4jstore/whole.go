package neo4jstore

import (
	"slices"
	"strings"

	"routegraph/store"
)

// link reads child or [child, edge properties...].
func (d *decoder) link(l any, t *store.Table) (out store.Link) {
	if list, ok := l.([]any); ok {
		l, out.Props = list[0], list[1:]
	}
	out.Child = d.at[t][l.(int64)]
	return out
}

// whole reads [parents, links] of a step that brings whole lists, sorts each parent's links, and puts the nodes into the order in which
// parents see them.
func (d *decoder) whole(st *store.Step, at int, rows []any, t, parents *store.Table) []store.Links {
	all := make([]store.Links, len(parents.Nodes))
	if at == 0 { // the step above brought no rows
		return all
	}
	column := d.values[at].([]any)
	whose, links := column[0].([]any), column[1].([]any)
	count := make([]int, len(all))
	for _, p := range whose {
		count[d.at[parents][p.(int64)]]++
	}
	room := make([]store.Link, len(links))
	for i, n := range count {
		if n > 0 {
			all[i].List, room = room[:0:n], room[n:]
		}
	}
	for i, l := range links {
		list := &all[d.at[parents][whose[i].(int64)]].List
		*list = append(*list, d.link(l, t))
	}
	before := order(st, rows, t)
	for _, links := range all {
		slices.SortFunc(links.List, func(a, b store.Link) int { return before(a.Child, b.Child) })
	}
	d.arrange(t, all)
	return all
}

// order compares nodes by a step's keys, then by id.
func order(st *store.Step, rows []any, t *store.Table) func(a, b int) int {
	at := map[*store.Part][]int{} // where the keys stand in a row
	for _, p := range st.Parts {
		brought := append(p.Props[:len(p.Props):len(p.Props)], hidden(st, p)...)
		for _, k := range sorted(st) {
			at[p] = append(at[p], 3+store.Index(brought, k.Prop))
		}
	}
	return func(a, b int) int {
		rowA, rowB := rows[a].([]any), rows[b].([]any)
		atA, atB := at[t.Nodes[a].Part], at[t.Nodes[b].Part]
		for i, k := range sorted(st) {
			c := store.CompareValues(rowA[atA[i]], rowB[atB[i]])
			if k.Desc {
				c = -c
			}
			if c != 0 {
				return c
			}
		}
		return strings.Compare(t.Nodes[a].ID, t.Nodes[b].ID)
	}
}

// arrange renumbers a table's nodes.
func (d *decoder) arrange(t *store.Table, all []store.Links) {
	number, nodes := make([]int, len(t.Nodes)), make([]store.Node, 0, len(t.Nodes))
	for _, links := range all {
		for i := range links.List {
			child := &links.List[i].Child
			if number[*child] == 0 {
				nodes = append(nodes, t.Nodes[*child])
				number[*child] = len(nodes)
			}
			*child = number[*child] - 1
		}
	}
	for n, i := range d.at[t] {
		d.at[t][n] = number[i] - 1
	}
	t.Nodes = nodes
}
