package storetest

import (
	"fmt"
	"strings"
	"testing"

	"routegraph/store"
)

// testFilters tries trees of filters on one small graph.
//
//	s0 -1-> s1 -2-> s2 -3-> s3, s0 -4-> s2, s4 -5-> s4, and s5 alone; the number is the relation's and its end's someInt
func testFilters(t *testing.T, open Opener) {
	b := opened(t, open, Wide())
	d := draw(b.c).samples("s0", "s5").node("Source", "q").claim("c0", "q")
	for i := range 4 {
		d.node("Sample", fmt.Sprint("s", i+1), "someInt", int64(i+1), "someTexts", []string{fmt.Sprint(i), fmt.Sprint(i + 1)})
	}
	d.node("Sample", "s6", "someTexts", []string{})
	d.relation("TOUCHES", "s0", "s1", "someInt", int64(1)).relation("TOUCHES", "s1", "s2", "someInt", int64(2))
	d.relation("TOUCHES", "s2", "s3", "someInt", int64(3)).relation("TOUCHES", "s0", "s2", "someInt", int64(4))
	d.relation("TOUCHES", "s4", "s4", "someInt", int64(5)).relation("TOUCHES", "c0", "s3", "someInt", int64(9))
	b.load(&d.g)
	for _, group := range []struct {
		name  string
		cases []filterCase
	}{{"Trees", treeCases()}, {"Lists", listCases()}, {"Relations", someCases(b.c)}, {"Every", everyCases(b.c)}, {"Enough", enoughCases(b.c)}, {"Ids", idCases()}} {
		t.Run(group.name, func(t *testing.T) {
			for _, c := range group.cases {
				b.with(t).filter(c)
			}
			for i, c := range group.cases {
				if i%4 < 2 { // a few: each is a statement of its own
					b.with(t).filterBelow(c)
				}
			}
		})
	}
}

// filterCase is a filter on all samples and the ids that it keeps.
type filterCase struct {
	where *store.Filter
	want  string
}

// filter asks for all samples that fit.
func (b bench) filter(c filterCase) {
	b.Helper()
	plan := all("Sample")
	plan.Where = c.where
	b.want(plan, c.want)
}

// filterBelow asks below a relation that leads to one sample, and counts it.
func (b bench) filterBelow(c filterCase) {
	b.Helper()
	st := over(b.c, "Sample", "touches")
	st.Parts, st.Where, st.Total = parts("Sample"), c.where, true
	reached := "#0" // s3 is the one row below s2
	if strings.Contains(c.want, "s3") {
		reached = "s3 #1"
	}
	b.want(below(ids("s2"), st), "s2{"+reached+"}")
}

const everySample = "s0 s1 s2 s3 s4 s5 s6"

func treeCases() []filterCase {
	one, two := leaf("someInt", store.Eq, int64(1)), leaf("someInt", store.Eq, int64(2))
	return []filterCase{
		{nil, everySample},
		{and(), everySample},
		{or(), ""},
		{not(and()), ""},
		{not(or()), everySample},
		{and(one), "s1"},
		{or(one, two), "s1 s2"},
		{and(one, two), ""},
		{and(or(one, two), not(one)), "s2"},
		{or(and(one, two), and(two, and())), "s2"},
		{not(one), "s0 s2 s3 s4 s5 s6"},
		{not(not(one)), "s1"},
		{not(or(one, two)), "s0 s3 s4 s5 s6"},
		{not(and(one, two)), everySample},
		{not(and(leaf("someInt", store.Gt, int64(0)), two)), "s0 s1 s3 s4 s5 s6"},
		{or(one, not(leaf("someInt", store.Lt, int64(9)))), "s0 s1 s5 s6"},
		{not(leaf("someInt", store.Null, true)), "s1 s2 s3 s4"},
		{not(leaf("someInt", store.In, []any{})), everySample},
		{and(or(), one), ""},
		{or(and(), one), everySample},
	}
}

// listCases: one element that fits is enough; an empty list has none, but is not missing.
func listCases() []filterCase {
	return []filterCase{
		{leaf("someTexts", store.Eq, "1"), "s1 s2"},
		{not(leaf("someTexts", store.Eq, "1")), "s0 s3 s4 s5 s6"},
		{leaf("someTexts", store.Lt, "1"), "s1"},
		{and(leaf("someTexts", store.Lt, "2"), leaf("someTexts", store.Gt, "1")), "s2"},
		{leaf("someTexts", store.In, []any{"0", "4"}), "s1 s4"},
		{leaf("someTexts", store.Contains, ""), "s1 s2 s3 s4"},
		{leaf("someTexts", store.Null, false), "s1 s2 s3 s4 s6"},
		{leaf("someTexts", store.Null, true), "s0 s5"},
	}
}

