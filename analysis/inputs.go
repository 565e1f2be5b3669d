package analysis

import (
	"cmp"
	"slices"
)

// A Membership says that a country lies in a region, or in a place's country, and who says so (ANALYSIS "Gaps", rule 1). The caller gives
// the closure: what follows from a chain of regions is a membership of its own, with the regions between in Via.
type Membership struct {
	Country, Region string
	Basis           Basis // STATED or M49
	Via             []string
	Claims          []Claim
}

func (m Membership) compare(n Membership) int {
	return cmp.Or(cmp.Compare(m.Country, n.Country), cmp.Compare(m.Region, n.Region),
		-cmp.Compare(m.Basis, n.Basis), // STATED before M49
		slices.Compare(m.Via, n.Via), slices.Compare(claimIDs(m.Claims), claimIDs(n.Claims)))
}

// TieKind is what joins a country to a route (ANALYSIS "Gaps", rule 2).
type TieKind string

// The ties, from strong to weak.
const (
	Named      TieKind = "NAMED"       // the route's source names it as an end
	SameRoute  TieKind = "SAME_ROUTE"  // a source puts it on the same, unnamed route
	RegionOnly TieKind = "REGION_ONLY" // only its region is named
)

// A Tie joins a country to the route that is asked about, and says what it rests on. Countries that the route names as ends are NAMED
// without one; countries without any are REGION_ONLY.
type Tie struct {
	Country string
	Kind    TieKind
	Claims  []Claim
}

// Inputs is what a question about a route is answered from. Evidence that a client's filter refuses is left out by the caller.
type Inputs struct {
	Memberships  []Membership
	Ties         []Tie
	Cooperations []Cooperation
	Stories      []Story
	// Present are further countries that sources show in action, as those that took part in an event without a partner. Parties of a
	// cooperation and countries with a tie need not stand here; countries that were only a venue must not.
	Present []Presence
}

// Presence is a country that sources show in action.
type Presence struct {
	Country string
	Claims  []Claim
}

// known is what of the inputs was known by day d, sorted: claims of later sources go, and with its last claim what rests on it goes too.
// M49 is a standard, not news: memberships by it stay. "" keeps everything.
func (in Inputs) known(d string) Inputs {
	keep := func(claims []Claim) bool { return d == "" || len(claims) > 0 }
	var out Inputs
	for _, m := range in.Memberships {
		m.Claims = knownBy(m.Claims, d)
		if m.Basis == M49 || keep(m.Claims) {
			out.Memberships = append(out.Memberships, m)
		}
	}
	for _, t := range in.Ties {
		if t.Claims = knownBy(t.Claims, d); keep(t.Claims) {
			out.Ties = append(out.Ties, t)
		}
	}
	for _, c := range in.Cooperations {
		if c.Claims = knownBy(c.Claims, d); keep(c.Claims) {
			out.Cooperations = append(out.Cooperations, c)
		}
	}
	for _, p := range in.Present {
		if keep(knownBy(p.Claims, d)) {
			out.Present = append(out.Present, p)
		}
	}
	for _, s := range in.Stories {
		if d == "" || s.Published.OnRecordBy(d) == Certain {
			out.Stories = append(out.Stories, s)
		}
	}
	slices.SortFunc(out.Memberships, Membership.compare)
	slices.SortFunc(out.Cooperations, func(a, b Cooperation) int { return cmp.Compare(a.ID, b.ID) })
	return out
}

// firstStory is the day of the first source: the first day by which one was certainly published. "" if there is none.
func (in Inputs) firstStory() string {
	first := ""
	for _, s := range in.Stories {
		if day := s.Published.latest(); day != "" && (first == "" || day < first) {
			first = day
		}
	}
	return first
}

// storiesBy counts the stories that were certainly published by day d, and their publishers.
func (in Inputs) storiesBy(d string) Independence {
	t := newTally()
	for _, s := range in.Stories {
		if s.Published.OnRecordBy(d) == Certain {
			t.add(s.Source)
		}
	}
	return t.count()
}
