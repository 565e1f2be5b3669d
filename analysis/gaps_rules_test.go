package analysis_test

import (
	"errors"
	"reflect"
	"slices"
	"testing"

	. "routegraph/analysis"
)

func TestVenueIsNotOnRecord(t *testing.T) {
	in := rt01Inputs()
	in.Memberships = append(in.Memberships, Membership{Country: "ARE", Region: "reg-gulf", Basis: Stated, Claims: []Claim{told("m-are", "item-16")}})
	if got := gaps(t, rt01(), in, GapQuery{At: "2023-04-01"}).Legs[0].State; got != NotAssessable {
		t.Errorf("with a venue in the Gulf: got %s, want %s", got, NotAssessable)
	}
	in.Present = []Presence{{Country: "ARE", Claims: []Claim{told("p-are", "item-16")}}}
	if got := gaps(t, rt01(), in, GapQuery{At: "2023-04-01"}).Legs[0].State; got != AroundOnly {
		t.Errorf("with a country of the Gulf in action: got %s, want %s", got, AroundOnly)
	}
}

func TestKnownBy(t *testing.T) {
	got := gaps(t, rt01(), rt01Inputs(), GapQuery{At: "2023-04-01", Evidence: Evidence{KnownBy: "2023-03-11"}})
	leg := got.Legs[4]
	if leg.State != NoneOnRecord || got.Sources.Stories != 14 {
		t.Errorf("a day before the story: got %s from %d stories, want %s from 14", leg.State, got.Sources.Stories, NoneOnRecord)
	}
	if want := "Nothing on record is not evidence of nothing. Read so far, up to 2023-03-11: 14 stories by 1 publisher."; leg.Note != want {
		t.Errorf("got note %q, want %q", leg.Note, want)
	}
	reason := got.Uncounted[slices.IndexFunc(got.Uncounted, func(u Uncounted) bool { return u.Cooperation == "co-06" })].Reasons
	if !slices.Equal(reason, []Reason{KnownLater}) {
		t.Errorf("co-06: got %v, want [%s]", reason, KnownLater)
	}
	if got := gaps(t, rt01(), rt01Inputs(), GapQuery{At: "2023-04-01", Evidence: Evidence{KnownBy: "2023-03-12"}}).Legs[4].State; got != PairOnRecord {
		t.Errorf("on the day of the story: got %s, want %s", got, PairOnRecord)
	}
	// By the end of 2021 nothing tells of a country in South Asia, so legs from there could not be assessed.
	if got := gaps(t, rt01(), rt01Inputs(), GapQuery{At: "2022-01-01", Evidence: Evidence{KnownBy: "2022-01-01"}}).Legs[1].State; got != NotAssessable {
		t.Errorf("known by 2022-01-01: got %s, want %s", got, NotAssessable)
	}
	// The tie of the Maldives is known from item-06 on.
	around := gaps(t, rt01(), rt01Inputs(), GapQuery{At: "2022-07-02", Evidence: Evidence{KnownBy: "2022-07-01"}}).Legs[1].Around
	if len(around) != 2 || !slices.Equal(around[0].Near.TieClaims, []string{"t11-LKA"}) {
		t.Errorf("ties known by 2022-07-01: got %+v, want two pairs, Sri Lanka tied by t11-LKA alone", around)
	}
}

func TestWithin(t *testing.T) {
	for _, c := range []struct {
		at     string
		within int
		want   State
	}{
		{"2023-08-01", 6, PairOnRecord}, {"2023-08-02", 6, PossiblePair}, {"2023-09-12", 6, PossiblePair}, {"2023-09-13", 6, NoneOnRecord},
	} {
		got := gaps(t, rt01(), rt01Inputs(), GapQuery{At: c.at, Within: c.within})
		if got.Legs[4].State != c.want {
			t.Errorf("%s within %d: got %s, want %s", c.at, c.within, got.Legs[4].State, c.want)
		}
		if c.want == NoneOnRecord && !slices.ContainsFunc(got.Uncounted, func(u Uncounted) bool {
			return u.Cooperation == "co-06" && slices.Equal(u.Reasons, []Reason{Earlier})
		}) {
			t.Errorf("%s within %d: co-06 is not listed as %s: %+v", c.at, c.within, Earlier, got.Uncounted)
		}
	}
}

