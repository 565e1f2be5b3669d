package storetest

import (
	"testing"

	"routegraph/store"
)

// testLookups brings the nodes that a relation names by id.
func testLookups(t *testing.T, open Opener) {
	b := opened(t, open, Wide())
	d := draw(b.c).samples("a", "b", "c", "d").node("Source", "q").claim("c1", "q", "note", "x").claim("c2", "q").claim("c3", "q")
	d.relation("TOUCHES", "c1", "b")
	d.relation("TOUCHES", "a", "b", "refs", []string{"c2", "c1", "a", "nothing", "c1"}).relation("TOUCHES", "a", "c", "refs", []string{})
	d.relation("TOUCHES", "b", "c", "refs", []string{"c2"}).relation("TOUCHES", "a", "d").relation("TOUCHES", "b", "d", "refs", []string{"q", "c3"})
	b.load(&d.g)
	t.Run("Found", func(t *testing.T) { b.with(t).lookups() })
	t.Run("Page", func(t *testing.T) { b.with(t).lookupPage() })
	t.Run("Below", func(t *testing.T) { b.with(t).belowLookup() })
	t.Run("Two", func(t *testing.T) { b.with(t).twoLookups() })
}

// citing follows the samples' relations and looks up what they name.
func (b bench) citing(lookups ...*store.Step) *store.Step {
	st := over(b.c, "Sample", "touches")
	st.Parts = parts("Sample")
	st.EdgeProps = []string{"keyText", "refs"}
	st.Cited = lookups
	return st
}

func named(kinds ...string) *store.Step {
	st := all(kinds...)
	st.From.Lookup = "refs"
	return st
}

func (b bench) lookups() {
	const links = "a{b(a b [c2 c1 a nothing c1]) c(a c []) d(a d -) "
	b.want(below(ids("a"), b.citing(named("Claim"))), links+"@{c1 c2}}")
	b.want(below(ids("a"), b.citing(named("Claim", "Sample"))), links+"@{a c1 c2}}")
	b.want(below(ids("a"), b.citing(named("Source"))), links+"@{}}")
	b.want(below(ids("c"), b.citing(named("Claim"))), "c{@{}}")
	lookup := named("Claim")
	lookup.Where = leaf("note", store.Eq, "x")
	b.want(below(ids("a"), b.citing(lookup)), links+"@{c1}}")
	lookup.Where, lookup.Parts[0].Props = not(lookup.Where), []string{"note"}
	b.want(below(ids("a"), b.citing(lookup)), links+"@{c2<->}}")
	lookup.Where = or()
	b.want(below(ids("a"), b.citing(lookup)), links+"@{}}")
	lookup.Where = not(or())
	b.want(below(ids("a"), b.citing(lookup)), links+"@{c1<x> c2<->}}")
}

// lookupPage: only relations that are in the answer are looked at. brief repeats the one table of all parents below each of them.
func (b bench) lookupPage() {
	st := b.citing(named("Claim"))
	st.Page = store.Page{Limit: 1, Backward: true}
	b.want(below(ids("a", "b"), st), "a{d(a d -) + @{c3}} b{d(b d [q c3]) + @{c3}}")
	st.Page = store.Page{Limit: 1}
	b.want(below(ids("a", "b"), st), "a{b(a b [c2 c1 a nothing c1]) + @{c1 c2}} b{c(b c [c2]) + @{c1 c2}}")
	st.Where = edge("refs", store.Eq, "c3")
	b.want(below(ids("a", "b"), st), "a{@{c3}} b{d(b d [q c3]) @{c3}}")
	st.Where, st.Page = or(), store.Page{}
	b.want(below(ids("a", "b"), st), "a{@{}} b{@{}}")
}

func (b bench) belowLookup() {
	touched := over(b.c, "Claim", "touches")
	touched.Parts = parts("Sample")
	below(touched, b.citing(named("Claim")))
	lookup := below(named("Claim"), over(b.c, "Claim", "source"), over(b.c, "Claim", "object"), touched)
	b.want(below(ids("a"), b.citing(lookup)),
		"a{b(a b [c2 c1 a nothing c1]) c(a c []) d(a d -) @{c1{q; ; b{c(b c [c2]) d(b d [q c3]) @{c2 c3}}} c2{q; ; }}}")
}

func (b bench) twoLookups() {
	second := named("Source")
	second.Parts[0].Props = []string{"kind"}
	b.want(below(ids("b"), b.citing(named("Claim"), second)), "b{c(b c [c2]) d(b d [q c3]) @{c2 c3} @{q<WEB_STORY>}}")
}
