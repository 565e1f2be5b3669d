package analysis

import "slices"

// ground is what of a route and its inputs does not depend on the date of the question.
type ground struct {
	route     Route
	in        Inputs // as known, sorted
	threshold CooperationKind
	members   map[string]map[string][]Membership // region or place → country → why it stands for it
	ties      map[string]Tie                     // country → its strongest tie
	onRecord  map[string]bool                    // countries that sources show in action or put on the route
	legs      []legGround
}

// legGround is what of one leg does not depend on the date.
type legGround struct {
	leg        Leg
	assessable bool
	witnesses  []Witness // whatever the date
	around     []Around  // likewise
}

func newGround(route Route, in Inputs, threshold CooperationKind) (*ground, error) {
	if err := route.check(); err != nil {
		return nil, err
	}
	g := &ground{route: route, in: in, threshold: threshold}
	g.place()
	g.tie()
	g.record()
	for _, l := range route.Legs {
		g.legs = append(g.legs, g.leg(l))
	}
	return g, nil
}

// place notes which countries stand for the regions and places of the route.
func (g *ground) place() {
	g.members = map[string]map[string][]Membership{}
	for _, s := range g.route.Stages {
		for _, e := range s.Ends {
			g.members[e.ID] = map[string][]Membership{}
		}
	}
	for _, m := range g.in.Memberships {
		if of := g.members[m.Region]; of != nil {
			of[m.Country] = append(of[m.Country], m)
		}
	}
	for _, of := range g.members {
		for _, why := range of {
			slices.SortFunc(why, Membership.compare)
		}
	}
}

// tie finds each country's strongest tie, with all its claims (rule 2).
func (g *ground) tie() {
	g.ties = map[string]Tie{}
	ties := slices.Clone(g.in.Ties)
	for _, s := range g.route.Stages {
		for _, e := range s.Ends {
			if e.Kind == CountryEnd {
				ties = append(ties, Tie{Country: e.ID, Kind: Named})
			}
		}
	}
	for _, kind := range []TieKind{SameRoute, Named} { // the stronger one last, so that it stays
		for _, t := range ties {
			if t.Kind != kind {
				continue
			}
			if old := g.ties[t.Country]; old.Kind == kind {
				t.Claims = slices.Concat(old.Claims, t.Claims)
			}
			g.ties[t.Country] = t
		}
	}
}

// record finds which countries are on record at all, whatever the date (rule 4).
func (g *ground) record() {
	g.onRecord = map[string]bool{}
	for country := range g.ties {
		g.onRecord[country] = true
	}
	for _, c := range g.in.Cooperations {
		for _, country := range c.Countries {
			g.onRecord[country] = true
		}
	}
	for _, p := range g.in.Present {
		g.onRecord[p.Country] = true
	}
}

// stands says whether a country stands for an end: as the end itself, or by a cited membership (rule 1).
func (g *ground) stands(country string, e End) bool {
	if e.Kind == CountryEnd {
		return country == e.ID
	}
	return len(g.members[e.ID][country]) > 0
}

// assessable says whether any country is on record for an end, at any date (rule 4). A country is so for itself.
func (g *ground) assessable(e End) bool {
	if e.Kind == CountryEnd {
		return true
	}
	for country := range g.members[e.ID] {
		if g.onRecord[country] {
			return true
		}
	}
	return false
}

// side tells how a country stands for an end.
func (g *ground) side(country string, e End) Side {
	t := g.ties[country]
	if t.Kind == "" {
		t.Kind = RegionOnly
	}
	s := Side{Country: country, End: e, Tie: t.Kind, TieClaims: claimIDs(t.Claims)}
	if e.Kind != CountryEnd {
		s.Memberships = g.members[e.ID][country]
	}
	return s
}

// endOf finds the end of a stage that a country stands for; the first, in the source's order.
func (g *ground) endOf(country string, stage int) (End, bool) {
	for _, e := range g.route.Stages[stage-1].Ends {
		if g.stands(country, e) {
			return e, true
		}
	}
	return End{}, false
}

// stages lists the stages in which a country stands for an end, the first being 1.
func (g *ground) stages(country string) []int {
	var in []int
	for n := 1; n <= len(g.route.Stages); n++ {
		if _, ok := g.endOf(country, n); ok {
			in = append(in, n)
		}
	}
	return in
}
