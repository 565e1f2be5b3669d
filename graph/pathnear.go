package graph

import (
	"routegraph/analysis"
	"routegraph/graph/model"
	"routegraph/store"
)

// Of paths of legs with few hops every leg lies within two hops of one of the ends: the first two, after which come the last two. So only
// these are read. Legs between the same two ends are all reached or none is, so what a hop rests on is complete.

// maxNear is how many hops a path has at most whose legs are all near an end.
const maxNear = 4

func (ask pathQuery) near() bool { return ask.Via == analysis.ViaLegs && ask.MaxHops <= maxNear }

// Ways from the start to the legs that can come first, then second: also where the two meet inside a region. Likewise from the goal back.
var (
	firstLegs  = []string{"legsFrom"}
	secondLegs = []string{"legsFrom to legsFrom", "legsFrom to regions parent* legsFrom", "legsFrom to parts* countries legsFrom"}
	lastLegs   = []string{"legsTo"}
	beforeLast = []string{"legsTo from legsTo", "legsTo from regions parent* legsTo", "legsTo from parts* countries legsTo"}
)

// pathNear plans the legs near the two ends, how many there are in all, and the regions in which legs can meet.
func (p *planner) pathNear(read *model.PathRead, ask pathQuery) {
	var out, in []string
	for i, more := range [][]string{firstLegs, lastLegs, secondLegs, beforeLast} {
		switch {
		case i >= ask.MaxHops:
		case i%2 == 0:
			out = append(out, more...)
		default:
			in = append(in, more...)
		}
	}
	legs := p.reached("Leg", 0, p.reach(read.From.Parts[0].Kind, ask.from, out...), p.reach(read.To.Parts[0].Kind, ask.to, in...))
	edges := p.legEdges(legs, ask)
	edges.Claims.Parts[0].Props = []string{"status", "sourceId"}
	if !ask.evidence.Asks() && ask.at == "" { // then any claim that stands will do, and claims are read in any case
		legs.Where = nil
	}
	read.All = []model.PathEdges{edges}
	read.Memberships = p.nearMemberships(ask)
	sources := p.claimSource(edges.Claims)
	if !ask.evidence.Asks() && ask.at == "" { // then only who stands behind claims matters
		sources.Parts[0].Props = []string{"publisherId", "storyId"}
	}
	read.Memberships.ClaimSources = append(read.Memberships.ClaimSources, sources)
	read.Legs = &store.Step{Parts: []*store.Part{{Kind: "Leg"}}, Total: true}
	p.besides = append(p.besides, read.Legs)
}

// nearMemberships adds the countries of regions that legs touch: legs meet nowhere else.
func (p *planner) nearMemberships(ask pathQuery) *model.Record {
	touched := &store.Filter{Or: []*store.Filter{p.some("Region", "legsFrom"), p.some("Region", "legsTo")}}
	r := &model.Record{Countries: p.reached("Country", 0, p.reachFrom("Region", touched, "parts* countries"))}
	p.nearRegions(r, 0, p.reachFrom("Region", touched, "parts*"))
	if ask.evidence.Asks() {
		r.ClaimSources = append(r.ClaimSources, p.claimSource(r.RegionClaims))
	}
	return r
}

// nearRegions adds the regions of the record's countries, those that are reached, and what both rest on.
func (p *planner) nearRegions(r *model.Record, rows int64, within store.Reach) {
	r.Regions, r.AllRegions = p.follow(r.Countries.Parts[0], "regions", rows), p.reached("Region", rows, within)
	r.RegionClaims = p.cite(r.Regions)
	r.Parents = p.follow(r.AllRegions.Parts[0], "parent", rows)
}

// claimSource adds the sources of claims.
func (p *planner) claimSource(claims *store.Step) *store.Step {
	st := p.follow(claims.Parts[0], "source", p.rowsOf[claims])
	st.Parts[0].Props = []string{"latest", "reliability", "publisherId", "storyId"}
	return st
}
