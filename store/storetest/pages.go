package storetest

import (
	"slices"
	"strings"
	"testing"

	"routegraph/store"
)

// testPages cuts lists: at the start, at the end, after a row, before one, and between two.
func testPages(t *testing.T, open Opener) {
	b := opened(t, open, Wide())
	b.load(tied(b.c))
	t.Run("Cuts", func(t *testing.T) { b.with(t).cuts() })
	t.Run("Nowhere", func(t *testing.T) { b.with(t).nowhere() })
	t.Run("Joined", func(t *testing.T) { b.with(t).joinedPages() })
	t.Run("Parents", func(t *testing.T) { b.with(t).parents() })
}

// cuts: the list is b d e a c f, by keyInt.
func (b bench) cuts() {
	b1, d, a, f := []any{int64(1), "b"}, []any{int64(1), "d"}, []any{int64(2), "a"}, []any{int64(2), "f"}
	for _, c := range []struct {
		page store.Page
		want string
	}{
		{store.Page{}, "b d e a c f"},
		{store.Page{Backward: true}, "b d e a c f"},
		{store.Page{Limit: 1}, "b +"},
		{store.Page{Limit: 5}, "b d e a c +"},
		{store.Page{Limit: 6}, "b d e a c f"},
		{store.Page{Limit: 7}, "b d e a c f"},
		{store.Page{Limit: 1, Backward: true}, "f +"},
		{store.Page{Limit: 5, Backward: true}, "d e a c f +"},
		{store.Page{Limit: 6, Backward: true}, "b d e a c f"},
		{store.Page{After: d}, "e a c f"},
		{store.Page{After: f}, ""},
		{store.Page{Limit: 3, After: d}, "e a c +"},
		{store.Page{Limit: 4, After: d}, "e a c f"},
		{store.Page{Limit: 2, Backward: true, After: d}, "c f +"},
		{store.Page{Before: a}, "b d e"},
		{store.Page{Before: b1}, ""},
		{store.Page{Limit: 2, Before: a}, "b d +"},
		{store.Page{Limit: 3, Before: a}, "b d e"},
		{store.Page{Limit: 2, Backward: true, Before: a}, "d e +"},
		{store.Page{Limit: 3, Backward: true, Before: a}, "b d e"},
		{store.Page{After: b1, Before: f}, "d e a c"},
		{store.Page{Limit: 4, After: b1, Before: f}, "d e a c"},
		{store.Page{Limit: 3, After: b1, Before: f}, "d e a +"},
		{store.Page{Limit: 3, Backward: true, After: b1, Before: f}, "e a c +"},
		{store.Page{After: a, Before: d}, ""},
		{store.Page{After: a, Before: a}, ""},
	} {
		root, st := all("Sample"), over(b.c, "Sample", "touches")
		root.Where = not(leaf("id", store.Eq, "hub"))
		for _, list := range []*store.Step{root, st} {
			list.Order, list.Page, list.Total = keysOf("+keyInt"), c.page, true
		}
		want := strings.TrimSpace(c.want + " #6")
		b.want(root, want)
		b.want(below(ids("hub"), st), "hub{"+want+"}")
	}
}

// nowhere: a cursor need not be of a row that is there.
func (b bench) nowhere() {
	for _, c := range []struct {
		cursor []any
		after  string
	}{
		{[]any{int64(0), "z"}, "b d e a c f"},
		{[]any{int64(1), ""}, "b d e a c f"},
		{[]any{int64(1), "bb"}, "d e a c f"},
		{[]any{int64(1), "zz"}, "a c f"},
		{[]any{int64(2), "A"}, "a c f"},
		{[]any{int64(3), ""}, ""},
	} {
		root := all("Sample")
		root.Where, root.Order = not(leaf("id", store.Eq, "hub")), keysOf("+keyInt")
		root.Page = store.Page{After: c.cursor}
		b.want(root, c.after)
		root.Page = store.Page{Before: c.cursor, Backward: true}
		b.want(root, strings.TrimSpace(strings.TrimSuffix("b d e a c f", c.after)))
	}
}

