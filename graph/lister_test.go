package graph_test

import (
	"encoding/json"
	"fmt"
	"log/slog"
	"maps"
	"slices"
	"strings"
	"testing"

	"routegraph/graph"
)

func newLister(change func(*graph.Options)) *graph.Lister {
	o := graph.DefaultOptions()
	if change != nil {
		change(&o)
	}
	return graph.NewLister(seedStore(), slog.New(slog.DiscardHandler), o)
}

// TestListed: what of an answer is listed, in which lists, and whether it is all.
func TestListed(t *testing.T) {
	for _, c := range []struct {
		query string
		kinds string // of the things
		lists string // by path, with how many elements
		more  bool
	}{
		{`{ events { nodes { name } } }`, "24 Event", "events.nodes 24", false},
		{`{ e: events(first: 3) { list: nodes { participants { nodes { name } } } } }`, "3 Event", "e.list 3", true},
		{`{ events(last: 2) { edges { node { name } } nodes { name } } }`, "2 Event", "events.edges 2, events.nodes 2", false},
		{`{ organizations { totalCount edges { cursor node { name } } } }`, "109 Organization", "organizations.edges 109", false},
		{`{ country(code: "HND") { name events { edges { roles node { name } } } } }`, "4 Event", "country.events.edges 4", false},
		{`{ country(code: "HND") { events(first: 1) { nodes { name } } } }`, "1 Event", "country.events.nodes 1", true},
		{`{ nodes(ids: ["country:HND", "event:no", "country:HND"]) { __typename } }`, "1 Country", "nodes 3", false},
		{`{ search(query: "darien", kinds: [PLACE]) { nodes { name } } }`, "1 Place", "search.nodes 1", false},
		{`{ cooperationGaps(route: "route:south-asia-north-america", at: "2023-04-01") { legs { state leg { name } } total { legs } } }`, "10 Leg", "cooperationGaps.legs 10", false},
		{`{ dataset { knownGaps { name } counts { key } } }`, "15 KnownGap", "dataset.knownGaps 15", false},
		{`{ routes(first: 1) { ...all } } fragment all on RouteConnection { nodes { ... on Node { id } ...named } } fragment named on Route { name }`, "1 Route", "routes.nodes 1", true},
		{`{ events(where: {kind: {eq: CONVICTION}, status: {eq: PLANNED}}) { nodes { name } } }`, "", "events.nodes 0", false},
	} {
		got, err := newLister(nil).List(t.Context(), graph.Question{Query: c.query}, 1000)
		if err != nil {
			t.Errorf("%s: %v", c.query, err)
			continue
		}
		if kinds := kindsOf(got.Things); kinds != c.kinds || listsOf(got) != c.lists || got.More != c.more {
			t.Errorf("%s: got %s in %s, more %t; want %s in %s, %t", c.query, kinds, listsOf(got), got.More, c.kinds, c.lists, c.more)
		}
		if text := string(got.Data) + fmt.Sprint(got.Lists); strings.Contains(text, "listed") {
			t.Errorf("%s: got %s, want only what was asked for", c.query, text)
		}
	}
}

func kindsOf(things []graph.Thing) string {
	count := map[string]int{}
	for _, one := range things {
		count[one.Kind]++
	}
	var out []string
	for _, kind := range slices.Sorted(maps.Keys(count)) {
		out = append(out, fmt.Sprintf("%d %s", count[kind], kind))
	}
	return strings.Join(out, ", ")
}

func listsOf(l *graph.Listed) string {
	var out []string
	for _, path := range slices.Sorted(maps.Keys(l.Lists)) {
		out = append(out, fmt.Sprintf("%s %d", path, len(l.Lists[path])))
	}
	return strings.Join(out, ", ")
}

// TestListedAsAnswered: the elements of lists are those that the API answers, fields in the order in which they were asked for.
func TestListedAsAnswered(t *testing.T) {
	const query = `query($n: Int!) { events(first: $n) { nodes { when { edtf } name kind } totalCount } }`
	got, err := newLister(nil).List(t.Context(), graph.Question{Query: query, Variables: map[string]any{"n": json.Number("2")}}, 10)
	if err != nil {
		t.Fatal(err)
	}
	answered := post(newSeedHandler(t), `{"query": "query($n: Int!) { events(first: $n) { nodes { when { edtf } name kind } totalCount } }", "variables": {"n": 2}}`).Body.String()
	if want := `{"data":` + string(got.Data) + "}"; strings.TrimSpace(answered) != want {
		t.Errorf("got %s, want %s", want, answered)
	}
}

// TestNoList: what lists no things, is wrong, or is too much, is refused with a code.
func TestNoList(t *testing.T) {
	strict := func(o *graph.Options) { o.Depth, o.Cost = 4, 500 }
	allowed := &graph.Documents{}
	if err := allowed.Add(`{ routes { nodes { name } } }`); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		query  string
		change func(*graph.Options)
		code   graph.Code
		text   string
	}{
		{`{ country(code: "HND") { name } }`, nil, graph.BadUserInput, "no list of things"},
		{`{ stats(measure: EVENTS, by: [COUNTRY]) { groups { labels count } } }`, nil, graph.BadUserInput, "no list of things"},
		{`{ events { totalCount } }`, nil, graph.BadUserInput, "no list of things"},
		{`{ events { nodes { nam } } }`, nil, graph.BadUserInput, `Did you mean "name"`},
		{`{ events`, nil, graph.BadUserInput, "line 1"},
		{`{ events(first: 101) { nodes { name } } }`, nil, graph.LimitExceeded, "101"},
		{`{ cooperationGaps(route: "route:no", at: "2023-04-01") { legs { leg { name } } } }`, nil, graph.NotFound, "route:no"},
		{`{ organizations { nodes { name } } }`, nil, graph.LimitExceeded, "100 things or more, at most 50"},
		{`{ events { nodes { citations { source { publisher { name } } } } } }`, strict, graph.LimitExceeded, "nested"},
		{`{ events { nodes { name } } }`, func(o *graph.Options) { o.Allowed = allowed }, graph.NotAllowed, "a list of operations"},
	} {
		_, err := newLister(c.change).List(t.Context(), graph.Question{Query: c.query}, 50)
		if err == nil {
			t.Errorf("%s: got an answer, want %s", c.query, c.code)
			continue
		}
		if code, text := graph.Seen(err); code != c.code || !strings.Contains(text, c.text) {
			t.Errorf("%s: got %s, %s; want %s, %s", c.query, code, text, c.code, c.text)
		}
	}
	for _, o := range []func(*graph.Options){func(o *graph.Options) { o.Allowed = allowed }, func(o *graph.Options) { o.Tokens = 9 }, func(o *graph.Options) { o.Cost = 100 }} {
		if got, err := newLister(o).List(t.Context(), graph.Question{Query: `{ routes { nodes { name } } }`}, 50); err != nil || len(got.Things) != 9 {
			t.Errorf("within limits that hold for it: got %v, want 9 routes", err)
		}
	}
}
