package analysis_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	. "routegraph/analysis"
)

func gaps(t *testing.T, r Route, in Inputs, q GapQuery) *GapReport {
	t.Helper()
	report, err := Gaps(r, in, q)
	if err != nil {
		t.Fatalf("Gaps(%s, %+v): %v", r.ID, q, err)
	}
	return report
}

// TestWorkedTable is the table of ANALYSIS "Gaps", leg by leg, read from the facts:
//
//	2022-01-01: stories of 2021-11-02 (Canada) and 2021-12-16 (Nigeria). No meeting of two countries can have taken place by then. No
//	country is on record for the Gulf, ever; of the other ends each has one at some date.
//	2022-07-02: LKA-COL joins stages 1 and 3, LKA-DOM stages 1 and 4 (both 20-26 June). So around SAsia>WAfrica and WAfrica>SAm there is
//	LKA-COL, around SAsia>WAfrica and SAm>Carib there is LKA-DOM. SAsia>Gulf and Gulf>SAm have it around too, but are not assessable.
//	2023-04-01: COL-CRI and COL-PAN (by 12 March 2023) are one country of each end of SAm>CAm. The rest is as before.
func TestWorkedTable(t *testing.T) {
	const none, around, no, pair = NoneOnRecord, AroundOnly, NotAssessable, PairOnRecord
	for _, c := range []struct {
		at      string
		stories int
		pairs   int
		want    map[string]State
	}{
		{"2022-01-01", 2, 0, map[string]State{"SAsia>Gulf": no, "SAsia>WAfrica": none, "Gulf>SAm": no, "WAfrica>SAm": none, "SAm>CAm": none,
			"SAm>Carib": none, "CAm>USA": none, "CAm>CAN": none, "Carib>USA": none, "Carib>CAN": none}},
		{"2022-07-02", 11, 0, map[string]State{"SAsia>Gulf": no, "SAsia>WAfrica": around, "Gulf>SAm": no, "WAfrica>SAm": around,
			"SAm>CAm": none, "SAm>Carib": around, "CAm>USA": none, "CAm>CAN": none, "Carib>USA": none, "Carib>CAN": none}},
		{"2023-04-01", 15, 1, map[string]State{"SAsia>Gulf": no, "SAsia>WAfrica": around, "Gulf>SAm": no, "WAfrica>SAm": around,
			"SAm>CAm": pair, "SAm>Carib": around, "CAm>USA": none, "CAm>CAN": none, "Carib>USA": none, "Carib>CAN": none}},
	} {
		got := gaps(t, rt01(), rt01Inputs(), GapQuery{At: c.at})
		for _, l := range got.Legs {
			if l.State != c.want[l.Leg.ID] {
				t.Errorf("%s: leg %s: got %s, want %s", c.at, l.Leg.ID, l.State, c.want[l.Leg.ID])
			}
		}
		if len(got.Legs) != 10 || got.Total.In(PairOnRecord) != c.pairs || got.Sources.Stories != c.stories {
			t.Errorf("%s: got %d legs, %d with a pair, %d stories; want 10, %d, %d", c.at, len(got.Legs), got.Total.In(PairOnRecord),
				got.Sources.Stories, c.pairs, c.stories)
		}
	}
}

func TestWorkedWitnesses(t *testing.T) {
	got := gaps(t, rt01(), rt01Inputs(), GapQuery{At: "2023-04-01"})
	var lines []string
	for _, l := range got.Legs {
		for _, w := range l.Witnesses {
			lines = append(lines, fmt.Sprint(l.Leg.ID, " ", w.Cooperation, " ", w.On, " ", w.From.Country, "/", w.From.Tie, " ", w.To.Country, "/",
				w.To.Tie))
		}
		for _, a := range l.Around {
			lines = append(lines, fmt.Sprint(l.Leg.ID, " around ", a.Cooperation, " ", a.On, " ", a.Near.Country, " ", a.Beyond.Country, "@", a.Stage))
		}
	}
	want := []string{
		"SAsia>Gulf around co-11 CERTAIN LKA COL@3", "SAsia>Gulf around co-12 CERTAIN LKA DOM@4",
		"SAsia>WAfrica around co-11 CERTAIN LKA COL@3", "SAsia>WAfrica around co-12 CERTAIN LKA DOM@4",
		"Gulf>SAm around co-11 CERTAIN COL LKA@1", "WAfrica>SAm around co-11 CERTAIN COL LKA@1",
		"SAm>CAm co-06 CERTAIN COL/SAME_ROUTE CRI/SAME_ROUTE", "SAm>CAm co-06 CERTAIN COL/SAME_ROUTE PAN/SAME_ROUTE",
		"SAm>Carib around co-12 CERTAIN DOM LKA@1",
	}
	if !slices.Equal(lines, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(lines, "\n"), strings.Join(want, "\n"))
	}
	near := got.Legs[1].Around[0].Near
	if len(near.Memberships) != 2 || near.Memberships[0].Basis != Stated || !slices.Equal(near.TieClaims, []string{"t11-LKA", "t6-LKA"}) {
		t.Errorf("Sri Lanka: got memberships %+v, tie by %v; want STATED then M49, by t11-LKA and t6-LKA", near.Memberships, near.TieClaims)
	}
}

