package storetest

import (
	"fmt"

	"routegraph/store"
)

// malformedGroups holds the groups of one parent against what a step asks for.
func malformedGroups(c *store.Catalogue, st *store.Step, list []store.Groups) string {
	if len(list) != len(st.Groups) {
		return fmt.Sprintf("%d groups, want %d", len(list), len(st.Groups))
	}
	for i, g := range st.Groups {
		if n := len(list[i].Rows); n > g.Limit || list[i].More && n < g.Limit {
			return fmt.Sprintf("%d rows of a group, more %t, limit %d", n, list[i].More, g.Limit)
		}
		if problem := malformedGroup(c, g, list[i].Rows); problem != "" {
			return problem
		}
	}
	return ""
}

func malformedGroup(c *store.Catalogue, g store.Group, rows []store.GroupRow) string {
	seen := map[string]bool{}
	for i, row := range rows {
		keys := valueText(row.Keys)
		if row.Count < 1 || seen[keys] || i > 0 && row.Count > rows[i-1].Count {
			return fmt.Sprintf("a group %s of %d is there twice, is empty or is larger than the one before", keys, row.Count)
		}
		seen[keys] = true
		if len(row.Keys) != len(g.By) {
			return fmt.Sprintf("%d keys, want %d", len(row.Keys), len(g.By))
		}
		for k, by := range g.By {
			if v := row.Keys[k]; !ofType(keyProp(c, by), v) {
				return fmt.Sprintf("a group's key is %T", v)
			}
		}
	}
	return ""
}

// keyProp is a property that has the values of a key.
func keyProp(c *store.Catalogue, k store.GroupKey) store.Prop {
	if typ := c.Type(k.Prop); k.Hop == nil && typ != store.Texts {
		return store.Prop{Type: typ}
	}
	return store.Prop{Type: store.Text}
}

func noGroups(links store.Links) bool {
	for _, g := range links.Groups {
		if len(g.Rows) > 0 || g.More {
			return false
		}
	}
	return true
}
