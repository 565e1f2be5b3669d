package graphtest

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"

	"routegraph/store"
)

// Vary makes another graph of the seed graph: facts are lost, claims disputed or withdrawn, grades, dates and kinds drawn anew. It stays one
// that a store takes.
func Vary(r *rand.Rand) *store.Graph {
	cat := store.Domain()
	g := Seed()
	for i := range g.Nodes {
		vary(r, &g.Nodes[i])
	}
	g.Relations = slices.DeleteFunc(g.Relations, func(rel store.RelationData) bool {
		return r.IntN(12) == 0 && !required(cat.Relation(rel.Type))
	})
	join(r, g)
	if r.IntN(2) == 0 { // then its one end can be assessed if the country did more than lend a room
		g.Relations = append(g.Relations, store.RelationData{Type: "IN_REGION", From: "country:ARE", To: "region:gulf", DataSet: g.DataSets[0],
			Props: map[string]any{"claims": anyClaims(r, g)}})
	}
	if err := store.Prepare(cat, g); err != nil { // what is derived follows
		panic(err)
	}
	return g
}

// join makes countries of all stages parties of cooperation, so that any leg can have a pair.
func join(r *rand.Rand, g *store.Graph) {
	known := map[string]bool{}
	for _, rel := range g.Relations {
		known[rel.Key()] = true
	}
	for _, n := range g.Nodes {
		if n.Kind != "Cooperation" {
			continue
		}
		for range r.IntN(4) {
			rel := store.RelationData{Type: "PARTY_OF", To: n.ID, DataSet: n.DataSet,
				From: "country:" + pick(r, "LKA", "MDV", "BGD", "NGA", "GHA", "COL", "BRA", "CRI", "HND", "DOM", "USA", "CAN")}
			if !known[rel.Key()] {
				known[rel.Key()] = true
				g.Relations = append(g.Relations, rel)
			}
		}
	}
}

// anyClaims lists some claims, whatever they say.
func anyClaims(r *rand.Rand, g *store.Graph) []string {
	var ids []string
	for _, n := range g.Nodes {
		if n.Kind == "Claim" && r.IntN(500) == 0 {
			ids = append(ids, n.ID)
		}
	}
	return ids
}

// required says whether a graph without some relations of a type is none that the loader makes.
func required(r *store.Relation) bool {
	if r.Type == "STAGE_END" { // a leg joins ends of stages
		return true
	}
	need := func(e store.End) bool { return e.Required }
	return slices.ContainsFunc(r.From, need) || slices.ContainsFunc(r.To, need)
}

func vary(r *rand.Rand, n *store.NodeData) {
	switch n.Kind {
	case "Claim":
		if r.IntN(2) == 0 {
			n.Props["status"] = pick(r, "ACCEPTED", "DISPUTED", "SUPERSEDED", "RETRACTED")
			n.Props["credibility"] = int64(1 + r.IntN(6))
		}
	case "Source":
		n.Props["reliability"] = pick(r, "A", "B", "C", "D")
		redate(r, n)
	case "Cooperation":
		n.Props["kind"] = pick(r, store.CooperationKinds...)
		n.Props["pairing"] = pick(r, "TOGETHER", "TOGETHER", "TOGETHER", "SERIES", "HUB")
		n.Props["status"] = pick(r, "OCCURRED", "OCCURRED", "OCCURRED", "PLANNED", "CANCELLED")
		redate(r, n)
	case "Event":
		redate(r, n)
	}
}

// redate draws some of the bounds of a period anew; one may get lost.
func redate(r *rand.Rand, n *store.NodeData) {
	if r.IntN(2) == 0 {
		return
	}
	first, last := Day(r), Day(r)
	n.Props["earliest"], n.Props["latest"] = min(first, last), max(first, last)
	n.Props["sortDate"] = n.Props["earliest"]
	if lost := pick(r, "", "", "earliest", "latest"); lost != "" {
		delete(n.Props, lost)
	}
}

// Day is a day on which something can change, or the day before or after, or any.
func Day(r *rand.Rand) string {
	days := []string{"2021-11-02", "2022-03-25", "2022-06-20", "2022-06-26", "2022-07-01", "2022-07-02", "2023-02-01", "2023-03-12", "2023-11-28"}
	if r.IntN(3) == 0 {
		return fmt.Sprintf("202%d-%02d-%02d", 1+r.IntN(3), 1+r.IntN(12), 1+r.IntN(28))
	}
	day := pick(r, days...)
	n := int(day[9]-'0') + r.IntN(3) - 1
	return day[:9] + fmt.Sprint(min(max(n, 1), 9))[:1]
}

func pick(r *rand.Rand, from ...string) string { return from[r.IntN(len(from))] }

// Evidence is a random EvidenceFilter with a day of knowledge, as arguments of a field; often none.
func Evidence(r *rand.Rand) string {
	var args []string
	if r.IntN(3) == 0 {
		args = append(args, fmt.Sprintf("knownBy: %q", Day(r)))
	}
	var asks []string
	for _, ask := range []string{fmt.Sprintf("minSources: %d", r.IntN(4)), "reliability: " + pick(r, "A", "B", "C"), fmt.Sprintf("credibility: %d", 1+r.IntN(6)),
		"disputed: " + pick(r, "true", "false")} {
		if r.IntN(4) == 0 {
			asks = append(asks, ask)
		}
	}
	if asks != nil {
		args = append(args, "evidence: {"+strings.Join(asks, ", ")+"}")
	}
	return strings.Join(args, ", ")
}