func someCases(c *store.Catalogue) []filterCase {
	out, in := hopOf(c, "Sample", "touches"), hopOf(c, "Sample", "touchedBy")
	two, big := leaf("someInt", store.Eq, int64(2)), edge("someInt", store.Gt, int64(3))
	return []filterCase{
		{some(out, nil), "s0 s1 s2 s4"},
		{some(in, nil), "s1 s2 s3 s4"},
		{some(out, and()), "s0 s1 s2 s4"},
		{some(out, or()), ""},
		{some(out, two), "s0 s1"},
		{some(in, two), "s3"},
		{some(out, big), "s0 s4"},
		{some(out, and(two, big)), "s0"},
		{some(out, and(two, not(big))), "s1"},
		{and(some(out, two), some(out, not(big))), "s0 s1"},
		{some(out, some(out, two)), "s0"},
		{some(out, some(in, big)), "s0 s1 s2 s4"},
		{some(out, and(big, some(out, edge("someInt", store.Eq, int64(3))))), "s0"},
		{some(in, some(out, nil)), "s1 s2 s3 s4"},
		{some(out, leaf("id", store.Eq, "s2")), "s0 s1"},
		{some(in, leaf("id", store.In, []any{"s0", "s4", "nothing"})), "s1 s2 s4"},
		{some(out, and(leaf("id", store.Eq, "s2"), big)), "s0"},
		{some(out, and(leaf("id", store.Eq, "s2"), or())), ""},
		{some(out, and(leaf("id", store.Eq, "s2"), and())), "s0 s1"},
		{some(out, some(out, leaf("id", store.Eq, "s2"))), "s0"},
		{some(in, and(some(in, leaf("id", store.In, []any{"s0", "s1"})), some(out, nil))), "s2 s3"},
		{some(out, and(some(out, leaf("id", store.Eq, "s2")), or())), ""},
		{some(out, or(leaf("id", store.Eq, "s2"), leaf("id", store.Eq, "s3"))), "s0 s1 s2"},
		{and(some(out, leaf("id", store.Eq, "s2")), not(some(out, leaf("id", store.Eq, "s1")))), "s1"},
		{or(some(out, leaf("id", store.Eq, "s3")), some(in, leaf("id", store.Eq, "s2"))), "s2 s3"},
		{not(some(out, leaf("id", store.Eq, "s2"))), "s2 s3 s4 s5 s6"},
		{and(some(out, leaf("id", store.Eq, "s2")), some(in, leaf("id", store.Eq, "s0"))), "s1"},
		{some(in, leaf("sortKey", store.Null, false)), "s3"}, // only a claim has one
		{some(out, edge("someText", store.Null, true)), "s0 s1 s2 s4"},
	}
}

// everyCases: none is Not Some, every is Not Some Not.
func everyCases(c *store.Catalogue) []filterCase {
	out := hopOf(c, "Sample", "touches")
	two, big := leaf("someInt", store.Lte, int64(2)), edge("someInt", store.Gt, int64(3))
	return []filterCase{
		{not(some(out, nil)), "s3 s5 s6"},
		{not(some(out, two)), "s2 s3 s4 s5 s6"},
		{not(some(out, not(two))), "s0 s1 s3 s5 s6"},
		{and(some(out, nil), not(some(out, not(two)))), "s0 s1"},
		{not(some(out, not(big))), "s3 s4 s5 s6"},
		{not(some(out, not(some(out, nil)))), "s0 s1 s3 s4 s5 s6"},
	}
}

func idCases() []filterCase {
	return []filterCase{
		{leaf("id", store.Eq, "s3"), "s3"},
		{leaf("id", store.In, []any{"s3", "s1", "s3", "nothing"}), "s1 s3"},
		{leaf("id", store.In, []any{}), ""},
		{leaf("id", store.Gte, "s5"), "s5 s6"},
		{leaf("id", store.Null, true), ""},
		{not(leaf("id", store.In, []any{"s3", "s0"})), "s1 s2 s4 s5 s6"},
	}
}
