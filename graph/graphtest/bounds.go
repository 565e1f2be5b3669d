package graphtest

import (
	"fmt"
	"slices"
	"time"

	"routegraph/store"
)

// Bounds lists every day on which a period of the graph begins or ends, with the day before and the day after.
func Bounds(g *store.Graph) []string {
	var days []string
	for _, n := range g.Nodes {
		for _, prop := range []string{"earliest", "latest", "reportedOn"} {
			day, err := time.Parse(time.DateOnly, fmt.Sprint(n.Props[prop]))
			if err != nil {
				continue
			}
			for _, apart := range []int{-1, 0, 1} {
				days = append(days, day.AddDate(0, 0, apart).Format(time.DateOnly))
			}
		}
	}
	slices.Sort(days)
	return slices.Compact(days)
}

// AtDay asks what was possible, certain and known by a day, and from it on, in lists, maps and gaps.
func AtDay(day string) string {
	return fmt.Sprintf(`{
	certain: cooperations(first: 100, orderBy: [NAME_ASC], where: {when: {to: %[1]q, match: CERTAIN}}) { nodes { id } }
	possible: cooperations(first: 100, orderBy: [NAME_ASC], where: {when: {to: %[1]q}}) { nodes { id } }
	since: cooperations(first: 100, orderBy: [NAME_ASC], where: {when: {from: %[1]q, match: CERTAIN}}) { nodes { id } }
	maybeSince: cooperations(first: 100, orderBy: [NAME_ASC], where: {when: {from: %[1]q}}) { nodes { id } }
	known: cooperations(first: 100, orderBy: [NAME_ASC], where: {knownBy: %[1]q}) { nodes { id } }
	cooperationMap(at: %[1]q) { arcs { id on } slices { from } }
	routeMap(at: %[1]q) { arcs { id on } }
	cooperationGaps(route: "route:south-asia-north-america", at: %[1]q) { legs { state } sources { stories } }
}`, day)
}