func TestWorkedReasons(t *testing.T) {
	want := map[string]map[string]string{
		"2022-01-01": {"co-01": "SAME_STAGE LATER", "co-02": "LATER BELOW ONE_COUNTRY", "co-03": "LATER BELOW ONE_COUNTRY",
			"co-04": "LATER BELOW ONE_COUNTRY", "co-05": "BELOW ONE_COUNTRY", "co-06": "LATER", "co-07": "SAME_STAGE LATER",
			"co-08": "SKIPS BELOW", "co-09": "LATER BELOW ONE_COUNTRY", "co-10": "SERIES LATER BELOW", "co-11": "SKIPS LATER",
			"co-12": "SKIPS LATER", "co-13": "LATER BELOW ONE_COUNTRY", "co-14": "SAME_STAGE LATER BELOW", "co-15": "SAME_STAGE BELOW",
			"co-16": "SKIPS BELOW", "co-17": "BELOW ONE_COUNTRY", "co-18": "BELOW ONE_COUNTRY", "co-19": "BELOW ONE_COUNTRY",
			"co-20": "BELOW ONE_COUNTRY", "co-21": "HUB BELOW"},
		"2022-07-02": {"co-06": "LATER", "co-07": "SAME_STAGE LATER", "co-08": "SKIPS BELOW", "co-09": "BELOW ONE_COUNTRY",
			"co-10": "SERIES BELOW", "co-11": "SKIPS", "co-12": "SKIPS", "co-14": "SAME_STAGE BELOW", "co-15": "SAME_STAGE BELOW",
			"co-16": "SKIPS BELOW"},
		"2023-04-01": {"co-06": "", "co-07": "SAME_STAGE", "co-08": "SKIPS BELOW", "co-11": "SKIPS", "co-12": "SKIPS"},
	}
	for at, reasons := range want {
		got := map[string]string{}
		report := gaps(t, rt01(), rt01Inputs(), GapQuery{At: at})
		for _, u := range report.Uncounted {
			got[u.Cooperation] = strings.Trim(fmt.Sprint(u.Reasons), "[]")
		}
		for id, r := range reasons {
			if got[id] != r {
				t.Errorf("%s: %s: got %q, want %q", at, id, got[id], r)
			}
		}
		if n := 21 - report.Total.In(PairOnRecord); len(got) != n {
			t.Errorf("%s: got %d not counted, want %d", at, len(got), n)
		}
	}
}

// TestReasonOfEachPair: of the side event's pairs one stays in a stage, and the whole has the reason of those that reach further.
func TestReasonOfEachPair(t *testing.T) {
	report := gaps(t, rt01(), rt01Inputs(), GapQuery{At: "2023-04-01"})
	i := slices.IndexFunc(report.Uncounted, func(u Uncounted) bool { return u.Cooperation == "co-08" })
	want := []PairReason{{"CRI", "HND", SameStage}, {"CRI", "MDV", Skips}, {"HND", "MDV", Skips}}
	if got := report.Uncounted[i].Pairs; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

func TestCounts(t *testing.T) {
	got := gaps(t, rt01(), rt01Inputs(), GapQuery{At: "2023-04-01"})
	var lines []string
	for _, c := range append([]Count{got.Total}, got.Steps...) {
		lines = append(lines, fmt.Sprint(c.Step, ": ", c.Legs, " legs, ", c.Covered, " covered, ", c.Pairs, " pairs, ", c.In(PairOnRecord), " ",
			c.In(AroundOnly), " ", c.In(NotAssessable), " ", c.In(NoneOnRecord)))
	}
	want := []string{"0: 10 legs, 0 covered, 2 pairs, 1 3 2 4", "1: 2 legs, 0 covered, 0 pairs, 0 1 1 0", "2: 2 legs, 0 covered, 0 pairs, 0 1 1 0",
		"3: 2 legs, 0 covered, 2 pairs, 1 1 0 0", "4: 4 legs, 0 covered, 0 pairs, 0 0 0 4"}
	if !slices.Equal(lines, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(lines, "\n"), strings.Join(want, "\n"))
	}
	note := "Nothing on record is not evidence of nothing. Read so far, up to 2023-04-01: 15 stories by 1 publisher."
	if got.Note != note || got.Legs[4].Note != note {
		t.Errorf("got note %q and on a leg %q, want %q", got.Note, got.Legs[4].Note, note)
	}
}

// TestBounds looks one day before, at and after each day on which a leg of rt-01 changes.
func TestBounds(t *testing.T) {
	for _, c := range []struct {
		leg       int
		at        string
		threshold CooperationKind
		want      State
	}{
		{1, "2021-11-01", "", OutsideEvidence}, {1, "2021-11-02", "", NoneOnRecord}, {1, "2021-11-03", "", NoneOnRecord},
		{0, "2021-11-01", "", OutsideEvidence}, {0, "2021-11-02", "", NotAssessable},
		{1, "2022-06-19", "", NoneOnRecord}, {1, "2022-06-20", "", AroundOnly}, {1, "2022-06-21", "", AroundOnly},
		{4, "2023-01-31", "", NoneOnRecord}, {4, "2023-02-01", "", PossiblePair}, {4, "2023-02-02", "", PossiblePair},
		{4, "2023-03-11", "", PossiblePair}, {4, "2023-03-12", "", PairOnRecord}, {4, "2023-03-13", "", PairOnRecord},
		{4, "2023-04-01", AgreedToCoordinate, NoneOnRecord}, {4, "2023-04-01", FormalAgreement, NoneOnRecord},
		{4, "2023-04-01", Unspecified, PairOnRecord}, {0, "0001-01-01", "", OutsideEvidence}, {4, "9999-12-31", "", PairOnRecord},
	} {
		got := gaps(t, rt01(), rt01Inputs(), GapQuery{At: c.at, Threshold: c.threshold}).Legs[c.leg]
		if got.State != c.want {
			t.Errorf("leg %s by %s from %q: got %s, want %s", got.Leg.ID, c.at, c.threshold, got.State, c.want)
		}
	}
}
