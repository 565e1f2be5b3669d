package graph_test

import (
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"routegraph/graph"
	"routegraph/graph/graphtest"
)

// limited is a handler of the seed graph with options of its own.
func limited(t *testing.T, change func(*graph.Options)) http.Handler {
	t.Helper()
	s := seedStore()
	o := graph.DefaultOptions()
	change(&o)
	return graph.NewHandler(s, slog.New(slog.NewTextHandler(io.Discard, nil)), o)
}

// TestLimitsSayWhatWasAsked: each limit just above and at what an operation asks.
func TestLimitsSayWhatWasAsked(t *testing.T) {
	const query = `{ a: events(first: 3, where: {countries: {some: {id: {eq: "x"}}}}) { totalCount nodes { ...e } } places { nodes { id } } } fragment e on Event { id b: name }`
	for _, c := range []struct {
		name  string
		asked int64
		set   func(o *graph.Options, limit int64)
	}{
		{"tokens", 54, func(o *graph.Options, limit int64) { o.Tokens = int(limit) }},
		{"nested", 3, func(o *graph.Options, limit int64) { o.Depth = int(limit) }},
		{"fields", 8, func(o *graph.Options, limit int64) { o.Fields = limit }},
		{"aliases", 2, func(o *graph.Options, limit int64) { o.Aliases = limit }},
		{"root fields", 2, func(o *graph.Options, limit int64) { o.Roots = limit }},
		// 1 events, 10 totalCount, 3 rows of 1 + id + name + 10 tried countries; 1 places, 20 rows of 1 + id
		{"costs", 1 + 10 + 3*(1+2+10) + 1 + 20*2, func(o *graph.Options, limit int64) { o.Cost = limit }},
	} {
		t.Run(c.name, func(t *testing.T) {
			at := graphtest.Ask(limited(t, func(o *graph.Options) { c.set(o, c.asked) }), query)
			if strings.Contains(at, `"errors"`) {
				t.Errorf("at the limit: got %.300s", at)
			}
			above := graphtest.Ask(limited(t, func(o *graph.Options) { c.set(o, c.asked-1) }), query)
			checkError(t, above, "LIMIT_EXCEEDED", c.name)
			for _, want := range []string{fmt.Sprintf(`"asked":%d`, c.asked), fmt.Sprintf(`"limit":%d`, c.asked-1)} {
				if !strings.Contains(above, want) {
					t.Errorf("got %s, want %s in it", above, want)
				}
			}
		})
	}
}

// TestAnswerIsMeasured: what tables unfold to is known before it is written.
func TestAnswerIsMeasured(t *testing.T) {
	h := limited(t, func(o *graph.Options) { o.AnswerRows = 19 })
	checkError(t, graphtest.Ask(h, `{ countries { nodes { id } } }`), "LIMIT_EXCEEDED", "would hold 20 rows, at most 19")
	checkError(t, graphtest.Ask(h, `{ countries(first: 19) { nodes { id } } }`), "", "")
}

func TestCostIsTold(t *testing.T) {
	h := newSeedHandler(t)
	for query, want := range map[string]int64{
		`{ countries(first: 7) { nodes { id } } }`:                                                                        1 + 7*2,
		`query($n: Int) { countries(first: $n) { nodes { id } } }`:                                                        1 + 5*2,
		`{ countries(last: 7) { edges { node { id } } } }`:                                                                1 + 7*3,
		`{ nodes(ids: ["a", "b", "c"]) { id } }`:                                                                          1 + 3,
		`{ countries { nodes { events(first: 4) { nodes { id } } } } }`:                                                   1 + 20*(1+1+4*2),
		`{ ...q } fragment q on Query { countries { ...c } } fragment c on CountryConnection { nodes { id } totalCount }`: 1 + 10 + 20*2,
		`{ paths(from: "country:LKA", to: "country:COL", maxHops: 3) { note } }`:                                          3_000 + 5,
		`{ stats(measure: EVENTS, by: [KIND]) { total } }`:                                                                1_000 + 50,
		`{ __schema { types { name } } }`:                                                                                 10_000,
		`{ events(first: 1, where: {evidence: {minSources: 2}, id: {in: ["a", "b"]}}) { nodes { id } } }`:                 1 + 10 + 2 + 2,
	} {
		body, _ := json.Marshal(map[string]any{"query": query, "variables": map[string]any{"n": 5}})
		r := httptest.NewRequest(http.MethodPost, "/graphql", strings.NewReader(string(body)))
		r.Header.Set("Content-Type", "application/json")
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		if told := fmt.Sprintf(`,"extensions":{"cost":{"asked":%d,"limit":200000}}}`, want); !strings.HasSuffix(w.Body.String(), told) {
			t.Errorf("%s: got …%s, want …%s", query, tail(w.Body.String()), told)
		}
	}
}

func tail(s string) string { return s[max(0, len(s)-200):] }

// TestMeasuringIsLinear: a fragment is measured once, however often it is spread.
func TestMeasuringIsLinear(t *testing.T) {
	start := time.Now()
	graphtest.Ask(newSeedHandler(t), bomb(60))
	if took := time.Since(start); took > 5*time.Second {
		t.Errorf("took %v", took)
	}
}
