package analysis_test

import (
	"testing"

	. "routegraph/analysis"
)

func TestOnRecordBy(t *testing.T) {
	week := Period{Earliest: "2022-06-20", Latest: "2022-06-26", ReportedOn: "2022-07-01"}
	story := Period{ReportedOn: "2022-03-25"}
	since := Period{Earliest: "2021-01-01", ReportedOn: "2023-10-20"}
	planned := Period{Earliest: "2023-11-30", ReportedOn: "2023-10-20"}
	for _, c := range []struct {
		name string
		p    Period
		at   string
		want OnRecord
	}{
		{"a day before the earliest", week, "2022-06-19", No},
		{"on the earliest", week, "2022-06-20", Possible},
		{"a day before the latest", week, "2022-06-25", Possible},
		{"on the latest", week, "2022-06-26", Certain},
		{"after the latest", week, "2022-06-27", Certain},
		{"only the story's date: long before it", story, "1999-01-01", Possible},
		{"only the story's date: a day before it", story, "2022-03-24", Possible},
		{"only the story's date: on it", story, "2022-03-25", Certain},
		{"since a day: before it", since, "2020-12-31", No},
		{"since a day: on it", since, "2021-01-01", Possible},
		{"since a day: a day before the story", since, "2023-10-19", Possible},
		{"since a day: on the story's day", since, "2023-10-20", Certain},
		{"a story before the earliest day bounds nothing", planned, "2023-11-29", No},
		{"a story before the earliest day bounds nothing", planned, "2023-11-30", Possible},
		{"nothing known", Period{}, "2023-11-30", Possible},
		{"the latest day open", Period{Earliest: "2022-01-01"}, "2030-01-01", Possible},
	} {
		if got := c.p.OnRecordBy(c.at); got != c.want {
			t.Errorf("%s: %+v by %s: got %s, want %s", c.name, c.p, c.at, got, c.want)
		}
	}
}

func TestOnRecordWithin(t *testing.T) {
	month := Period{Earliest: "2022-02-28", Latest: "2022-03-10"}
	for _, c := range []struct {
		name   string
		p      Period
		at     string
		months int
		want   OnRecord
	}{
		{"no window", month, "2030-01-01", 0, Certain},
		{"wholly inside", month, "2022-04-28", 2, Certain},
		{"the first day is outside", month, "2022-05-01", 2, Possible},
		{"the window begins on the last day", month, "2022-05-10", 2, Possible},
		{"the window begins a day after the last", month, "2022-05-11", 2, No},
		{"the window begins on the last day of a shorter month", month, "2022-03-31", 1, Certain},
		{"a day later in a longer month", month, "2022-04-01", 1, Possible},
		{"not yet", month, "2022-02-27", 1, No},
		{"partly told", month, "2022-03-05", 1, Possible},
		{"only the story's date is never certain to lie in a window", Period{ReportedOn: "2022-03-10"}, "2022-03-11", 12, Possible},
		{"and is out of a window after it", Period{ReportedOn: "2022-03-10"}, "2022-05-11", 2, No},
		{"a window longer than our era is none", Period{ReportedOn: "2022-03-10"}, "2022-03-11", 1 << 40, Certain},
		{"a window that begins before the year 0 is none", Period{ReportedOn: "2022-03-10"}, "2022-03-11", 30000, Certain},
	} {
		if got := c.p.OnRecordWithin(c.at, c.months); got != c.want {
			t.Errorf("%s: %+v by %s within %d: got %s, want %s", c.name, c.p, c.at, c.months, got, c.want)
		}
	}
}
