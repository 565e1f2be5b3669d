package neo4jstore

import (
	"fmt"
	"slices"
	"strings"

	"routegraph/store"
)

// nodeLabel is on every node of the graph, so that an id is found whatever its kind.
const nodeLabel = "Node"

// compiler writes a plan as one statement that returns one record: the graph's revision and state, then for each step what each parent
// sees and the rows.
//
// Names come from the catalogue. Values become parameters, numbered in the order of the walk, so that plans of one shape give one text,
// which Neo4j plans once.
type compiler struct {
	catalogue *store.Catalogue
	text      strings.Builder
	params    map[string]any
	columns   []string
	column    map[*store.Step]columns
	vars      int
}

// columns are where in the record a step's links and rows stand; 0 where they do not.
type columns struct{ links, rows int }

// statement is a compiled plan.
type statement struct {
	text   string
	params map[string]any
	column map[*store.Step]columns
}

func compile(cat *store.Catalogue, plan *store.Step) statement {
	c := &compiler{catalogue: cat, params: map[string]any{}, columns: []string{"revision", "loading"}, column: map[*store.Step]columns{}}
	c.printf("OPTIONAL MATCH (status:%s)\nWITH status.revision AS revision, status.loading AS loading\n", statusLabel)
	for _, root := range append([]*store.Step{plan}, plan.Beside...) {
		c.step(root, "", nil, nil)
	}
	c.printf("RETURN %s", strings.Join(c.columns, ",\n  "))
	return statement{c.text.String(), c.params, c.column}
}

func (c *compiler) printf(format string, args ...any) { fmt.Fprintf(&c.text, format, args...) }

func (c *compiler) param(v any) string {
	name := fmt.Sprintf("v%d", len(c.params))
	c.params[name] = v
	return "$" + name
}

// step writes one level and the levels below it. parents is the list variable of the level above; only its nodes of part's kind are parents.
//
// Every UNWIND stands in a CALL that ends in an aggregation, so that an empty list gives an empty column and not an empty answer.
func (c *compiler) step(st *store.Step, parents string, above *store.Step, part *store.Part) {
	i := len(c.column)
	nodes, links := fmt.Sprint("n", i), fmt.Sprint("l", i)
	c.column[st] = columns{links: len(c.columns)}
	c.columns = append(c.columns, links)
	if parents == "" {
		c.printf("CALL () {\n  WITH null AS p\n")
	} else {
		c.printf("CALL (%s) {\n  UNWIND %s AS p\n", parents, ofKind(parents, above, part))
	}
	limit := c.level(st, nodes, links)
	c.printf("}\n")
	if !st.Rows {
		return
	}
	c.printf("CALL (%[1]sp) { UNWIND %[1]sp AS ns UNWIND ns AS n RETURN collect(DISTINCT n) AS %[1]s }\n", nodes)
	c.below(st, i, nodes)
	for _, sub := range st.Cited {
		c.lookup(sub, st, links+limit)
	}
}

// below names the rows' column and writes the levels below.
func (c *compiler) below(st *store.Step, i int, nodes string) {
	at := c.column[st]
	at.rows = len(c.columns)
	c.column[st] = at
	c.columns = append(c.columns, fmt.Sprintf("%s AS r%d", c.rows(st, nodes), i))
	for _, p := range st.Parts {
		for _, sub := range p.Steps {
			c.step(sub, nodes, st, p)
		}
	}
}

// ofKind narrows the nodes of a level to those of one kind.
func ofKind(nodes string, above *store.Step, p *store.Part) string {
	if len(above.Parts) == 1 {
		return nodes
	}
	return fmt.Sprintf("[x IN %s WHERE x:%s]", nodes, p.Kind)
}

// level writes what each parent p sees: its nodes (cut to the page), its links (one more, which says whether the list goes on), its total
// and its groups.
// It returns the slice that cuts links to the page.
func (c *compiler) level(st *store.Step, nodes, links string) string {
	match, where := c.match(st)
	total, parent := "null", "null"
	if st.Total {
		total = fmt.Sprintf("COUNT { %s%s RETURN n }", match, prefix(" WHERE ", where))
	}
	if st.From.Hop != nil {
		parent = "p.id"
	}
	groups := c.groups(st, match+prefix(" WHERE ", where))
	if !st.Rows {
		c.printf("  RETURN collect([%s, [], %s%s]) AS %s\n", parent, total, groups, links)
		return ""
	}
	limit, slice := "", ""
	if n := st.Page.Limit; n > 0 {
		limit, slice = " LIMIT "+c.param(int64(n+1)), "[0.."+c.param(int64(n))+"]"
	}
	link, vars := []string{"n.id"}, "n"
	if hasEdge(st) {
		vars = "n, r"
	}
	for _, name := range st.EdgeProps {
		link = append(link, "r."+name)
	}
	c.printf("  CALL (p) {\n    %s%s\n", match, prefix(" WHERE ", and(where, c.page(st))))
	c.printf("    WITH %s ORDER BY %s%s\n", vars, orderBy(st), limit)
	c.printf("    RETURN collect(n) AS ns, collect([%s]) AS ls\n  }\n", strings.Join(link, ", "))
	c.printf("  RETURN collect(ns%s) AS %sp, collect([%s, ls, %s%s]) AS %s\n", slice, nodes, parent, total, groups, links)
	return slice
}

