package storetest

import (
	"testing"

	"routegraph/store"
)

// testHops follows relations: both ways, to several kinds, to one node from several parents, and with what the relations carry.
func testHops(t *testing.T, open Opener) {
	b := opened(t, open, Wide())
	b.load(meetings(b.c))
	t.Run("Shared", func(t *testing.T) { b.with(t).shared() })
	t.Run("Kinds", func(t *testing.T) { b.with(t).kinds() })
	t.Run("Same", func(t *testing.T) { b.with(t).sameHop() })
	t.Run("Loop", func(t *testing.T) { b.with(t).loop() })
	t.Run("Edges", func(t *testing.T) { b.with(t).edges() })
	t.Run("Counts", func(t *testing.T) { b.with(t).nestedCounts() })
	t.Run("Deep", func(t *testing.T) { b.with(t).deep() })
}

// meetings has three events with countries and organizations in them.
func meetings(c *store.Catalogue) *store.Graph {
	d := draw(c).node("Country", "c1").node("Country", "c2").node("Organization", "o1").node("Organization", "o2")
	d.node("Event", "e1").node("Event", "e2").node("Event", "e3").samples("s1", "s2")
	d.relation("PARTICIPATED_IN", "c1", "e1", "roles", []string{"ORGANIZER", "VENUE"}).relation("PARTICIPATED_IN", "c1", "e2")
	d.relation("PARTICIPATED_IN", "o1", "e1", "roles", []string{"SUPPORTER"}, "claims", []string{"x"}).relation("PARTICIPATED_IN", "o1", "e2")
	d.relation("PARTICIPATED_IN", "o2", "e2").relation("AGENCY_OF", "o1", "c1").relation("AGENCY_OF", "o2", "c1")
	d.relation("BORDERS", "c1", "c2").relation("BORDERS", "c2", "c1").relation("INVOLVES", "e1", "c2").relation("INVOLVES", "e2", "c2")
	d.relation("TOUCHES", "s1", "s2", "someInt", int64(7), "someText", "'", "keyText", "k").relation("TOUCHES", "s2", "e1").relation("TOUCHES", "s1", "s1")
	return &d.g
}

// shared: a node below several parents is one row, to which each of them links.
func (b bench) shared() {
	plan := below(all("Event"), below(over(b.c, "Event", "countries"), over(b.c, "Country", "agencies")))
	b.want(plan, "e1{c2{}} e2{c2{}} e3{}")
	if r := b.run(plan); len(r.Table.Below[plan.Parts[0].Steps[0]].Nodes) != 1 {
		b.Errorf("got %d rows below the events, want the one country", len(r.Table.Below[plan.Parts[0].Steps[0]].Nodes))
	}
	b.want(below(all("Organization"), below(over(b.c, "Organization", "country"), over(b.c, "Country", "agencies"))), "o1{c1{o1 o2}} o2{c1{o1 o2}}")
}

// kinds: each kind of a step has its own part; a kind without one is not reached, nor counted.
func (b bench) kinds() {
	st := over(b.c, "Event", "participants")
	st.Total = true
	st.Parts[1].Steps = []*store.Step{over(b.c, "Organization", "country")}
	b.want(below(all("Event"), st), "e1{c1 o1{c1} #2} e2{c1 o1{c1} o2{c1} #3} e3{#0}")
	st.Parts[0].Steps = []*store.Step{over(b.c, "Country", "neighbours"), over(b.c, "Country", "agencies")}
	b.want(below(idsOf("Event", "e2"), st), "e2{c1{c2; o1 o2} o1{c1} o2{c1} #3}")
	st.Parts = parts("Organization")
	b.want(below(all("Event"), st), "e1{o1 #1} e2{o1 o2 #2} e3{#0}")
	st.Parts = parts("Country")
	b.want(below(all("Event"), st), "e1{c1 #1} e2{c1 #1} e3{#0}")
	mixed := all("Country", "Event", "Organization")
	mixed.Parts[0].Steps = []*store.Step{over(b.c, "Country", "agencies")}
	mixed.Parts[2].Steps = []*store.Step{over(b.c, "Organization", "events")}
	b.want(mixed, "c1{o1 o2} c2{} e1 e2 e3 o1{e1 e2} o2{e2}")
}

