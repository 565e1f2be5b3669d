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

// ClaimSteps are what claims are compared from: lists of claims, and where the things stand that they are about or state.
type ClaimSteps struct {
	Claims, Subjects, Objects []*store.Step
	Record                    *Record // of the sources
}

// Compare holds the claims against one another that sources published by a day ("": all) make.
func (s ClaimSteps) Compare(a *Answer, knownBy string, properties map[string]analysis.Property) analysis.Comparison {
	var claims []analysis.Claim
	seen := map[string]bool{}
	for _, step := range s.Claims {
		t := a.table(step)
		for i := range t.Nodes {
			row := Row{a, t, i}
			c := s.Record.claim(a, row)
			if seen[c.ID] || !c.KnownBy(knownBy) {
				continue
			}
			seen[c.ID] = true
			c.Subject, c.Object, c.Value = row.text("subjectId"), row.text("objectId"), row.text("value")
			c.Period, c.Modality = row.days(), analysis.Modality(row.Modality())
			claims = append(claims, c)
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
	return &Comparison{show[Entity](a, one.Subject, s.Subjects...), one.Property, s.statement(a, one), s.statement(a, other)}
}

func (s ClaimSteps) statement(a *Answer, one analysis.Statement) *Statement {
	return &Statement{show[Entity](a, one.Subject, s.Subjects...), one.Property, optional(one.Value), show[Entity](a, one.Object, s.Objects...),
		shows[*Claim](a, one.Claims, s.Claims...), one.Independence()}
}
