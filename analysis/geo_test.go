package analysis_test

import (
	"encoding/json"
	"fmt"
	"math"
	"testing"

	. "routegraph/analysis"
)

func colombo() Position { return Position{79.83, 6.92} }
func bogota() Position  { return Position{-74.08, 4.6} }
func hanoi() Position   { return Position{105.85, 21.03} }
func ottawa() Position  { return Position{-75.7, 45.42} }

// TestVietNamToCanada: the great circle passes close by the pole and over the antimeridian, where it is cut.
func TestVietNamToCanada(t *testing.T) {
	for _, c := range []struct {
		name     string
		from, to Position
	}{{"capitals", hanoi(), ottawa()}, {"middles of the countries", Position{107.83, 16.17}, Position{-95, 60}}} {
		lines := Arc(c.from, c.to)
		if len(lines) != 2 {
			t.Fatalf("%s: got %d lines, want 2: %v", c.name, len(lines), lines)
		}
		end, start := lines[0][len(lines[0])-1], lines[1][0]
		if end[0] != 180 || start[0] != -180 || end[1] != start[1] {
			t.Errorf("%s: cut at %v and %v, want longitude 180, then -180, at one latitude", c.name, end, start)
		}
		if Lines(lines).Type != "MultiLineString" {
			t.Errorf("%s: got %s, want MultiLineString", c.name, Lines(lines).Type)
		}
		arcHolds(t, c.from, c.to)
		back := Arc(c.to, c.from)
		if back[0][len(back[0])-1] != (Position{-180, end[1]}) {
			t.Errorf("%s: back again it is cut at %v, want -180, %v", c.name, back[0][len(back[0])-1], end[1])
		}
	}
}

// arcHolds checks what every arc must be.
func arcHolds(t *testing.T, from, to Position) {
	t.Helper()
	lines := Arc(from, to)
	total, straight := 0.0, angle(from, to)
	for i, line := range lines {
		if len(line) < 2 {
			t.Fatalf("%v to %v: line %d has %d points, want 2 or more", from, to, i, len(line))
		}
		for j, p := range line {
			if !p.Valid() || math.Abs(p[0]*100-math.Round(p[0]*100)) > 1e-9 || math.Abs(p[1]*100-math.Round(p[1]*100)) > 1e-9 {
				t.Fatalf("%v to %v: got %v, want a position of two decimals", from, to, p)
			}
			if off := angle(from, p) + angle(p, to) - straight; off > 0.01 {
				t.Fatalf("%v to %v: %v lies off the great circle by %.4f", from, to, p, off)
			}
			if j > 0 {
				total += angle(line[j-1], p)
				if math.Abs(p[0]-line[j-1][0]) > 180 {
					t.Fatalf("%v to %v: from %v to %v is over the antimeridian", from, to, line[j-1], p)
				}
			}
		}
		if i > 0 {
			if a, b := lines[i-1][len(lines[i-1])-1], line[0]; angle(a, b) > 0.0003 {
				t.Fatalf("%v to %v: one line ends at %v and the next starts at %v", from, to, a, b)
			}
		}
	}
	last := lines[len(lines)-1]
	if angle(lines[0][0], from) > 0.0003 || angle(last[len(last)-1], to) > 0.0003 {
		t.Fatalf("%v to %v: got %v to %v", from, to, lines[0][0], last[len(last)-1])
	}
	if math.Abs(total-straight) > 0.01 {
		t.Fatalf("%v to %v: got length %.4f, want %.4f", from, to, total, straight)
	}
}

// angle is between two positions, in radians, by the haversine.
func angle(p, q Position) float64 {
	rad := func(d float64) float64 { return d * math.Pi / 180 }
	h := math.Pow(math.Sin(rad(q[1]-p[1])/2), 2) + math.Cos(rad(p[1]))*math.Cos(rad(q[1]))*math.Pow(math.Sin(rad(q[0]-p[0])/2), 2)
	return 2 * math.Asin(math.Sqrt(min(h, 1)))
}