// joinedPages: all pages together are the whole list, whatever their size, in both directions, at the root and below it.
func (b bench) joinedPages() {
	for _, order := range [][]store.Key{nil, keysOf("-keyInt"), keysOf("+keyInt", "-keyText"),
		{{Prop: "keyInt", Edge: true, Desc: true}, {Prop: "keyText"}}, {{Prop: "keyText"}, {Prop: "keyInt", Edge: true}}} {
		for _, nested := range []bool{false, true} {
			if !nested && slices.ContainsFunc(order, func(k store.Key) bool { return k.Edge }) {
				continue
			}
			list := b.pageList(order, nested)
			whole := list(store.Page{}).rows
			for _, size := range []int{1, 2, 3, 6, 7} {
				b.joined(list, whole, size)
			}
		}
	}
}

// pageOf is a page's ids, its first and last row's cursors, and whether the list goes on.
type pageOf struct {
	rows        []string
	first, last []any
	more        bool
}

// pageList gives pages of one list of samples.
func (b bench) pageList(order []store.Key, nested bool) func(store.Page) pageOf {
	return func(page store.Page) pageOf {
		b.Helper()
		st, plan := all("Sample"), (*store.Step)(nil)
		if plan = st; nested {
			st = over(b.c, "Sample", "touches")
			plan = below(ids("hub"), st)
		}
		st.Order, st.Page = order, page
		for _, k := range order {
			if k.Edge {
				st.NeedEdge(k.Prop)
			} else {
				st.Part("Sample").Need(k.Prop)
			}
		}
		t := b.run(plan).Table
		if nested {
			t = t.Below[st]
		}
		return readPage(t)
	}
}

func readPage(t *store.Table) pageOf {
	var p pageOf
	for i, l := range t.Links[0].List {
		cursor := cursorOf(t, l)
		if i == 0 {
			p.first = cursor
		}
		p.last = cursor
		p.rows = append(p.rows, t.Nodes[l.Child].ID)
	}
	p.more = t.Links[0].More
	return p
}

// cursorOf reads a cursor out of a row, as a server does.
func cursorOf(t *store.Table, l store.Link) []any {
	var cursor []any
	for _, k := range t.Step.Order {
		if k.Edge {
			cursor = append(cursor, l.Props[store.Index(t.Step.EdgeProps, k.Prop)])
		} else {
			cursor = append(cursor, t.Prop(l.Child, k.Prop))
		}
	}
	return append(cursor, t.Nodes[l.Child].ID)
}

func (b bench) joined(list func(store.Page) pageOf, whole []string, size int) {
	b.Helper()
	var forward, backward []string
	for page, n := (store.Page{Limit: size}), 0; ; n++ {
		p := list(page)
		forward = append(forward, p.rows...)
		if !p.more || n > len(whole) {
			break
		}
		page.After = p.last
	}
	for page, n := (store.Page{Limit: size, Backward: true}), 0; ; n++ {
		p := list(page)
		backward = append(slices.Clone(p.rows), backward...)
		if !p.more || n > len(whole) {
			break
		}
		page.Before = p.first
	}
	if !slices.Equal(forward, whole) || !slices.Equal(backward, whole) {
		b.Errorf("pages of %d: got %v forward and %v backward, want %v", size, forward, backward, whole)
	}
}

// parents: a page is cut for each parent on its own, at the same cursor.
func (b bench) parents() {
	d := draw(b.c)
	for _, id := range []string{"a", "b", "c", "d"} {
		d.samples(id)
	}
	for _, pair := range []string{"ab", "ac", "ad", "ba", "bd", "cb", "dd"} {
		d.relation("TOUCHES", pair[:1], pair[1:], "keyInt", int64(pair[1]-'a'))
	}
	b.load(&d.g)
	st := over(b.c, "Sample", "touches")
	st.Page = store.Page{Limit: 1, After: []any{"a"}}
	b.want(below(all("Sample"), st), "a{b +} b{d} c{b} d{d}")
	st.Page = store.Page{Limit: 1, Backward: true, Before: []any{"d"}}
	b.want(below(all("Sample"), st), "a{c +} b{a} c{b} d{}")
	st.Order = []store.Key{{Prop: "keyInt", Edge: true, Desc: true}}
	st.Page = store.Page{Limit: 2, After: []any{int64(3), "d"}}
	b.want(below(all("Sample"), st), "a{c b} b{a} c{b} d{}")
	st.Page = store.Page{Limit: 2, Backward: true}
	plan := below(all("Sample"), st)
	plan.Page, plan.Total = store.Page{Limit: 2, Backward: true}, true
	b.want(plan, "c{b} d{d} + #4")
}
