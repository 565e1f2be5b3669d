package analysis

import "slices"

// A Contradiction is two values of one single-valued property of one thing that cannot both be true, with all claims on each side.
type Contradiction struct {
	Subject, Property string
	A, B              Statement // A has the first claim id
}

// A Refinement is a value that only says more exactly what another says: its days, or numbers, lie within the other's.
type Refinement struct {
	Subject, Property string
	Coarse, Fine      Statement
}

// A Comparison is what claims make of one another. All lists are in the order of subject, property and first claim.
type Comparison struct {
	Contradictions []Contradiction
	Refinements    []Refinement
	Corroborations []Statement // told by two or more stories; Independence says by how many publishers
	Unread         []string    // ids of claims whose value is not of the kind of their property, in order
}

// Compare holds claims against one another (ANALYSIS "Contradictions"). The claims of one subject and one single-valued property, for times
// that meet, contradict where their values are disjoint, and refine where the one lies within the other; values that overlap do neither.
// Equal claims (with equal period and modality) of different stories corroborate, whatever the property. A property that is not declared
// has many values, equal where their texts are the same. The source counts for nothing here: a story can contradict itself.
func Compare(claims []Claim, properties map[string]Property) Comparison {
	sides := group(claims, properties, func(c Claim) string {
		if c.Modality == Planned {
			return string(Planned)
		}
		return ""
	})
	out := Comparison{Unread: sides.unread}
	for i, s := range sides.order {
		if !properties[s.Property].Single {
			continue
		}
		for _, t := range sides.order[i+1:] {
			if t.Subject != s.Subject || t.Property != s.Property {
				break
			}
			if s.class == t.class && s.meets(*t) {
				out.hold(*s, *t)
			}
		}
	}
	out.Corroborations = corroborated(claims, properties)
	return out
}

// hold holds two statements about one property against each other.
func (c *Comparison) hold(s, t Statement) {
	switch s.value.compare(t.value) {
	case disjoint:
		c.Contradictions = append(c.Contradictions, Contradiction{s.Subject, s.Property, s, t})
	case finer:
		c.Refinements = append(c.Refinements, Refinement{s.Subject, s.Property, t, s})
	case coarser:
		c.Refinements = append(c.Refinements, Refinement{s.Subject, s.Property, s, t})
	}
}

// corroborated lists what two or more stories say alike, and in the same way.
func corroborated(claims []Claim, properties map[string]Property) []Statement {
	alike := group(claims, properties, func(c Claim) string { return string(c.Modality) })
	var out []Statement
	for _, s := range alike.order {
		if len(s.Stories) > 1 {
			out = append(out, *s)
		}
	}
	return slices.Clip(out)
}
