package storetest

import (
	"slices"

	"routegraph/store"
)

// startFaults lists mistakes in where rows come from.
func startFaults() []Fault {
	return []Fault{
		{Name: "the last of several kinds is dropped", plan: func(st *store.Step) {
			if n := len(st.Parts); n > 1 {
				st.Parts = st.Parts[:n-1]
			}
		}},
		{Name: "the last of several ids is dropped", plan: func(st *store.Step) {
			if n := len(st.From.IDs); n > 1 {
				st.From.IDs = st.From.IDs[:n-1]
			}
		}},
		{Name: "one word is enough", plan: func(st *store.Step) {
			if n := len(st.From.Words); n > 1 {
				st.From.Words = st.From.Words[n-1:]
			}
		}},
		{Name: "the last word is a whole one", plan: func(st *store.Step) {
			if n := len(st.From.Words); n > 0 {
				st.From.Words = append(slices.Clone(st.From.Words), "")
			}
		}},
		{Name: "a relation between equal kinds is followed the other way", plan: func(st *store.Step) {
			if h := st.From.Hop; h != nil && slices.Contains(h.Kinds(), h.From.Kind) {
				back := *h
				back.In = !h.In
				st.From.Hop = &back
			}
		}},
		{Name: "a lookup ignores its filter", plan: func(st *store.Step) {
			if st.From.Lookup != "" {
				st.Where = nil
			}
		}},
		{Name: "a lookup loses its last row", table: loseLookup},
	}
}

// loseLookup drops the row with the greatest id of each lookup, and the lists below it.
func loseLookup(t *store.Table) {
	if t.Step.From.Lookup == "" || len(t.Nodes) == 0 {
		return
	}
	last := byID(t)[len(t.Nodes)-1]
	t.Nodes = slices.Delete(slices.Clone(t.Nodes), last, last+1)
	t.IndexNodes()
	for _, sub := range t.Below {
		if len(sub.Links) > last {
			sub.Links = slices.Delete(slices.Clone(sub.Links), last, last+1)
		}
	}
}
