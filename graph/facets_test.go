package graph_test

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"testing"
)

// TestFacetsOfEveryList asks each list for the facets of all its dimensions, and holds them against what `stats` counts.
func TestFacetsOfEveryList(t *testing.T) {
	for name, h := range varied(t, 1) {
		for measure, by := range measured {
			for dimension := range by {
				query := fmt.Sprintf(`{ list: %s(first: 1) { facets(by: [%s], first: 500) { by total overlapping more groups { keys labels count filter } } } }`, strings.ToLower(measure), dimension)
				got := ask[map[string]struct{ Facets []counts }](t, h, query, nil)["list"].Facets
				want := askStats(t, h, measure, "", dimension)
				if a, b := text(got), text([]counts{want}); a != b {
					t.Errorf("%s: %s by %s:\ngot  %s\nwant %s", name, measure, dimension, a, b)
				}
			}
		}
	}
}

func text(v any) string { b, _ := json.Marshal(v); return string(b) }

// TestFacetsLeaveOutTheirOwnFilter: each facet counts what the list would hold without what its filter says of the facet itself.
func TestFacetsLeaveOutTheirOwnFilter(t *testing.T) {
	h := newSeedHandler(t)
	for _, c := range []struct{ where, by, as string }{ // as: the filter with which stats count the same
		{`kind: {eq: TRAINING}`, "KIND", ``},
		{`kind: {eq: TRAINING}`, "COUNTRY", `kind: {eq: TRAINING}`},
		{`kind: {eq: TRAINING}, status: {eq: OCCURRED}`, "KIND", `status: {eq: OCCURRED}`},
		{`kind: {eq: TRAINING}, countries: {some: {id: {eq: "country:HND"}}}`, "COUNTRY", `kind: {eq: TRAINING}`},
		{`and: [{kind: {eq: TRAINING}}]`, "KIND", `and: [{kind: {eq: TRAINING}}]`}, // only at the top
		{`when: {from: "2022-06-01", year: "2022", month: "2022-06"}`, "MONTH", `when: {from: "2022-06-01", year: "2022"}`},
		{`when: {from: "2022-06-01", year: "2022"}`, "YEAR", `when: {from: "2022-06-01"}`},
		{`when: {year: "2022"}`, "KIND", `when: {year: "2022"}`},
		{`id: {eq: "none"}`, "KIND", `id: {eq: "none"}`},
	} {
		query := fmt.Sprintf(`{ events(where: {%s}, first: 0) { facets(by: [%s], first: 500) { by total overlapping more groups { keys labels count filter } } } }`, c.where, c.by)
		got := ask[struct{ Events struct{ Facets []counts } }](t, h, query, nil).Events.Facets
		if a, b := text(got), text([]counts{askStats(t, h, "EVENTS", "events: {"+c.as+"}", c.by)}); a != b {
			t.Errorf("%s by %s:\ngot  %s\nwant %s", c.where, c.by, a, b)
		}
		listed(t, h, "EVENTS", "the facet "+c.by, got[0].Groups)
	}
}

// TestFacetsBelowParents: each parent's list is counted on its own, and a group's filter lists what it counts below that parent.
func TestFacetsBelowParents(t *testing.T) {
	for name, h := range varied(t, 1) {
		query := `{ countries(where: {events: {some: {}}}, first: 30) { nodes { id events(where: {status: {eq: OCCURRED}}, first: 1) { facets(by: [KIND, COUNTRY, MONTH, STATUS]) { by total groups { keys count filter } } } } } }`
		for _, country := range ask[struct {
			Countries struct {
				Nodes []struct {
					ID     string
					Events struct{ Facets []counts }
				}
			}
		}](t, h, query, nil).Countries.Nodes {
			for _, facet := range country.Events.Facets {
				for _, g := range facet.Groups {
					listedBelow(t, h, name+": "+country.ID, country.ID, g)
				}
			}
		}
	}
}

func listedBelow(t *testing.T, h http.Handler, what, country string, g group) {
	t.Helper()
	got := ask[struct {
		Country struct{ Events struct{ TotalCount int } } `json:"node"`
	}](t, h, `query($id: ID!, $f: EventWhere) { node(id: $id) { ... on Country { events(where: $f, first: 0) { totalCount } } } }`, map[string]any{"id": country, "f": g.Filter})
	if n := got.Country.Events.TotalCount; n != g.Count {
		t.Errorf("%s: %s: counted %d, %s lists %d", what, g.key(), g.Count, g.Filter, n)
	}
}

// TestFacetsUnderAliases: one fragment under two aliases of one list, of which one selects more, is answered for both.
func TestFacetsUnderAliases(t *testing.T) {
	h := newSeedHandler(t)
	got := ask[map[string]struct{ A, B struct{ Facets []counts } }](t, h, `{ node(id: "country:HND") { ... on Country { a: events { ...f } b: events { ...f facets(by: [COUNTRY], first: 1) { groups { labels } } } } } }
		fragment f on EventConnection { facets(by: [COUNTRY], first: 1) { groups { keys count } } }`, nil)["node"]
	if a, b := text(got.A.Facets[0].Groups[0].Keys), text(got.B.Facets[0].Groups[0]); a != `["country:HND"]` || !strings.Contains(b, `"Labels":["Honduras"]`) {
		t.Errorf("got %s and %s", a, b)
	}
}
