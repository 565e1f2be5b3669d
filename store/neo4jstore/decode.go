package neo4jstore

import (
	"slices"

	"routegraph/store"
)

// decoder turns the one record's columns into tables.
type decoder struct {
	values []any
	column map[*store.Step]columns
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
	if at.rows > 0 {
		t.Nodes = nodes(st, d.values[at.rows])
	}
	t.IndexNodes()
	if st.From.Lookup == "" {
		t.Links = d.links(st, at.links, t, parents)
	}
	for _, sub := range st.Below() {
		t.Below[sub] = d.table(sub, t)
	}
	return t
}

func nodes(st *store.Step, column any) []store.Node {
	rows, _ := column.([]any)
	all := make([]store.Node, len(rows))
	for i, r := range rows {
		row := r.([]any)
		all[i] = store.Node{Part: st.Parts[row[0].(int64)], ID: row[1].(string), Props: row[2:]}
	}
	return all
}

// links reads [parent id, [[child id, edge properties...]...], total, groups...] rows into the parents' order.
func (d *decoder) links(st *store.Step, at int, t, parents *store.Table) []store.Links {
	if parents == nil {
		return []store.Links{page(st, d.values[at].([]any)[0].([]any), t)}
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
		all[parents.Find(row[0].(string))] = page(st, row, t)
	}
	return all
}

func page(st *store.Step, row []any, t *store.Table) store.Links {
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
		link := l.([]any)
		links.List[i].Child = t.Find(link[0].(string))
		if len(link) > 1 {
			links.List[i].Props = link[1:]
		}
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
