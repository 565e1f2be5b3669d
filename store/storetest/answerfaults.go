package storetest

import (
	"slices"

	"routegraph/store"
)

// answerFaults lists mistakes in what is brought of the rows.
func answerFaults() []Fault {
	return []Fault{
		inLinks("a relation's properties are swapped", func(l *store.Link) {
			if len(l.Props) > 1 {
				l.Props[0], l.Props[1] = l.Props[1], l.Props[0]
			}
		}),
		inLinks("a relation's last property is missing", func(l *store.Link) {
			if n := len(l.Props); n > 0 {
				l.Props[n-1] = nil
			}
		}),
		inLinks("an empty list of a relation is missing", func(l *store.Link) { dropEmpty(l.Props) }),
		inLists("a link is there twice", func(_ *store.Step, l *store.Links) {
			if len(l.List) > 0 {
				l.List = append(l.List, l.List[0])
			}
		}),
		{Name: "a node is below its first parent only", table: oneParent},
		{Name: "an empty list is missing", table: func(t *store.Table) {
			for _, n := range t.Nodes {
				dropEmpty(n.Props)
			}
		}},
		{Name: "properties come in the order of their names", part: func(p *store.Part) { slices.Sort(p.Props) }},
		{Name: "the revision is an old one", result: func(_ asking, r *store.Result) { r.Revision = "old" }},
		{Name: "changes count as additions", loaded: func(l store.Loaded) store.Loaded {
			l.Added.Nodes, l.Changed.Nodes = l.Added.Nodes+l.Changed.Nodes, 0
			return l
		}},
	}
}

func inLinks(name string, change func(*store.Link)) Fault {
	return inLists(name, func(_ *store.Step, links *store.Links) {
		for i := range links.List {
			change(&links.List[i])
		}
	})
}

func dropEmpty(props []any) {
	for i, v := range props {
		if list, ok := v.([]any); ok && len(list) == 0 {
			props[i] = nil
		}
	}
}

// oneParent drops links to rows to which an earlier parent links.
func oneParent(t *store.Table) {
	seen := map[int]bool{}
	for i := range t.Links {
		t.Links[i].List = slices.DeleteFunc(t.Links[i].List, func(l store.Link) bool {
			had := seen[l.Child]
			seen[l.Child] = true
			return had
		})
	}
}