func TestArcs(t *testing.T) {
	for _, c := range []struct {
		name     string
		from, to Position
		points   []int // of each line
	}{
		{"Sri Lanka to Colombia", colombo(), bogota(), []int{64}},
		{"neighbours", Position{-84, 10}, Position{-80, 9}, []int{3}},
		{"west over the antimeridian", Position{-170, 0}, Position{170, 0}, []int{6, 6}},
		{"to the antimeridian from the west", Position{170, 10}, Position{-180, 10}, []int{6}},
		{"to the antimeridian from the east", Position{-170, 10}, Position{180, 10}, []int{6}},
		{"from the antimeridian", Position{180, 10}, Position{-170, 10}, []int{6}},
		{"along the antimeridian", Position{180, -10}, Position{-180, 10}, []int{10}},
		{"over the pole", Position{0, 80}, Position{180, 80}, []int{6, 6}},
		{"a short way over the pole", Position{10, 89}, Position{-170, 89}, []int{2, 2}},
		{"over the south pole", Position{20, -80}, Position{-160, -80}, []int{6, 6}},
		{"from the pole", Position{0, 90}, Position{90, 45}, []int{22}},
		{"to the pole", Position{90, 45}, Position{0, -90}, []int{62}},
		{"opposite ends", Position{30, 20}, Position{-150, -20}, []int{26, 40}},
		{"from pole to pole", Position{30, 90}, Position{-20, -90}, []int{64}},
		{"nowhere", Position{30, 20}, Position{30, 20}, []int{2}},
		{"hardly anywhere", Position{30, 20}, Position{30.001, 20}, []int{2}},
	} {
		lines := Arc(c.from, c.to)
		var points []int
		for _, l := range lines {
			points = append(points, len(l))
		}
		if fmt.Sprint(points) != fmt.Sprint(c.points) {
			t.Errorf("%s: got lines of %v points, want %v: %v", c.name, points, c.points, lines)
		}
		arcHolds(t, c.from, c.to)
	}
	if got := Arc(Position{30, 90}, Position{-20, -90})[0]; got[len(got)-1] != (Position{30, -90}) {
		t.Errorf("from pole to pole: got %v at the end, want the meridian of the start", got[len(got)-1])
	}
	if got := Arc(Position{0, 90}, Position{90, 45})[0][0]; got != (Position{90, 90}) {
		t.Errorf("from the pole: got %v, want it on the meridian of the other end", got)
	}
	for _, p := range []Position{{181, 0}, {0, 91}, {math.NaN(), 0}, {0, math.Inf(1)}} {
		if got := Arc(p, colombo()); got != nil {
			t.Errorf("from %v: got %v, want nil", p, got)
		}
	}
}

func TestArcsAtRandom(t *testing.T) {
	r := random(9)
	for range 3000 {
		place := func() Position {
			return Position{math.Round(r.Float64()*36000-18000) / 100, math.Round(r.Float64()*18000-9000) / 100}
		}
		from, to := place(), place()
		switch r.IntN(6) {
		case 0:
			to[0] = math.Mod(from[0]+360+180, 360) - 180*float64(1-r.IntN(2)) // often on one meridian or the opposite one
			to[0] = math.Max(-180, math.Min(180, to[0]))
		case 1:
			from[0] = pick(r, -180.0, 180, 0, 179.99, -179.99)
		case 2:
			from[1] = pick(r, -90.0, 90, 89.99, 0)
		}
		arcHolds(t, from, to)
	}
}

func TestGeoJSON(t *testing.T) {
	for _, c := range []struct {
		lines []Line
		want  string
	}{
		{[]Line{{{1, 2}, {3.5, -4}}}, `{"type":"LineString","coordinates":[[1,2],[3.5,-4]]}`},
		{[]Line{{{1, 2}, {180, 4}}, {{-180, 4}, {-170, 5}}},
			`{"type":"MultiLineString","coordinates":[[[1,2],[180,4]],[[-180,4],[-170,5]]]}`},
		{nil, `{"type":"MultiLineString","coordinates":[]}`},
		{Arc(Position{-0.001, 0.001}, Position{0, 0.02}), `{"type":"LineString","coordinates":[[0,0],[0,0.01],[0,0.02]]}`},
	} {
		got, err := json.Marshal(Lines(c.lines))
		if err != nil || string(got) != c.want {
			t.Errorf("got %s, %v; want %s", got, err, c.want)
		}
	}
}

func TestBoxOf(t *testing.T) {
	for _, c := range []struct {
		name  string
		lines []Line
		want  Box
	}{
		{"a point", []Line{{{10, 20}}}, Box{10, 20, 10, 20}},
		{"a line", []Line{{{10, 20}, {-30, 5}}}, Box{-30, 5, 10, 20}},
		{"two points near the antimeridian", []Line{{{170, 1}}, {{-175, 2}}}, Box{170, 1, -175, 2}},
		{"a line between the same two, the long way", []Line{{{170, 1}, {-175, 2}}}, Box{-175, 1, 170, 2}},
		{"a cut arc", Arc(Position{170, 0}, Position{-170, 0}), Box{170, 0, -170, 0}},
		{"a cut arc and a place on its way round", append(Arc(Position{170, 0}, Position{-170, 0}), Line{{100, 30}}), Box{100, 0, -170, 30}},
		{"three places around the globe: of equal gaps, the one at the antimeridian", []Line{{{-120, 0}}, {{0, 0}}, {{120, 0}}}, Box{-120, 0, 120, 0}},
		{"the pole", []Line{{{10, 80}, {10, 90}}}, Box{-180, 80, 180, 90}},
		{"all around", []Line{{{-180, 0}, {0, 0}, {180, 0}}}, Box{-180, 0, 180, 0}},
		{"Viet Nam to Canada", Arc(Position{107.83, 16.17}, Position{-95, 60}), Box{107.83, 16.17, -95, 79.02}},
	} {
		got, ok := BoxOf(c.lines)
		if !ok || got != c.want {
			t.Errorf("%s: got %v, %t; want %v", c.name, got, ok, c.want)
		}
	}
	if got, ok := BoxOf([]Line{{}}); ok {
		t.Errorf("nothing: got %v, want no box", got)
	}
}
