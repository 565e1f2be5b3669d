package model

import (
	"cmp"

	"routegraph/analysis"
	"routegraph/store"
)

// Record is the part of a plan that analyses read: cooperation and what it rests on, countries and why they stand for regions and routes,
// who was seen in action, and the sources. Its steps stand beside the root.
type Record struct {
	Cooperations, Parties, CooperationClaims *store.Step // Parties: nil where cooperation stands below its countries; claims: where they are asked about
	Countries, Regions, SameRoutes           *store.Step // Regions and SameRoutes stand below Countries
	RegionClaims, SameRouteClaims            *store.Step // what the relations to them rest on
	AllRegions, Parents                      *store.Step
	Sources                                  *store.Step
	ClaimSources                             []*store.Step                     // of claims, where not all Sources are read
	Present                                  map[analysis.Evidence]*store.Step // countries in action, by the evidence asked for
}

// inputsOf is what was read of a record, by evidence.
type inputsOf struct {
	record   *Record
	evidence analysis.Evidence
}

// Inputs is what the record's steps brought. Of countries in action it has those with such evidence; analyses hold the rest against it.
func (r *Record) Inputs(a *Answer, e analysis.Evidence) analysis.Inputs {
	key := inputsOf{r, e}
	in, ok := a.inputs[key]
	if !ok {
		in = r.read(a, e)
		if a.inputs == nil {
			a.inputs = map[inputsOf]analysis.Inputs{}
		}
		a.inputs[key] = in
	}
	return in
}

func (r *Record) read(a *Answer, e analysis.Evidence) analysis.Inputs {
	in := analysis.Inputs{Stories: r.stories(a), Cooperations: r.cooperations(a)}
	in.Memberships = r.allMemberships(a)
	for i, c := range a.table(r.Countries).Nodes {
		var claims []analysis.Claim
		links := a.table(r.SameRoutes).Links[i].List
		for _, l := range links {
			claims = append(claims, r.cited(a, r.SameRoutes, r.SameRouteClaims, l)...)
		}
		if len(links) > 0 {
			in.Ties = append(in.Ties, analysis.Tie{Country: c.ID, Kind: analysis.SameRoute, Claims: claims})
		}
	}
	if present := r.Present[e]; present != nil {
		for _, c := range a.table(present).Nodes {
			in.Present = append(in.Present, analysis.Presence{Country: c.ID, Held: true})
		}
	}
	return in
}

func (r *Record) stories(a *Answer) []analysis.Story {
	var out []analysis.Story
	for i := range a.table(r.Sources).Nodes {
		if s := (Row{a, a.table(r.Sources), i}); s.flag("corpus") {
			out = append(out, analysis.Story{Source: s.source(), Published: s.days()})
		}
	}
	return out
}

// source names the story that a source tells, which may stand on several pages.
func (r Row) source() analysis.Source {
	return analysis.Source{Story: cmp.Or(r.text("storyId"), r.ID()), Publisher: r.text("publisherId")}
}

func (r Row) days() analysis.Period {
	return analysis.Period{Earliest: r.text("earliest"), Latest: r.text("latest"), ReportedOn: r.text("reportedOn")}
}

func (r *Record) cooperations(a *Answer) []analysis.Cooperation {
	t := a.table(r.Cooperations)
	if r.Parties == nil {
		return r.ofCountries(a, t)
	}
	var claims func(row int) []analysis.Claim
	if r.CooperationClaims != nil {
		claims = func(row int) []analysis.Claim { return r.below(a, r.CooperationClaims, row) }
	}
	return cooperationsOf(a, t, r.Parties, claims)
}

// ofCountries reads the cooperation below countries, with those of its parties that stand there.
func (r *Record) ofCountries(a *Answer, t *store.Table) []analysis.Cooperation {
	out := make([]analysis.Cooperation, len(t.Nodes))
	for i := range t.Nodes {
		out[i] = Row{a, t, i}.cooperation()
	}
	for i, c := range a.table(r.Countries).Nodes {
		for _, l := range t.Links[i].List {
			out[l.Child].Countries = append(out[l.Child].Countries, c.ID)
		}
	}
	return out
}

