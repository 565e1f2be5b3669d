package store_test

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"routegraph/store"
)

func TestPrepareNamesTheCalendar(t *testing.T) {
	for _, c := range []struct{ earliest, latest, reportedOn, want string }{
		{"2022-07-01", "2022-07-31", "", "2022 2022-Q3 2022-07"},
		{"2022-07-05", "2022-07-05", "2023-01-01", "2022 2022-Q3 2022-07"},
		{"2022-01-01", "2022-03-31", "", "2022 2022-Q1 -"},
		{"2022-03-31", "2022-04-01", "", "2022 - -"},
		{"2022-12-31", "2023-01-01", "", "- - -"},
		{"2022-10-01", "2022-12-31", "", "2022 2022-Q4 -"},
		{"2021-07-05", "2022-07-05", "", "- - -"},
		{"2022-07-05", "", "", "- - -"},
		{"", "2022-07-05", "", "- - -"},
		{"", "", "2022-07-05", "- - -"},
		{"", "", "", "- - -"},
		{"2022-07-05", "", "2022-07-05", "2022 2022-Q3 2022-07"}, // a story that tells it as past
		{"2022-07-05", "", "2022-09-30", "2022 2022-Q3 -"},
		{"2022-07-05", "", "2022-07-04", "- - -"}, // a story of a plan
		{"2022-07-05", "2023-01-01", "2022-07-06", "- - -"},
	} {
		props := map[string]any{"name": "x", "kind": "TRAINING", "status": "OCCURRED", "sortDate": "2022-01-01", store.InYear: "1999"}
		for name, day := range map[string]string{"earliest": c.earliest, "latest": c.latest, "reportedOn": c.reportedOn} {
			if day != "" {
				props[name] = day
			}
		}
		n := prepared(t, []store.NodeData{{Kind: "Event", ID: "event:x", Props: props}}, nil)["event:x"]
		if got := strings.Join([]string{said(n, store.InYear), said(n, store.InQuarter), said(n, store.InMonth)}, " "); got != c.want {
			t.Errorf("%+v: got %s", c, got)
		}
		if props[store.InYear] != "1999" {
			t.Error("Prepare changed the properties that it was given")
		}
	}
}

// TestPrepareNamesRelatedNodes holds that the order of nodes and relations does not matter.
func TestPrepareNamesRelatedNodes(t *testing.T) {
	source := map[string]any{"name": "s", "kind": "REPORT", "licence": "x", "language": "en", "reliability": "A", "corpus": false, "sortDate": "2022-01-01"}
	claim := map[string]any{"property": "name", "modality": "ASSERTED", "credibility": int64(2), "status": "ACCEPTED", "locators": []string{}, "sortKey": "k",
		"sourceId": "stale"}
	nodes := []store.NodeData{{Kind: "Source", ID: "source:a", Props: source}, {Kind: "Claim", ID: "claim:1", Props: claim},
		{Kind: "Source", ID: "source:b", Props: maps.Clone(source)}, {Kind: "Organization", ID: "organization:o", Props: map[string]any{"name": "o", "kind": "OTHER"}}}
	nodes[2].Props["publisherId"] = "stale"
	relations := []store.RelationData{{Type: "STATED_BY", From: "claim:1", To: "source:b"}, {Type: "SAME_STORY_AS", From: "source:b", To: "source:a"}, {Type: "PUBLISHED_BY", From: "source:a", To: "organization:o"},
		{Type: "ABOUT", From: "claim:1", To: "organization:o"}, {Type: "CITES", From: "organization:o", To: "source:b", Props: map[string]any{"locators": []string{}}}}
	first := prepared(t, nodes, relations)
	for id, want := range map[string]string{"claim:1 sourceId": "source:b", "claim:1 storyId": "source:a", "source:b storyId": "source:a", "source:a storyId": "-", "source:a publisherId": "organization:o", "source:b publisherId": "-"} {
		node, prop, _ := strings.Cut(id, " ")
		if got := said(first[node], prop); got != want {
			t.Errorf("%s: got %s, want %s", id, got, want)
		}
	}
	slices.Reverse(nodes)
	slices.Reverse(relations)
	for id, n := range prepared(t, nodes, relations) {
		if n.Hash != first[id].Hash {
			t.Errorf("%s: got %v in another order, want %v", id, n, first[id])
		}
	}
}

// prepared prepares nodes and relations of one data set, and finds the nodes by id.
func prepared(t *testing.T, nodes []store.NodeData, relations []store.RelationData) map[string]store.NodeData {
	t.Helper()
	g := &store.Graph{DataSets: []string{"x"}, Nodes: slices.Clone(nodes), Relations: slices.Clone(relations)}
	for i := range g.Nodes {
		g.Nodes[i].DataSet = "x"
	}
	for i := range g.Relations {
		g.Relations[i].DataSet = "x"
	}
	if err := store.Prepare(store.Domain(), g); err != nil {
		t.Fatal(err)
	}
	byID := map[string]store.NodeData{}
	for _, n := range g.Nodes {
		byID[n.ID] = n
	}
	return byID
}

// said is a property's text, "-" if it is missing.
func said(n store.NodeData, prop string) string {
	if v, ok := n.Props[prop]; ok {
		return v.(string)
	}
	return "-"
}

func TestCatalogueRefusesWhatStandsForNoField(t *testing.T) {
	ends := func(e store.End) []store.End { return []store.End{e} }
	relations := []store.Relation{{Type: "NEXT", From: ends(store.End{Kind: "Thing", Field: "next", One: true}), To: ends(store.End{Kind: "Thing", Field: "before"})}}
	for _, p := range []store.Prop{
		{Name: "p", Type: store.Text, Internal: true, Of: "nothing"},
		{Name: "p", Type: store.Text, Internal: true, Of: "before"},
		{Name: "p", Type: store.Texts, Internal: true, Of: "next"},
		{Name: "p", Type: store.Text, Of: "next"},
	} {
		if _, err := store.NewCatalogue([]store.Kind{{Name: "Thing", Props: []store.Prop{p}}}, relations); err == nil || !strings.Contains(err.Error(), "Thing: p is not the internal id") {
			t.Errorf("%+v: got %v, want an error", p, err)
		}
	}
}

func TestPrepareRefusesLongKeys(t *testing.T) {
	name := strings.Repeat("é", 1001) // folds to half as many bytes
	long := strings.Repeat("x", 2001)
	g := &store.Graph{DataSets: []string{"x"}, Nodes: []store.NodeData{
		{Kind: "Technique", ID: "technique:a", DataSet: "x", Props: map[string]any{"name": name, "kind": "PROTECTION"}},
		{Kind: "Dataset", ID: "dataset:b", DataSet: "x", Props: map[string]any{"title": name, "licence": long, "howToCite": "x", "counts": []string{}}},
		{Kind: "Position", ID: long, DataSet: "x", Props: map[string]any{"name": "x"}},
	}}
	err := store.Prepare(store.Domain(), g)
	if err == nil {
		t.Fatal("got no error")
	}
	for _, want := range []string{"dataset:b: title is 2002 bytes long", "Position: an id is 2001 bytes long"} {
		if !strings.Contains(err.Error(), want) {
			t.Errorf("the error does not say %q:\n%v", want, err)
		}
	}
	if strings.Contains(err.Error(), "technique:a") || strings.Contains(err.Error(), "dataset:b: licence") {
		t.Errorf("got %v, want no word of short keys and of what is no key", err)
	}
}
