package storetest

import "routegraph/store"

// besideFaults lists mistakes in what is answered beside the root.
func besideFaults() []Fault {
	return []Fault{
		{Name: "a root without rows empties what is beside it", result: func(_ asking, r *store.Result) {
			for st := range r.Beside {
				if r.Table.Step.Rows && len(r.Table.Nodes) == 0 {
					r.Beside[st] = nothing(st, 1)
				}
			}
		}},
		{Name: "roots of one shape share their values", plan: func(st *store.Step) {
			for _, other := range st.Beside {
				if other.Shape() == ownShape(st) {
					other.From, other.Where, other.Page = st.From, copyFilter(st.Where), st.Page
				}
			}
		}},
		{Name: "only the first step beside the root is answered", result: func(_ asking, r *store.Result) {
			for i, st := range r.Table.Step.Beside {
				if i > 0 {
					r.Beside[st] = nothing(st, 1)
				}
			}
		}},
	}
}
