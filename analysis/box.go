package analysis

import (
	"cmp"
	"slices"
)

// A Box is west, south, east and north in degrees (RFC 7946, section 5). West is greater than east where it crosses the antimeridian.
type Box [4]float64

// BoxOf is the smallest box around lines and positions, a position being a line of one. Around something on a pole it has all longitudes.
// ok is false if there is nothing to be in it.
func BoxOf(lines []Line) (box Box, ok bool) {
	spans, south, north := spansOf(lines)
	if len(spans) == 0 {
		return Box{}, false
	}
	west, east := around(spans)
	if south == -90 || north == 90 {
		west, east = -180, 180
	}
	return Box{west, south, east, north}, true
}

// spansOf gives the longitudes that each stretch covers, none over the antimeridian, and the southmost and northmost latitude.
func spansOf(lines []Line) (spans [][2]float64, south, north float64) {
	south, north = 91, -91
	for _, line := range lines {
		for i, p := range line {
			q := line[max(i-1, 0)]
			spans = append(spans, [2]float64{min(p[0], q[0]), max(p[0], q[0])})
			south, north = min(south, p[1]), max(north, p[1])
		}
	}
	return spans, south, north
}

// around finds the shortest way round the globe that has all spans: all but the widest gap between them. Of equal gaps it takes the one at
// the antimeridian, then the westmost.
func around(spans [][2]float64) (west, east float64) {
	slices.SortFunc(spans, func(a, b [2]float64) int { return cmp.Compare(a[0], b[0]) })
	west, east = spans[0][0], spans[0][1]
	inner, from, to := 0.0, west, east
	for _, s := range spans {
		if gap := s[0] - east; gap > inner {
			inner, from, to = gap, s[0], east
		}
		east = max(east, s[1])
	}
	if west+360-east >= inner {
		return west, east
	}
	return from, to
}