func hasEdge(st *store.Step) bool { return st.From.Hop != nil || st.From.Words != nil }

// match writes how a level's candidates n are reached, with the relation r that led to them, and the condition on them.
func (c *compiler) match(st *store.Step) (match, where string) {
	switch {
	case st.From.Hop != nil:
		return "MATCH (p)" + arrow("r", st.From.Hop) + "(n" + c.farLabels(st) + ")", c.filter(st.Where, "n", "r")
	case st.From.IDs != nil:
		return byID + " WHERE n.id IN " + c.param(st.From.IDs) + " WITH n", and("n:"+labels(st), c.filter(st.Where, "n", ""))
	case st.From.Words != nil && len(st.From.Words) == 0:
		return "MATCH (n:" + labels(st) + ") WITH n, {rank: 0} AS r", "false"
	case st.From.Words != nil:
		return c.search(st), and("n:"+labels(st), c.filter(st.Where, "n", "r"))
	case st.From.Reach != nil:
		return c.reach(st), c.filter(st.Where, "n", "")
	}
	if some, rest := store.Anchor(st.Where); some != nil {
		return c.anchored(st, some), c.filter(rest, "n", "")
	}
	return "MATCH (n:" + labels(st) + ")", and(scan(st), c.filter(st.Where, "n", ""))
}

// byID starts from nodes given by id. The hint is needed: the planner may prefer to scan all nodes for each of them. Other conditions
// come after it: one that never holds would make the hint an error.
const byID = "MATCH (n:" + nodeLabel + ") USING INDEX SEEK n:" + nodeLabel + "(id)"

// farLabels narrows a hop to the step's kinds, unless it leads to no others.
func (c *compiler) farLabels(st *store.Step) string {
	kinds := st.From.Hop.Kinds()
	if slices.ContainsFunc(kinds, func(k string) bool { return st.Part(k) == nil }) {
		return ":" + labels(st)
	}
	return ""
}

// scan is a condition that always holds, on the first sort key: it lets an index give the order.
func scan(st *store.Step) string {
	if !st.Rows || len(st.Parts) > 1 || len(st.Order) == 0 {
		return ""
	}
	return "n." + st.Order[0].Prop + " IS NOT NULL"
}

// rows writes the rows' column: [number of the part, id, properties...].
func (c *compiler) rows(st *store.Step, nodes string) string {
	var cases []string
	for i, p := range st.Parts {
		row := []string{fmt.Sprint(i), "n.id"}
		for _, name := range p.Props {
			row = append(row, "n."+name)
		}
		list := "[" + strings.Join(row, ", ") + "]"
		if len(st.Parts) == 1 {
			return fmt.Sprintf("[n IN %s | %s]", nodes, list)
		}
		cases = append(cases, fmt.Sprintf("WHEN n:%s THEN %s", p.Kind, list))
	}
	return fmt.Sprintf("[n IN %s | CASE %s END]", nodes, strings.Join(cases, " "))
}

// lookup writes a step whose nodes a property of the relations above names.
func (c *compiler) lookup(st, above *store.Step, links string) {
	i := len(c.column)
	c.column[st] = columns{}
	nodes := fmt.Sprint("n", i)
	list, slice, _ := strings.Cut(links, "[")
	at := store.Index(above.EdgeProps, st.From.Lookup) + 1
	where := and("n:"+labels(st), c.filter(st.Where, "n", ""))
	c.printf("CALL (%s) {\n  UNWIND %s AS row UNWIND row[1]%s AS link UNWIND coalesce(link[%d], []) AS id\n", list, list, prefix("[", slice), at)
	c.printf("  WITH DISTINCT id %s WHERE n.id = id WITH n WHERE %s RETURN collect(n) AS %s\n}\n", byID, where, nodes)
	c.below(st, i, nodes)
}

// search writes the full-text start: r is a stand-in for a relation, with the rank.
func (c *compiler) search(st *store.Step) string {
	words := st.From.Words
	whole, last := words[:len(words)-1], words[len(words)-1]
	query := "+" + last + "*"
	for _, w := range whole {
		query += " +" + w
	}
	count := func(prop, whole, last string) string {
		return fmt.Sprintf("size([w IN %s WHERE w IN n.%s]) + CASE WHEN any(w IN n.%s WHERE w STARTS WITH %s) THEN 1 ELSE 0 END", whole, prop, prop, last)
	}
	text, w, l := c.param(query), c.param(whole), c.param(last)
	return fmt.Sprintf("CALL db.index.fulltext.queryNodes('%s', %s) YIELD node AS n\n    WITH n, {rank: %d * (%s) + %d * (%s) + (%s)} AS r", searchIndex, text,
		10_000, count(store.NameWords, w, l), 100, count(store.OtherWords, w, l), count(store.TextWords, w, l))
}

func labels(st *store.Step) string {
	var kinds []string
	for _, p := range st.Parts {
		kinds = append(kinds, p.Kind)
	}
	return strings.Join(kinds, "|")
}

func arrow(name string, h *store.Hop) string {
	if h.In {
		return "<-[" + name + ":" + h.Relation.Type + "]-"
	}
	return "-[" + name + ":" + h.Relation.Type + "]->"
}

func and(conds ...string) string {
	conds = slices.DeleteFunc(conds, func(s string) bool { return s == "" })
	return strings.Join(conds, " AND ")
}

func prefix(p, s string) string {
	if s == "" {
		return ""
	}
	return p + s
}
