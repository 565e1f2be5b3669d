package analysis_test

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	. "routegraph/analysis"
)

func history(t *testing.T, r Route, in Inputs, threshold CooperationKind) []LegHistory {
	t.Helper()
	h, err := History(r, in, threshold, Evidence{})
	if err != nil {
		t.Fatal(err)
	}
	return h
}

func TestHistoryOfWorkedRoute(t *testing.T) {
	var lines []string
	for _, l := range history(t, rt01(), rt01Inputs(), "") {
		for _, i := range l.Intervals {
			line := fmt.Sprintf("%s %s..%s %s", l.Leg.ID, i.From, i.To, i.State)
			for _, w := range i.Witnesses {
				line += fmt.Sprintf(" %s:%s-%s:%s", w.Cooperation, w.From.Country, w.To.Country, w.On)
			}
			for _, a := range i.Around {
				line += fmt.Sprintf(" %s:%s", a.Cooperation, a.On)
			}
			lines = append(lines, line)
		}
	}
	lines = slices.DeleteFunc(lines, func(l string) bool { return !strings.HasPrefix(l, "SAm>") && !strings.HasPrefix(l, "Gulf>") })
	want := []string{
		"Gulf>SAm ..2021-11-01 OUTSIDE_EVIDENCE",
		"Gulf>SAm 2021-11-02..2022-06-19 NOT_ASSESSABLE",
		"Gulf>SAm 2022-06-20..2022-06-25 NOT_ASSESSABLE co-11:POSSIBLE",
		"Gulf>SAm 2022-06-26.. NOT_ASSESSABLE co-11:CERTAIN",
		"SAm>CAm ..2021-11-01 OUTSIDE_EVIDENCE",
		"SAm>CAm 2021-11-02..2023-01-31 NONE_ON_RECORD",
		"SAm>CAm 2023-02-01..2023-03-11 POSSIBLE co-06:COL-CRI:POSSIBLE co-06:COL-PAN:POSSIBLE",
		"SAm>CAm 2023-03-12.. PAIR_ON_RECORD co-06:COL-CRI:CERTAIN co-06:COL-PAN:CERTAIN",
		"SAm>Carib ..2021-11-01 OUTSIDE_EVIDENCE",
		"SAm>Carib 2021-11-02..2022-06-19 NONE_ON_RECORD",
		"SAm>Carib 2022-06-20..2022-06-25 AROUND_ONLY co-12:POSSIBLE",
		"SAm>Carib 2022-06-26.. AROUND_ONLY co-12:CERTAIN",
	}
	if !slices.Equal(lines, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(lines, "\n"), strings.Join(want, "\n"))
	}
}

// TestHistoryIsGapsOfEachDay: on all days of four years, and far before and after, the interval says what Gaps says.
func TestHistoryIsGapsOfEachDay(t *testing.T) {
	r := random(3)
	days := []string{"0000-01-01", "0001-01-01", "1999-12-31", "2030-06-01", "9999-12-31"}
	for d := time.Date(2021, 1, 1, 0, 0, 0, 0, time.UTC); d.Year() < 2025; d = d.AddDate(0, 0, 1) {
		days = append(days, d.Format(time.DateOnly))
	}
	heldTo(t, days, rt01(), rt01Inputs(), OperationalMeeting)
	again := rt01Inputs() // Colombia and Costa Rica meet a second time, so that evidence changes where the state does not
	again.Cooperations = append(again.Cooperations, Cooperation{ID: "co-99", Kind: Extradition, Pairing: Together, Status: Occurred,
		Countries: []string{"COL", "CRI"}, Period: Period{Earliest: "2023-05-01", Latest: "2023-05-09"}})
	heldTo(t, days, rt01(), again, Unspecified)
	for range 6 {
		heldTo(t, days, randomRoute(r), randomInputs(r), pick(r, CooperationKinds()[:4]...))
	}
}

func heldTo(t *testing.T, days []string, route Route, in Inputs, threshold CooperationKind) {
	t.Helper()
	h := history(t, route, in, threshold)
	for _, l := range h {
		joined(t, l)
	}
	for _, d := range days {
		for i, want := range gaps(t, route, in, GapQuery{At: d, Threshold: threshold}).Legs {
			if got := on(h[i], d); !reflect.DeepEqual(got.LegState, want.LegState) {
				t.Fatalf("leg %s on %s: got %+v\nwant %+v\nroute %+v\ninputs %+v", want.Leg.ID, d, got, want.LegState, route, in)
			}
		}
	}
}

func BenchmarkHistory(b *testing.B) {
	in := rt01Inputs()
	for i := range 1000 { // as many memberships as the whole of M49 makes
		in.Memberships = append(in.Memberships, Membership{Country: country(i), Region: fmt.Sprint("reg-", i%30), Basis: M49})
	}
	for b.Loop() {
		if _, err := History(rt01(), in, "", Evidence{}); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkGaps(b *testing.B) {
	in := rt01Inputs()
	for b.Loop() {
		if _, err := Gaps(rt01(), in, GapQuery{At: "2023-04-01"}); err != nil {
			b.Fatal(err)
		}
	}
}

func on(l LegHistory, d string) Interval {
	for _, i := range l.Intervals {
		if i.From <= d && (i.To == "" || d <= i.To) {
			return i
		}
	}
	return Interval{}
}

// joined holds that intervals follow one another without a gap, and that two that follow differ.
func joined(t *testing.T, l LegHistory) {
	t.Helper()
	for i, v := range l.Intervals {
		last := i == len(l.Intervals)-1
		if (v.From == "") != (i == 0) || (v.To == "") != last {
			t.Fatalf("leg %s: interval %d is %s..%s, want open ends first and last only", l.Leg.ID, i, v.From, v.To)
		}
		if last {
			return
		}
		next := l.Intervals[i+1]
		end, _ := time.Parse(time.DateOnly, v.To)
		if end.AddDate(0, 0, 1).Format(time.DateOnly) != next.From || reflect.DeepEqual(v.LegState, next.LegState) {
			t.Fatalf("leg %s: got %s..%s and then %s with %+v, want the day after, and a change", l.Leg.ID, v.From, v.To, next.From, next.LegState)
		}
	}
}
