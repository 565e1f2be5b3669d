package model

import (
	"routegraph/analysis"
	"routegraph/store"
)

// Comparison is two statements about one property of one thing.
type Comparison struct {
	Subject  Entity
	Property string
	A, B     *Statement
}

// Statement is what claims say alike.
type Statement struct {
	Subject      Entity
	Property     string
	Value        *string
	Object       Entity
	Claims       []*Claim
	Independence analysis.Independence
}

// ClaimSteps are what claims are compared from.
type ClaimSteps struct{ Claims, Subject, Object, Source *store.Step }

// Compare holds the claims against one another.
func (s ClaimSteps) Compare(a *Answer, properties map[string]analysis.Property) analysis.Comparison {
	t := a.table(s.Claims)
	claims := make([]analysis.Claim, len(t.Nodes))
	for i := range claims {
		c := Row{a, t, i}
		source := a.linked(s.Source, i)[0]
		claims[i] = analysis.Claim{ID: c.ID(), Subject: a.linked(s.Subject, i)[0].ID(), Property: c.Property(), Value: c.text("value"), Period: c.days(),
			Modality: analysis.Modality(c.Modality()), Status: analysis.ClaimStatus(c.Status()), Source: source.source(), Published: source.text("latest")}
		for _, o := range a.linked(s.Object, i) {
			claims[i].Object = o.ID()
		}
	}
	return analysis.Compare(claims, properties)
}

// Contradictions shows what disagrees.
func (s ClaimSteps) Contradictions(a *Answer, found analysis.Comparison) []*Comparison {
	out := []*Comparison{}
	for _, c := range found.Contradictions {
		out = append(out, s.comparison(a, c.A, c.B))
	}
	return out
}

// Refinements shows what only says more exactly.
func (s ClaimSteps) Refinements(a *Answer, found analysis.Comparison) []*Comparison {
	out := []*Comparison{}
	for _, r := range found.Refinements {
		out = append(out, s.comparison(a, r.Coarse, r.Fine))
	}
	return out
}

// Corroborations shows what so many stories say alike.
func (s ClaimSteps) Corroborations(a *Answer, found analysis.Comparison, stories int) []*Statement {
	out := []*Statement{}
	for _, c := range found.Corroborations {
		if len(c.Stories) >= stories {
			out = append(out, s.statement(a, c))
		}
	}
	return out
}

func (s ClaimSteps) comparison(a *Answer, one, other analysis.Statement) *Comparison {
	return &Comparison{show[Entity](a, one.Subject, s.Subject), one.Property, s.statement(a, one), s.statement(a, other)}
}

func (s ClaimSteps) statement(a *Answer, one analysis.Statement) *Statement {
	return &Statement{show[Entity](a, one.Subject, s.Subject), one.Property, optional(one.Value), show[Entity](a, one.Object, s.Object),
		shows[*Claim](a, one.Claims, s.Claims), one.Independence()}
}
