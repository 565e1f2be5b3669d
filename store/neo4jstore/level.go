package neo4jstore

import (
	"fmt"
	"slices"
	"strings"

	"routegraph/store"
)

// root writes a level that has no parents. It reaches no node twice.
func (c *compiler) root(st *store.Step, nodes, links string) (each string) {
	c.printf("CALL () {\n")
	return c.one(st, "", "null", nodes, links)
}

// ofOne writes what the only parent sees, which is null where there is none. No node is seen twice.
func (c *compiler) ofOne(st *store.Step, parents, scope, nodes, links string) (each string) {
	c.printf("CALL (%s) {\n  WITH %s[0] AS p\n", scope, parents)
	return c.one(st, "p", "id(p)", nodes, links)
}

// one writes the one row of links of a level that has one parent, or none.
func (c *compiler) one(st *store.Step, scope, parent, nodes, links string) (each string) {
	match, where := c.match(st)
	groups := c.groups(st, scope, match+prefix(" WHERE ", where))
	if !st.Rows {
		c.printf("  RETURN [[%s, [], %s%s]] AS %s\n}\n", parent, c.total(st, match, where), groups, links)
		return ""
	}
	slice := c.candidates(st, scope, match, where)
	c.printf("  RETURN ns%s AS %s, [[%s, %s, %s%s]] AS %s\n}\n", slice, nodes, parent, linkList(st), c.total(st, match, where), groups, links)
	return eachLink(links, slice)
}

// level writes what each parent p sees: its nodes (cut to the page), its links (one more, which says whether the list goes on), its total
// and its groups; and then the nodes of all parents, each once.
// It returns what reads the links of the page, one by one.
func (c *compiler) level(st *store.Step, parents, scope, nodes, links string) (each string) {
	match, where := c.match(st)
	c.printf("CALL (%s) {\n  UNWIND %s AS p\n", scope, parents)
	groups := c.groups(st, "p", match+prefix(" WHERE ", where))
	if !st.Rows {
		c.printf("  RETURN collect([id(p), [], %s%s]) AS %s\n}\n", c.total(st, match, where), groups, links)
		return ""
	}
	slice := c.candidates(st, "p", match, where)
	c.printf("  RETURN collect(ns%s) AS %sp, collect([id(p), %s, %s%s]) AS %s\n}\n", slice, nodes, linkList(st), c.total(st, match, where), groups, links)
	c.printf("CALL (%[1]sp) { UNWIND %[1]sp AS ns UNWIND ns AS n RETURN collect(DISTINCT n) AS %[1]s }\n", nodes)
	return eachLink(links, slice)
}

func eachLink(links, slice string) string {
	return fmt.Sprintf("UNWIND %s AS row UNWIND row[1]%s AS link", links, slice)
}

// isWhole says whether parents see whole lists, in an order that nodes alone give: then Neo4j need not take them one by one.
func isWhole(st *store.Step) bool {
	p := st.Page
	return st.From.Hop != nil && st.Rows && !st.Total && len(st.Groups) == 0 && p.Limit == 0 && p.After == nil && p.Before == nil &&
		!slices.ContainsFunc(st.Order, func(k store.Key) bool { return k.Edge })
}

// sorted says by which keys decode sorts a whole list: one node has no order.
func sorted(st *store.Step) []store.Key {
	if !isWhole(st) || st.From.Hop.From.One {
		return nil
	}
	return st.Order
}

// hidden are the sort keys of a whole list that a part does not bring.
func hidden(st *store.Step, p *store.Part) (keys []string) {
	for _, k := range sorted(st) {
		if store.Index(p.Props, k.Prop) < 0 {
			keys = append(keys, k.Prop)
		}
	}
	return keys
}

// whole writes all links of all parents p, as two lists in any order: whose, and where each leads.
func (c *compiler) whole(st *store.Step, parents, scope, nodes, links string) (each string) {
	match, where := c.match(st)
	c.printf("CALL (%s) {\n  UNWIND %s AS p %s%s\n", scope, parents, match, prefix(" WHERE ", where))
	c.printf("  RETURN collect(DISTINCT n) AS %s, [collect(id(p)), collect(%s)] AS %s\n}\n", nodes, link(st), links)
	return fmt.Sprintf("UNWIND %s[1] AS link", links)
}

// candidates writes the nodes ns and, where the relation carries something, the links ls of one page and one more.
func (c *compiler) candidates(st *store.Step, scope, match, where string) (slice string) {
	limit := ""
	if n := st.Page.Limit; n > 0 {
		limit, slice = " LIMIT "+c.param(int64(n+1)), "[0.."+c.param(int64(n))+"]"
	}
	vars, ls := "n", ""
	if hasEdge(st) {
		vars = "n, r"
	}
	if len(st.EdgeProps) > 0 {
		ls = fmt.Sprintf(", collect(%s) AS ls", link(st))
	}
	c.printf("  CALL (%s) {\n    %s%s\n", scope, match, prefix(" WHERE ", and(scan(st), where, c.page(st))))
	c.printf("    WITH %s ORDER BY %s%s\n    RETURN collect(n) AS ns%s\n  }\n", vars, orderBy(st), limit, ls)
	return slice
}

// link is where a relation leads, with what is asked of it. Neo4j's own number of a node costs nothing to read, and little on the wire; it
// means something within one statement.
func link(st *store.Step) string {
	if len(st.EdgeProps) == 0 {
		return "id(n)"
	}
	return "[id(n), r." + strings.Join(st.EdgeProps, ", r.") + "]"
}

// linkList is the links of one parent.
func linkList(st *store.Step) string {
	if len(st.EdgeProps) > 0 {
		return "ls"
	}
	return "[x IN ns | id(x)]"
}

// total counts all that a step's filter keeps. Neo4j looks up how many relations a node has, and how many nodes a label.
func (c *compiler) total(st *store.Step, match, where string) string {
	switch {
	case !st.Total:
		return "null"
	case st.From.Hop != nil && where == "" && c.farLabels(st) == "":
		return "COUNT { (p)" + arrow("", st.From.Hop) + "() }"
	case len(st.From.Words) > 0 && st.Where == nil: // no need to rank
		return fmt.Sprintf("COUNT { %s%s RETURN n }", c.found(st), prefix(" WHERE ", where))
	}
	return fmt.Sprintf("COUNT { %s%s RETURN n }", match, prefix(" WHERE ", where))
}

func hasEdge(st *store.Step) bool { return st.From.Hop != nil || st.From.Words != nil }
