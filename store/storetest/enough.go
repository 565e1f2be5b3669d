package storetest

import "routegraph/store"

// enoughCases count what a relation leads to, on the graph of testFilters: nodes, or values of theirs.
func enoughCases(c *store.Catalogue) []filterCase {
	out, in := hopOf(c, "Sample", "touches"), hopOf(c, "Sample", "touchedBy")
	small := leaf("someInt", store.Lte, int64(2))
	return []filterCase{
		{atLeast(0, "", out, nil), "s0 s1 s2 s4"},
		{atLeast(1, "", out, nil), "s0 s1 s2 s4"},
		{atLeast(2, "", out, nil), "s0"},
		{atLeast(3, "", out, nil), ""},
		{atLeast(2, "", in, nil), "s2 s3"}, // s1 and s0; s2 and a claim
		{atLeast(2, "", out, small), "s0"},
		{atLeast(2, "", out, edge("someInt", store.Gt, int64(1))), ""},
		{atLeast(2, "", out, or()), ""},
		{not(atLeast(2, "", out, nil)), "s1 s2 s3 s4 s5 s6"},
		{atLeast(2, "", out, leaf("id", store.In, []any{"s1", "s2", "s2"})), "s0"},
		{atLeast(2, "", out, leaf("id", store.Eq, "s2")), ""},
		{and(atLeast(2, "", out, nil), atLeast(2, "", out, small)), "s0"},
		{atLeast(2, "", out, atLeast(2, "", in, nil)), ""},
		{some(out, atLeast(2, "", in, nil)), "s0 s1 s2"},
		{atLeast(0, "someInt", out, nil), "s0 s1 s2 s4"},
		{atLeast(1, "someInt", in, nil), "s2 s3 s4"}, // s0 has none
		{atLeast(2, "someInt", out, nil), "s0"},
		{atLeast(2, "someInt", in, nil), ""}, // the claim has none
		{atLeast(2, "keyInt", out, nil), ""}, // all are 0
		{atLeast(1, "keyInt", out, nil), "s0 s1 s2 s4"},
		{atLeast(2, "id", in, nil), "s2 s3"},
		{atLeast(2, "someTexts", out, nil), "s0 s1 s2 s4"}, // elements, not lists
		{atLeast(3, "someTexts", out, nil), "s0"},
		{atLeast(4, "someTexts", out, nil), ""},
		{atLeast(1, "someTexts", in, nil), "s2 s3 s4"},
		{atLeast(2, "someTexts", out, or()), ""},
		{not(atLeast(1, "someInt", in, nil)), "s0 s1 s5 s6"},
		{atLeast(1, "someText", out, nil), ""},
		{atLeast(0, "someInt", in, leaf("id", store.Eq, "s0")), ""},
		{atLeast(0, "id", in, leaf("id", store.Eq, "s0")), "s1 s2"},
	}
}
