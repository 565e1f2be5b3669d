package graph_test

import (
	"context"
	"strings"
	"testing"

	"routegraph/graph/graphtest"
	"routegraph/graph/graphtest/answertest"
	"routegraph/store"
)

// renamedWorld is the seed graph, in which an event, a route and a country are said to have had other ids.
func renamedWorld(t *testing.T) store.Store {
	t.Helper()
	g := graphtest.Seed()
	for i := range g.Nodes {
		if n := &g.Nodes[i]; n.Kind == "Dataset" {
			n.Props["formerIds"] = []string{"event:old-forum=event:tegucigalpa-forum-2023", "route:old-route=route:south-asia-north-america", "country:OLD=country:LKA"}
		}
	}
	return graphtest.Memory(g)
}

// TestFormerIds asks by ids that were given up, and gets what their new ids give.
func TestFormerIds(t *testing.T) {
	h := answertest.Handler(renamedWorld(t))
	const gaps = `cooperationGaps(route: "route:south-asia-north-america", at: "2023-04-01") { route { id } total { legs pairs } }`
	const paths = `paths(from: "country:LKA", to: "country:COL", first: 2) { hops { from { id } to { id } } }`
	for _, query := range []string{
		`node(id: "event:tegucigalpa-forum-2023") { id ... on Event { name places { nodes { name } } } }`,
		`nodes(ids: ["country:LKA", "event:none", "event:tegucigalpa-forum-2023", "event:tegucigalpa-forum-2023"]) { id }`,
		`event(slug: "tegucigalpa-forum-2023") { id name }`,
		`route(slug: "south-asia-north-america") { id name stages { number } }`,
		`paths(from: "country:MDV", to: "country:COL", avoid: ["country:LKA"], first: 2) { hops { from { id } to { id } } }`,
		gaps, paths, strings.Replace(paths, `from: "country:LKA", to: "country:COL"`, `from: "country:COL", to: "country:LKA"`, 1),
	} {
		old := strings.NewReplacer("tegucigalpa-forum-2023", "old-forum", "south-asia-north-america", "old-route", `"country:LKA"`, `"country:OLD"`).Replace(query)
		got, want := graphtest.Ask(h, "{ "+old+" }"), graphtest.Ask(h, "{ "+query+" }")
		if got != want || strings.Contains(got, "errors") || !strings.Contains(got, ":") {
			t.Errorf("%s: got  %s\nwant %s", old, got, want)
		}
	}
	for query, want := range map[string]string{
		`{ node(id: "event:never") { id } organization(slug: "old-forum") { id } }`: `{"data":{"node":null,"organization":null}}`,
		`{ cooperationGaps(route: "route:never", at: "2023-04-01") { note } }`:      `route: there is no \"route:never\"`,
		`{ paths(from: "country:OLD", to: "country:NIX") { note } }`:                `to: there is no \"country:NIX\"`,
		`{ paths(from: "country:OLD", to: "country:LKA") { note } }`:                `BAD_USER_INPUT`,
		`{ dataset { formerIds { from to } } }`:                                     `{"from":"event:old-forum","to":"event:tegucigalpa-forum-2023"}`,
	} {
		if got := graphtest.Ask(h, query); !strings.Contains(got, want) {
			t.Errorf("%s: got %s, want %s", query, got, want)
		}
	}
}

// TestFormerIdsAreReadOnce holds that what is found costs nothing, and what is not found costs one statement more, once for a revision.
func TestFormerIdsAreReadOnce(t *testing.T) {
	c := &runs{Store: renamedWorld(t)}
	h := answertest.Handler(c)
	for _, one := range []struct {
		what, query string
		want        int
	}{
		{"what is there", `{ node(id: "country:HND") { id } }`, 1},
		{"the first miss", `{ node(id: "country:NIX") { id } }`, 2},
		{"a further one", `{ node(id: "country:NIX") { id } }`, 1},
		{"a former id", `{ event(slug: "old-forum") { id } }`, 2},
	} {
		c.n = 0
		graphtest.Ask(h, one.query)
		if c.n != one.want {
			t.Errorf("%s: got %d statements, want %d", one.what, c.n, one.want)
		}
	}
}

type runs struct {
	store.Store
	n int
}

func (r *runs) Run(ctx context.Context, plan *store.Step) (*store.Result, error) {
	r.n++
	return r.Store.Run(ctx, plan)
}
