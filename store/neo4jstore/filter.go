package neo4jstore

import (
	"fmt"
	"slices"
	"strings"

	"routegraph/store"
)

// filter writes a filter on the node variable n, reached over the relation variable r; "" if it always holds.
func (c *compiler) filter(f *store.Filter, n, r string) string {
	if holds(f) {
		return ""
	}
	return c.condition(f, scope{n, r, false})
}

// holds says whether a filter keeps everything.
func holds(f *store.Filter) bool {
	return f == nil || f.And != nil && !slices.ContainsFunc(f.And, func(g *store.Filter) bool { return !holds(g) })
}

// scope is what a condition is about. Where it stands below a NOT it is exact: false and never null.
type scope struct {
	n, r  string
	exact bool
}

func (c *compiler) condition(f *store.Filter, s scope) string {
	switch {
	case f.And != nil:
		return c.join(f.And, s, " AND ")
	case f.Or != nil:
		return c.join(f.Or, s, " OR ")
	case f.Not != nil:
		return "NOT (" + c.condition(f.Not, scope{s.n, s.r, true}) + ")"
	case f.Some != nil:
		return c.some(f.Some, s.n)
	case f.Edge:
		return c.test(f, s.r+"."+f.Prop, s.exact)
	}
	return c.test(f, s.n+"."+f.Prop, s.exact)
}

func (c *compiler) some(s *store.Some, n string) string {
	if holds(s.Where) && !s.Counts() {
		return fmt.Sprintf("EXISTS { (%s)%s() }", n, arrow("", &s.Hop))
	}
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

func (c *compiler) join(list []*store.Filter, s scope, sep string) string {
	if len(list) == 0 { // an empty conjunction holds, an empty disjunction does not
		return fmt.Sprint(sep == " AND ")
	}
	var all []string
	for _, f := range list {
		all = append(all, c.condition(f, s))
	}
	return "(" + strings.Join(all, sep) + ")"
}

var operators = map[store.Op]string{store.Eq: "=", store.In: "IN", store.Contains: "CONTAINS", store.StartsWith: "STARTS WITH",
	store.Lt: "<", store.Lte: "<=", store.Gt: ">", store.Gte: ">="}

// test compares a property. Where that is missing, the answer is null, which keeps a row out as false does; an exact one says false, since
// a NOT around it must hold. Which properties are lists is the catalogue's to say, by name: one name has one type.
func (c *compiler) test(f *store.Filter, prop string, exact bool) string {
	if f.Op == store.Null {
		if f.Value.(bool) {
			return prop + " IS NULL"
		}
		return prop + " IS NOT NULL"
	}
	than := operators[f.Op] + " " + c.param(f.Value)
	text := prop + " " + than
	if c.catalogue.Type(f.Prop) == store.Texts {
		text = fmt.Sprintf("any(x IN %s WHERE x %s)", prop, than)
	}
	if exact && f.Prop != "id" { // which is never missing
		return fmt.Sprintf("(%s IS NOT NULL AND %s)", prop, text)
	}
	return text
}

// anchored writes a start from the related nodes of a condition, which are given by id, or themselves start from such nodes. One node leads
// to no other twice.
func (c *compiler) anchored(some *store.Some, n, labels string, depth int) string {
	back, a, e := some.Hop, fmt.Sprint("a", depth), fmt.Sprint("via", depth)
	back.In = !back.In
	var start, distinct string
	given, rest := store.GivenByID(some.Where), some.Where
	if given != nil {
		start, rest = c.seek(a, given), rest.Without(given)
	} else {
		var further *store.Some
		further, rest = store.Anchor(some.Where)
		start = c.anchored(further, a, "", depth+1)
	}
	if given == nil || given.Op != store.Eq {
		distinct = "DISTINCT "
	}
	where := prefix(" WHERE ", c.filter(rest, a, e))
	return fmt.Sprintf("%s MATCH (%s)%s(%s%s)%s WITH %s%s", start, a, arrow(e, &back), n, labels, where, distinct, n)
}

// seek starts from nodes given by id; see byID.
func (c *compiler) seek(a string, given *store.Filter) string {
	return fmt.Sprintf("MATCH (%[1]s:%[2]s) USING INDEX SEEK %[1]s:%[2]s(id) WHERE %[3]s", a, nodeLabel, c.filter(given, a, ""))
}
