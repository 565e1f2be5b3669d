package model

import (
	"routegraph/analysis"
	"routegraph/store"
)

// PairSteps are what a brief about two countries is made from.
type PairSteps struct {
	Countries                 *store.Step // both
	Bound, BoundClaims        *store.Step // treaties that they joined
	Signed, SignedClaims      *store.Step // treaties that they only signed
	Memberships, MemberClaims *store.Step
	Treaties, TreatyClaims    *store.Step // whose lists were read, and who says of which day
	Routes, Stages, Ends      *store.Step
	Claims                    ClaimSteps // about the two, their cooperation and events of both
	Record                    *Record    // of both: regions, ties, cooperation
}

// inputs makes of what was read what the analysis takes, as far as the evidence reaches.
func (s PairSteps) inputs(a *Answer, ids [2]string, e analysis.Evidence) analysis.PairInputs {
	in := analysis.PairInputs{Inputs: s.Record.read(a, e).Known(e), KnownBy: e.KnownBy}
	for i, id := range ids {
		in.Sides[i] = s.side(a, a.table(s.Countries).Find(id), e)
	}
	t := a.table(s.Treaties)
	for i := range t.Nodes {
		r := Row{a, t, i}
		treaty := analysis.Treaty{ID: r.ID(), Name: r.Name(), Kind: r.Kind()}
		if e.Accepts(s.Record.below(a, s.TreatyClaims, i)) {
			treaty.AsOf = r.text("partiesAsOf")
		}
		in.Treaties = append(in.Treaties, treaty)
	}
	for i, n := range a.table(s.Routes).Nodes {
		in.Routes = append(in.Routes, analysis.Route{ID: n.ID, Stages: stagesOf(a, s.Stages, s.Ends, i)})
	}
	return in
}

// side reads what lists tell of one of the two.
func (s PairSteps) side(a *Answer, row int, e analysis.Evidence) analysis.PairCountry {
	country := Row{a, a.table(s.Countries), row}
	out := analysis.PairCountry{ID: country.ID(), Name: country.Name(), State: country.IsState(), Treaties: map[string]analysis.TreatyEntry{}, Bodies: map[string]analysis.BodyEntry{}}
	for _, list := range [][2]*store.Step{{s.Bound, s.BoundClaims}, {s.Signed, s.SignedClaims}} {
		s.entries(a, list[0], list[1], row, e, func(r Row, edge func(string) string, claims []string) {
			out.Treaties[r.ID()] = analysis.TreatyEntry{Action: edge("action"), SignedOn: edge("signedOn"), Since: edge("since"), AsOf: edge("asOf"), Claims: claims}
		})
	}
	s.entries(a, s.Memberships, s.MemberClaims, row, e, func(r Row, edge func(string) string, claims []string) {
		out.Bodies[r.ID()] = analysis.BodyEntry{Scope: r.text("scope"), Status: edge("status"), AsOf: edge("asOf"), Claims: claims}
	})
	return out
}

// entries reads the relations of a country that rest on such evidence.
func (s PairSteps) entries(a *Answer, st, cited *store.Step, row int, e analysis.Evidence, add func(r Row, edge func(string) string, claims []string)) {
	p := page{answer: a, table: a.table(st), links: &a.table(st).Links[row]}
	for i, l := range p.links.List {
		if e.Accepts(s.Record.cited(a, st, cited, l)) {
			add(p.row(i), func(name string) string { text, _ := p.edgeProp(i, name).(string); return text }, texts(p.edgeProp(i, "claims")))
		}
	}
}
