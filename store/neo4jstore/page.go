package neo4jstore

import (
	"fmt"
	"strings"

	"routegraph/store"
)

// orderBy writes a step's order; a page read backward is read in the opposite order.
func orderBy(st *store.Step) string {
	var keys []string
	for _, k := range append(st.Order[:len(st.Order):len(st.Order)], store.Key{Prop: "id"}) {
		key := keyOf(k)
		if k.Desc != st.Page.Backward {
			key += " DESC"
		}
		keys = append(keys, key)
	}
	return strings.Join(keys, ", ")
}

func keyOf(k store.Key) string {
	if k.Edge {
		return "r." + k.Prop
	}
	return "n." + k.Prop
}

// page writes the conditions of a page's cursors.
func (c *compiler) page(st *store.Step) string {
	return and(c.bound(st, st.Page.After, false), c.bound(st, st.Page.Before, true))
}

// bound keeps what is beyond a cursor: a plain bound on the first key, which an index can serve, and the ties hidden in a CASE,
// for a bare OR is planned as a union of scans.
func (c *compiler) bound(st *store.Step, cursor []any, before bool) string {
	if cursor == nil {
		return ""
	}
	beyond := func(desc bool) string {
		if desc != before {
			return "<"
		}
		return ">"
	}
	id := len(st.Order)
	test := fmt.Sprintf("n.id %s %s", beyond(false), c.param(cursor[id]))
	first := ""
	for i := id - 1; i >= 0; i-- {
		key, value, op := keyOf(st.Order[i]), c.param(cursor[i]), beyond(st.Order[i].Desc)
		first = fmt.Sprintf("%s %s= %s", key, op, value)
		test = fmt.Sprintf("%s %s %s OR (%s = %s AND (%s))", key, op, value, key, value, test)
	}
	if first == "" {
		return test
	}
	return first + " AND CASE WHEN " + test + " THEN true ELSE false END"
}
