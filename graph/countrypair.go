package graph

import (
	"context"
	"maps"
	"strings"

	"github.com/99designs/gqlgen/graphql"

	"routegraph/analysis"
	"routegraph/graph/model"
	"routegraph/store"
)

// pairQuery is what is asked of two countries.
type pairQuery struct {
	a, b     *store.Filter
	at       string
	evidence analysis.Evidence
}

// CountryPair is the brief for a meeting of two countries.
func (q query) CountryPair(ctx context.Context, a, b, at string, knownBy *string, evidence model.Input) (*model.CountryPair, error) {
	ask, err := newPairQuery(a, b, at, knownBy, evidence)
	if err != nil {
		return nil, err
	}
	return answers(q, ctx, func(p *planner, field graphql.CollectedField) (*store.Step, from[*model.CountryPair], error) {
		root, steps := p.countryPair(ask)
		p.show("CountryPair", field.Selections, pairShows(steps))
		return root, func(answer *model.Answer) (*model.CountryPair, error) {
			ids := [2]string{answer.Coded(root, a), answer.Coded(root, b)}
			switch {
			case ids[0] == "":
				return nil, notFound("a", strings.ToUpper(a))
			case ids[1] == "":
				return nil, notFound("b", strings.ToUpper(b))
			case ids[0] == ids[1]:
				return nil, failure(BadUserInput, "countryPair: a and b are both %q, two different countries are needed", ids[0])
			}
			return steps.Pair(answer, ids, at, ask.evidence, analysis.PropertiesOf(p.catalogue)), nil
		}, nil
	})
}

func newPairQuery(a, b, at string, knownBy *string, evidence model.Input) (ask pairQuery, err error) {
	if ask.a, err = byCode("a", a); err != nil {
		return ask, err
	}
	if ask.b, err = byCode("b", b); err != nil {
		return ask, err
	}
	if ask.at = at; !store.IsDay(at) {
		return ask, failure(BadUserInput, "countryPair: at: %q is not a calendar day, YYYY-MM-DD", at)
	}
	ask.evidence, err = evidence.Evidence(knownBy)
	return ask, err
}

// countryPair plans what a brief is made from: both countries at the root, the rest beside them.
func (p *planner) countryPair(ask pairQuery) (root *store.Step, s model.PairSteps) {
	root = p.all("Country", 2, "iso2", "iso3", "name", "isState")
	root.Where = &store.Filter{Or: []*store.Filter{ask.a, ask.b}}
	s.Countries, s.Record = root, p.pairRecord(root)
	s.Bound, s.Signed, s.Memberships = p.listed(root, "agreements", "action", "signedOn", "since", "asOf"), p.listed(root, "signedOnly", "signedOn", "asOf"),
		p.listed(root, "memberships", "status", "asOf")
	s.Memberships.Part("Organization").Need("scope")
	s.BoundClaims, s.SignedClaims, s.MemberClaims = p.cite(s.Bound), p.cite(s.Signed), p.cite(s.Memberships)
	p.pairCooperations(&s, ask)
	s.Treaties = p.beside("Agreement", 20, "name", "kind", "partiesAsOf")
	s.Treaties.Where = &store.Filter{Prop: "partiesAsOf", Op: store.Null, Value: false}
	s.TreatyClaims = p.claims(s.Treaties.Parts[0])
	s.TreatyClaims.Where = &store.Filter{Prop: "property", Op: store.Eq, Value: "partiesAsOf"}
	s.Routes = p.beside("Route", 20)
	s.Routes.Where = &store.Filter{And: []*store.Filter{p.evidenceFilter("Route", ask.evidence), p.evidenceFilter("Route", analysis.Evidence{KnownBy: ask.at})}}
	s.Stages = p.follow(s.Routes.Parts[0], "stages", 10)
	s.Stages.Order = []store.Key{{Prop: "number"}}
	s.Ends = p.follow(s.Stages.Parts[0], "ends", 20)
	return root, s
}

// listed follows a relation from both countries, with what it carries.
func (p *planner) listed(root *store.Step, field string, carries ...string) *store.Step {
	st := p.follow(root.Parts[0], field, 100)
	for _, name := range carries {
		st.NeedEdge(name)
	}
	return st
}

// pairRecord adds why the two countries stand for regions and routes.
func (p *planner) pairRecord(root *store.Step) *model.Record {
	r := &model.Record{Countries: root}
	p.recordRegions(r, 50)
	p.recordSameRoutes(r)
	p.recordSources(r)
	return r
}

// pairCooperations adds the cooperation of both, and the claims about the two, about it and about events of both.
func (p *planner) pairCooperations(s *model.PairSteps, ask pairQuery) {
	both := func(kind, field string) *store.Filter {
		return &store.Filter{And: []*store.Filter{p.some(kind, field, ask.a), p.some(kind, field, ask.b)}}
	}
	s.Record.Cooperations = p.beside("Cooperation", 50, cooperationProps...)
	s.Record.Cooperations.Where = &store.Filter{And: []*store.Filter{both("Cooperation", "parties"), p.evidenceFilter("Cooperation", ask.evidence)}}
	part := s.Record.Cooperations.Parts[0]
	s.Record.Parties, s.Record.CooperationClaims = p.follow(part, "parties", 50), p.claims(part)

	events := p.beside("Event", 50)
	events.Where = &store.Filter{Or: []*store.Filter{both("Event", "countries"), p.some("Event", "cooperations", both("Cooperation", "parties"))}}
	s.Claims = model.ClaimSteps{Record: s.Record, Subjects: []*store.Step{s.Countries, s.Record.Cooperations, events}}
	for _, claims := range []*store.Step{p.claims(s.Countries.Parts[0]), s.Record.CooperationClaims, p.claims(events.Parts[0])} {
		p.compared(&s.Claims, claims)
	}
}

func pairShows(s model.PairSteps) shows {
	what := shows{
		"CountryPair.a": {s.Countries}, "CountryPair.b": {s.Countries}, "CountryPair.disputed": s.Claims.Claims,
		"PairContact.cooperation": {s.Record.Cooperations},
		"PairTreaty.agreement":    {s.Treaties}, "TreatyStanding.claims": {s.BoundClaims, s.SignedClaims},
		"PairBody.organization": {s.Memberships}, "BodyStanding.claims": {s.MemberClaims},
		"PairRoute.route": {s.Routes}, "PairSide.country": {s.Countries}, "PairSide.end": {s.Ends},
		"PairSide.claims": {s.Record.SameRouteClaims, s.Record.RegionClaims},
	}
	maps.Copy(what, comparisons(s.Claims))
	return what
}
