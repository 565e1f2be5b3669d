package storetest

import (
	"slices"

	"routegraph/store"
)

// pageFaults lists mistakes in orders, pages and totals.
func pageFaults() []Fault {
	return []Fault{
		{Name: "the second key's direction is ignored", plan: func(st *store.Step) {
			if len(st.Order) > 1 {
				st.Order[1].Desc = false
			}
		}},
		{Name: "the relation's keys are ignored", plan: dropEdgeKeys},
		{Name: "ids fall where the last key falls", plan: fallingIDs},
		{Name: "after is inclusive", plan: func(st *store.Step) { nudge(st.Page.After, func(id string) string { return id[:len(id)-1] }) }},
		{Name: "before is inclusive", plan: func(st *store.Step) { nudge(st.Page.Before, func(id string) string { return id + "\x00" }) }},
		{Name: "before is ignored after an after", plan: func(st *store.Step) {
			if st.Page.After != nil {
				st.Page.Before = nil
			}
		}},
		{Name: "backward takes the first rows", plan: func(st *store.Step) { st.Page.Backward = false }},
		{Name: "the limit is one too few", plan: func(st *store.Step) {
			if st.Page.Limit > 1 {
				st.Page.Limit--
			}
		}},
		{Name: "the limit is one too many", plan: func(st *store.Step) {
			if st.Page.Limit > 0 {
				st.Page.Limit++
			}
		}},
		inLists("a backward page is upside down", func(st *store.Step, l *store.Links) {
			if st.Page.Backward {
				slices.Reverse(l.List)
			}
		}),
		inLists("more is never true", func(_ *store.Step, l *store.Links) { l.More = false }),
		inLists("more is true where the page is full", func(st *store.Step, l *store.Links) {
			l.More = st.Page.Limit > 0 && len(l.List) == st.Page.Limit
		}),
		inLists("the total is of the page", func(st *store.Step, l *store.Links) {
			if st.Total && st.Rows {
				l.Total = int64(len(l.List))
			}
		}),
		{Name: "the total ignores the filter", result: totalOfAll},
	}
}

func inLists(name string, change func(*store.Step, *store.Links)) Fault {
	return Fault{Name: name, table: func(t *store.Table) {
		for i := range t.Links {
			change(t.Step, &t.Links[i])
		}
	}}
}

func dropEdgeKeys(st *store.Step) {
	for i := len(st.Order) - 1; i >= 0; i-- {
		if st.Order[i].Edge {
			dropKey(i)(nil, st)
		}
	}
}

func fallingIDs(st *store.Step) {
	if n := len(st.Order); n == 0 || !st.Order[n-1].Desc {
		return
	}
	st.Order = append(st.Order, store.Key{Prop: "id", Desc: true})
	for _, cursor := range []*[]any{&st.Page.After, &st.Page.Before} {
		if *cursor != nil {
			*cursor = append(*cursor, (*cursor)[len(*cursor)-1])
		}
	}
}

// nudge moves a cursor a little, so that it lets the row through that it is of.
func nudge(cursor []any, id func(string) string) {
	if last := len(cursor) - 1; last >= 0 {
		cursor[last] = id(cursor[last].(string))
	}
}

// totalOfAll counts again without the filter of each step that counts.
func totalOfAll(ask asking, r *store.Result) {
	for i, st := range r.Table.Step.Steps() {
		if !st.Total || st.Where == nil {
			continue
		}
		c := copyPlan(r.Table.Step)
		c.root.Steps()[i].Where = nil
		right, wrong := tables(r), tables(c.original(ask(c.root)))
		for parent := range right[i].Links {
			if parent < len(wrong[i].Links) {
				right[i].Links[parent].Total = wrong[i].Links[parent].Total
			}
		}
	}
}
