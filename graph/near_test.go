package graph_test

import (
	"context"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"

	"routegraph/graph/graphtest"
	"routegraph/store"
	"routegraph/store/memstore"
)

// TestGapsNearTheRoute: what is found from what touches a route is what is found from the whole record, which is read where cooperation
// that was not counted is asked for.
func TestGapsNearTheRoute(t *testing.T) {
	r := rand.New(rand.NewPCG(21, 6))
	states := map[string]int{}
	for range 12 {
		ask := asker(loaded(t, regrouped(r, graphtest.Vary(r))))
		for range 30 {
			question := randomGapsNear(r)
			near, whole := rootOf(t, ask("{ "+question+"} }"+nearPair)), rootOf(t, ask("{ "+question+" uncounted { reasons } } }"+nearPair))
			delete(whole, "uncounted")
			if !reflect.DeepEqual(near, whole) {
				t.Fatalf("%s\nnear  %v\nwhole %v", question, near, whole)
			}
			for _, l := range near["legs"].([]any) {
				states[l.(map[string]any)["state"].(string)]++
			}
		}
	}
	t.Log(states)
	if len(states) < 6 {
		t.Errorf("got legs in the states %v: the test says too little", states)
	}
}

const nearPair = ` fragment pair on PairOnRecord { cooperation { id parties { nodes { ... on Country { id } } } } on a { ...side } b { ...side } }
	fragment side on PairSide { country { id } end { id } stage tie membership claims { id } }`

// randomGapsNear leaves the selection of the field open.
func randomGapsNear(r *rand.Rand) string {
	within, stories := choose(r, "", fmt.Sprintf(", within: %d", 1+r.IntN(18))), choose(r, "", "note", "sources { stories publishers }")
	return fmt.Sprintf(`cooperationGaps(route: "route:%s", at: %q, threshold: %s%s) { legs { leg { id } state covered pairs possiblePairs witnesses { ...pair } around { ...pair } }
		total { covered pairs states { key count } } steps { legs pairs } %s `, choose(r, "south-asia-north-america", "south-asia-north-america", "south-asia-mediterranean",
		"across-the-darien-gap", "central-america-freight-trains", "asia-america"), choose(r, graphtest.Day(r), "2019-05-05"),
		choose(r, "UNSPECIFIED", "DIALOGUE", "OPERATIONAL_MEETING", "FORMAL_AGREEMENT"), within, stories)
}

// regrouped puts regions into others, so that countries lie in ends of routes by chains of them.
func regrouped(r *rand.Rand, g *store.Graph) *store.Graph {
	var regions []string
	in := map[string]bool{}
	for _, n := range g.Nodes {
		if n.Kind == "Region" {
			regions = append(regions, n.ID)
		}
	}
	for _, rel := range g.Relations {
		if rel.Type == "PART_OF" {
			in[rel.From] = true
		}
	}
	r.Shuffle(len(regions), func(i, j int) { regions[i], regions[j] = regions[j], regions[i] })
	for i, region := range regions {
		if i > 0 && !in[region] && r.IntN(3) == 0 && !below(g, regions[i-1], region) {
			g.Relations = append(g.Relations, store.RelationData{Type: "PART_OF", From: region, To: regions[i-1], DataSet: g.DataSets[0]})
		}
	}
	if err := store.Prepare(store.Domain(), g); err != nil {
		panic(err)
	}
	return g
}

// below says whether a region lies in another, or is it.
func below(g *store.Graph, region, other string) bool {
	if region == other {
		return true
	}
	for _, rel := range g.Relations {
		if rel.Type == "PART_OF" && rel.From == region && below(g, rel.To, other) {
			return true
		}
	}
	return false
}

func loaded(t *testing.T, g *store.Graph) store.Store {
	t.Helper()
	s := memstore.New(store.Domain())
	if _, err := s.Load(context.Background(), g, nil); err != nil {
		t.Fatal(err)
	}
	return s
}

// rootOf reads the one root field of an answer without errors.
func rootOf(t *testing.T, answer string) map[string]any {
	t.Helper()
	var got struct {
		Data   map[string]map[string]any
		Errors []any
	}
	if err := json.Unmarshal([]byte(answer), &got); err != nil || got.Errors != nil || len(got.Data) != 1 {
		t.Fatal(err, answer)
	}
	for _, root := range got.Data {
		return root
	}
	return nil
}

// TestPathsNearTheEnds: paths of up to four hops, found from the legs near the two ends, are those that come first where five hops are
// allowed, for which all legs are read.
func TestPathsNearTheEnds(t *testing.T) {
	r := rand.New(rand.NewPCG(8, 15))
	some, joints := 0, 0
	for range 200 {
		w := randomWorld(r)
		if r.IntN(2) == 0 {
			w.relate("region:0", "PART_OF", "region:1", nil)
		}
		ask := asker(w.load(t))
		for range 10 {
			q := randomQuery(r)
			q.via, q.hops = "LEGS", 1+r.IntN(4)
			near, code := askPaths(t, ask, strings.ReplaceAll(q.args(), `[""]`, `[]`))
			longest := q.hops
			q.hops = 5
			all, codeAll := askPaths(t, ask, strings.ReplaceAll(q.args(), `[""]`, `[]`))
			var want []string
			for _, path := range all {
				if hops(path) <= longest {
					want = append(want, path)
				}
			}
			if code != codeAll || !reflect.DeepEqual(near, want) {
				t.Fatalf("%s, %d hops\nnear %s %v\nall  %s %v", q.args(), longest, code, near, codeAll, want)
			}
			some, joints = some+min(len(near), 1), joints+strings.Count(strings.Join(near, " "), "~")
		}
	}
	t.Logf("%d questions with paths, %d joints", some, joints)
	if some < 150 || joints < 50 {
		t.Errorf("%d questions with paths, %d joints: the test says too little", some, joints)
	}
}

// hops counts the hops of a path written short: each has a mark at its beginning and one at its end.
func hops(path string) int { return strings.Count(path, " >[") }
