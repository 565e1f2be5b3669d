package analysis_test

import (
	"fmt"
	"slices"
	"testing"

	. "routegraph/analysis"
)

// datedEvents is the events of the facts that have dates of their own.
func datedEvents() []DatedEvent {
	return []DatedEvent{
		{"ev-01", Period{"2023-11-27", "2023-11-28", ""}, true},
		{"ev-02", Period{"2023-11-28", "2023-11-30", ""}, true},
		{"ev-03", Period{"2023-07-01", "2023-12-31", "2023-10-20"}, false},
		{"ev-04", Period{"2023-11-30", "2023-11-30", "2023-10-20"}, true},
		{"ev-06", Period{"2022-11-01", "2022-11-30", "2023-07-05"}, false},
		{"ev-07", Period{"2023-02-01", "2023-03-12", "2023-03-12"}, false},
		{"ev-08", Period{"2023-02-01", "2023-03-12", "2023-03-12"}, false},
		{"ev-13", Period{"2022-06-20", "2022-06-26", "2022-07-01"}, false},
		{"ev-14", Period{"2022-06-20", "2022-06-26", "2022-07-01"}, false},
		{"ev-20", Period{"", "", "2022-03-25"}, false},
	}
}

// TestOverlappingEvents is question cq-38.
func TestOverlappingEvents(t *testing.T) {
	want := []Overlap{{"ev-01", "ev-02", "2023-11-28", "2023-11-28"}, {"ev-02", "ev-04", "2023-11-30", "2023-11-30"}}
	if got := Overlaps(datedEvents()); !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

func TestOverlapsAgainstAllPairs(t *testing.T) {
	r := random(8)
	for range 300 {
		var events []DatedEvent
		for i := range r.IntN(12) {
			first := 1 + r.IntN(20)
			p := Period{Earliest: fmt.Sprintf("2023-11-%02d", first), Latest: fmt.Sprintf("2023-11-%02d", first+r.IntN(8))}
			if r.IntN(6) == 0 {
				p.Latest = ""
			}
			events = append(events, DatedEvent{fmt.Sprint("e", 10+i), p, r.IntN(5) > 0})
		}
		var want []string
		for day := 1; day <= 30; day++ {
			on := fmt.Sprintf("2023-11-%02d", day)
			for i, a := range events {
				for _, b := range events[i+1:] {
					if holds(a, on) && holds(b, on) {
						want = append(want, fmt.Sprint(a.ID, b.ID, on))
					}
				}
			}
		}
		r.Shuffle(len(events), func(i, j int) { events[i], events[j] = events[j], events[i] })
		var got []string
		for _, o := range Overlaps(events) {
			for day := 1; day <= 30; day++ {
				if on := fmt.Sprintf("2023-11-%02d", day); o.From <= on && on <= o.To {
					got = append(got, fmt.Sprint(o.A, o.B, on))
				}
			}
		}
		slices.Sort(got)
		slices.Sort(want)
		if !slices.Equal(got, want) {
			t.Fatalf("%+v: got %v, want %v", events, got, want)
		}
	}
}

func holds(e DatedEvent, day string) bool {
	return e.ToTheDay && e.Period.Latest != "" && e.Period.Earliest <= day && day <= e.Period.Latest
}

// gatherings is the events of the facts with two participant countries or more, and two with one.
func gatherings() []Gathering {
	return []Gathering{{"ev-01", []string{"GTM", "HND", "SLV"}}, {"ev-02", []string{"CRI"}}, {"ev-07", []string{"COL", "CRI", "PAN"}},
		{"ev-08", []string{"LKA", "MDV"}}, {"ev-10", []string{"CRI", "HND", "MDV"}}, {"ev-11", []string{"NGA"}},
		{"ev-12", []string{"BRB", "CRI", "DOM", "HND", "TCA"}}, {"ev-13", []string{"COL", "LKA"}}, {"ev-14", []string{"DOM", "LKA"}},
		{"ev-17", []string{"CRI", "HND"}}, {"ev-18", []string{"LKA", "MDV"}}, {"ev-20", []string{"BGD", "CRI"}}}
}

// TestMostPartners is question cq-33.
func TestMostPartners(t *testing.T) {
	got := Partners(gatherings())
	if got[0].Country != "CRI" || len(got) != 12 {
		t.Fatalf("got %s first of %d countries, want CRI of 12", got[0].Country, len(got))
	}
	var partners []string
	for _, p := range got[0].Partners {
		partners = append(partners, fmt.Sprint(p.Country, p.Events))
	}
	same(t, "partners of Costa Rica", partners, []string{"BGD[ev-20]", "BRB[ev-12]", "COL[ev-07]", "DOM[ev-12]", "HND[ev-10 ev-12 ev-17]",
		"MDV[ev-10]", "PAN[ev-07]", "TCA[ev-12]"})
	for i := range got[1:] {
		a, b := got[i], got[i+1]
		if len(a.Partners) < len(b.Partners) || len(a.Partners) == len(b.Partners) && a.Country >= b.Country {
			t.Errorf("got %s (%d) before %s (%d), want most partners first, then by id", a.Country, len(a.Partners), b.Country, len(b.Partners))
		}
	}
}
