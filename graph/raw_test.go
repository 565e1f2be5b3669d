package graph_test

import (
	"cmp"
	"slices"
	"strings"

	"routegraph/analysis"
	"routegraph/store"
)

// raw is a graph as lists, from which the tests read what analyses take in the plainest way, without plans.
type raw struct {
	nodes map[string]store.NodeData
	from  map[string][]store.RelationData // "TYPE id"
	to    map[string][]store.RelationData
}

func newRaw(g *store.Graph) raw {
	r := raw{map[string]store.NodeData{}, map[string][]store.RelationData{}, map[string][]store.RelationData{}}
	for _, n := range g.Nodes {
		r.nodes[n.ID] = n
	}
	for _, rel := range g.Relations {
		r.from[rel.Type+" "+rel.From] = append(r.from[rel.Type+" "+rel.From], rel)
		r.to[rel.Type+" "+rel.To] = append(r.to[rel.Type+" "+rel.To], rel)
	}
	return r
}

func (r raw) text(id, prop string) string { s, _ := r.nodes[id].Props[prop].(string); return s }

func (r raw) period(id string) analysis.Period {
	return analysis.Period{Earliest: r.text(id, "earliest"), Latest: r.text(id, "latest"), ReportedOn: r.text(id, "reportedOn")}
}

func (r raw) one(typ, id string) string {
	for _, rel := range r.from[typ+" "+id] {
		return rel.To
	}
	return ""
}

func (r raw) claim(id string) analysis.Claim {
	n := r.nodes[id]
	source := r.one("STATED_BY", id)
	credibility, _ := n.Props["credibility"].(int64)
	return analysis.Claim{ID: id, Subject: r.one("ABOUT", id), Object: r.one("OBJECT", id), Property: r.text(id, "property"), Value: r.text(id, "value"), Period: r.period(id),
		Modality: analysis.Modality(r.text(id, "modality")), Status: analysis.ClaimStatus(r.text(id, "status")), Credibility: int(credibility),
		Source: analysis.Source{Story: cmp.Or(r.one("SAME_STORY_AS", source), source), Publisher: r.one("PUBLISHED_BY", source)}, Reliability: r.text(source, "reliability"), Published: r.text(source, "latest")}
}

func (r raw) claims(ids any) (out []analysis.Claim) {
	list, _ := ids.([]string)
	for _, id := range list {
		if _, ok := r.nodes[id]; ok {
			out = append(out, r.claim(id))
		}
	}
	return out
}

func (r raw) about(id string) (out []analysis.Claim) {
	for _, rel := range r.to["ABOUT "+id] {
		out = append(out, r.claim(rel.From))
	}
	return out
}

func (r raw) kind(kind string) (ids []string) {
	for id, n := range r.nodes {
		if n.Kind == kind {
			ids = append(ids, id)
		}
	}
	slices.Sort(ids)
	return ids
}

// inputs reads what the gaps of routes are found from.
func (r raw) inputs(e analysis.Evidence) analysis.Inputs {
	var in analysis.Inputs
	for _, id := range r.kind("Country") {
		for _, rel := range r.from["IN_REGION "+id] {
			in.Memberships = append(in.Memberships, r.membership(id, rel)...)
		}
		var tie []analysis.Claim
		for _, rel := range r.from["SAME_ROUTE_AS "+id] {
			tie = append(tie, r.claims(rel.Props["claims"])...)
		}
		if len(r.from["SAME_ROUTE_AS "+id]) > 0 {
			in.Ties = append(in.Ties, analysis.Tie{Country: id, Kind: analysis.SameRoute, Claims: tie})
		}
		if r.inAction(id, e) {
			in.Present = append(in.Present, analysis.Presence{Country: id, Held: true})
		}
	}
	for _, id := range r.kind("Cooperation") {
		in.Cooperations = append(in.Cooperations, r.cooperation(id))
	}
	for _, id := range r.kind("Source") {
		if r.isStory(id) {
			in.Stories = append(in.Stories, analysis.Story{Source: analysis.Source{Story: id, Publisher: r.one("PUBLISHED_BY", id)}, Published: r.period(id)})
		}
	}
	return in
}

func (r raw) isStory(source string) bool { return r.nodes[source].Props["corpus"] == true }

func (r raw) membership(country string, rel store.RelationData) (out []analysis.Membership) {
	byBasis := map[analysis.Basis][]analysis.Claim{}
	for _, c := range r.claims(rel.Props["claims"]) {
		basis := analysis.Stated
		if c.Property == "record" {
			basis = analysis.M49
		}
		byBasis[basis] = append(byBasis[basis], c)
	}
	for basis, claims := range byBasis {
		for region := rel.To; region != ""; region = r.one("PART_OF", region) {
			out = append(out, analysis.Membership{Country: country, Region: region, Basis: basis, Claims: claims})
		}
	}
	return out
}

func (r raw) inAction(country string, e analysis.Evidence) bool {
	for _, rel := range r.to["INVOLVES "+country] {
		roles, _ := rel.Props["roles"].([]string)
		if slices.ContainsFunc(roles, func(s string) bool { return s != "VENUE" }) && e.Accepts(r.about(rel.From)) {
			return true
		}
	}
	return false
}

func (r raw) cooperation(id string) analysis.Cooperation {
	c := analysis.Cooperation{ID: id, Kind: analysis.CooperationKind(r.text(id, "kind")), Pairing: analysis.Pairing(r.text(id, "pairing")),
		Status: analysis.EventStatus(r.text(id, "status")), Period: r.period(id), Claims: r.about(id)}
	for _, rel := range r.to["PARTY_OF "+id] {
		if r.nodes[rel.From].Kind == "Country" {
			c.Countries = append(c.Countries, rel.From)
		}
	}
	return c
}

func (r raw) route(id string, e analysis.Evidence) analysis.Route {
	ends := map[string]analysis.EndKind{"Country": analysis.CountryEnd, "Region": analysis.RegionEnd, "Place": analysis.PlaceEnd}
	end := func(id string) analysis.End { return analysis.End{Kind: ends[r.nodes[id].Kind], ID: id} }
	out := analysis.Route{ID: id}
	stages := slices.Clone(r.to["STAGE_OF "+id])
	slices.SortFunc(stages, func(a, b store.RelationData) int {
		return cmp.Compare(r.nodes[a.From].Props["number"].(int64), r.nodes[b.From].Props["number"].(int64))
	})
	for _, s := range stages {
		var stage analysis.Stage
		for _, rel := range r.from["STAGE_END "+s.From] {
			stage.Ends = append(stage.Ends, end(rel.To))
		}
		slices.SortFunc(stage.Ends, func(a, b analysis.End) int { return strings.Compare(a.ID, b.ID) })
		out.Stages = append(out.Stages, stage)
	}
	for _, l := range r.to["LEG_OF "+id] {
		if e.Accepts(r.about(l.From)) {
			out.Legs = append(out.Legs, analysis.Leg{ID: l.From, Step: int(r.nodes[l.From].Props["step"].(int64)), From: end(r.one("LEG_FROM", l.From)), To: end(r.one("LEG_TO", l.From))})
		}
	}
	slices.SortStableFunc(out.Legs, func(a, b analysis.Leg) int { return cmp.Or(cmp.Compare(a.Step, b.Step), strings.Compare(a.ID, b.ID)) })
	return out
}
