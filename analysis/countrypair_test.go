package analysis_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	. "routegraph/analysis"
)

// TestTreatyOn asks on the days before, on and after each bound.
func TestTreatyOn(t *testing.T) {
	const since, listed = "2004-08-04", "2014-07-10"
	for _, c := range []struct {
		at, since, asOf string
		state           bool
		want            TreatyStatus
	}{
		{"2004-08-03", since, listed, true, NotBound},
		{"2004-08-04", since, listed, true, Bound},
		{"2004-08-05", since, listed, true, Bound},
		{"2022-07-02", since, listed, true, Bound},
		{"2014-07-09", "", listed, true, NotBound},
		{"2014-07-10", "", listed, true, NotBound},
		{"2014-07-11", "", listed, true, NotKnown},
		{"2022-07-02", "", listed, true, NotKnown},
		{"2014-07-10", "", listed, false, NotKnown}, // a territory: the treaty can have been extended to it
		{"2004-08-03", since, listed, false, NotBound},
		{"2004-08-04", since, listed, false, Bound},
		{"2014-06-30", "", "2014-07", true, NotBound},
		{"2014-07-01", "", "2014-07", true, NotBound},
		{"2014-07-02", "", "2014-07", true, NotKnown}, // the list can be of the first of the month
		{"2010-01-01", "", "../2014", true, NotKnown},
		{"2010-01-01", "", "", true, NotKnown},
		{"2010-01-01", since, "", true, Bound},
		{"2001-01-01", since, "", true, NotKnown},
	} {
		if got := TreatyOn(c.at, c.since, c.asOf, c.state); got != c.want {
			t.Errorf("at %s, since %q, list of %q, a state: %t: got %s, want %s", c.at, c.since, c.asOf, c.state, got, c.want)
		}
	}
}

func briefOf(in PairInputs, at string) Brief {
	in.Sides[0].ID, in.Sides[0].Name, in.Sides[1].ID, in.Sides[1].Name = "country:A", "Aland", "country:B", "Boland"
	return CountryPair(in, at)
}

func TestContacts(t *testing.T) {
	both := []string{"country:B", "country:A"}
	told := []Claim{{ID: "c", Status: Accepted, Published: "2022-03-10"}}
	in := PairInputs{Inputs: Inputs{Cooperations: []Cooperation{
		{ID: "late", Pairing: Together, Status: Occurred, Countries: both, Period: Period{Earliest: "2022-03-10", Latest: "2022-03-12"}},
		{ID: "early", Pairing: Together, Status: Occurred, Countries: both, Period: Period{Earliest: "2022-03-01", Latest: "2022-03-09"}},
		{ID: "series", Pairing: Series, Status: Occurred, Countries: both, Period: Period{Earliest: "2022-03-10", Latest: "2022-03-10"}},
		{ID: "hub", Pairing: Hub, Status: Occurred, Countries: both, Period: Period{Earliest: "2022-03-09", Latest: "2022-03-10"}},
		{ID: "plan", Pairing: Together, Status: PlannedEvent, Countries: both, Period: Period{Earliest: "2022-06-01", Latest: "2022-06-01"}, Claims: told},
		{ID: "off", Pairing: Series, Status: Cancelled, Countries: both, Claims: told},
		{ID: "another", Pairing: Together, Status: Occurred, Countries: []string{"country:A", "country:C"}, Period: Period{Latest: "2022-01-01"}},
	}}}
	for at, want := range map[string]string{
		"2022-02-28": " | ",
		"2022-03-01": "early POSSIBLE [] | ",
		"2022-03-09": "early CERTAIN [] | hub POSSIBLE [HUB]",
		"2022-03-10": "early CERTAIN [] late POSSIBLE [] | off  [SERIES NOT_HELD] hub CERTAIN [HUB] series CERTAIN [SERIES] plan  [PLANNED]",
		"2022-03-12": "early CERTAIN [] late CERTAIN [] | off  [SERIES NOT_HELD] hub CERTAIN [HUB] series CERTAIN [SERIES] plan  [PLANNED]",
	} {
		b := briefOf(in, at)
		if got := contactsText(b.Contacts) + " | " + contactsText(b.Apart); got != want {
			t.Errorf("%s: got %q, want %q", at, got, want)
		}
		if none := strings.Contains(strings.Join(b.Unknown, " "), "not evidence of none"); none != (len(b.Contacts) == 0) {
			t.Errorf("%s: says that nothing is on record: %t", at, none)
		}
	}
}

func contactsText(all []Contact) string {
	var out []string
	for _, c := range all {
		out = append(out, fmt.Sprintf("%s %s %v", c.Cooperation, c.On, c.Reasons))
	}
	return strings.Join(out, " ")
}

