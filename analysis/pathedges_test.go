package analysis_test

import (
	"fmt"
	"testing"

	. "routegraph/analysis"
)

func TestPairEdges(t *testing.T) {
	held := Cooperation{ID: "co", Pairing: Together, Status: Occurred, Countries: []string{"D", "B", "A", "C", "A"}, Period: Period{Earliest: "2022-01-10", Latest: "2022-01-12"}}
	series, planned, reported := held, held, held
	series.Pairing, planned.Status, reported.Period = Series, PlannedEvent, Period{ReportedOn: "2022-01-12"}
	for _, c := range []struct {
		about string
		co    Cooperation
		at    string
		ends  []string
		want  string
	}{
		{"all", held, "", nil, "A-B A-C A-D B-C B-D C-D "},
		{"the day before", held, "2022-01-11", nil, ""},
		{"the day", held, "2022-01-12", nil, "A-B A-C A-D B-C B-D C-D "},
		{"the day before the story", reported, "2022-01-11", nil, ""},
		{"the day of the story", reported, "2022-01-12", nil, "A-B A-C A-D B-C B-D C-D "},
		{"of one", held, "", []string{"C"}, "A-C B-C C-D "},
		{"of two", held, "", []string{"D", "B"}, "A-D C-D A-B B-C B-D "},
		{"of one that is not there", held, "", []string{"X"}, ""},
		{"a series", series, "", nil, ""},
		{"a series of one", series, "", []string{"A"}, ""},
		{"planned", planned, "", []string{"A"}, ""},
	} {
		got := ""
		for _, e := range PairEdges(c.co, c.at, nil, c.ends...) {
			got += fmt.Sprintf("%s-%s ", e.From, e.To)
		}
		if got != c.want {
			t.Errorf("%s: got %q, want %q", c.about, got, c.want)
		}
	}
}
