package storetest

import (
	"fmt"
	"slices"
	"strings"

	"routegraph/store"
)

// brief writes an answer as the fixed cases expect it. A list is its rows' ids, then " +" if there is more " #n" if it was counted and [key key:n …] for each of its groups.
// A row goes on with <properties>, (properties of its relation) and {the lists below it; …}. A list ends in @{nodes looked up}.
// What stands beside the root follows after " | ".
func brief(r *store.Result) string {
	text := briefRoot(r.Table)
	for _, st := range r.Table.Step.Beside {
		text += " | " + briefRoot(r.Beside[st])
	}
	return text
}

func briefRoot(t *store.Table) string { return briefLinks(t, t.Links[0]) }

func briefLinks(t *store.Table, links store.Links) string {
	var words []string
	for _, l := range links.List {
		words = append(words, briefRow(t, l.Child, l.Props))
	}
	if links.More {
		words = append(words, "+")
	}
	if t.Step.Total {
		words = append(words, fmt.Sprint("#", links.Total))
	}
	for _, g := range links.Groups {
		words = append(words, briefGroups(g))
	}
	for _, st := range t.Step.Cited {
		words = append(words, "@{"+briefLookup(t.Below[st])+"}")
	}
	return strings.Join(words, " ")
}

func briefGroups(g store.Groups) string {
	var words []string
	for _, row := range g.Rows {
		words = append(words, fmt.Sprintf("%s:%d", briefValues(row.Keys), row.Count))
	}
	if g.More {
		words = append(words, "+")
	}
	return "[" + strings.Join(words, ", ") + "]"
}

func briefRow(t *store.Table, row int, edge []any) string {
	n := t.Nodes[row]
	s := n.ID
	if len(n.Props) > 0 {
		s += "<" + briefValues(n.Props) + ">"
	}
	if len(edge) > 0 {
		s += "(" + briefValues(edge) + ")"
	}
	if len(n.Part.Steps) > 0 {
		var lists []string
		for _, st := range n.Part.Steps {
			lists = append(lists, briefLinks(t.Below[st], t.Below[st].Links[row]))
		}
		s += "{" + strings.Join(lists, "; ") + "}"
	}
	return s
}

func briefLookup(t *store.Table) string {
	var rows []string
	for i := range t.Nodes {
		rows = append(rows, briefRow(t, i, nil))
	}
	slices.Sort(rows)
	return strings.Join(rows, " ")
}

func briefValues(list []any) string {
	var words []string
	for _, v := range list {
		switch v := v.(type) {
		case nil:
			words = append(words, "-")
		case []any:
			words = append(words, "["+briefValues(v)+"]")
		default:
			words = append(words, fmt.Sprint(v))
		}
	}
	return strings.Join(words, " ")
}
