package world

import (
	"cmp"
	"fmt"
	"math"
	"slices"
)

type country struct {
	id, name string
	lat, lon float64
	near     []int // the eight nearest
}

// continents are the first regions; the others are parts of them.
const continents = 5

func (m *maker) regions() {
	for i := range m.Regions {
		id := m.node("Region", number("region", i), props{"name": m.name(3) + " region", "scheme": "M49", "code": fmt.Sprintf("%03d", i)})
		if i >= continents {
			m.relate(id, "PART_OF", number("region", i%continents), nil)
		}
	}
}

func (m *maker) makeCountries() {
	m.popular = newZipf(m.Countries)
	for i := range m.Countries {
		m.countries = append(m.countries, country{name: m.name(3) + " " + m.name(2), lat: m.coordinate(120, -50), lon: m.coordinate(340, -170)})
		c := &m.countries[i]
		iso := string([]byte{'A' + byte(i/26), 'A' + byte(i%26)})
		c.id = "country:" + iso + "B"
		m.node("Country", c.id, props{"name": c.name, "iso2": iso, "iso3": iso + "B", "m49": fmt.Sprintf("%03d", i), "isState": true, "lat": c.lat, "lon": c.lon, "geoPrecision": "COUNTRY"})
	}
	for i := range m.countries {
		m.countries[i].near = m.nearest(i, 8)
	}
	for i, c := range m.countries {
		region := number("region", continents+i%(m.Regions-continents))
		m.relate(c.id, "IN_REGION", region, props{"claims": []string{m.claim(c.id, "regions", m.source())}})
		for _, n := range c.near[:2] {
			m.relate(c.id, "BORDERS", m.countries[n].id, nil)
		}
	}
}

func (m *maker) coordinate(span, from float64) float64 {
	return round(m.Float64()*span + from)
}

func round(degrees float64) float64 { return math.Round(degrees*1e4) / 1e4 }

func (m *maker) nearest(of, n int) []int {
	far := func(i int) float64 {
		return math.Hypot(m.countries[i].lat-m.countries[of].lat, m.countries[i].lon-m.countries[of].lon)
	}
	all := make([]int, len(m.countries))
	for i := range all {
		all[i] = i
	}
	slices.SortStableFunc(all, func(a, b int) int { return cmp.Compare(far(a), far(b)) })
	return all[1 : n+1]
}

func (m *maker) places() {
	for i := range m.Places {
		c := m.countries[m.popular.draw(m)]
		id := m.node("Place", number("place", i), props{"name": m.name(2) + " " + one(m, "port", "crossing", "city", "camp"), "kind": one(m, "CITY", "ADMIN1", "BORDER_CROSSING", "BORDER_AREA"),
			"lat": round(c.lat + m.Float64()*2), "lon": round(c.lon + m.Float64()*2), "geoPrecision": "LOCALITY"})
		m.relate(id, "IN_COUNTRY", c.id, nil)
		m.cite(id)
	}
}
