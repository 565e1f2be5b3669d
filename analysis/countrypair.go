package analysis

import (
	"cmp"
	"maps"
	"slices"
)

// PairInputs is what a brief about two countries is made from. What evidence refuses is left out by the caller.
type PairInputs struct {
	Inputs
	Sides    [2]PairCountry
	Treaties []Treaty // whose lists of parties were read
	Routes   []Route
	KnownBy  string // the day of knowledge that the rest is held against; "" is none
}

// A PairCountry is one of the two, with what lists tell of it.
type PairCountry struct {
	ID, Name string
	State    bool // false: a territory, to which a treaty can be extended
	Treaties map[string]TreatyEntry
	Bodies   map[string]BodyEntry
}

// A Treaty has a list of parties as of a day, in EDTF; "" if its list does not count as evidence.
type Treaty struct{ ID, Name, Kind, AsOf string }

// A TreatyEntry is a country in the list of a treaty. Since is "" where it only signed.
type TreatyEntry struct {
	Action, SignedOn, Since, AsOf string
	Claims                        []string
}

// A BodyEntry is a country's part in a body, in the words of its source. AsOf is "" where the list has no day.
type BodyEntry struct {
	Scope, Status, AsOf string
	Claims              []string
}

// A Brief is what two countries have with each other on a day (ANALYSIS "Contradictions, independence, incidents, numbers").
type Brief struct {
	Contacts []Contact // on record, the first one first
	Apart    []Contact // told of both, but no pair
	Treaties []TreatyPair
	Bodies   []SharedBody // regional ones first; no witness of anything
	Routes   []SharedRoute
	Unknown  []string
}

// A Contact is a cooperation of which both are parties. On is "" for what was not held, Reasons say why it makes no pair.
type Contact struct {
	Cooperation string
	On          OnRecord
	Reasons     []Reason
	day         string
}

// A SharedBody is a body in which both have a part.
type SharedBody struct {
	ID, Scope string
	Sides     [2]BodyEntry
}

// A SharedRoute is a route for ends of which both stand.
type SharedRoute struct {
	ID    string
	Sides [2][]StageSide
}

// A StageSide is how a country stands in a stage; the first is 1.
type StageSide struct {
	Stage int
	Side
}

// CountryPair makes the brief about two countries on a day.
func CountryPair(in PairInputs, at string) Brief {
	out := Brief{Bodies: in.sharedBodies(), Routes: in.sharedRoutes()}
	out.Contacts, out.Apart = in.contacts(at)
	for _, t := range in.Treaties {
		out.Treaties = append(out.Treaties, in.treaty(t, at))
	}
	out.Unknown = in.unknown(out, at)
	return out
}

// contacts tells cooperation that makes a pair of the two from such as does not, by day.
func (in PairInputs) contacts(at string) (pairs, apart []Contact) {
	for _, c := range in.Cooperations {
		if !slices.Contains(c.Countries, in.Sides[0].ID) || !slices.Contains(c.Countries, in.Sides[1].ID) {
			continue
		}
		contact := Contact{Cooperation: c.ID, Reasons: c.noPair(), day: cmp.Or(c.Period.latest(), c.Period.ReportedOn, c.Period.Earliest)}
		if c.Status == Occurred {
			contact.On = c.Period.OnRecordBy(at)
		}
		switch {
		case contact.On == No, contact.On == "" && len(standing(c.Claims, at)) == 0: // of a plan only the telling has a day
		case len(contact.Reasons) == 0:
			pairs = append(pairs, contact)
		default:
			apart = append(apart, contact)
		}
	}
	for _, list := range [][]Contact{pairs, apart} {
		slices.SortFunc(list, func(a, b Contact) int {
			return cmp.Or(cmp.Compare(a.day, b.day), cmp.Compare(a.Cooperation, b.Cooperation))
		})
	}
	return pairs, apart
}

// noPair says why a cooperation makes no pair of its countries, whatever the day; nothing if it does.
func (c *Cooperation) noPair() []Reason {
	var out []Reason
	switch c.Pairing {
	case Together:
	case Hub:
		out = append(out, HubReason)
	default:
		out = append(out, SeriesReason)
	}
	switch c.Status {
	case Occurred:
	case PlannedEvent:
		out = append(out, PlannedReason)
	default:
		out = append(out, NotHeld)
	}
	return out
}

// scopes ranks bodies: the fewer share one, the more it says. What is not known comes last.
var scopes = []string{"REGIONAL", "UNIVERSAL"}

func (in PairInputs) sharedBodies() []SharedBody {
	var out []SharedBody
	for _, id := range slices.Sorted(maps.Keys(in.Sides[0].Bodies)) {
		if b, ok := in.Sides[1].Bodies[id]; ok {
			a := in.Sides[0].Bodies[id]
			out = append(out, SharedBody{id, a.Scope, [2]BodyEntry{a, b}})
		}
	}
	rank := func(b SharedBody) int {
		if i := slices.Index(scopes, b.Scope); i >= 0 {
			return i
		}
		return len(scopes)
	}
	slices.SortStableFunc(out, func(a, b SharedBody) int { return rank(a) - rank(b) })
	return out
}

func (in PairInputs) sharedRoutes() []SharedRoute {
	var out []SharedRoute
	for _, r := range in.Routes {
		g, _ := newGround(Route{ID: r.ID, Stages: r.Stages}, in.Inputs, "") // without legs nothing can be wrong with it
		a, b := g.standings(in.Sides[0].ID), g.standings(in.Sides[1].ID)
		if len(a) > 0 && len(b) > 0 {
			out = append(out, SharedRoute{r.ID, [2][]StageSide{a, b}})
		}
	}
	return out
}

// standings lists every end of the route for which a country stands, in the route's order.
func (g *ground) standings(country string) []StageSide {
	var out []StageSide
	for i, s := range g.route.Stages {
		for _, e := range s.Ends {
			if g.stands(country, e) {
				out = append(out, StageSide{i + 1, g.side(country, e)})
			}
		}
	}
	return out
}
