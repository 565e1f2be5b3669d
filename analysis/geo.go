package analysis

import "math"

// A Position is a longitude and a latitude in degrees, in this order (RFC 7946, section 3.1.1).
type Position [2]float64

// Valid says whether it lies on the globe: longitude from -180 to 180, latitude from -90 to 90.
func (p Position) Valid() bool {
	return math.Abs(p[0]) <= 180 && math.Abs(p[1]) <= 90 // NaN is not
}

func (p Position) rounded() Position {
	return Position{math.Round(p[0]*100)/100 + 0, math.Round(p[1]*100)/100 + 0} // + 0 makes -0 zero
}

func (p Position) onPole() bool { return math.Abs(p[1]) > 90-1e-9 }

// A Line is two positions or more.
type Line []Position

// A Geometry is a GeoJSON geometry, made of lines.
type Geometry struct {
	Type        string `json:"type"`
	Coordinates any    `json:"coordinates"`
}

// Lines is the geometry of lines: a LineString for one, else a MultiLineString.
func Lines(lines []Line) Geometry {
	if len(lines) == 1 {
		return Geometry{"LineString", lines[0]}
	}
	if lines == nil {
		lines = []Line{} // [], not null
	}
	return Geometry{"MultiLineString", lines}
}

// Arc is the great circle between two positions, cut where it crosses the antimeridian (RFC 7946, section 3.1.9) and rounded to two
// decimals. Its number of points depends on its length alone: one each 250 km, between 3 and 64, and two more at a cut. It goes over the
// north pole between opposite ends of the globe, and is cut at a pole that it goes over. It is nil if an end is not on the globe; from a
// position to itself it is a line of two equal points.
func Arc(from, to Position) []Line {
	if !from.Valid() || !to.Valid() {
		return nil
	}
	var lines []Line
	points := sample(from, to)
	line := Line{points[0]}
	for i, p := range points[1:] {
		if end, start, cut := crossing(points[i], p); cut {
			lines, line = addLine(lines, append(line, end)), Line{start}
		}
		line = append(line, p)
	}
	if lines = addLine(lines, line); len(lines) == 0 {
		return []Line{{from.rounded(), to.rounded()}}
	}
	return lines
}

// addLine adds a line, rounded, without points that fall together; if one point is left it adds none, as beyond a cut at the very end.
func addLine(lines []Line, line Line) []Line {
	var kept Line
	for _, p := range line {
		if p = p.rounded(); len(kept) == 0 || kept[len(kept)-1] != p {
			kept = append(kept, p)
		}
	}
	if len(kept) < 2 {
		return lines
	}
	return append(lines, kept)
}

// crossing says where to cut between two neighbours on a great circle: where the line before ends and where the next one starts.
func crossing(p, q Position) (end, start Position, cut bool) {
	apart := math.Abs(q[0] - p[0])
	switch {
	case p.onPole() || q.onPole() || apart < 180-1e-6:
		return end, start, false
	case apart <= 180+1e-6: // up one meridian, over the pole and down the other
		pole := math.Copysign(90, p[1]+q[1])
		return Position{p[0], pole}, Position{q[0], pole}, true
	}
	axis := vectorOf(p).cross(vectorOf(q))
	lat := math.Atan(axis.x/axis.z) / radian
	edge := math.Copysign(180, p[0])
	return Position{edge, lat}, Position{-edge, lat}, true
}