func idsOf(kind string, list ...string) *store.Step {
	st := all(kind)
	st.From.IDs = list
	return st
}

// sameHop: one field under two names, with other arguments, makes two steps that differ in nothing but values.
func (b bench) sameHop() {
	var steps []*store.Step
	for _, id := range []string{"o1", "o2", "nothing"} {
		st := over(b.c, "Event", "participants")
		st.Where = leaf("id", store.Eq, id)
		st.Page.Limit = 1
		steps = append(steps, st)
	}
	b.want(below(all("Event"), steps...), "e1{o1; ; } e2{o1; o2; } e3{; ; }")
}

// loop: a relation from a node to itself, and a relation each way between two.
func (b bench) loop() {
	b.want(below(ids("s1"), over(b.c, "Sample", "touches"), over(b.c, "Sample", "touchedBy")), "s1{s1 s2; s1}")
	b.want(below(ids("s2"), over(b.c, "Sample", "touches"), over(b.c, "Sample", "touchedBy")), "s2{e1; s1}")
	b.want(below(all("Country"), over(b.c, "Country", "neighbours")), "c1{c2} c2{c1}")
}

// edges: a link carries the properties asked for, in that order; they are not the row's.
func (b bench) edges() {
	st := over(b.c, "Event", "participants")
	st.EdgeProps = []string{"roles", "claims"}
	b.want(below(idsOf("Event", "e1", "e2"), st),
		"e1{c1([ORGANIZER VENUE] -) o1([SUPPORTER] [x])} e2{c1([] -) o1([] -) o2([] -)}")
	st.EdgeProps = []string{"claims", "roles"}
	st.Where = edge("roles", store.Eq, "VENUE")
	b.want(below(all("Event"), st), "e1{c1(- [ORGANIZER VENUE])} e2{} e3{}")
	st = over(b.c, "Sample", "touches")
	st.EdgeProps = []string{"someText", "keyText", "someInt"}
	b.want(below(ids("s1", "s2"), st), "s1{s1(- s1 s1 -) s2(' k 7)} s2{e1(- s2 e1 -)}")
}

// nestedCounts: each parent has its own total and its own page.
func (b bench) nestedCounts() {
	st := over(b.c, "Event", "participants")
	st.Total, st.Page.Limit = true, 1
	b.want(below(all("Event"), st), "e1{c1 + #2} e2{c1 + #3} e3{#0}")
	st.Page.Limit = 2
	b.want(below(all("Event"), st), "e1{c1 o1 #2} e2{c1 o1 + #3} e3{#0}")
	st.Page.Limit = 3
	b.want(below(all("Event"), st), "e1{c1 o1 #2} e2{c1 o1 o2 #3} e3{#0}")
	st.Rows, st.Page = false, store.Page{}
	b.want(below(all("Event"), st), "e1{#2} e2{#3} e3{#0}")
	st.Where = leaf("id", store.Lt, "o2")
	b.want(below(all("Event"), st), "e1{#2} e2{#2} e3{#0}")
}

// deep: levels whose parents are reached by none still have an answer.
func (b bench) deep() {
	plan := below(all("Event"), below(over(b.c, "Event", "participants"), below(over(b.c, "Country", "agencies"), over(b.c, "Organization", "events"))))
	b.want(plan, "e1{c1{o1{e1 e2} o2{e2}} o1} e2{c1{o1{e1 e2} o2{e2}} o1 o2} e3{}")
	plan.Where = leaf("id", store.Eq, "e3")
	b.want(plan, "e3{}")
	plan.Where = or()
	b.want(plan, "")
}