// TestSharedBodies: only what both are in, regional before universal before what is neither.
func TestSharedBodies(t *testing.T) {
	var in PairInputs
	in.Sides[0].Bodies = map[string]BodyEntry{"a": {Scope: "UNIVERSAL"}, "b": {Status: "member"}, "c": {Scope: "REGIONAL", Status: "observer", AsOf: "2019"}, "d": {Scope: "REGIONAL"},
		"e": {Scope: "REGIONAL"}}
	in.Sides[1].Bodies = map[string]BodyEntry{"a": {Scope: "UNIVERSAL"}, "b": {Status: "member"}, "c": {Scope: "REGIONAL", Status: "member", AsOf: "2019"}, "e": {Scope: "REGIONAL"},
		"f": {Scope: "REGIONAL"}}
	b := briefOf(in, "2022-01-01")
	var got []string
	for _, body := range b.Bodies {
		got = append(got, fmt.Sprint(body.ID, body.Sides[0].Status, body.Sides[1].Status))
	}
	if want := []string{"cobservermember", "e", "a", "bmembermember"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	if all := strings.Join(b.Unknown, "\n"); !strings.Contains(all, "3 of the bodies that they share on 2022-01-01") {
		t.Errorf("got %s", all)
	}
	if all := strings.Join(briefOf(PairInputs{}, "2022-01-01").Unknown, "\n"); !strings.Contains(all, "In which bodies Boland has a part: none is listed.") {
		t.Errorf("got %s", all)
	}
}

// TestSharedRoutes: each end for which a country stands, with its tie; a route on which only one of the two stands is left out.
func TestSharedRoutes(t *testing.T) {
	region := func(id string) End { return End{RegionEnd, id} }
	in := PairInputs{
		Inputs: Inputs{Memberships: []Membership{{Country: "country:A", Region: "r", Basis: M49}, {Country: "country:A", Region: "s", Basis: Stated}, {Country: "country:B", Region: "s", Basis: M49}},
			Ties: []Tie{{Country: "country:B", Kind: SameRoute, Claims: []Claim{{ID: "c"}}}}},
		Routes: []Route{{ID: "one", Stages: []Stage{{Ends: []End{region("r")}}, {Ends: []End{region("s"), {CountryEnd, "country:A"}}}}}, {ID: "two", Stages: []Stage{{Ends: []End{region("r")}}}}},
	}
	var got []string
	for _, r := range briefOf(in, "2022-01-01").Routes {
		for _, side := range r.Sides {
			for _, s := range side {
				got = append(got, fmt.Sprint(r.ID, " ", s.Stage, " ", s.Country, " ", s.End.ID, " ", s.Tie, " ", s.TieClaims))
			}
		}
	}
	want := []string{"one 1 country:A r NAMED []", "one 2 country:A s NAMED []", "one 2 country:A country:A NAMED []", "one 2 country:B s SAME_ROUTE [c]"}
	if !slices.Equal(got, want) {
		t.Errorf("got  %q\nwant %q", got, want)
	}
}

// TestUnknownTreaties: no sentence claims what the list cannot bear, and each treaty that is open has one.
func TestUnknownTreaties(t *testing.T) {
	in := PairInputs{Treaties: []Treaty{{"t", "Treaty", "CONVENTION", "2014-07-10"}}}
	in.Sides[0].State, in.Sides[1].State = true, true
	in.Sides[0].Treaties = map[string]TreatyEntry{"t": {Action: "ACCESSION", Since: "2004-01-01", AsOf: "2014-07-10"}}
	in.Sides[1].Treaties = map[string]TreatyEntry{"t": {SignedOn: "2000-12-13", AsOf: "2014-07-10"}}
	territory := in
	territory.Sides[0].State, territory.Sides[0].Treaties = false, nil
	if all := strings.Join(briefOf(territory, "2014-07-10").Unknown, "\n"); !strings.Contains(all, "Whether the Treaty was extended to Aland by 2014-07-10") {
		t.Errorf("of a territory: got %s", all)
	}
	for at, want := range map[string][]string{
		"2014-07-10": nil,
		"2014-07-11": {"Whether Aland left the Treaty after 2014-07-10, the day of the list.",
			"Whether Boland was bound by the Treaty on 2014-07-11: it had signed on 2000-12-13, and the list is as of 2014-07-10."},
	} {
		var got []string
		for _, s := range briefOf(in, at).Unknown {
			if strings.Contains(s, "Treaty") {
				got = append(got, s)
			}
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s: got %q, want %q", at, got, want)
		}
	}
}
