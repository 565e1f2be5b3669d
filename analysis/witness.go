package analysis

// A Side is one country of a pair, and how it stands on the route (ANALYSIS "Gaps", rules 1 and 2).
type Side struct {
	Country     string
	End         End // that it stands for
	Tie         TieKind
	TieClaims   []string
	Memberships []Membership // STATED before M49; none where the end is the country itself
}

// A Witness is a pair of countries, one of each end of a leg, that a cooperation joins (ANALYSIS "Gaps", rule 3).
type Witness struct {
	Cooperation string
	Kind        CooperationKind
	Period      Period
	Claims      []string
	On          OnRecord // by the date of the question: CERTAIN or POSSIBLE
	From, To    Side
}

// An Around is a pair of which one country stands for an end of a leg and the other for a stage beyond the leg's other end (rule 4). The
// cooperation that joins them is no witness of the leg.
type Around struct {
	Cooperation  string
	Kind         CooperationKind
	Period       Period
	Claims       []string
	On           OnRecord // by the date of the question: CERTAIN or POSSIBLE
	Near, Beyond Side
	Stage        int // of Beyond; the first is 1
}

// leg finds what can bear on a leg, by cooperation, then by country of its start, then of its end.
func (g *ground) leg(l Leg) legGround {
	out := legGround{leg: l, assessable: g.assessable(l.From) && g.assessable(l.To)}
	for i := range g.in.Cooperations {
		c := &g.in.Cooperations[i]
		if !c.witnesses(g.threshold) {
			continue
		}
		found := g.witnesses(l, c)
		if len(found) == 0 {
			out.around = append(out.around, g.around(l, c)...)
		}
		out.witnesses = append(out.witnesses, found...)
	}
	return out
}

func (g *ground) witnesses(l Leg, c *Cooperation) []Witness {
	var found []Witness
	for _, a := range c.Countries {
		for _, b := range c.Countries {
			if a != b && g.stands(a, l.From) && g.stands(b, l.To) {
				found = append(found, Witness{Cooperation: c.ID, Kind: c.Kind, Period: c.Period, Claims: claimIDs(c.Claims),
					From: g.side(a, l.From), To: g.side(b, l.To)})
			}
		}
	}
	return found
}

func (g *ground) around(l Leg, c *Cooperation) []Around {
	var found []Around
	add := func(near string, e End, beyond string, stage int, end End) {
		found = append(found, Around{Cooperation: c.ID, Kind: c.Kind, Period: c.Period, Claims: claimIDs(c.Claims),
			Near: g.side(near, e), Beyond: g.side(beyond, end), Stage: stage})
	}
	for _, a := range c.Countries {
		for _, b := range c.Countries {
			if stage, end := g.beyond(b, l.Step+2, +1); a != b && stage > 0 && g.stands(a, l.From) {
				add(a, l.From, b, stage, end)
			}
			if stage, end := g.beyond(b, l.Step-1, -1); a != b && stage > 0 && g.stands(a, l.To) {
				add(a, l.To, b, stage, end)
			}
		}
	}
	return found
}

// beyond finds the nearest stage for which a country stands, from a stage on in a direction; 0 if there is none.
func (g *ground) beyond(country string, stage, direction int) (int, End) {
	for ; stage >= 1 && stage <= len(g.route.Stages); stage += direction {
		if e, ok := g.endOf(country, stage); ok {
			return stage, e
		}
	}
	return 0, End{}
}
