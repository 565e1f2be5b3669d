package analysis

// A Feature is a GeoJSON feature (RFC 7946, section 3.2). Geometry is nil where nothing is known of where it lies.
type Feature struct {
	Type       string         `json:"type"`
	ID         string         `json:"id"`
	Geometry   *Geometry      `json:"geometry"`
	Properties map[string]any `json:"properties"`

	lines []Line
}

// PointFeature is a feature at a position; nil: it has none.
func PointFeature(id string, at *Position, properties map[string]any) Feature {
	f := Feature{Type: "Feature", ID: id, Properties: properties}
	if at != nil {
		f.Geometry, f.lines = &Geometry{"Point", at.rounded()}, []Line{{at.rounded()}}
	}
	return f
}

// ArcFeature is a feature along the great circle between two positions, cut at the antimeridian; without one of them it has no geometry.
func ArcFeature(id string, from, to *Position, properties map[string]any) Feature {
	f := Feature{Type: "Feature", ID: id, Properties: properties}
	if from != nil && to != nil {
		f.lines = Arc(*from, *to)
		g := Lines(f.lines)
		f.Geometry = &g
	}
	return f
}

// FeatureBox is the smallest box around all features; ok is false if none has a geometry.
func FeatureBox(features []Feature) (box Box, ok bool) {
	var all []Line
	for _, f := range features {
		all = append(all, f.lines...)
	}
	return BoxOf(all)
}
