package analysis_test

import (
	"slices"
	"testing"

	. "routegraph/analysis"
)

func TestEvidenceAccepts(t *testing.T) {
	claim := func(status ClaimStatus, story, reliability string, credibility int, published string) Claim {
		return Claim{Status: status, Source: Source{Story: story}, Reliability: reliability, Credibility: credibility, Published: published}
	}
	good := claim(Accepted, "s1", "A", 2, "2022-07-01")
	weak := claim(Accepted, "s2", "D", 5, "2022-07-05")
	again := claim(Accepted, "s1", "A", 2, "2022-07-03")
	doubted := claim(Disputed, "s3", "A", 1, "2022-07-01")
	gone := claim(Retracted, "s4", "A", 1, "2022-07-01")
	undated := claim(Accepted, "s5", "A", 1, "")
	for name, c := range map[string]struct {
		ask    Evidence
		claims []Claim
		want   bool
	}{
		"nothing asked, nothing there":              {Evidence{}, nil, true},
		"two stories":                               {Evidence{MinSources: 2}, []Claim{good, weak}, true},
		"one story told twice":                      {Evidence{MinSources: 2}, []Claim{good, again}, false},
		"a disputed claim is no evidence":           {Evidence{MinSources: 2}, []Claim{good, doubted}, false},
		"a withdrawn claim is none":                 {Evidence{MinSources: 1}, []Claim{gone}, false},
		"reliable enough":                           {Evidence{Reliability: "A"}, []Claim{weak, good}, true},
		"not reliable enough":                       {Evidence{Reliability: "C"}, []Claim{weak}, false},
		"credible enough":                           {Evidence{Credibility: 5}, []Claim{weak}, true},
		"not credible enough":                       {Evidence{Credibility: 4}, []Claim{weak}, false},
		"one claim must meet both":                  {Evidence{Reliability: "A", Credibility: 1}, []Claim{good, claim(Accepted, "s", "B", 1, "")}, false},
		"undisputed":                                {Evidence{Undisputed: true}, []Claim{good}, true},
		"undisputed, with a disputed claim":         {Evidence{Undisputed: true}, []Claim{good, doubted}, false},
		"disputed":                                  {Evidence{Disputed: true}, []Claim{good, doubted}, true},
		"disputed, without a disputed claim":        {Evidence{Disputed: true}, []Claim{good}, false},
		"the day before it was published":           {Evidence{KnownBy: "2022-06-30"}, []Claim{good}, false},
		"the day on which it was published":         {Evidence{KnownBy: "2022-07-01"}, []Claim{good}, true},
		"the day after":                             {Evidence{KnownBy: "2022-07-02"}, []Claim{good}, true},
		"two stories, the second one not yet known": {Evidence{MinSources: 2, KnownBy: "2022-07-04"}, []Claim{good, weak}, false},
		"two stories, both known":                   {Evidence{MinSources: 2, KnownBy: "2022-07-05"}, []Claim{good, weak}, true},
		"when it was published is not known":        {Evidence{KnownBy: "2026-01-01"}, []Claim{undated}, false},
		"a disputed claim makes a thing known":      {Evidence{KnownBy: "2022-07-01"}, []Claim{doubted}, true},
		"a withdrawn one does not":                  {Evidence{KnownBy: "2022-07-01"}, []Claim{gone}, false},
	} {
		if got := c.ask.Accepts(c.claims); got != c.want {
			t.Errorf("%s: got %t, want %t", name, got, c.want)
		}
	}
}

// TestAcceptedInputs: evidence takes edges away, before anything is found from them; M49 stays, and so do the stories that were read.
func TestAcceptedInputs(t *testing.T) {
	in := rt01Inputs()
	got := in.Accepted(Evidence{Reliability: "A"}) // no claim of the facts is graded
	if len(got.Cooperations) != 0 || len(got.Ties) != 0 || len(got.Stories) != len(in.Stories) {
		t.Errorf("got %d cooperations, %d ties, %d stories; want 0, 0, %d", len(got.Cooperations), len(got.Ties), len(got.Stories), len(in.Stories))
	}
	if slices.ContainsFunc(got.Memberships, func(m Membership) bool { return m.Basis != M49 }) || len(got.Memberships) == 0 {
		t.Errorf("got %v, want the M49 memberships", got.Memberships)
	}
	if got := in.Accepted(Evidence{}); len(got.Cooperations) != len(in.Cooperations) {
		t.Errorf("got %d cooperations where nothing is asked, want %d", len(got.Cooperations), len(in.Cooperations))
	}
}
