package seed

import (
	"fmt"
	"strconv"
	"strings"
)

// decimals is how exact a coordinate may be: 0.01° is about a kilometre, enough for a map and no help for a crossing.
const decimals = 2

// readPoint reads where a place is. A place whose spot is not known or not shown has the precision alone.
func readPoint(r *reader, rec *record, f *field, e entry) {
	entries := r.keyed(rec.at, f.key, e.value, "lat", "lon", "precision")
	for _, p := range entries {
		s, ok := r.text(rec.at, p.key, p.value, true)
		if !ok {
			continue
		}
		at := rec.at.on(p.value.line)
		if p.key == "precision" {
			r.enum(at, rec.kind, "geoPrecision", s)
			rec.props["geoPrecision"] = s
		} else if x, ok := r.coordinate(at, p.key, s); ok {
			rec.props[p.key] = x
		}
	}
	has := func(key string) bool { return hasKey(entries, key) }
	if entries != nil && (!has("precision") || has("lat") != has("lon")) {
		r.problem(rec.at.on(e.line), "missing", "write lat, lon and precision, or the precision alone", "%s is not whole", f.key)
	}
	var parts []string
	for _, x := range rec.pairs(f) { // in one order, however it was written
		parts = append(parts, x.text)
	}
	rec.add(f, e.line, strings.Join(parts, " "), "", "")
}

func hasKey(entries []entry, key string) bool {
	for _, e := range entries {
		if e.key == key {
			return true
		}
	}
	return false
}

// coordinate reads degrees as a plain decimal number.
func (r *reader) coordinate(at position, key, s string) (float64, bool) {
	x, err := strconv.ParseFloat(s, 64)
	most := map[string]float64{"lat": 90, "lon": 180}[key]
	if err != nil || strings.ContainsAny(s, "eExXpP_+") || !(x >= -most && x <= most) {
		r.problem(at, "coordinates", fmt.Sprintf("write a decimal number from %v to %v", -most, most), "%s is %q", key, s)
		return 0, false
	}
	if _, fraction, _ := strings.Cut(s, "."); len(fraction) > decimals {
		r.problem(at, "coordinates", fmt.Sprintf("round it to %d decimals", decimals), "%s is finer than we keep: %s", key, s)
		return 0, false
	}
	return x, true
}
