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
	t.Run("Reach", func(t *testing.T) { b.with(t).reached() })
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

// reached: each node once, whichever way leads to it; a relation that may be followed any number of times leads to where it starts too.
func (b bench) reached() {
	d := draw(b.c)
	for _, id := range []string{"all", "half", "quarter", "other"} {
		d.node("Region", id)
	}
	d.node("Country", "k1").node("Country", "k2").node("Country", "k3")
	d.relation("PART_OF", "half", "all").relation("PART_OF", "quarter", "half")
	d.relation("IN_REGION", "k1", "quarter").relation("IN_REGION", "k1", "all").relation("IN_REGION", "k2", "half").relation("IN_REGION", "k3", "other")
	b.load(&d.g)
	parts, countries, parent := store.Leap{Hop: hopOf(b.c, "Region", "parts")}, store.Leap{Hop: hopOf(b.c, "Region", "countries")}, store.Leap{Hop: hopOf(b.c, "Region", "parent")}
	within, around := store.Leap{Hop: parts.Hop, Any: true}, store.Leap{Hop: parent.Hop, Any: true}
	for _, c := range []struct {
		kind, id, of, want string
		ways               [][]store.Leap
	}{
		{"Region", "all", "Region", "half", [][]store.Leap{{parts}}},
		{"Region", "half", "Region", "half quarter", [][]store.Leap{{within}}},
		{"Region", "quarter", "Region", "all half quarter", [][]store.Leap{{around}}},
		{"Region", "all", "Country", "k1", [][]store.Leap{{countries}}},
		{"Region", "all", "Country", "k1 k2", [][]store.Leap{{within, countries}, {countries}}},
		{"Region", "half", "Country", "k1 k2", [][]store.Leap{{around, countries}}},
		{"Country", "all", "Country", "", [][]store.Leap{{within, countries}}},
		{"Region", "nothing", "Country", "", [][]store.Leap{{countries}}},
	} {
		plan := all(c.of)
		plan.From.Reach = []store.Reach{{Kind: c.kind, Where: leaf("id", store.Eq, c.id), Ways: c.ways}}
		b.want(plan, c.want)
	}
	both := all("Country")
	both.From.Reach = []store.Reach{{Kind: "Region", Where: leaf("id", store.In, []any{"quarter", "all"}), Ways: [][]store.Leap{{countries}}},
		{Kind: "Region", Where: some(parent.Hop, and()), Ways: [][]store.Leap{{countries}}}}
	both.Total = true
	b.want(both, "k1 k2 #2")
	both.Where, both.Page.Limit = leaf("id", store.Gt, "k1"), 5
	b.want(both, "k2 #1")
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