func TestGapsRefuses(t *testing.T) {
	skewed := rt01()
	skewed.Legs[0].Step = 2
	short := rt01()
	short.Legs[0].Step = 5
	for name, err := range map[string]error{
		"no day":          second(Gaps(rt01(), Inputs{}, GapQuery{At: "2022-13-01"})),
		"no date":         second(Gaps(rt01(), Inputs{}, GapQuery{})),
		"knownBy":         second(Gaps(rt01(), Inputs{}, GapQuery{At: "2022-01-01", Evidence: Evidence{KnownBy: "soon"}})),
		"threshold":       second(Gaps(rt01(), Inputs{}, GapQuery{At: "2022-01-01", Threshold: "FRIENDSHIP"})),
		"within":          second(Gaps(rt01(), Inputs{}, GapQuery{At: "2022-01-01", Within: -1})),
		"step":            second(Gaps(skewed, Inputs{}, GapQuery{At: "2022-01-01"})),
		"no such step":    second(Gaps(short, Inputs{}, GapQuery{At: "2022-01-01"})),
		"its history too": second(History(short, Inputs{}, "", Evidence{})),
		"threshold there": second(History(rt01(), Inputs{}, "FRIENDSHIP", Evidence{})),
	} {
		if !errors.Is(err, ErrInvalid) {
			t.Errorf("%s: got %v, want %v", name, err, ErrInvalid)
		}
	}
}

func second[T any](_ T, err error) error { return err }

func TestRouteWithoutLegs(t *testing.T) {
	r := rt01()
	r.Legs = nil
	got := gaps(t, r, rt01Inputs(), GapQuery{At: "2023-04-01"})
	if len(got.Legs) != 0 || len(got.Steps) != 0 || len(got.Uncounted) != 21 {
		t.Errorf("got %d legs, %d steps, %d not counted; want 0, 0, 21", len(got.Legs), len(got.Steps), len(got.Uncounted))
	}
	if r := got.Uncounted[5].Reasons; !reflect.DeepEqual(r, []Reason{NoLeg}) {
		t.Errorf("co-06: got %v, want [%s]", r, NoLeg)
	}
}

// TestWitnessIsNotAround: what is a witness of a leg is not listed as around it, though it names a country beyond too.
func TestWitnessIsNotAround(t *testing.T) {
	in := rt01Inputs()
	in.Cooperations = []Cooperation{{ID: "c", Kind: OperationalMeeting, Pairing: Together, Status: Occurred,
		Countries: []string{"LKA", "NGA", "COL"}, Period: Period{ReportedOn: "2022-01-01"}}}
	got := gaps(t, rt01(), in, GapQuery{At: "2022-01-01"})
	if leg := got.Legs[1]; len(leg.Witnesses) != 1 || len(leg.Around) != 0 {
		t.Errorf("%s: got %d witnesses, %d around; want 1, 0", leg.Leg.ID, len(leg.Witnesses), len(leg.Around))
	}
	if leg := got.Legs[0]; len(leg.Witnesses) != 0 || len(leg.Around) != 1 {
		t.Errorf("%s: got %d witnesses, %d around; want 0, 1", leg.Leg.ID, len(leg.Witnesses), len(leg.Around))
	}
}

