package graph_test

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"routegraph/analysis"
	"routegraph/graph/graphtest"
)

// atDay is what graphtest.AtDay asks for.
type atDay struct {
	Certain, Possible, Since, MaybeSince, Known ids
	CooperationMap, RouteMap                    struct{ Arcs []struct{ ID, On string } }
}

type ids struct{ Nodes []struct{ ID string } }

func (l ids) has(id string) bool {
	return slices.ContainsFunc(l.Nodes, func(n struct{ ID string }) bool { return n.ID == id })
}

// TestOneDayBeforeAtAndAfter holds every bound of the graph against the plain meaning of the words (ANALYSIS "Time").
func TestOneDayBeforeAtAndAfter(t *testing.T) {
	g := graphtest.Seed()
	raw, h := newRaw(g), newSeedHandler(t)
	for _, day := range graphtest.Bounds(g) {
		var got struct{ Data atDay }
		if err := json.Unmarshal([]byte(graphtest.Ask(h, graphtest.AtDay(day))), &got); err != nil {
			t.Fatal(err)
		}
		for _, id := range raw.kind("Cooperation") {
			first, last := raw.text(id, "earliest"), raw.text(id, "latest")
			for name, c := range map[string]struct{ got, want bool }{
				"certainly by":    {got.Data.Certain.has(id), last != "" && last <= day},
				"possibly by":     {got.Data.Possible.has(id), first <= day},
				"certainly since": {got.Data.Since.has(id), first != "" && first >= day},
				"possibly since":  {got.Data.MaybeSince.has(id), last == "" || last >= day},
				"known by":        {got.Data.Known.has(id), analysis.Evidence{KnownBy: day}.Accepts(raw.about(id))},
			} {
				if c.got != c.want {
					t.Errorf("%s %s %s: got %t, want %t", id, name, day, c.got, c.want)
				}
			}
		}
		checkArcs(t, raw, day, got.Data)
	}
}

// checkArcs: a pair is on the map just if cooperation of the two is on record by the day; a leg if a source that tells it was published.
func checkArcs(t *testing.T, raw raw, day string, got atDay) {
	t.Helper()
	want := map[string]analysis.OnRecord{}
	for _, id := range raw.kind("Cooperation") {
		c := raw.cooperation(id)
		on := c.Period.OnRecordBy(day)
		if c.Pairing != analysis.Together || c.Status != analysis.Occurred || on == analysis.No {
			continue
		}
		for _, a := range c.Countries {
			for _, b := range c.Countries {
				if pair := "pair:" + a[8:] + "-" + b[8:]; a < b && want[pair] != analysis.Certain {
					want[pair] = on
				}
			}
		}
	}
	for _, leg := range raw.kind("Leg") {
		for _, c := range raw.about(leg) {
			if on := raw.period(c.Source.Story).OnRecordBy(day); on != analysis.No && want[leg] != analysis.Certain {
				want[leg] = on
			}
		}
	}
	arcs := slices.Concat(got.CooperationMap.Arcs, got.RouteMap.Arcs)
	for _, a := range arcs {
		if string(want[a.ID]) != a.On {
			t.Errorf("%s: %s is %s, want %q", day, a.ID, a.On, want[a.ID])
		}
	}
	if len(arcs) != len(want) {
		t.Errorf("%s: got %d arcs, want %d", day, len(arcs), len(want))
	}
}

// TestListsKeepWhatRestsOnEvidence: on random graphs, a list with a filter on evidence has just the things whose claims, read one by one,
// are evidence enough.
func TestListsKeepWhatRestsOnEvidence(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 2))
	kept, left := 0, 0
	for range 4 {
		raw, h := variedRaw(t, r)
		for range 25 {
			args, e := randomEvidence(r)
			for list, kind := range map[string]string{"events": "Event", "cooperations": "Cooperation", "legs": "Leg", "findings": "Finding", "sources": "Source"} {
				answer := graphtest.Ask(h, fmt.Sprintf(`{ %s(first: 100, where: {%s}) { nodes { id } } }`, list, args))
				for _, id := range raw.kind(kind) {
					want := e.Accepts(raw.about(id))
					if got := strings.Contains(answer, `"`+id+`"`); got != want {
						t.Fatalf("%s(where: {%s}) %s: got %t, want %t, by %+v", list, args, id, got, want, raw.about(id))
					}
					if want {
						kept++
					} else {
						left++
					}
				}
			}
		}
	}
	if kept < 1000 || left < 1000 {
		t.Errorf("kept %d and left out %d: too few of one to mean anything", kept, left)
	}
}
