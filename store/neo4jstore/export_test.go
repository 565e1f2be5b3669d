package neo4jstore

import "routegraph/store"

// Statement is what a plan compiles to.
func (s *Store) Statement(plan *store.Step) (text string, params map[string]any) {
	st := compile(s.catalogue, plan)
	return st.text, st.params
}

// Read sends a statement of the tests' own, in a session that may only read.
var Read = (*Store).read
