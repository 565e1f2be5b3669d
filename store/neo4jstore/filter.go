package neo4jstore

import (
	"fmt"
	"strings"

	"routegraph/store"
)

// filter writes a filter on the node variable n, reached over the relation variable r.
func (c *compiler) filter(f *store.Filter, n, r string) string {
	switch {
	case f == nil:
		return ""
	case f.And != nil:
		return c.join(f.And, n, r, " AND ")
	case f.Or != nil:
		return c.join(f.Or, n, r, " OR ")
	case f.Not != nil:
		return "NOT (" + c.filter(f.Not, n, r) + ")"
	case f.Some != nil:
		return c.some(f.Some, n)
	case f.Edge:
		return c.test(f, r+"."+f.Prop)
	}
	return c.test(f, n+"."+f.Prop)
}

func (c *compiler) some(s *store.Some, n string) string {
	c.vars++
	far, over := fmt.Sprint("m", c.vars), fmt.Sprint("e", c.vars)
	match := fmt.Sprintf("(%s)%s(%s)%s", n, arrow(over, &s.Hop), far, prefix(" WHERE ", c.filter(s.Where, far, over)))
	if !s.Counts() {
		return "EXISTS { " + match + " }"
	}
	return fmt.Sprintf("COUNT { %s } >= %s", c.counted(s, match, far), c.param(int64(max(1, s.AtLeast))))
}

// counted writes what a condition counts: nodes, or their different values. What is missing is no value. Nothing is aggregated here: a
// condition may stand inside a level's total, which stands inside an aggregation.
func (c *compiler) counted(s *store.Some, match, far string) string {
	value := far + "." + s.Distinct
	switch {
	case s.Distinct == "":
		return match
	case c.catalogue.Type(s.Distinct) == store.Texts:
		return fmt.Sprintf("MATCH %s UNWIND %s AS value RETURN DISTINCT value", match, value)
	}
	return fmt.Sprintf("MATCH %s WITH %s AS value WHERE value IS NOT NULL RETURN DISTINCT value", match, value)
}

func (c *compiler) join(list []*store.Filter, n, r, sep string) string {
	if len(list) == 0 { // an empty conjunction holds, an empty disjunction does not
		return fmt.Sprint(sep == " AND ")
	}
	var all []string
	for _, f := range list {
		all = append(all, c.filter(f, n, r))
	}
	return "(" + strings.Join(all, sep) + ")"
}

var operators = map[store.Op]string{store.Eq: "=", store.In: "IN", store.Contains: "CONTAINS", store.StartsWith: "STARTS WITH",
	store.Lt: "<", store.Lte: "<=", store.Gt: ">", store.Gte: ">="}

// test compares a property, and says false, not null, where it is missing: a NOT around it must hold. Which properties are lists is
// the catalogue's to say, by name: one name has one type.
func (c *compiler) test(f *store.Filter, prop string) string {
	if f.Op == store.Null {
		if f.Value.(bool) {
			return prop + " IS NULL"
		}
		return prop + " IS NOT NULL"
	}
	op := operators[f.Op]
	if f.Prop == "id" { // never missing; an index finds it
		return fmt.Sprintf("%s %s %s", prop, op, c.param(f.Value))
	}
	if c.catalogue.Type(f.Prop) == store.Texts {
		return fmt.Sprintf("(%s IS NOT NULL AND any(x IN %s WHERE x %s %s))", prop, prop, op, c.param(f.Value))
	}
	return fmt.Sprintf("(%s IS NOT NULL AND %s %s %s)", prop, prop, op, c.param(f.Value))
}

// anchored writes a start from the related nodes of a condition.
func (c *compiler) anchored(st *store.Step, some *store.Some) string {
	back := some.Hop
	back.In = !back.In
	return fmt.Sprintf("MATCH (a:%[1]s) USING INDEX SEEK a:%[1]s(id) WHERE %[2]s MATCH (a)%[3]s(n:%[4]s) WHERE %[5]s WITH DISTINCT n", nodeLabel,
		c.filter(store.GivenByID(some.Where), "a", ""), arrow("e", &back), labels(st), c.filter(some.Where, "a", "e"))
}
