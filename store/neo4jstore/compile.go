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
	var each string
	switch {
	case parents == "":
		each = c.root(st, nodes, links)
	case above.From.Hop == nil && above.AtMostOne() && !isWhole(st):
		each = c.ofOne(st, ofKind(parents, above, part), parents, nodes, links)
	case isWhole(st):
		each = c.whole(st, ofKind(parents, above, part), parents, nodes, links)
	default:
		each = c.level(st, ofKind(parents, above, part), parents, nodes, links)
	}
	if !st.Rows {
		return
	}
	c.below(st, i, nodes)
	for _, sub := range st.Cited {
		c.lookup(sub, st, links, each)
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
		return c.search(st), and(c.named(st), c.filter(st.Where, "n", "r"))
	case st.From.Reach != nil:
		return c.reach(st), c.filter(st.Where, "n", "")
	}
	if some, rest := store.Anchor(st.Where); some != nil {
		back := some.Hop
		back.In = !back.In
		return c.anchored(some, "n", beyond(st, back.Kinds()), 0), c.filter(rest, "n", "")
	}
	return "MATCH (n:" + labels(st) + ")", c.filter(st.Where, "n", "")
}

// byID starts from nodes given by id. The hint is needed: the planner may prefer to scan all nodes for each of them. Other conditions
// come after it: one that never holds would make the hint an error.
const byID = "MATCH (n:" + nodeLabel + ") USING INDEX SEEK n:" + nodeLabel + "(id)"

// farLabels narrows a hop to the step's kinds, unless it leads to no others.
func (c *compiler) farLabels(st *store.Step) string { return beyond(st, st.From.Hop.Kinds()) }

// named narrows what a search finds to the step's kinds, unless no others have words.
func (c *compiler) named(st *store.Step) string {
	var kinds []string
	for _, k := range c.catalogue.Kinds {
		if _, ok := k.Prop(store.SearchText); ok {
			kinds = append(kinds, k.Name)
		}
	}
	return prefix("n", beyond(st, kinds))
}

// beyond names the step's kinds as labels if there are others among these kinds.
func beyond(st *store.Step, kinds []string) string {
	if slices.ContainsFunc(kinds, func(k string) bool { return st.Part(k) == nil }) {
		return ":" + labels(st)
	}
	return ""
}

// scan is a condition that always holds, on the first sort key, where a list starts from all nodes of a kind: it lets an index give the order.
func scan(st *store.Step) string {
	given := st.From.Hop != nil || st.From.IDs != nil || st.From.Words != nil
	if some, _ := store.Anchor(st.Where); given || some != nil || len(st.Parts) > 1 || len(st.Order) == 0 {
		return ""
	}
	return "n." + st.Order[0].Prop + " IS NOT NULL"
}

// rows writes the rows' column: [number of the part, Neo4j's number, id, properties..., keys...].
func (c *compiler) rows(st *store.Step, nodes string) string {
	var cases []string
	for i, p := range st.Parts {
		row := []string{fmt.Sprint(i), "id(n)", "n.id"}
		for _, name := range append(p.Props[:len(p.Props):len(p.Props)], hidden(st, p)...) {
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

// lookup writes a step whose nodes a property of the relations above names. each reads the links above, one by one.
func (c *compiler) lookup(st, above *store.Step, links, each string) {
	i := len(c.column)
	c.column[st] = columns{}
	nodes := fmt.Sprint("n", i)
	at := store.Index(above.EdgeProps, st.From.Lookup) + 1
	where := and("n:"+labels(st), c.filter(st.Where, "n", ""))
	c.printf("CALL (%s) {\n  %s UNWIND coalesce(link[%d], []) AS id\n", links, each, at)
	c.printf("  WITH DISTINCT id %s WHERE n.id = id WITH n WHERE %s RETURN collect(n) AS %s\n}\n", byID, where, nodes)
	c.below(st, i, nodes)
}

// search writes the full-text start: r is a stand-in for a relation, with the rank. Each list of words is read once.
func (c *compiler) search(st *store.Step) string {
	found := c.found(st)
	last := len(st.From.Words) - 1
	w, l := c.param(st.From.Words[:last]), c.param(st.From.Words[last])
	count := func(list string) string {
		return fmt.Sprintf("(size([w IN %s WHERE w IN %s]) + CASE WHEN any(w IN %s WHERE w STARTS WITH %s) THEN 1 ELSE 0 END)", w, list, list, l)
	}
	return fmt.Sprintf("%s\n    WITH n, n.%s AS name, n.%s AS other, n.%s AS text\n    WITH n, {rank: 10000 * %s + 100 * %s + %s} AS r", found,
		store.NameWords, store.OtherWords, store.TextWords, count("name"), count("other"), count("text"))
}

// found writes what has all words, the last one as a beginning.
func (c *compiler) found(st *store.Step) string {
	last := len(st.From.Words) - 1
	query := "+" + st.From.Words[last] + "*"
	for _, w := range st.From.Words[:last] {
		query += " +" + w
	}
	return fmt.Sprintf("CALL db.index.fulltext.queryNodes('%s', %s) YIELD node AS n", searchIndex, c.param(query))
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
