package graph_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"testing"

	"routegraph/graph/graphtest"
)

// mapAnswer is what the tests read of a map.
type mapAnswer struct {
	Nodes []struct {
		Entity struct{ ID string }
		Mark   string
		Point  *struct{ Precision string }
	}
	Arcs    []struct{ ID, From, To string }
	Geojson struct {
		Type, Disclaimer string
		Bbox             []float64
		Features         []struct {
			ID         string
			Geometry   *struct{ Type string }
			Properties map[string]any
		}
	}
	Bbox                    []float64
	DataVersion, Disclaimer string
}

func askMap(t *testing.T, root string) mapAnswer {
	t.Helper()
	answer := graphtest.Ask(newSeedHandler(t), `{ map: `+root+` { nodes { entity { id } mark point { precision } } arcs { id from to } geojson bbox dataVersion disclaimer } }`)
	var got struct{ Data struct{ Map mapAnswer } }
	if err := json.Unmarshal([]byte(answer), &got); err != nil {
		t.Fatal(err, answer)
	}
	return got.Data.Map
}

// TestMapsAreWhole: every arc joins two nodes, and the GeoJSON holds just the nodes and arcs, with the same box, version and disclaimer.
func TestMapsAreWhole(t *testing.T) {
	for _, root := range []string{"routeMap", "cooperationMap", `routeMap(at: "2022-04-03")`, `cooperationMap(at: "2022-07-02", evidence: {reliability: B})`} {
		m := askMap(t, root)
		nodes, features := map[string]bool{}, map[string]bool{}
		for _, n := range m.Nodes {
			nodes[n.Entity.ID] = true
		}
		for _, f := range m.Geojson.Features {
			features[f.ID] = true
		}
		for _, a := range m.Arcs {
			if !nodes[a.From] || !nodes[a.To] || !features[a.ID] {
				t.Errorf("%s: arc %s: nodes %t and %t, feature %t", root, a.ID, nodes[a.From], nodes[a.To], features[a.ID])
			}
		}
		if len(features) != len(m.Nodes)+len(m.Arcs) || len(m.Arcs) == 0 || !slices.Equal(m.Bbox, m.Geojson.Bbox) || m.Geojson.Type != "FeatureCollection" {
			t.Errorf("%s: got %d features of %d nodes and %d arcs, boxes %v and %v", root, len(features), len(m.Nodes), len(m.Arcs), m.Bbox, m.Geojson.Bbox)
		}
		if m.Disclaimer == "" || m.Geojson.Disclaimer != m.Disclaimer || m.DataVersion == "" {
			t.Errorf("%s: got disclaimers %q and %q, version %q", root, m.Disclaimer, m.Geojson.Disclaimer, m.DataVersion)
		}
	}
}

// TestMarks: a region is drawn as a region, with its anchor; venues are no parties and stand on no map of routes.
func TestMarks(t *testing.T) {
	marks := map[string]int{}
	for _, root := range []string{"routeMap", "cooperationMap"} {
		for _, n := range askMap(t, root).Nodes {
			precision := "none"
			if n.Point != nil {
				precision = n.Point.Precision
			}
			marks[fmt.Sprintf("%s %s %s", root, n.Mark, kindOf(n.Entity.ID)+" "+precision)]++
		}
	}
	want := map[string]int{"routeMap END country COUNTRY": 5, "routeMap END place none": 1, "routeMap END place REGION": 1, "routeMap END region REGION": 14,
		"cooperationMap PARTY country COUNTRY": 15, "cooperationMap VENUE place LOCALITY": 9, "cooperationMap VENUE place none": 1}
	if !maps.Equal(marks, want) {
		t.Errorf("got %v, want %v", marks, want)
	}
}

func kindOf(id string) string { return id[:slices.Index([]byte(id), ':')] }
