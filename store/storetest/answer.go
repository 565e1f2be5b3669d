package storetest

import (
	"cmp"
	"fmt"
	"slices"

	"routegraph/store"
)

// answer writes all that a contract says of a result, a line for each thing, and nothing of what it leaves open (the order of a table's rows).
func answer(r *store.Result) []string {
	lines := append([]string{"revision " + r.Revision}, tableLines("root", r.Table, nil)...)
	for i, st := range r.Table.Step.Beside {
		lines = append(lines, tableLines(fmt.Sprint("beside", i), r.Beside[st], nil)...)
	}
	return lines
}

func tableLines(name string, t, above *store.Table) []string {
	lines := nodeLines(name, t)
	for _, i := range byID(above) {
		lines = append(lines, linksLines(name, t, above, i)...)
	}
	for p, part := range t.Step.Parts {
		for s, st := range part.Steps {
			lines = append(lines, tableLines(fmt.Sprintf("%s.%s%d.%d", name, part.Kind, p, s), t.Below[st], t)...)
		}
	}
	for s, st := range t.Step.Cited {
		lines = append(lines, tableLines(fmt.Sprintf("%s.cited%d", name, s), t.Below[st], nil)...)
	}
	return lines
}

func nodeLines(name string, t *store.Table) []string {
	var lines []string
	for _, i := range byID(t) {
		n := t.Nodes[i]
		lines = append(lines, fmt.Sprintf("%s row %s %q %s", name, n.Part.Kind, n.ID, valueText(n.Props)))
	}
	return lines
}

func linksLines(name string, t, above *store.Table, i int) []string {
	if len(t.Links) == 0 {
		return nil
	}
	parent := ""
	if above != nil {
		parent = above.Nodes[i].ID
	}
	links := t.Links[i]
	lines := []string{fmt.Sprintf("%s below %q: %d rows, more %t, total %d", name, parent, len(links.List), links.More, links.Total)}
	for _, l := range links.List {
		lines = append(lines, fmt.Sprintf("%s below %q → %q %s", name, parent, t.Nodes[l.Child].ID, valueText(l.Props)))
	}
	for g, groups := range links.Groups {
		lines = append(lines, fmt.Sprintf("%s below %q: groups %d, more %t", name, parent, g, groups.More))
		for _, row := range groups.Rows {
			lines = append(lines, fmt.Sprintf("%s below %q: group %s has %d", name, parent, valueText(row.Keys), row.Count))
		}
	}
	return lines
}

// byID lists the rows of a table in the order of their ids. No table counts as one row: what is above the root.
func byID(t *store.Table) []int {
	if t == nil {
		return []int{0}
	}
	rows := make([]int, len(t.Nodes))
	for i := range rows {
		rows[i] = i
	}
	slices.SortFunc(rows, func(i, j int) int { return cmp.Compare(t.Nodes[i].ID, t.Nodes[j].ID) })
	return rows
}

// fullTable says whether a table has a row, a total or a group.
func fullTable(t *store.Table) bool {
	return len(t.Nodes) > 0 || slices.ContainsFunc(t.Links, func(l store.Links) bool {
		return l.Total > 0 || slices.ContainsFunc(l.Groups, func(g store.Groups) bool { return len(g.Rows) > 0 })
	})
}

// filledTables counts the tables of an answer, and those among them that are full.
func filledTables(r *store.Result) (withRows, tables int) {
	all := r.Tables()
	for _, t := range all {
		if fullTable(t) {
			withRows++
		}
	}
	return withRows, len(all)
}