// cooperation reads a row's own.
func (r Row) cooperation() analysis.Cooperation {
	return analysis.Cooperation{ID: r.ID(), Kind: analysis.CooperationKind(r.Kind()), Pairing: analysis.Pairing(r.Pairing()), Status: analysis.EventStatus(r.Status()), Period: r.days()}
}

// cooperationsOf reads the cooperation of a table; claims may be nil.
func cooperationsOf(a *Answer, t *store.Table, parties *store.Step, claims func(row int) []analysis.Claim) []analysis.Cooperation {
	out := make([]analysis.Cooperation, len(t.Nodes))
	for i := range t.Nodes {
		c := &out[i]
		*c = Row{a, t, i}.cooperation()
		if claims != nil {
			c.Claims = claims(i)
		}
		for _, party := range a.linked(parties, i) {
			if party.node().Part.Kind == "Country" {
				c.Countries = append(c.Countries, party.ID())
			} else {
				c.Others = append(c.Others, party.ID())
			}
		}
	}
	return out
}

// allMemberships says why the countries lie in regions.
func (r *Record) allMemberships(a *Answer) (all []analysis.Membership) {
	parents := r.parents(a)
	for i, c := range a.table(r.Countries).Nodes {
		for _, l := range a.table(r.Regions).Links[i].List {
			all = append(all, r.memberships(a, c.ID, l, parents)...)
		}
	}
	return all
}

// memberships says why a country lies in a region, and in the regions around it.
func (r *Record) memberships(a *Answer, country string, l store.Link, parents map[string]string) []analysis.Membership {
	byBasis := map[analysis.Basis][]analysis.Claim{}
	for _, c := range r.cited(a, r.Regions, r.RegionClaims, l) {
		basis := analysis.Stated
		if c.Property == "record" { // a row of the table of M49
			basis = analysis.M49
		}
		byBasis[basis] = append(byBasis[basis], c)
	}
	var out []analysis.Membership
	region := a.table(r.Regions).Nodes[l.Child].ID
	for basis, claims := range byBasis {
		var via []string
		for at := region; at != ""; at = parents[at] {
			out = append(out, analysis.Membership{Country: country, Region: at, Basis: basis, Via: via, Claims: claims})
			via = append(via[:len(via):len(via)], at)
		}
	}
	return out
}

// parents says of which larger region a region is part.
func (r *Record) parents(a *Answer) map[string]string {
	out := map[string]string{}
	for i, n := range a.table(r.AllRegions).Nodes {
		for _, p := range a.linked(r.Parents, i) {
			out[n.ID] = p.ID()
		}
	}
	return out
}

// below reads the claims right below a row.
func (r *Record) below(a *Answer, claims *store.Step, row int) []analysis.Claim {
	var out []analysis.Claim
	for _, c := range a.linked(claims, row) {
		out = append(out, r.claim(a, c))
	}
	return out
}

// cited reads the claims that a relation rests on.
func (r *Record) cited(a *Answer, step, cited *store.Step, l store.Link) []analysis.Claim {
	var out []analysis.Claim
	t := a.table(cited)
	for _, id := range texts(l.Props[store.Index(step.EdgeProps, "claims")]) {
		if i := t.Find(id); i >= 0 {
			out = append(out, r.claim(a, Row{a, t, i}))
		}
	}
	return out
}

// claim reads a claim with its source.
func (r *Record) claim(a *Answer, c Row) analysis.Claim {
	out := analysis.Claim{ID: c.ID(), Property: c.Property(), Status: analysis.ClaimStatus(c.Status()), Credibility: c.Credibility()}
	if s, ok := r.sourceOf(a, c.text("sourceId")); ok {
		out.Source, out.Reliability, out.Published = s.source(), s.Reliability(), s.text("latest")
	}
	return out
}

// sourceOf finds a source among those that were read.
func (r *Record) sourceOf(a *Answer, id string) (Row, bool) {
	for _, st := range append(r.ClaimSources[:len(r.ClaimSources):len(r.ClaimSources)], r.Sources) {
		if st == nil {
			continue
		}
		if i := a.table(st).Find(id); i >= 0 {
			return Row{a, a.table(st), i}, true
		}
	}
	return Row{}, false
}
