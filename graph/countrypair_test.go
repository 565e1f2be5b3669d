package graph_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
)

var badPairs = []hostile{
	{"a pair of one", `{ countryPair(a: "LKA", b: "LKA", at: "2022-07-02") { at } }`, 200, "BAD_USER_INPUT", "two different countries"},
	{"a pair of one by two codes", `{ countryPair(a: "LK", b: "lka", at: "2022-07-02") { at } }`, 200, "BAD_USER_INPUT", "two different countries"},
	{"with nobody", `{ countryPair(a: "LKA", b: "ZZZ", at: "2022-07-02") { at } }`, 200, "NOT_FOUND", `b: there is no "ZZZ"`},
	{"of nobody", `{ countryPair(a: "zz", b: "LKA", at: "2022-07-02") { at } }`, 200, "NOT_FOUND", `a: there is no "ZZ"`},
	{"by a name", `{ countryPair(a: "LKA", b: "Colombia", at: "2022-07-02") { at } }`, 200, "BAD_USER_INPUT", "b: "},
	{"by an id", `{ countryPair(a: "country:LKA", b: "COL", at: "2022-07-02") { at } }`, 200, "BAD_USER_INPUT", "a: "},
	{"on no day", `{ countryPair(a: "LKA", b: "COL", at: "2022-02-30") { at } }`, 200, "BAD_USER_INPUT", "2022-02-30"},
	{"known by no day", `{ countryPair(a: "LKA", b: "COL", at: "2022-02-28", knownBy: "2022") { at } }`, 200, "BAD_USER_INPUT", "knownBy"},
	{"evidence of -1", `{ countryPair(a: "LKA", b: "COL", at: "2022-02-28", evidence: {minSources: -1}) { at } }`, 200, "BAD_USER_INPUT", "minSources is -1"},
	{"pages below", `{ countryPair(a: "LKA", b: "COL", at: "2022-02-28") { bodies { organization { members(first: 100) { nodes { events(first: 100) { nodes { id } } } } } } } }`,
		200, "LIMIT_EXCEEDED", "costs"},
	{"many at once", `{ a: countryPair(a: "LKA", b: "COL", at: "0001-01-01") { at } b: countryPair(a: "COL", b: "LKA", at: "9999-12-31") { at } }`, 200, "", ""},
}

func TestBadPairs(t *testing.T) { answerAll(t, badPairs) }

// pairAnswer is a brief as clients see it.
type pairAnswer struct {
	Contacts, Apart []struct {
		On          *string
		Reasons     []string
		Cooperation struct{ ID string }
	}
	Treaties []struct {
		Agreement struct{ ID string }
		A, B      struct {
			Status string
			Claims []struct{ ID string }
		}
	}
	Bodies []struct {
		Organization struct{ ID, Scope string }
		A, B         struct{ Status string }
	}
	Routes         []struct{ Route struct{ ID string } }
	Contradictions []struct {
		Subject  struct{ ID string }
		Property string
	}
	Disputed []struct{ Value string }
	Unknown  []string
}

func askPair(t *testing.T, args string) pairAnswer {
	t.Helper()
	var got struct {
		Data struct{ CountryPair *pairAnswer }
	}
	body := asker(seedStore())("{ countryPair(" + args + `) { contacts { ...c } apart { ...c } treaties { agreement { id } a { ...s } b { ...s } }
		bodies { organization { id scope } a { status } b { status } } routes { route { id } } contradictions { subject { id } property } disputed { value } unknown } }
		fragment c on PairContact { on reasons cooperation { id } } fragment s on TreatyStanding { status claims { id } }`)
	if err := json.Unmarshal([]byte(body), &got); err != nil || got.Data.CountryPair == nil {
		t.Fatal(err, body)
	}
	return *got.Data.CountryPair
}

func (p pairAnswer) String() string {
	var out []string
	for _, c := range p.Contacts {
		out = append(out, strings.TrimPrefix(c.Cooperation.ID, "cooperation:")+" "+*c.On)
	}
	for _, c := range p.Apart {
		out = append(out, strings.TrimPrefix(c.Cooperation.ID, "cooperation:")+fmt.Sprint(" ", c.Reasons))
	}
	return strings.Join(out, ", ")
}

