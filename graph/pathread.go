package graph

import (
	"slices"

	"routegraph/analysis"
	"routegraph/graph/model"
	"routegraph/store"
)

// The first statement of paths: what they are found from. Each list of edges is bounded in the plan. Of a graph with more edges the lists
// are cut, so what touches the two ends is read apart: paths of one and two hops need nothing else.

// maxTogether is how many countries of one cooperation are read: more make more pairs than the edges that may be read.
const maxTogether = 201

// pathRead plans what is read for a question.
func (p *planner) pathRead(ask pathQuery, near bool) (root *store.Step, read model.PathRead, err error) {
	if read.From, err = p.byID("from", ask.from, store.Places...); err != nil {
		return nil, read, err
	}
	if read.To, err = p.byID("to", ask.to, store.Places...); err != nil {
		return nil, read, err
	}
	p.besides = append(p.besides, read.To)
	if near {
		p.pathNear(&read, ask)
		return read.From, read, nil
	}
	if ask.Via != analysis.ViaCooperation {
		read.All = append(read.All, p.legEdges(p.beside("Leg", 0), ask))
		read.Near = append(read.Near, p.legEdges(p.follow(read.From.Parts[0], "legsFrom", 0), ask), p.legEdges(p.follow(read.To.Parts[0], "legsTo", 0), ask))
	}
	if ask.Via != analysis.ViaLegs {
		read.All = append(read.All, p.pairEdges(p.beside("Cooperation", 0), maxTogether, ask))
		for _, end := range []*store.Step{read.From, read.To} {
			if end.Parts[0].Kind == "Country" {
				read.Near = append(read.Near, p.pairEdges(p.follow(end.Parts[0], "cooperations", 0), 0, ask))
			}
		}
	}
	read.Memberships = p.memberships()
	return read.From, read, nil
}

// legEdges makes a step bring legs as edges.
func (p *planner) legEdges(st *store.Step, ask pathQuery) model.PathEdges {
	leg := st.Parts[0]
	st.Where = p.evidenceFilter("Leg", ask.evidence)
	if ask.at != "" {
		st.Where = &store.Filter{And: []*store.Filter{st.Where, p.evidenceFilter("Leg", analysis.Evidence{KnownBy: ask.at})}}
	}
	p.mayBeCut(st)
	return model.PathEdges{Edges: st, Start: p.follow(leg, "from", 0), End: p.follow(leg, "to", 0), Route: p.follow(leg, "route", 0), Claims: p.claims(leg)}
}

// pairEdges makes a step bring cooperation as edges, with so many of its countries (0: all).
func (p *planner) pairEdges(st *store.Step, countries int, ask pathQuery) model.PathEdges {
	part := st.Parts[0]
	part.Props = slices.Clone(cooperationProps)
	conditions := []*store.Filter{p.evidenceFilter("Cooperation", ask.evidence),
		{Prop: "status", Op: store.Eq, Value: string(analysis.Occurred)}, {Prop: "pairing", Op: store.Eq, Value: string(analysis.Together)}}
	if ask.at != "" {
		conditions = append(conditions, mayBeCertain(ask.at))
	}
	st.Where = &store.Filter{And: conditions}
	p.mayBeCut(st)
	parties := p.follow(part, "parties", 0)
	parties.Parts = []*store.Part{{Kind: "Country"}}
	parties.Page.Limit = countries
	return model.PathEdges{Edges: st, Parties: parties, Claims: p.claims(part)}
}

// mayBeCertain keeps what can be certain by a day. Whether a story bounds what has no last day is for the analysis to say.
func mayBeCertain(at string) *store.Filter {
	return &store.Filter{Or: []*store.Filter{{Prop: "latest", Op: store.Lte, Value: at},
		{And: []*store.Filter{{Prop: "latest", Op: store.Null, Value: true}, {Prop: "reportedOn", Op: store.Lte, Value: at}}}}}
}

// mayBeCut bounds a list of edges. That it is cut is no failure: shorter paths are found from what is left.
func (p *planner) mayBeCut(st *store.Step) {
	st.Page.Limit = analysis.MaxPathEdges
	p.mayEnd(st)
}

// memberships adds what joints are read from: countries that legs touch, and their regions.
func (p *planner) memberships() *model.Record {
	r := &model.Record{Countries: p.beside("Country", 0)}
	r.Countries.Where = &store.Filter{Or: []*store.Filter{p.some("Country", "legsFrom"), p.some("Country", "legsTo")}}
	p.recordRegions(r, 0)
	p.recordSources(r)
	return r
}
