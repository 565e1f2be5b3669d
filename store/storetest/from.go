package storetest

import (
	"testing"

	"routegraph/store"
)

// testFrom starts from all nodes, from ids, and below a relation. (Search and lookups have tests of their own.)
func testFrom(t *testing.T, open Opener) {
	b := opened(t, open, Wide())
	b.load(&draw(b.c).node("Region", "r1").node("Region", "r2").node("Country", "c1").node("Place", "p1").samples("s1", "o'neill \\ \"$x\" é").g)
	b.with(t).allNodes()
	t.Run("Ids", func(t *testing.T) { b.with(t).byIDs() })
	t.Run("Counts", func(t *testing.T) { b.with(t).counts() })
}

func (b bench) allNodes() {
	b.want(all("Region"), "r1 r2")
	b.want(all("Region", "Country"), "c1 r1 r2")
	b.want(all("Country", "Region"), "c1 r1 r2")
	b.want(all("Claim"), "")
	b.want(all("Claim", "Place"), "p1")
}

func (b bench) byIDs() {
	for _, c := range []struct {
		ids   []string
		kinds []string
		want  string
	}{
		{[]string{"r2"}, []string{"Region"}, "r2"},
		{[]string{"r2", "r1", "r2"}, []string{"Region"}, "r1 r2"},
		{[]string{"r2", "c1"}, []string{"Region"}, "r2"},
		{[]string{"r2", "c1"}, []string{"Country", "Region", "Place"}, "c1 r2"},
		{[]string{"nothing"}, []string{"Region"}, ""},
		{[]string{"", "p1"}, []string{"Place"}, "p1"},
		{[]string{}, []string{"Region"}, ""},
		{[]string{"o'neill \\ \"$x\" é"}, []string{"Sample"}, "o'neill \\ \"$x\" é"},
		{[]string{"R1"}, []string{"Region"}, ""},
	} {
		plan := all(c.kinds...)
		plan.From.IDs = c.ids
		b.want(plan, c.want)
		plan.Where = and()
		b.want(plan, c.want)
		plan.Where = or()
		b.want(plan, "")
	}
}

// counts: a total ignores the page, honours the filter, and needs no rows.
func (b bench) counts() {
	plan := all("Region", "Country")
	plan.Rows, plan.Total = false, true
	b.want(plan, "#3")
	plan.Where = leaf("id", store.Gt, "c1")
	b.want(plan, "#2")
	plan.Rows, plan.Page = true, store.Page{Limit: 1, After: []any{"r1"}}
	b.want(plan, "r2 #2")
	plan.From.IDs = []string{"r1", "r1", "c1", "p1"}
	b.want(plan, "#1")
}