// TestStrongestTie: a country has its strongest tie, with the claims of that tie alone.
func TestStrongestTie(t *testing.T) {
	in := rt01Inputs()
	in.Ties = append(in.Ties, Tie{"COL", Named, []Claim{told("n1", "item-16")}}, Tie{"COL", SameRoute, []Claim{told("z", "item-16")}},
		Tie{"PAN", RegionOnly, nil})
	for i, want := range []struct {
		country string
		tie     TieKind
		claims  []string
	}{{"CRI", SameRoute, []string{"t6-CRI"}}, {"PAN", SameRoute, []string{"t6-PAN"}}} {
		w := gaps(t, rt01(), in, GapQuery{At: "2023-04-01"}).Legs[4].Witnesses[i]
		if w.From.Tie != Named || !slices.Equal(w.From.TieClaims, []string{"n1"}) {
			t.Errorf("Colombia: got %s by %v, want %s by n1", w.From.Tie, w.From.TieClaims, Named)
		}
		if w.To.Country != want.country || w.To.Tie != want.tie || !slices.Equal(w.To.TieClaims, want.claims) {
			t.Errorf("got %s %s by %v, want %+v", w.To.Country, w.To.Tie, w.To.TieClaims, want)
		}
	}
}

// TestPlannedHasNoDate: what is only planned is not LATER too, whatever its dates.
func TestPlannedHasNoDate(t *testing.T) {
	in := rt01Inputs()
	in.Cooperations[5].Status = PlannedEvent
	got := gaps(t, rt01(), in, GapQuery{At: "2022-01-01"}).Uncounted[5]
	if !slices.Equal(got.Reasons, []Reason{PlannedReason}) {
		t.Errorf("%s: got %v, want [%s]", got.Cooperation, got.Reasons, PlannedReason)
	}
}

// TestPairsCountOnce: a pair that met for certain and may have met again is one pair, and no possible one.
func TestPairsCountOnce(t *testing.T) {
	in := rt01Inputs()
	in.Cooperations = append(in.Cooperations, Cooperation{ID: "co-99", Kind: OperationalMeeting, Pairing: Together, Status: Occurred,
		Countries: []string{"COL", "CRI", "HND"}, Period: Period{Earliest: "2023-03-01", Latest: "2023-05-01"}})
	leg := gaps(t, rt01(), in, GapQuery{At: "2023-04-01"}).Legs[4]
	if len(leg.Witnesses) != 4 || leg.Pairs != 2 || leg.PossiblePairs != 1 {
		t.Errorf("got %d witnesses, %d pairs, %d possible; want 4, 2 and 1 (Colombia and Honduras)", len(leg.Witnesses), leg.Pairs, leg.PossiblePairs)
	}
}

func TestCovered(t *testing.T) {
	r := Route{ID: "r", Stages: []Stage{{[]End{{CountryEnd, "AAA"}}}, {[]End{{CountryEnd, "BBB"}}}},
		Legs: []Leg{{ID: "l", Step: 1, From: End{CountryEnd, "AAA"}, To: End{CountryEnd, "BBB"}, Basis: Stated}}}
	co := Cooperation{ID: "c", Kind: Extradition, Pairing: Together, Status: Occurred, Countries: []string{"BBB", "AAA", "BBB"},
		Period: Period{ReportedOn: "2022-01-01"}}
	in := Inputs{Cooperations: []Cooperation{co}}
	got := gaps(t, r, in, GapQuery{At: "2022-01-01"}).Legs[0]
	if !got.Covered || got.Pairs != 1 || len(got.Witnesses) != 1 || got.Witnesses[0].From.Tie != Named {
		t.Errorf("got %+v, want covered by one pair of named countries", got)
	}
	for status, want := range map[EventStatus]Reason{PlannedEvent: PlannedReason, Cancelled: NotHeld, Unconfirmed: NotHeld} {
		in.Cooperations[0].Status = status
		got := gaps(t, r, in, GapQuery{At: "2022-01-01"})
		if got.Legs[0].State != OutsideEvidence || !slices.Equal(got.Uncounted[0].Reasons, []Reason{want}) {
			t.Errorf("%s: got %s, not counted for %v; want %s, [%s]", status, got.Legs[0].State, got.Uncounted[0].Reasons, OutsideEvidence, want)
		}
	}
}
