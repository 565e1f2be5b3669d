package analysis

// Evidence is what is asked of the claims that a fact rests on (ANALYSIS "Contradictions, independence"). The zero value asks nothing.
type Evidence struct {
	MinSources  int    // at least so many stories
	Reliability string // a claim of a source so reliable or better, A to F
	Credibility int    // and so credible or better, 1 to 6: the same claim must meet both; 0 asks nothing
	Undisputed  bool   // nothing that has a disputed claim
	Disputed    bool   // only what has one
	KnownBy     string // all of this from sources published by that day; "" sets no limit
}

// Asks says whether anything is asked.
func (e Evidence) Asks() bool { return e != Evidence{} }

// Accepts says whether claims are evidence enough. Only accepted claims count; disputed ones show that a thing was known, and that it is
// disputed. Claims that were withdrawn or replaced count for nothing.
func (e Evidence) Accepts(claims []Claim) bool {
	if !e.Asks() {
		return true
	}
	stories := newTally()
	graded, disputed := false, false
	standing := standing(claims, e.KnownBy)
	for _, c := range standing {
		disputed = disputed || c.Status == Disputed
		if c.Status == Accepted {
			stories.add(c.Source)
			graded = graded || e.grades(c)
		}
	}
	return len(standing) > 0 && len(stories.stories) >= e.MinSources && (graded || e.Reliability == "" && e.Credibility == 0) &&
		(!e.Undisputed || !disputed) && (!e.Disputed || disputed)
}

func (e Evidence) grades(c Claim) bool {
	return (e.Reliability == "" || c.Reliability != "" && c.Reliability <= e.Reliability) &&
		(e.Credibility == 0 || c.Credibility != 0 && c.Credibility <= e.Credibility)
}

// Known is what was known by the day of knowledge and rests on such evidence, with only the claims that were known then.
func (in Inputs) Known(e Evidence) Inputs { return in.known(e.KnownBy).Accepted(e) }

// Accepted is what of the inputs rests on such evidence. Stories are left as they are: how much was read does not depend on it.
func (in Inputs) Accepted(e Evidence) Inputs {
	if !e.Asks() {
		return in
	}
	return Inputs{
		Memberships:  accepted(in.Memberships, e, func(m Membership) []Claim { return m.Claims }, func(m Membership) bool { return m.Basis == M49 }),
		Ties:         accepted(in.Ties, e, func(t Tie) []Claim { return t.Claims }, nil),
		Cooperations: accepted(in.Cooperations, e, func(c Cooperation) []Claim { return c.Claims }, nil),
		Present:      accepted(in.Present, e, func(p Presence) []Claim { return p.Claims }, func(p Presence) bool { return p.Held }),
		Stories:      in.Stories,
	}
}

func accepted[T any](all []T, e Evidence, claims func(T) []Claim, free func(T) bool) []T {
	var out []T
	for _, x := range all {
		if free != nil && free(x) || e.Accepts(claims(x)) {
			out = append(out, x)
		}
	}
	return out
}

// Sources lists who tells something: the sources of accepted claims, as far as they were known.
func (e Evidence) Sources(claims []Claim) []Source {
	var out []Source
	for _, c := range standing(claims, e.KnownBy) {
		if c.Status == Accepted {
			out = append(out, c.Source)
		}
	}
	return out
}
