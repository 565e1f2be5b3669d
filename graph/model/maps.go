package model

import (
	"encoding/json"
	"io"
	"maps"
	"slices"
	"strings"

	"routegraph/analysis"
)

// The contract's types of maps.
type (
	Map struct {
		Nodes       []*MapNode
		Arcs        []*MapArc
		Legend      []Count
		Slices      []*MapSlice
		Unpaired    []*Cooperation
		DataVersion string
	}
	MapNode struct {
		Entity Entity
		Mark   string
		row    Row
	}
	MapArc struct {
		ID, From, To, On string
		Leg              *Leg
		Cooperations     []*Cooperation
		Kinds            []string
		First, Last      *string
	}
	MapSlice struct {
		From              *string
		Certain, Possible []string
	}
)

func (m Map) Disclaimer() string { return analysis.Disclaimer }

func (n MapNode) Point() *Point { return n.row.Point() }

// GeoJSON is an object of RFC 7946, written.
type GeoJSON json.RawMessage

// MarshalGQL writes it as it is.
func (g GeoJSON) MarshalGQL(w io.Writer) { w.Write(g) }

// UnmarshalGQL is asked for by gqlgen; no argument is a GeoJSON.
func (g *GeoJSON) UnmarshalGQL(any) error { return nil }

// Geojson writes nodes and arcs as a FeatureCollection.
func (m Map) Geojson() (GeoJSON, error) {
	features := m.features()
	out := map[string]any{"type": "FeatureCollection", "features": features, "disclaimer": analysis.Disclaimer, "dataVersion": m.DataVersion}
	if box, ok := analysis.FeatureBox(features); ok {
		out["bbox"] = box
	}
	return json.Marshal(out)
}

// Bbox is nil where nothing has a point.
func (m Map) Bbox() []float64 {
	if box, ok := analysis.FeatureBox(m.features()); ok {
		return box[:]
	}
	return nil
}

func (m Map) features() []analysis.Feature {
	out, at := []analysis.Feature{}, map[string]*analysis.Position{}
	for _, n := range m.Nodes {
		about := map[string]any{"name": n.row.Name(), "kind": n.row.node().Part.Kind, "mark": n.Mark}
		if p := n.Point(); p != nil {
			at[n.row.ID()], about["precision"] = &analysis.Position{p.Lon, p.Lat}, p.Precision
		}
		out = append(out, analysis.PointFeature(n.row.ID(), at[n.row.ID()], about))
	}
	for _, a := range m.Arcs {
		out = append(out, analysis.ArcFeature(a.ID, at[a.From], at[a.To], a.about()))
	}
	return out
}

func (a MapArc) about() map[string]any {
	out := map[string]any{"from": a.From, "to": a.To, "on": a.On, "first": a.First, "last": a.Last}
	if a.Leg != nil {
		out["kind"], out["step"], out["basis"] = "Leg", a.Leg.Step(), a.Leg.Basis()
	} else {
		out["kind"], out["kinds"], out["cooperations"] = "Pair", a.Kinds, len(a.Cooperations)
	}
	return out
}

// mapView collects what a map shows. A node that stands for several things keeps its first mark.
type mapView struct {
	*Answer
	nodes  map[string]*MapNode
	legend map[string]int
	dated  []analysis.Dated
	out    *Map
}

func newMapView(a *Answer) *mapView {
	return &mapView{a, map[string]*MapNode{}, map[string]int{}, nil,
		&Map{Nodes: []*MapNode{}, Arcs: []*MapArc{}, Slices: []*MapSlice{}, Unpaired: []*Cooperation{}, DataVersion: a.Revision}}
}

func (v *mapView) node(r Row, mark string) {
	if v.nodes[r.ID()] == nil {
		v.count(r.table, r.at)
		v.nodes[r.ID()] = &MapNode{r.view().(Entity), mark, r}
	}
}

func (v *mapView) arc(a *MapArc, legend string, d analysis.Dated) {
	v.out.Arcs = append(v.out.Arcs, a)
	v.legend[legend]++
	v.dated = append(v.dated, d)
}

// finish puts together what was collected; keys is the order of the legend.
func (v *mapView) finish(keys []string, at string) *Map {
	for _, id := range slices.Sorted(maps.Keys(v.nodes)) {
		v.out.Nodes = append(v.out.Nodes, v.nodes[id])
	}
	v.out.Legend = []Count{}
	for _, k := range keys {
		v.out.Legend = append(v.out.Legend, Count{k, v.legend[k]})
	}
	for _, s := range analysis.Slices(v.dated, at) {
		v.out.Slices = append(v.out.Slices, &MapSlice{optional(s.From), s.Certain, s.Possible})
	}
	return v.out
}

// code is the last part of an id: `COL` of `country:COL`.
func code(id string) string { _, c, _ := strings.Cut(id, ":"); return c }
