package storetest

import (
	"fmt"

	"routegraph/store"
)

// malformed says in which way a result cannot be an answer to a plan, whatever the graph holds; "" if in none.
func malformed(c *store.Catalogue, plan *store.Step, r *store.Result) string {
	if r == nil || r.Table == nil || r.Revision == "" {
		return "no result, no table or no revision"
	}
	if len(r.Beside) != len(plan.Beside) {
		return fmt.Sprintf("%d tables beside the root, want %d", len(r.Beside), len(plan.Beside))
	}
	for _, st := range plan.Beside {
		if problem := malformedRoot(c, st, r.Beside[st]); problem != "" {
			return problem
		}
	}
	return malformedRoot(c, plan, r.Table)
}

func malformedRoot(c *store.Catalogue, st *store.Step, t *store.Table) string {
	if t == nil || len(t.Links) != 1 {
		return "a root has no table, or not the one list"
	}
	return malformedTable(c, st, t)
}

func malformedTable(c *store.Catalogue, st *store.Step, t *store.Table) string {
	if t.Step != st {
		return "a table names another step"
	}
	seen := map[string]bool{}
	for i, n := range t.Nodes {
		if seen[n.ID] {
			return fmt.Sprintf("%s is twice in a table", n.ID)
		}
		seen[n.ID] = true
		if problem := malformedNode(c, st, n); problem != "" {
			return problem
		}
		if found := t.Find(n.ID); st.From.Lookup != "" && found != i {
			return fmt.Sprintf("Find(%s) = %d, want %d", n.ID, found, i)
		}
	}
	if problem := malformedList(c, st, t); problem != "" {
		return problem
	}
	return malformedBelow(c, st, t)
}

func malformedNode(c *store.Catalogue, st *store.Step, n store.Node) string {
	if n.Part == nil || st.Part(n.Part.Kind) != n.Part {
		return fmt.Sprintf("%s has a part that is not of the step", n.ID)
	}
	if len(n.Props) != len(n.Part.Props) {
		return fmt.Sprintf("%s has %d properties, want %d", n.ID, len(n.Props), len(n.Part.Props))
	}
	for i, name := range n.Part.Props {
		prop, _ := c.Kind(n.Part.Kind).Prop(name)
		if !ofType(prop, n.Props[i]) {
			return fmt.Sprintf("%s.%s is %T, want %s", n.ID, name, n.Props[i], prop.Type)
		}
	}
	return ""
}

// malformedList looks at the links of a table: none for a lookup, one list for each parent otherwise.
func malformedList(c *store.Catalogue, st *store.Step, t *store.Table) string {
	if st.From.Lookup != "" && len(t.Links) > 0 {
		return "a lookup has links"
	}
	linked := map[int]bool{}
	for _, links := range t.Links {
		if problem := malformedLinks(c, st, t, links); problem != "" {
			return problem
		}
		for _, l := range links.List {
			linked[l.Child] = true
		}
	}
	if st.From.Lookup == "" && len(linked) != len(t.Nodes) {
		return fmt.Sprintf("%d rows, but links lead to %d", len(t.Nodes), len(linked))
	}
	return ""
}

func malformedLinks(c *store.Catalogue, st *store.Step, t *store.Table, links store.Links) string {
	switch n := len(links.List); {
	case !st.Rows && (n > 0 || links.More):
		return "rows that were not asked for"
	case !st.Total && links.Total != 0:
		return "a total that was not asked for"
	case st.Page.Limit > 0 && n > st.Page.Limit:
		return fmt.Sprintf("%d rows, want at most %d", n, st.Page.Limit)
	}
	if problem := malformedGroups(c, st, links.Groups); problem != "" {
		return problem
	}
	children := map[int]bool{}
	for _, l := range links.List {
		if l.Child < 0 || l.Child >= len(t.Nodes) || children[l.Child] {
			return fmt.Sprintf("a link to row %d of %d, or a second one", l.Child, len(t.Nodes))
		}
		children[l.Child] = true
		if problem := malformedEdge(c, st, l); problem != "" {
			return problem
		}
	}
	return ""
}

func malformedEdge(c *store.Catalogue, st *store.Step, l store.Link) string {
	if len(l.Props) != len(st.EdgeProps) {
		return fmt.Sprintf("a link has %d properties, want %d", len(l.Props), len(st.EdgeProps))
	}
	for i, name := range st.EdgeProps {
		prop := store.Prop{Name: store.Rank, Type: store.Int, Required: true}
		if st.From.Hop != nil {
			prop, _ = st.From.Hop.Relation.Prop(name)
		}
		if !ofType(prop, l.Props[i]) {
			return fmt.Sprintf("a link's %s is %T, want %s", name, l.Props[i], prop.Type)
		}
	}
	return ""
}

func malformedBelow(c *store.Catalogue, st *store.Step, t *store.Table) string {
	if n := len(st.Below()); len(t.Below) != n {
		return fmt.Sprintf("%d tables below, want %d", len(t.Below), n)
	}
	for _, p := range st.Parts {
		for _, sub := range p.Steps {
			if problem := malformedParents(p, t, t.Below[sub]); problem != "" {
				return problem
			}
		}
	}
	for _, sub := range st.Below() {
		if t.Below[sub] == nil {
			return "a step below has no table"
		}
		if problem := malformedTable(c, sub, t.Below[sub]); problem != "" {
			return problem
		}
	}
	return ""
}

// malformedParents holds that each row of a part has a list below it, and rows of other parts nothing.
func malformedParents(p *store.Part, t, sub *store.Table) string {
	if sub == nil || len(sub.Links) != len(t.Nodes) {
		return "a table below has no list for each row above"
	}
	for i, n := range t.Nodes {
		if links := sub.Links[i]; n.Part != p && (len(links.List) > 0 || links.More || links.Total != 0 || !noGroups(links)) {
			return fmt.Sprintf("%s has rows below it that belong to another kind", n.ID)
		}
	}
	return ""
}

func ofType(p store.Prop, v any) bool {
	switch v := v.(type) {
	case nil:
		return !p.Required && !p.Sort
	case string:
		return p.Type == store.Text || p.Type == store.Day
	case int64:
		return p.Type == store.Int
	case float64:
		return p.Type == store.Float
	case bool:
		return p.Type == store.Bool
	case []any:
		return p.Type == store.Texts && allTexts(v)
	}
	return false
}

func allTexts(list []any) bool {
	for _, v := range list {
		if _, ok := v.(string); !ok {
			return false
		}
	}
	return true
}