// TestPairContacts asks around the days on which cooperation comes on record; read by hand from the seed's cooperation.
func TestPairContacts(t *testing.T) {
	for _, c := range []struct{ args, want string }{
		{`a: "LKA", b: "COL", at: "2022-06-19"`, ""}, // "last week" of a story of 1 July 2022: 20 to 26 June
		{`a: "LKA", b: "COL", at: "2022-06-20"`, "sri-lanka-colombia-2022 POSSIBLE"},
		{`a: "LKA", b: "COL", at: "2022-06-25"`, "sri-lanka-colombia-2022 POSSIBLE"},
		{`a: "LKA", b: "COL", at: "2022-06-26"`, "sri-lanka-colombia-2022 CERTAIN"},
		{`a: "LKA", b: "COL", at: "2022-06-27"`, "sri-lanka-colombia-2022 CERTAIN"},
		{`a: "COL", b: "LKA", at: "2023-04-01"`, "sri-lanka-colombia-2022 CERTAIN"},
		{`a: "LKA", b: "COL", at: "2023-04-01", knownBy: "2022-06-30"`, ""},
		{`a: "LKA", b: "COL", at: "2023-04-01", evidence: {minSources: 2}`, ""},
		{`a: "CRI", b: "HND", at: "2023-12-31"`, "honduras-costa-rica-2022 CERTAIN, costa-rica-honduras-maldives-2022 CERTAIN, " +
			"central-america-caribbean-trainings-2022 [SERIES], starsom-costa-rica-dominican-republic-honduras-2021 [HUB]"},
		{`a: "COL", b: "PAN", at: "2023-02-28"`, "colombia-costa-rica-panama-2023 POSSIBLE"}, // some time from 1 February to 12 March 2023
	} {
		if got := askPair(t, c.args).String(); got != c.want {
			t.Errorf("%s: got %q, want %q", c.args, got, c.want)
		}
	}
}

// TestNoStatusBeyondTheList: over every pair of some countries and on days around the list's, no status is claimed that the list cannot bear.
func TestNoStatusBeyondTheList(t *testing.T) {
	codes := []string{"LKA", "COL", "BGD", "TCA", "USA"}
	for i, a := range codes {
		for _, b := range codes[i+1:] {
			for _, day := range []string{"2014-07-10", "2014-07-11", "2022-07-02", "2023-04-01"} {
				p := askPair(t, fmt.Sprintf("a: %q, b: %q, at: %q", a, b, day))
				for _, treaty := range p.Treaties {
					for side, code := range map[string]string{treaty.A.Status: a, treaty.B.Status: b} {
						if side == "NOT_BOUND" && (day > "2014-07-10" || code == "TCA") {
							t.Errorf("%s on %s: %s is said not to be bound", treaty.Agreement.ID, day, code)
						}
					}
					if treaty.A.Status == "BOUND" && len(treaty.A.Claims) == 0 || treaty.B.Status == "BOUND" && len(treaty.B.Claims) == 0 {
						t.Errorf("%s on %s: bound without a claim", treaty.Agreement.ID, day)
					}
				}
				if len(p.Treaties) != 3 {
					t.Errorf("got %d treaties, want 3", len(p.Treaties))
				}
			}
		}
	}
	for args, want := range map[string]string{
		`a: "USA", b: "COL", at: "2010-01-01", knownBy: "2014-07-09"`: "NOT_KNOWN", // the list was not published
		`a: "USA", b: "COL", at: "2010-01-01", knownBy: "2014-07-10"`: "BOUND",
		`a: "COL", b: "USA", at: "2010-01-01", knownBy: "2014-07-10"`: "NOT_BOUND",
		`a: "COL", b: "USA", at: "2010-01-01", knownBy: "2014-07-09"`: "NOT_KNOWN",
	} {
		p := askPair(t, args)
		if got := p.Treaties[0]; got.Agreement.ID != "agreement:smuggling-protocol" || got.A.Status != want {
			t.Errorf("%s: got %+v, want %s", args, got, want)
		}
	}
}

// TestPairBodies: the regional bodies stand first, with each one's part.
func TestPairBodies(t *testing.T) {
	bodies := askPair(t, `a: "LKA", b: "COL", at: "2022-07-02"`).Bodies
	if first := bodies[0]; first.Organization.ID != "organization:oas" || first.A.Status != "observer" || first.B.Status != "member" {
		t.Errorf("got %+v, want the OAS", first)
	}
	var scopes []string
	for _, b := range bodies {
		scopes = append(scopes, b.Organization.Scope)
	}
	if got := slices.Compact(scopes); !slices.Equal(got, []string{"REGIONAL", "UNIVERSAL", ""}) {
		t.Errorf("got scopes in the order %q", got)
	}
}

// TestPairContradictions: the meeting of Costa Rica and Bangladesh is told by 25 March and in April 2022.
func TestPairContradictions(t *testing.T) {
	p := askPair(t, `a: "CRI", b: "BGD", at: "2022-07-02"`)
	if len(p.Contradictions) != 1 || p.Contradictions[0].Property != "when" || p.Contradictions[0].Subject.ID != "event:costa-rica-bangladesh-cooperation-2022" || len(p.Disputed) != 2 {
		t.Errorf("got %+v and %+v, want one on when", p.Contradictions, p.Disputed)
	}
	if p := askPair(t, `a: "CRI", b: "BGD", at: "2022-07-02", knownBy: "2022-03-25"`); len(p.Contradictions) != 0 {
		t.Errorf("known by the day of one story: got %+v, want none", p.Contradictions)
	}
}
