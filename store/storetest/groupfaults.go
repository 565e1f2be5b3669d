package storetest

import (
	"slices"

	"routegraph/store"
)

// groupFaults lists mistakes in groups.
func groupFaults() []Fault {
	return []Fault{
		inGroups("a group's limit is one too few", func(g *store.Group) { g.Limit = max(1, g.Limit-1) }),
		inGroups("a group has one key only", func(g *store.Group) { g.By = g.By[:1] }),
		inGroups("a group's keys are swapped", func(g *store.Group) { slices.Reverse(g.By) }),
		inGroups("a group by a relation goes the other way", func(g *store.Group) {
			for i, k := range g.By {
				if k.Hop != nil {
					back := *k.Hop
					back.In = !back.In
					g.By[i].Hop = &back
				}
			}
		}),
		inLists("rows without a value are in no group", func(_ *store.Step, l *store.Links) {
			for i := range l.Groups {
				l.Groups[i].Rows = slices.DeleteFunc(l.Groups[i].Rows, func(r store.GroupRow) bool { return slices.Contains(r.Keys, nil) })
			}
		}),
		inLists("groups of one size are upside down", func(_ *store.Step, l *store.Links) {
			for _, g := range l.Groups {
				slices.Reverse(g.Rows)
				slices.SortStableFunc(g.Rows, func(a, b store.GroupRow) int { return int(b.Count - a.Count) })
			}
		}),
		inLists("there are never more groups", func(_ *store.Step, l *store.Links) {
			for i := range l.Groups {
				l.Groups[i].More = false
			}
		}),
		{Name: "all parents have the groups of the first", table: func(t *store.Table) {
			for i := range t.Links {
				t.Links[i].Groups = t.Links[0].Groups
			}
		}},
		{Name: "groups are of the page", result: groupsOfPage},
	}
}

func inGroups(name string, change func(*store.Group)) Fault {
	return Fault{Name: name, plan: func(st *store.Step) {
		for i := range st.Groups {
			change(&st.Groups[i])
		}
	}}
}

// groupsOfPage counts again what the page of each root holds.
func groupsOfPage(ask asking, r *store.Result) {
	for _, t := range tables(r) {
		if st := t.Step; st.From.Hop == nil && st.Rows && len(st.Groups) > 0 {
			page := &store.Step{From: store.From{IDs: []string{}}, Parts: st.Parts, Groups: st.Groups}
			for _, n := range t.Nodes {
				page.From.IDs = append(page.From.IDs, n.ID)
			}
			t.Links[0].Groups = ask(page).Table.Links[0].Groups
		}
	}
}
