// Package world makes graphs of our own model, at any scale and always the same, for the benchmark. Nothing in them is true.
package world

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// Scale is how much there is of each kind. What grows with the record grows by tens from scale to scale; countries and regions are what
// they are. Stages and legs follow from routes, claims from what they are about.
type Scale struct {
	Name                                               string
	Regions, Countries, Places, Organizations, Sources int
	Routes, Events, Cooperations, Agreements           int
	EventClaims                                        int // for each ten events
}

// Scales are the three of the benchmark. Analyses read all sources and all cooperation, and refuse more than 10,000 of a kind, so at L
// these stop below that and events make up for it.
var scales = map[string]Scale{
	"S": {Name: "S", Regions: 12, Countries: 200, Places: 40, Organizations: 55, Sources: 60, Routes: 10, Events: 200, Cooperations: 40, Agreements: 18},
	"M": {Name: "M", Regions: 22, Countries: 200, Places: 1_500, Organizations: 2_000, Sources: 5_000, Routes: 800, Events: 14_000, Cooperations: 2_500,
		Agreements: 300, EventClaims: 6},
	"L": {Name: "L", Regions: 22, Countries: 200, Places: 15_000, Organizations: 20_000, Sources: 9_900, Routes: 3_600, Events: 215_000, Cooperations: 9_900,
		Agreements: 3_000, EventClaims: 6},
}

// Named finds a scale.
func Named(name string) (Scale, error) {
	s, ok := scales[name]
	if !ok {
		return s, fmt.Errorf("no scale %q; there are %s", name, strings.Join(slices.Sorted(maps.Keys(scales)), ", "))
	}
	return s, nil
}
