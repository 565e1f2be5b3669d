package graph_test

import (
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"

	"routegraph/store"
)

type bucket struct {
	From, To string
	group
}

type timeline struct {
	Total             int
	Buckets           []bucket
	Spanning, Undated group
}

func askTimeline(t *testing.T, h http.Handler, args string) timeline {
	t.Helper()
	return ask[struct{ Timeline timeline }](t, h, "{ timeline"+args+" { total buckets { from to count filter } spanning { count filter } undated { count filter } } }", nil).Timeline
}

// all is every number of a timeline, as groups.
func (l timeline) all() []group {
	out := []group{l.Spanning, l.Undated}
	for _, b := range l.Buckets {
		out = append(out, b.group)
	}
	return out
}

// TestTimelinesListWhatTheyCount holds every number of a timeline against the list with its filter, and their sum against the total.
func TestTimelinesListWhatTheyCount(t *testing.T) {
	wheres := map[string]string{"EVENTS": `events: {kind: {in: [TRAINING, BILATERAL_MEETING, OPERATIONAL_MEETING]}, when: {from: "2022-01-01"}, not: {kind: {eq: TRAINING}}}`,
		"COOPERATIONS": `cooperations: {parties: {some: {id: {eq: "country:CRI"}}}}`, "SOURCES": `sources: {kind: {eq: WEB_STORY}}`}
	for name, h := range varied(t, 1) {
		for measure, narrow := range wheres {
			for _, where := range []string{"", narrow} {
				for _, by := range []string{"YEAR", "QUARTER", "MONTH"} {
					got := askTimeline(t, h, fmt.Sprintf("(measure: %s, by: %s, where: {%s})", measure, by, where))
					sum := 0
					for _, g := range got.all() {
						sum += g.Count
					}
					if sum != got.Total {
						t.Errorf("%s: %s by %s: %d in all, want %d", name, measure, by, sum, got.Total)
					}
					listed(t, h, measure, by, got.all())
				}
			}
		}
	}
}

// dated is a graph of events with these first and last days; "" is open.
func dated(periods ...[2]string) *store.Graph {
	g := &store.Graph{DataSets: []string{"d"}}
	for i, p := range periods {
		props := map[string]any{"name": fmt.Sprint("Event ", i), "kind": "TRAINING", "status": "OCCURRED", "sortDate": "2022-01-01"}
		for j, name := range []string{"earliest", "latest"} {
			if p[j] != "" {
				props[name] = p[j]
			}
		}
		g.Nodes = append(g.Nodes, store.NodeData{ID: fmt.Sprint("event:", i), Kind: "Event", DataSet: "d", Props: props})
	}
	return g
}

// brief writes a timeline as its buckets' first days and counts, then what spans several and what is undated.
func (l timeline) brief() string {
	var words []string
	for _, b := range l.Buckets {
		words = append(words, fmt.Sprintf("%s..%s:%d", b.From, b.To, b.Count))
	}
	return strings.Join(append(words, fmt.Sprint("spanning:", l.Spanning.Count), fmt.Sprint("undated:", l.Undated.Count)), " ")
}

// TestBoundsOfBuckets: a bucket holds its first and its last day, and not the days beside them.
func TestBoundsOfBuckets(t *testing.T) {
	for _, c := range []struct {
		by, want string
		periods  [][2]string
	}{
		{"MONTH", "2022-06-01..2022-06-30:1 2022-07-01..2022-07-31:3 2022-08-01..2022-08-31:1 spanning:0 undated:0",
			[][2]string{{"2022-06-30", "2022-06-30"}, {"2022-07-01", "2022-07-01"}, {"2022-07-31", "2022-07-31"}, {"2022-07-01", "2022-07-31"}, {"2022-08-01", "2022-08-01"}}},
		{"MONTH", "2022-07-01..2022-07-31:1 spanning:2 undated:3",
			[][2]string{{"2022-07-15", "2022-07-16"}, {"2022-06-30", "2022-07-01"}, {"2022-07-31", "2022-08-01"}, {"", "2022-07-31"}, {"2022-07-01", ""}, {"", ""}}},
		{"QUARTER", "2022-07-01..2022-09-30:1 2022-10-01..2022-12-31:0 2023-01-01..2023-03-31:1 spanning:1 undated:0",
			[][2]string{{"2022-07-01", "2022-09-30"}, {"2023-01-01", "2023-03-31"}, {"2022-09-30", "2022-10-01"}}},
		{"YEAR", "2023-01-01..2023-12-31:1 2024-01-01..2024-12-31:1 spanning:1 undated:0",
			[][2]string{{"2023-01-01", "2023-12-31"}, {"2024-02-29", "2024-02-29"}, {"2023-12-31", "2024-01-01"}}},
		{"MONTH", "spanning:0 undated:0", nil},
		{"MONTH", "spanning:1 undated:0", [][2]string{{"2022-06-30", "2022-07-01"}}},
	} {
		h := newHandler(t, dated(c.periods...))
		got := askTimeline(t, h, "(by: "+c.by+")")
		if got.brief() != c.want {
			t.Errorf("%v by %s:\ngot  %s\nwant %s", c.periods, c.by, got.brief(), c.want)
		}
		listed(t, h, "EVENTS", c.by, got.all())
	}
}

// TestTheLongestTimeline: 600 months are answered, one more is not, wherever things lie.
func TestTheLongestTimeline(t *testing.T) {
	for _, last := range []string{"2049-12-01", "2050-01-01"} {
		h := newHandler(t, dated([2]string{"2000-01-01", "2000-01-01"}, [2]string{last, last}))
		if last == "2049-12-01" {
			if got := askTimeline(t, h, ""); len(got.Buckets) != 600 || got.Buckets[599].Count != 1 {
				t.Errorf("got %d buckets, want 600", len(got.Buckets))
			}
			continue
		}
		body := post(h, `{"query":"{ timeline { total } }"}`).Body.String()
		checkError(t, body, "LIMIT_EXCEEDED", "longer unit")
	}
	var periods [][2]string
	for i := range 700 {
		day := fmt.Sprintf("%04d-%02d-05", 1950+i/12, 1+i%12)
		periods = append(periods, [2]string{day, day})
	}
	h := newHandler(t, dated(slices.Concat(periods, periods[:650])...))
	checkError(t, post(h, `{"query":"{ timeline { total } }"}`).Body.String(), "LIMIT_EXCEEDED", "by")
}
