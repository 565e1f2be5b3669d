package model

import (
	"routegraph/analysis"
	"routegraph/store"
)

// The contract's types of countries that took part in the same events.
type (
	CountryPartners struct {
		Country  *Country
		Partners []*CountryPartner
	}
	CountryPartner struct {
		Country *Country
		Events  []*Event
	}
)

// Partners lists the countries of the events at the root, those with most partners first.
func Partners(a *Answer, countries *store.Step, first int) []*CountryPartners {
	events := make([]analysis.Gathering, len(a.Root.Nodes))
	for i, n := range a.Root.Nodes {
		events[i].Event = n.ID
		for _, c := range a.linked(countries, i) {
			events[i].Countries = append(events[i].Countries, c.ID())
		}
	}
	found := analysis.Partners(events)
	out := []*CountryPartners{}
	for _, c := range found[:min(first, len(found))] {
		with := &CountryPartners{show[*Country](a, c.Country, countries), []*CountryPartner{}}
		for _, p := range c.Partners {
			with.Partners = append(with.Partners, &CountryPartner{show[*Country](a, p.Country, countries), shows[*Event](a, p.Events, a.Root.Step)})
		}
		out = append(out, with)
	}
	return out
}
