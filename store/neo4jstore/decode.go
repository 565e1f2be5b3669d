package neo4jstore

import (
	"slices"

	"routegraph/store"
)

// decoder turns the one record's columns into tables.
type decoder struct {
	values []any
	column map[*store.Step]columns
	at     map[*store.Table]map[int64]int // rows by Neo4j's number
}

func (d *decoder) result(plan *store.Step, revision string) *store.Result {
	out := &store.Result{Revision: revision, Table: d.table(plan, nil)}
	for _, st := range plan.Beside {
		if out.Beside == nil {
			out.Beside = map[*store.Step]*store.Table{}
		}
		out.Beside[st] = d.table(st, nil)
	}
	return out
}

// table reads a step's columns. parents are the rows above, nil at the root.
func (d *decoder) table(st *store.Step, parents *store.Table) *store.Table {
	t := &store.Table{Step: st, Below: map[*store.Step]*store.Table{}}
	at := d.column[st]
	var rows []any
	if at.rows > 0 {
		rows, _ = d.values[at.rows].([]any)
		t.Nodes, d.at[t] = nodes(st, rows)
	}
	switch {
	case isWhole(st):
		t.Links = d.whole(st, at.links, rows, t, parents)
	case st.From.Lookup == "":
		t.Links = d.links(st, at.links, t, parents)
	}
	t.IndexNodes()
	for _, sub := range st.Below() {
		t.Below[sub] = d.table(sub, t)
	}
	return t
}

// nodes reads [number of the part, Neo4j's number, id, properties..., keys...] rows.
func nodes(st *store.Step, rows []any) ([]store.Node, map[int64]int) {
	all, at := make([]store.Node, len(rows)), make(map[int64]int, len(rows))
	for i, r := range rows {
		row := r.([]any)
		part := st.Parts[row[0].(int64)]
		all[i] = store.Node{Part: part, ID: row[2].(string), Props: row[3 : 3+len(part.Props) : 3+len(part.Props)]}
		at[row[1].(int64)] = i
	}
	return all, at
}

// links reads [parent, [child or [child, edge properties...]...], total, groups...] rows into the parents' order.
func (d *decoder) links(st *store.Step, at int, t, parents *store.Table) []store.Links {
	if parents == nil {
		return []store.Links{d.page(st, d.values[at].([]any)[0].([]any), t)}
	}
	all := make([]store.Links, len(parents.Nodes))
	for i := range all {
		all[i].Groups = make([]store.Groups, len(st.Groups))
	}
	if at == 0 { // the step above brought no rows
		return all
	}
	for _, r := range d.values[at].([]any) {
		row := r.([]any)
		if parent, ok := row[0].(int64); ok { // else there is none
			all[d.at[parents][parent]] = d.page(st, row, t)
		}
	}
	return all
}

func (d *decoder) page(st *store.Step, row []any, t *store.Table) store.Links {
	var links store.Links
	links.Total, _ = row[2].(int64)
	for i, g := range st.Groups {
		links.Groups = append(links.Groups, groups(g, row[3+i].([]any)))
	}
	list := row[1].([]any)
	if n := st.Page.Limit; n > 0 && len(list) > n {
		list, links.More = list[:n], true
	}
	if len(list) > 0 {
		links.List = make([]store.Link, len(list))
	}
	for i, l := range list {
		links.List[i] = d.link(l, t)
	}
	if st.Page.Backward {
		slices.Reverse(links.List)
	}
	return links
}

// groups reads [keys..., count] rows.
func groups(g store.Group, rows []any) store.Groups {
	var out store.Groups
	if len(rows) > g.Limit {
		rows, out.More = rows[:g.Limit], true
	}
	for _, r := range rows {
		row := r.([]any)
		last := len(row) - 1
		out.Rows = append(out.Rows, store.GroupRow{Keys: row[:last], Count: row[last].(int64)})
	}
	return out
}
