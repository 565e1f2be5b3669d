package graph_test

import (
	"encoding/json"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"

	"routegraph/graph/graphtest"
)

// worked is the table of ANALYSIS for the route from South Asia to North America, leg by leg: the same as the facts give when read by hand.
var worked = []struct {
	at, stories string
	states      string // of the ten legs
	uncounted   map[string]string
}{
	{"2022-01-01", "2", "Gulf NOT_ASSESSABLE, WAfrica NONE_ON_RECORD, Gulf>SAm NOT_ASSESSABLE, WAfrica>SAm NONE_ON_RECORD, SAm>Carib NONE_ON_RECORD, SAm>CAm NONE_ON_RECORD, " +
		"Carib>CAN NONE_ON_RECORD, Carib>USA NONE_ON_RECORD, CAm>CAN NONE_ON_RECORD, CAm>USA NONE_ON_RECORD",
		map[string]string{"co-11": "SKIPS LATER", "co-06": "LATER", "co-17": "BELOW ONE_COUNTRY", "co-18": "BELOW ONE_COUNTRY"}},
	{"2022-07-02", "11", "Gulf NOT_ASSESSABLE, WAfrica AROUND_ONLY, Gulf>SAm NOT_ASSESSABLE, WAfrica>SAm AROUND_ONLY, SAm>Carib AROUND_ONLY, SAm>CAm NONE_ON_RECORD, " +
		"Carib>CAN NONE_ON_RECORD, Carib>USA NONE_ON_RECORD, CAm>CAN NONE_ON_RECORD, CAm>USA NONE_ON_RECORD",
		map[string]string{"co-11": "SKIPS", "co-12": "SKIPS", "co-10": "SERIES BELOW", "co-16": "SKIPS BELOW", "co-14": "SAME_STAGE BELOW", "co-15": "SAME_STAGE BELOW", "co-06": "LATER",
			"co-21": "HUB BELOW"}},
	{"2023-04-01", "15", "Gulf NOT_ASSESSABLE, WAfrica AROUND_ONLY, Gulf>SAm NOT_ASSESSABLE, WAfrica>SAm AROUND_ONLY, SAm>Carib AROUND_ONLY, SAm>CAm PAIR_ON_RECORD, " +
		"Carib>CAN NONE_ON_RECORD, Carib>USA NONE_ON_RECORD, CAm>CAN NONE_ON_RECORD, CAm>USA NONE_ON_RECORD",
		map[string]string{"co-07": "SAME_STAGE", "co-08": "SKIPS BELOW", "co-11": "SKIPS", "co-06": ""}},
}

// legNames shortens the names of the route's legs.
var legNames = strings.NewReplacer("Southern Asia to the Gulf", "Gulf", "Southern Asia to Western Africa", "WAfrica", "The Gulf to South America", "Gulf>SAm", "Western Africa to South America", "WAfrica>SAm",
	"South America to the Caribbean", "SAm>Carib", "South America to Central America", "SAm>CAm", "The Caribbean to Canada", "Carib>CAN", "The Caribbean to the United States", "Carib>USA",
	"Central America to Canada", "CAm>CAN", "Central America to the United States", "CAm>USA")

func TestWorkedGaps(t *testing.T) {
	h := newSeedHandler(t)
	for _, w := range worked {
		report := askGaps(t, h.ServeHTTP, w.at)
		var states []string
		for _, l := range report.Legs {
			states = append(states, legNames.Replace(l.Leg.Name)+" "+l.State)
		}
		if got := strings.Join(states, ", "); got != w.states {
			t.Errorf("%s:\ngot  %s\nwant %s", w.at, got, w.states)
		}
		if got := fmt.Sprint(report.Sources.Stories); got != w.stories {
			t.Errorf("%s: got %s stories, want %s", w.at, got, w.stories)
		}
		for fact, want := range w.uncounted {
			if got := report.reasons("starsom-facts", fact); got != want {
				t.Errorf("%s: %s: got %q, want %q", w.at, fact, got, want)
			}
		}
		covered := strings.Count(w.states, "PAIR_ON_RECORD")
		if report.Total.Legs != 10 || report.Total.Pairs != 2*covered || report.Total.Covered != 0 || len(report.Steps) != 4 {
			t.Errorf("%s: got %+v and %d steps", w.at, report.Total, len(report.Steps))
		}
	}
}

// gapReport is what the tests read of an answer.
type gapReport struct {
	Legs []struct {
		Leg       struct{ Name string }
		State     string
		Witnesses []struct {
			Cooperation struct{ ExternalIds []external }
			A, B        struct {
				Country struct{ Iso3 string }
				Tie     string
			}
		}
	}
	Total     struct{ Legs, Pairs, Covered int }
	Steps     []struct{ Step int }
	Sources   struct{ Stories, Publishers int }
	Uncounted []struct {
		Cooperation struct{ ExternalIds []external }
		Reasons     []string
	}
}

type external struct{ Scheme, Value string }

// reasons gives why a cooperation was not counted; "" if it was.
func (r gapReport) reasons(scheme, value string) string {
	for _, u := range r.Uncounted {
		if slices.Contains(u.Cooperation.ExternalIds, external{scheme, value}) {
			return strings.Join(u.Reasons, " ")
		}
	}
	return ""
}

func askGaps(t *testing.T, h http.HandlerFunc, at string) (report gapReport) {
	t.Helper()
	answer := graphtest.Ask(h, fmt.Sprintf(`{ cooperationGaps(route: "route:south-asia-north-america", at: %q) { legs { leg { name } state
		witnesses { cooperation { externalIds { scheme value } } a { country { iso3 } tie } b { country { iso3 } tie } } }
		total { legs pairs covered } steps { step } sources { stories publishers } uncounted { cooperation { externalIds { scheme value } } reasons } } }`, at))
	var got struct {
		Data   struct{ CooperationGaps gapReport }
		Errors []any
	}
	if err := json.Unmarshal([]byte(answer), &got); err != nil || got.Errors != nil {
		t.Fatal(err, answer)
	}
	return got.Data.CooperationGaps
}

// TestTheOneLegWithPairs: its witnesses, with the tie of each country.
func TestTheOneLegWithPairs(t *testing.T) {
	report := askGaps(t, newSeedHandler(t).ServeHTTP, "2023-04-01")
	var got []string
	for _, w := range report.Legs[5].Witnesses {
		got = append(got, fmt.Sprintf("%s %s - %s %s by %s", w.A.Country.Iso3, w.A.Tie, w.B.Country.Iso3, w.B.Tie, w.Cooperation.ExternalIds[0].Value))
	}
	want := []string{"COL SAME_ROUTE - CRI SAME_ROUTE by co-06", "COL SAME_ROUTE - PAN SAME_ROUTE by co-06"}
	if !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}
