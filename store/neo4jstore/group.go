package neo4jstore

import (
	"fmt"
	"strings"

	"routegraph/store"
)

// groups writes a subquery for each of a step's groups, and returns what they add to a parent's row. rows is the match of the level's
// candidates n: they are gathered first, because Neo4j fails to plan an UNWIND right after a condition that never holds.
func (c *compiler) groups(st *store.Step, rows string) string {
	if len(st.Groups) == 0 {
		return ""
	}
	c.printf("  CALL (p) {\n    %s\n    RETURN collect(n) AS kept\n  }\n", rows)
	row := ""
	for i, g := range st.Groups {
		name := fmt.Sprint("g", i)
		c.group(g, name)
		row += ", " + name
	}
	return row
}

// group counts the rows by keys: one more group than the limit, which says whether there are more.
func (c *compiler) group(g store.Group, name string) {
	c.printf("  CALL (kept) {\n    UNWIND kept AS n\n")
	kept, keys := "n", ""
	for i, k := range g.By {
		key := fmt.Sprint("k", i)
		c.printf("    %s\n", c.key(k, kept, key))
		kept, keys = kept+", "+key, keys+key+", "
	}
	c.printf("    WITH %scount(DISTINCT n) AS size ORDER BY size DESC, %s LIMIT %s\n", keys, strings.TrimSuffix(keys, ", "), c.param(int64(g.Limit+1)))
	c.printf("    RETURN collect([%ssize]) AS %s\n  }\n", keys, name)
}

// key writes how rows get the values of a key: null for a row that has none, which must not vanish.
func (c *compiler) key(k store.GroupKey, kept, key string) string {
	if k.Hop != nil {
		return fmt.Sprintf("OPTIONAL MATCH (n)%s(%sn) WITH %s, %sn.id AS %s", arrow("", k.Hop), key, kept, key, key)
	}
	prop := "n." + k.Prop
	if c.catalogue.Type(k.Prop) == store.Texts {
		return fmt.Sprintf("WITH %s UNWIND CASE WHEN size(%s) > 0 THEN %s ELSE [null] END AS %s", kept, prop, prop, key)
	}
	return fmt.Sprintf("WITH %s, %s AS %s", kept, prop, key)
}
