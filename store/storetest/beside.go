package storetest

import (
	"testing"

	"routegraph/store"
)

// testBeside asks several roots at once: each has its answer as if it were alone.
func testBeside(t *testing.T, open Opener) {
	b := opened(t, open, Wide())
	b.load(meetings(b.c))
	t.Run("Roots", func(t *testing.T) { b.with(t).besideRoots() })
	t.Run("Empty", func(t *testing.T) { b.with(t).besideNothing() })
	t.Run("Same", func(t *testing.T) { b.with(t).besideItself() })
	t.Run("Whole", func(t *testing.T) { b.with(t).besideWhole() })
}

func beside(root *store.Step, others ...*store.Step) *store.Step {
	root.Beside = others
	return root
}

// besideRoots: roots of every kind of start, with levels below them and without.
func (b bench) besideRoots() {
	words := all("Country", "Organization")
	words.From.Words = []string{"o"}
	count := all("Event")
	count.Rows, count.Total = false, true
	page := below(all("Event"), over(b.c, "Event", "countries"))
	page.Page.Limit = 1
	b.want(beside(idsOf("Country", "c1"), words, count, page), "c1 | o1 o2 | #3 | e1{c2} +")
	b.want(beside(all("Claim"), below(all("Organization"), over(b.c, "Organization", "country"))), " | o1{c1} o2{c1}")
}

// besideNothing: a root that finds nothing takes nothing from the others, wherever it stands.
func (b bench) besideNothing() {
	nothing := func() *store.Step {
		st := below(all("Event"), over(b.c, "Event", "countries"))
		st.Where = or()
		return st
	}
	b.want(beside(nothing(), all("Country")), " | c1 c2")
	b.want(beside(all("Country"), nothing()), "c1 c2 | ")
	b.want(beside(nothing(), nothing(), all("Country"), nothing()), " |  | c1 c2 | ")
	b.want(beside(idsOf("Event", "nothing"), idsOf("Country", "c2"), idsOf("Event", "nothing")), " | c2 | ")
}

// besideItself: steps that differ in nothing but values.
func (b bench) besideItself() {
	event := func(id string) *store.Step {
		st := over(b.c, "Event", "participants")
		st.Where = leaf("id", store.Gte, "o1")
		return below(idsOf("Event", id), st)
	}
	b.want(beside(event("e1"), event("e2"), event("e1"), event("e3")), "e1{o1} | e2{o1 o2} | e1{o1} | e3{}")
}

// besideWhole: Tables has the table of every step, and Size stays that of one root.
func (b bench) besideWhole() {
	touches := over(b.c, "Sample", "touches")
	touches.EdgeProps, touches.Cited = []string{"refs"}, []*store.Step{named("Claim")}
	plan := beside(below(all("Country"), over(b.c, "Country", "agencies")), below(ids("s1"), touches))
	r := b.run(plan)
	all := r.Tables()
	if got, want := len(all), len(plan.Steps()); got != want {
		b.Errorf("got %d tables, want %d", got, want)
	}
	for _, st := range plan.Steps() {
		if all[st] == nil || all[st].Step != st {
			b.Errorf("no table of the step %s", st.Shape())
		}
	}
	if got := r.Table.Size(); got != 4 {
		b.Errorf("Size: got %d, want the root's 4", got)
	}
}
