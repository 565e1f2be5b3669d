package analysis

import (
	"cmp"
	"slices"
	"strings"
)

// A Membership says that a country lies in a region, and who says so (ANALYSIS "Gaps", rule 1). Region may also be a place that is the end
// of a leg; then the place lies in the country. The caller gives the closure: what follows from a chain of regions is a membership of its
// own, with the regions between in Via.
type Membership struct {
	Country, Region string
	Basis           Basis // STATED or M49
	Via             []string
	Claims          []Claim
}

func (m Membership) compare(n Membership) int {
	if c := cmp.Or(strings.Compare(m.Country, n.Country), strings.Compare(m.Region, n.Region)); c != 0 {
		return c
	}
	return cmp.Or(-cmp.Compare(m.Basis, n.Basis), // STATED before M49
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
	// cooperation, countries with a tie and ends of the route need not stand here; countries that were only a venue must not.
	Present []Presence
}

// Presence is a country that sources show in action.
type Presence struct {
	Country string
	Claims  []Claim
	Held    bool // the caller has held it against the evidence asked for and the day of knowledge: it needs no claims
}

// known is what of the inputs was known by day d, cooperation sorted: claims of later sources go, as do claims that were withdrawn, and
// with its last claim what rests on it goes too. M49 is a standard, not news: memberships by it stay. "" keeps everything.
func (in Inputs) known(d string) Inputs {
	out := Inputs{
		Memberships:  claimed(in.Memberships, d, func(m *Membership) *[]Claim { return &m.Claims }, func(m Membership) bool { return m.Basis == M49 }),
		Ties:         claimed(in.Ties, d, func(t *Tie) *[]Claim { return &t.Claims }, nil),
		Cooperations: claimed(in.Cooperations, d, func(c *Cooperation) *[]Claim { return &c.Claims }, nil),
		Present:      claimed(in.Present, d, func(p *Presence) *[]Claim { return &p.Claims }, func(p Presence) bool { return p.Held }),
	}
	for _, s := range in.Stories {
		if d == "" || s.Published.OnRecordBy(d) == Certain {
			out.Stories = append(out.Stories, s)
		}
	}
	for i, c := range out.Cooperations {
		out.Cooperations[i] = c.ordered()
	}
	slices.SortFunc(out.Cooperations, func(a, b Cooperation) int { return cmp.Compare(a.ID, b.ID) })
	return out
}

// claimed keeps what rests on a claim that was known by day d, with those claims only, and what needs none. It copies the list.
func claimed[T any](all []T, d string, claims func(*T) *[]Claim, free func(T) bool) []T {
	out := make([]T, 0, len(all))
	for _, x := range all {
		of := claims(&x)
		*of = standing(*of, d)
		if d == "" || len(*of) > 0 || free != nil && free(x) {
			out = append(out, x)
		}
	}
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
