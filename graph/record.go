package graph

import (
	"slices"

	"routegraph/analysis"
	"routegraph/graph/model"
	"routegraph/store"
)

// The steps that analyses read. They take whole lists and not pages: an analysis of a part of the record would be wrong. Each list is
// bounded; what holds more is refused, not cut.

// follow adds a step over a relation to a part.
func (p *planner) follow(part *store.Part, field string, rows int64) *store.Step {
	hop, _ := p.catalogue.Hop(part.Kind, field)
	st := &store.Step{From: store.From{Hop: &hop}, Rows: true}
	for _, kind := range hop.Kinds() {
		st.Parts = append(st.Parts, &store.Part{Kind: kind})
	}
	part.Steps = append(part.Steps, st)
	p.reads(st, rows)
	return st
}

// reads notes a step that an analysis reads, and how many rows it is taken to have where the operation selects something below them.
func (p *planner) reads(st *store.Step, rows int64) { p.rowsOf[st], p.read[st] = rows, true }

// cite adds the claims that a step's relations rest on, with what evidence needs of them.
func (p *planner) cite(st *store.Step) *store.Step {
	st.NeedEdge("claims")
	cited := &store.Step{From: store.From{Lookup: "claims"}, Rows: true, Parts: []*store.Part{claimPart()}}
	st.Cited = append(st.Cited, cited)
	p.reads(cited, p.rowsOf[st])
	return cited
}

func claimPart() *store.Part {
	return &store.Part{Kind: "Claim", Props: []string{"property", "status", "credibility", "sourceId"}}
}

// claims adds the claims about a part's rows.
func (p *planner) claims(part *store.Part) *store.Step {
	st := p.follow(part, "claims", 50)
	st.Parts = []*store.Part{claimPart()}
	return st
}

// routeSteps adds what analyses read of routes, once to a part; what legs rest on only where it is asked about.
func (p *planner) routeSteps(part *store.Part, claims bool) model.RouteSteps {
	s, ok := p.plan.Routes[part]
	if !ok {
		s = p.wayOfRoute(part)
	}
	if claims && s.LegClaims == nil {
		s.LegClaims = p.claims(s.Legs.Parts[0])
	}
	p.plan.Routes[part] = s
	return s
}

// wayOfRoute adds stages and legs.
func (p *planner) wayOfRoute(part *store.Part) (s model.RouteSteps) {
	s.Stages = p.follow(part, "stages", 10)
	s.Stages.Order = []store.Key{{Prop: "number"}}
	s.Ends = p.follow(s.Stages.Parts[0], "ends", 20)
	s.Legs = p.follow(part, "legs", 50)
	s.Legs.Order = []store.Key{{Prop: "step"}}
	leg := s.Legs.Parts[0]
	leg.Need("step")
	leg.Need("basis")
	s.From, s.To = p.follow(leg, "from", 50), p.follow(leg, "to", 50)
	return s
}

// record adds what analyses read of the whole graph, once, and who was in action by such evidence.
func (p *planner) record(e analysis.Evidence) *model.Record {
	if p.plan.Record == nil {
		p.plan.Record = &model.Record{Present: map[analysis.Evidence]*store.Step{}}
		p.recordCooperations(p.plan.Record)
		p.recordCountries(p.plan.Record)
		p.recordSources(p.plan.Record)
	}
	r := p.plan.Record
	if e.Asks() && r.CooperationClaims == nil {
		r.CooperationClaims = p.claims(r.Cooperations.Parts[0])
	}
	if r.Present[e] == nil {
		present := p.beside("Country", 0)
		seen := []*store.Filter{inAction()}
		if e.Asks() {
			seen = append(seen, p.evidenceFilter("Event", e))
		}
		present.Where = p.some("Country", "events", seen...)
		r.Present[e] = present
	}
	return r
}

// all is a step of all nodes of a kind.
func (p *planner) all(kind string, rows int64, props ...string) *store.Step {
	st := &store.Step{Rows: true, Parts: []*store.Part{{Kind: kind, Props: slices.Clone(props)}}, Page: store.Page{Limit: maxRecord}}
	p.reads(st, rows)
	return st
}

// beside adds a list of all nodes of a kind beside the root.
func (p *planner) beside(kind string, rows int64, props ...string) *store.Step {
	st := p.all(kind, rows, props...)
	p.besides = append(p.besides, st)
	return st
}

// cooperationProps are what analyses read of cooperation.
var cooperationProps = []string{"kind", "pairing", "status", "earliest", "latest", "reportedOn"}

func (p *planner) recordCooperations(r *model.Record) {
	r.Cooperations = p.beside("Cooperation", 50, cooperationProps...)
	part := r.Cooperations.Parts[0]
	r.Parties = p.follow(part, "parties", 50)
}

// recordCountries takes the countries that sources tell of: parties, ends of stages, countries on the same routes or in action.
func (p *planner) recordCountries(r *model.Record) {
	r.Countries = p.beside("Country", 50)
	r.Countries.Where = &store.Filter{Or: []*store.Filter{p.some("Country", "cooperations"), p.some("Country", "stages"), p.some("Country", "sameRouteAs"),
		p.some("Country", "events", inAction())}}
	p.recordRegions(r, 50)
	p.recordSameRoutes(r)
}

// recordRegions adds the regions of the record's countries, those around them, and what both rest on.
func (p *planner) recordRegions(r *model.Record, rows int64) {
	r.Regions, r.AllRegions = p.follow(r.Countries.Parts[0], "regions", rows), p.beside("Region", rows)
	r.RegionClaims = p.cite(r.Regions)
	r.Parents = p.follow(r.AllRegions.Parts[0], "parent", rows)
}

// recordSameRoutes adds the countries on the same routes as the record's countries.
func (p *planner) recordSameRoutes(r *model.Record) {
	r.SameRoutes = p.follow(r.Countries.Parts[0], "sameRouteAs", 50)
	r.SameRouteClaims = p.cite(r.SameRoutes)
}

func (p *planner) recordSources(r *model.Record) {
	r.Sources = p.beside("Source", 100, "corpus", "earliest", "latest", "reliability", "publisherId", "storyId")
}

// inAction holds for relations to events that are more than being their venue, or of concern in them.
func inAction() *store.Filter {
	return &store.Filter{Prop: "roles", Edge: true, Op: store.In, Value: []any{"ORGANIZER", "SUPPORTER", "PARTICIPANT", "UNSPECIFIED"}}
}

// some holds where a kind's field leads to a node that fits.
func (p *planner) some(kind, field string, where ...*store.Filter) *store.Filter {
	hop, _ := p.catalogue.Hop(kind, field)
	return &store.Filter{Some: &store.Some{Hop: hop, Where: &store.Filter{And: append([]*store.Filter{}, where...)}}}
}
