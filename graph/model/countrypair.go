package model

import (
	"slices"
	"strings"

	"routegraph/analysis"
	"routegraph/store"
)

// What two countries have with each other: the contract's types, made of what the analysis found and of the rows that it names.
type (
	CountryPair struct {
		A, B            *Country
		At              string
		Contacts, Apart []*PairContact
		Treaties        []*PairTreaty
		Bodies          []*PairBody
		Routes          []*PairRoute
		Contradictions  []*Comparison
		Disputed        []*Claim
		Unknown         []string
	}
	PairContact struct {
		Cooperation *Cooperation
		On          *string
		Reasons     []string
	}
	PairTreaty struct {
		Agreement *Agreement
		A, B      *TreatyStanding
	}
	TreatyStanding struct {
		Status                  string
		Action, Since, SignedOn *string
		Claims                  []*Claim
	}
	PairBody struct {
		Organization *Organization
		A, B         *BodyStanding
	}
	BodyStanding struct {
		Status string
		AsOf   *string
		Claims []*Claim
	}
	PairRoute struct {
		Route *Route
		A, B  []*PairSide
	}
)

// Coded is the id of the country that a step brought for an ISO code; "" if there is none.
func (a *Answer) Coded(st *store.Step, code string) string {
	t := a.table(st)
	for i := range t.Nodes {
		if r := (Row{a, t, i}); strings.EqualFold(r.Iso2(), code) || strings.EqualFold(r.Iso3(), code) {
			return r.ID()
		}
	}
	return ""
}

// Pair makes the brief about two countries on a day.
func (s PairSteps) Pair(a *Answer, ids [2]string, at string, e analysis.Evidence, properties map[string]analysis.Property) *CountryPair {
	v := pairView{a, s, gapView{a, s.Record, RouteSteps{Ends: s.Ends}}}
	brief := analysis.CountryPair(s.inputs(a, ids, e), at)
	out := &CountryPair{A: v.gap.country(ids[0]), B: v.gap.country(ids[1]), At: at, Contacts: v.contacts(brief.Contacts), Apart: v.contacts(brief.Apart),
		Treaties: []*PairTreaty{}, Bodies: []*PairBody{}, Routes: []*PairRoute{}, Unknown: brief.Unknown,
		Contradictions: s.Claims.Contradictions(a, s.Claims.Compare(a, e.KnownBy, properties)), Disputed: v.disputed(e.KnownBy)}
	for _, t := range brief.Treaties {
		out.Treaties = append(out.Treaties, &PairTreaty{show[*Agreement](a, t.ID, s.Treaties), v.treaty(t.Sides[0]), v.treaty(t.Sides[1])})
	}
	for _, b := range brief.Bodies {
		out.Bodies = append(out.Bodies, &PairBody{show[*Organization](a, b.ID, s.Memberships), v.body(b.Sides[0]), v.body(b.Sides[1])})
	}
	for _, r := range brief.Routes {
		out.Routes = append(out.Routes, &PairRoute{show[*Route](a, r.ID, s.Routes), v.sides(r.Sides[0]), v.sides(r.Sides[1])})
	}
	return out
}

// pairView makes the contract's types of what the analysis found.
type pairView struct {
	*Answer
	steps PairSteps
	gap   gapView
}

func (v pairView) contacts(found []analysis.Contact) []*PairContact {
	out := []*PairContact{}
	for _, c := range found {
		contact := &PairContact{show[*Cooperation](v.Answer, c.Cooperation, v.steps.Record.Cooperations), optional(string(c.On)), []string{}}
		for _, r := range c.Reasons {
			contact.Reasons = append(contact.Reasons, string(r))
		}
		out = append(out, contact)
	}
	return out
}

func (v pairView) treaty(t analysis.TreatySide) *TreatyStanding {
	return &TreatyStanding{string(t.Status), optional(t.Action), optional(t.Since), optional(t.SignedOn),
		shows[*Claim](v.Answer, t.Claims, v.steps.BoundClaims, v.steps.SignedClaims)}
}

func (v pairView) body(b analysis.BodyEntry) *BodyStanding {
	return &BodyStanding{b.Status, optional(b.AsOf), shows[*Claim](v.Answer, b.Claims, v.steps.MemberClaims)}
}

func (v pairView) sides(all []analysis.StageSide) []*PairSide {
	out := []*PairSide{}
	for _, s := range all {
		out = append(out, v.gap.side(s.Side, s.Stage))
	}
	return out
}

// disputed lists the claims that are disputed, of sources published by a day ("": all).
func (v pairView) disputed(knownBy string) []*Claim {
	var ids []string
	for _, step := range v.steps.Claims.Claims {
		t := v.table(step)
		for i, n := range t.Nodes {
			c := v.steps.Record.claim(v.Answer, Row{v.Answer, t, i})
			if c.Status == analysis.Disputed && c.KnownBy(knownBy) {
				ids = append(ids, n.ID)
			}
		}
	}
	slices.Sort(ids)
	return shows[*Claim](v.Answer, ids, v.steps.Claims.Claims...)
}
