package neo4jstore

import (
	"fmt"
	"strings"

	"routegraph/store"
)

// reach writes a start from what ways lead to. Every relation is followed from the different nodes that were reached before it: ways that
// meet go on as one.
func (c *compiler) reach(st *store.Step) string {
	var ways []string
	for _, r := range st.From.Reach {
		where := c.filter(r.Where, "a", "")
		for _, way := range r.Ways {
			ways = append(ways, fmt.Sprintf("MATCH (a:%s)%s%s RETURN DISTINCT n", r.Kind, prefix(" WHERE ", where), leaps(way, labels(st))))
		}
	}
	return "CALL () {\n      " + strings.Join(ways, "\n      UNION ") + "\n    } WITH n"
}

// leaps follows a way from a to n.
func leaps(way []store.Leap, labels string) string {
	var b strings.Builder
	at := "a"
	for i, l := range way {
		times, next := "", fmt.Sprint("a", i)
		if l.Any {
			times = "*0.."
		}
		far := next
		if i == len(way)-1 {
			next, far = "n", "n:"+labels
		}
		fmt.Fprintf(&b, " WITH DISTINCT %s MATCH (%s)%s(%s)", at, at, strings.Replace(arrow("", &l.Hop), "]", times+"]", 1), far)
		at = next
	}
	return b.String()
}
