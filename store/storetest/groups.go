package storetest

import (
	"testing"

	"routegraph/store"
)

// testGroups counts rows by values, by elements of lists and by what relations lead to.
func testGroups(t *testing.T, open Opener) {
	b := opened(t, open, Wide())
	d := draw(b.c).samples("hub", "g1")
	d.node("Sample", "s1", "someInt", int64(1), "someText", "x", "someTexts", []string{"b", "a", "b"}, "keyBool", true)
	d.node("Sample", "s2", "someInt", int64(2), "someText", "x", "someTexts", []string{"b"})
	d.node("Sample", "s3", "someInt", int64(2), "someText", "y", "someTexts", []string{})
	d.node("Sample", "s4", "someInt", int64(10), "someFloat", 0.5).node("Event", "e1")
	for _, pair := range [][2]string{{"hub", "s1"}, {"hub", "s2"}, {"hub", "s3"}, {"hub", "s4"}, {"g1", "s1"}, {"s1", "s2"}, {"s1", "e1"}, {"s2", "s2"}, {"s3", "e1"}} {
		d.relation("TOUCHES", pair[0], pair[1])
	}
	b.load(&d.g)
	t.Run("Keys", func(t *testing.T) { b.with(t).groupKeys() })
	t.Run("Limit", func(t *testing.T) { b.with(t).groupLimit() })
	t.Run("Parents", func(t *testing.T) { b.with(t).groupParents() })
	t.Run("Starts", func(t *testing.T) { b.with(t).groupStarts() })
	t.Run("Kinds", func(t *testing.T) { b.with(t).groupKinds() })
}

func by(props ...string) store.Group {
	g := store.Group{Limit: 100}
	for _, p := range props {
		g.By = append(g.By, store.GroupKey{Prop: p})
	}
	return g
}

func byHop(hop store.Hop, more ...store.GroupKey) store.Group {
	return store.Group{By: append([]store.GroupKey{{Hop: &hop}}, more...), Limit: 100}
}

// groupKeys: all groups of s1 to s4, which the filter keeps.
func (b bench) groupKeys() {
	out, in := hopOf(b.c, "Sample", "touches"), hopOf(b.c, "Sample", "touchedBy")
	for _, c := range []struct {
		group store.Group
		want  string
	}{
		{by("someInt"), "[2:2, 1:1, 10:1]"},
		{by("someText"), "[x:2, y:1, -:1]"},
		{by("someFloat"), "[-:3, 0.5:1]"},
		{by("keyBool"), "[false:3, true:1]"},
		{by("id"), "[s1:1, s2:1, s3:1, s4:1]"},
		{by("someDay"), "[-:4]"},
		{by("someTexts"), "[b:2, -:2, a:1]"},
		{by("someTexts", "someText"), "[b x:2, a x:1, - y:1, - -:1]"},
		{by("someText", "someInt"), "[x 1:1, x 2:1, y 2:1, - 10:1]"},
		{by("someInt", "someInt"), "[2 2:2, 1 1:1, 10 10:1]"},
		{by("someTexts", "someTexts"), "[b b:2, - -:2, a a:1, a b:1, b a:1]"},
		{byHop(out), "[e1:2, s2:2, -:1]"},
		{byHop(in), "[hub:4, g1:1, s1:1, s2:1]"},
		{byHop(out, store.GroupKey{Prop: "someTexts"}), "[s2 b:2, e1 a:1, e1 b:1, e1 -:1, s2 a:1, - -:1]"},
		{byHop(out, store.GroupKey{Hop: &out}), "[e1 e1:2, s2 s2:2, e1 s2:1, s2 e1:1, - -:1]"},
		{store.Group{By: []store.GroupKey{{Prop: "someText"}, {Hop: &in}}, Limit: 100}, "[x hub:2, x g1:1, x s1:1, x s2:1, y hub:1, - hub:1]"},
	} {
		plan := all("Sample")
		plan.Where, plan.Rows = leaf("id", store.StartsWith, "s"), false
		plan.Groups = []store.Group{c.group}
		b.want(plan, c.want)
	}
}

// groupLimit: the largest groups come first; the page of the rows does not matter.
func (b bench) groupLimit() {
	plan := all("Sample")
	plan.Where = leaf("id", store.StartsWith, "s")
	for limit, want := range map[int]string{1: "[2:2, +]", 2: "[2:2, 1:1, +]", 3: "[2:2, 1:1, 10:1]", 4: "[2:2, 1:1, 10:1]"} {
		group := by("someInt")
		group.Limit = limit
		plan.Groups = []store.Group{group, by("someText")}
		for _, page := range []store.Page{{Limit: 1}, {Limit: 1, After: []any{"s1"}}, {Backward: true, Limit: 1, Before: []any{"s2"}}} {
			plan.Page = page
			row := map[bool]string{true: "s1 +", false: "s2 +"}[page.After == nil]
			if page.Backward {
				row = "s1"
			}
			b.want(plan, row+" "+want+" [x:2, y:1, -:1]")
		}
	}
	plan.Page, plan.Total, plan.Groups, plan.Where = store.Page{Limit: 1}, true, plan.Groups[1:], or()
	b.want(plan, "#0 []")
}

// groupParents: each parent has groups of its own, also one that reaches nothing.
func (b bench) groupParents() {
	st := over(b.c, "Sample", "touches")
	st.Parts, st.Rows, st.Groups = parts("Sample"), false, []store.Group{by("someInt"), byHop(hopOf(b.c, "Sample", "touches"))}
	b.want(below(ids("hub", "g1", "s2", "s3"), st), "g1{[1:1] [e1:1, s2:1]} hub{[2:2, 1:1, 10:1] [e1:2, s2:2, -:1]} s2{[2:1] [s2:1]} s3{[] []}")
	st.Where, st.Total = leaf("someInt", store.Gt, int64(1)), true
	b.want(below(ids("hub", "g1"), st), "g1{#0 [] []} hub{#3 [2:2, 10:1] [e1:1, s2:1, -:1]}")
	st.Where = edge("someInt", store.Null, false)
	b.want(below(ids("hub"), st), "hub{#0 [] []}")
	plan := below(ids("hub"), st)
	plan.Where = or()
	b.want(plan, "")
}

// groupStarts: groups of what ids, words and a condition on a related node start from.
func (b bench) groupStarts() {
	plan := ids("s1", "s2", "s1", "nothing")
	plan.Rows, plan.Groups = false, []store.Group{by("someText")}
	b.want(plan, "[x:2]")
	plan = all("Sample")
	plan.From.Words, plan.Rows, plan.Groups = []string{"s"}, false, []store.Group{by("someInt")}
	b.want(plan, "[2:2, 1:1, 10:1]")
	plan = all("Sample")
	plan.Where, plan.Rows, plan.Groups = some(hopOf(b.c, "Sample", "touchedBy"), leaf("id", store.In, []any{"hub", "g1"})), false, []store.Group{by("someInt")}
	b.want(plan, "[2:2, 1:1, 10:1]")
	counted := all("Event")
	counted.Rows, counted.Groups = false, []store.Group{by("id")}
	b.want(beside(plan, all("Event"), counted), "[2:2, 1:1, 10:1] | e1 | [e1:1]")
}

// groupKinds: a kind that lacks a key has it missing, as it has in a filter.
func (b bench) groupKinds() {
	plan := all("Event", "Sample")
	plan.Rows, plan.Groups = false, []store.Group{by("someText"), byHop(hopOf(b.c, "Sample", "touches"))}
	b.want(plan, "[-:4, x:2, y:1] [s2:3, e1:2, s1:2, -:2, s3:1, s4:1]")
}
