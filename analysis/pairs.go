package analysis

import (
	"cmp"
	"maps"
	"slices"
)

// A Gathering is an event and the countries that took part in it, by their officials, missions or agencies.
type Gathering struct {
	Event     string
	Countries []string
}

// A Partner is a country that took part in the same events as another. It says no more than that: not that they met.
type Partner struct {
	Country string
	Events  []string // in order
}

// A CountryPartners is a country with all its partners, in order.
type CountryPartners struct {
	Country  string
	Partners []Partner
}

// Partners lists every country that shares an event with another, those with most partners first, then by id.
func Partners(events []Gathering) []CountryPartners {
	shared := map[string]map[string]map[string]bool{}
	for _, e := range events {
		for _, a := range e.Countries {
			for _, b := range e.Countries {
				if a != b {
					share(shared, a, b, e.Event)
				}
			}
		}
	}
	var out []CountryPartners
	for country, with := range shared {
		c := CountryPartners{Country: country}
		for _, partner := range slices.Sorted(maps.Keys(with)) {
			c.Partners = append(c.Partners, Partner{partner, sorted(with[partner])})
		}
		out = append(out, c)
	}
	slices.SortFunc(out, func(a, b CountryPartners) int {
		return cmp.Or(cmp.Compare(len(b.Partners), len(a.Partners)), cmp.Compare(a.Country, b.Country))
	})
	return out
}

func share(shared map[string]map[string]map[string]bool, a, b, event string) {
	if shared[a] == nil {
		shared[a] = map[string]map[string]bool{}
	}
	if shared[a][b] == nil {
		shared[a][b] = map[string]bool{}
	}
	shared[a][b][event] = true
}
