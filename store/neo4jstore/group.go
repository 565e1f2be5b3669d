package neo4jstore

import (
	"fmt"
	"strings"

	"routegraph/store"
)

// groups writes a subquery for each of a step's groups, and returns what they add to a parent's row. rows is the match of the level's
// candidates n. What several groups count is gathered first; one that counts texts needs that too, because Neo4j fails to plan an UNWIND
// right after a condition that never holds.
func (c *compiler) groups(st *store.Step, scope, rows string) string {
	if len(st.Groups) == 0 {
		return ""
	}
	from := rows
	if len(st.Groups) > 1 || c.repeats(st.Groups[0]) {
		c.printf("  CALL (%s) {\n    %s\n    RETURN collect(n) AS kept\n  }\n", scope, rows)
		scope, from = "kept", "UNWIND kept AS n"
	}
	row := ""
	for i, g := range st.Groups {
		name := fmt.Sprint("g", i)
		c.printf("  CALL (%s) {\n    %s\n", scope, from)
		c.group(g, name)
		row += ", " + name
	}
	return row
}

// group counts the rows by keys: one more group than the limit, which says whether there are more. Rows are counted by nodes, not by their
// ids, which are read of the groups alone.
func (c *compiler) group(g store.Group, name string) {
	kept, keys, values := "n", "", ""
	for i, k := range g.By {
		key := fmt.Sprint("k", i)
		c.printf("    %s\n", c.key(k, kept, key))
		kept, keys = kept+", "+key, keys+key+", "
		if k.Hop != nil {
			key += ".id"
		}
		values += fmt.Sprintf("%s AS key%d, ", key, i)
	}
	count := "count(*)"
	if c.repeats(g) {
		count = "count(DISTINCT n)"
	}
	c.printf("    WITH %s%s AS size\n", keys, count)
	names := keyNames(len(g.By))
	c.printf("    WITH %ssize ORDER BY size DESC, %s LIMIT %s\n", values, names, c.param(int64(g.Limit+1)))
	c.printf("    RETURN collect([%s, size]) AS %s\n  }\n", names, name)
}

func keyNames(n int) string {
	var names []string
	for i := range n {
		names = append(names, fmt.Sprint("key", i))
	}
	return strings.Join(names, ", ")
}

// repeats says whether a row may have a value twice. A list may hold it twice; but a relation leads to a node once.
func (c *compiler) repeats(g store.Group) bool {
	for _, k := range g.By {
		if k.Hop == nil && c.catalogue.Type(k.Prop) == store.Texts {
			return true
		}
	}
	return false
}

// key writes how rows get the values of a key: null for a row that has none, which must not vanish.
func (c *compiler) key(k store.GroupKey, kept, key string) string {
	if k.Hop != nil {
		return fmt.Sprintf("OPTIONAL MATCH (n)%s(%s%s) WITH %s, %s", arrow("", k.Hop), key, prefix(":", narrow(k.Hop, k.Kind)), kept, key)
	}
	prop := "n." + k.Prop
	if c.catalogue.Type(k.Prop) == store.Texts {
		return fmt.Sprintf("WITH %s UNWIND CASE WHEN size(%s) > 0 THEN %s ELSE [null] END AS %s", kept, prop, prop, key)
	}
	return fmt.Sprintf("WITH %s, %s AS %s", kept, prop, key)
}

// narrow leaves a kind out where a hop leads to no other.
func narrow(h *store.Hop, kind string) string {
	if kinds := h.Kinds(); len(kinds) == 1 && kinds[0] == kind {
		return ""
	}
	return kind
}
