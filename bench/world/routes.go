package world

import (
	"fmt"
	"slices"
)

// routes go from country to country, each to one of the nearest of the one before, and never back.
func (m *maker) routes() {
	legs, stages := 0, 0
	for i := range m.Routes {
		stops := m.stops(3 + m.IntN(5))
		first, last := m.countries[stops[0]], m.countries[stops[len(stops)-1]]
		id := m.node("Route", number("route", i), props{"name": fmt.Sprintf("%s to %s %d", first.name, last.name, i), "ordered": true, "modes": []string{one(m, "AIR", "SEA", "LAND")}})
		m.cite(id)
		for n, stop := range stops {
			m.stage(number("stage", stages), id, n+1, stop)
			stages++
			if n > 0 {
				m.leg(number("leg", legs), id, n, stops[n-1], stop)
				legs++
			}
		}
	}
}

func (m *maker) stops(n int) []int {
	out := m.hot(1)
	for tries := 0; len(out) < n && tries < 100; tries++ {
		if next := one(m, m.countries[out[len(out)-1]].near...); !slices.Contains(out, next) {
			out = append(out, next)
		}
	}
	return out
}

// stage has its country as an end, and at times a place beside it.
func (m *maker) stage(id, route string, n, stop int) {
	m.node("Stage", id, props{"name": fmt.Sprintf("Stage %d: %s", n, m.countries[stop].name), "number": int64(n), "role": one(m, "ORIGIN", "TRANSIT", "HUB", "DESTINATION")})
	m.relate(id, "STAGE_OF", route, nil)
	m.relate(id, "STAGE_END", m.countries[stop].id, nil)
	if m.IntN(5) == 0 {
		m.relate(id, "STAGE_END", number("place", m.IntN(m.Places)), nil)
	}
}

// leg is told by two sources, which may carry one story.
func (m *maker) leg(id, route string, n, from, to int) {
	m.node("Leg", id, props{"name": m.countries[from].name + " to " + m.countries[to].name, "step": int64(n), "basis": one(m, "STATED", "STATED", "BETWEEN_STAGES"),
		"modes": []string{one(m, "AIR", "SEA", "LAND", "FOOT")}})
	m.relate(id, "LEG_OF", route, nil)
	m.relate(id, "LEG_FROM", m.countries[from].id, nil)
	m.relate(id, "LEG_TO", m.countries[to].id, nil)
	m.claim(id, "leg", m.cite(id))
	m.claim(id, "leg", m.source())
}
