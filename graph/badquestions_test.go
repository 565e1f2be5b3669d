package graph_test

import (
	"encoding/json"
	"strings"
	"testing"

	"routegraph/graph/graphtest"
)

const northAmerica = `route: "route:south-asia-north-america"`

// badQuestions of computed fields: each is told what is wrong and where, or answered.
var badQuestions = []hostile{
	{"gaps of an unknown route", `{ cooperationGaps(route: "route:nowhere", at: "2023-01-01") { note } }`, 200, "NOT_FOUND", `route: there is no "route:nowhere"`},
	{"gaps of what is no route", `{ cooperationGaps(route: "country:HND", at: "2023-01-01") { note } }`, 200, "NOT_FOUND", "country:HND"},
	{"gaps on no day", `{ cooperationGaps(` + northAmerica + `, at: "2023-02-29") { note } }`, 200, "BAD_USER_INPUT", "2023-02-29"},
	{"gaps of no kind", `{ cooperationGaps(` + northAmerica + `, at: "2023-01-01", threshold: FRIENDSHIP) { note } }`, 200, "BAD_USER_INPUT", "FRIENDSHIP"},
	{"gaps within -1 months", `{ cooperationGaps(` + northAmerica + `, at: "2023-01-01", within: -1) { note } }`, 200, "BAD_USER_INPUT", "within -1"},
	{"gaps within a million months", `{ cooperationGaps(` + northAmerica + `, at: "2023-01-01", within: 1000000) { note } }`, 200, "", ""},
	{"gaps known by no day", `{ cooperationGaps(` + northAmerica + `, at: "2023-01-01", knownBy: "soon") { note } }`, 200, "BAD_USER_INPUT", "knownBy"},
	{"evidence graded 7", `{ cooperationGaps(` + northAmerica + `, at: "2023-01-01", evidence: {credibility: 7}) { note } }`, 200, "BAD_USER_INPUT", "credibility is 7"},
	{"evidence of -1 sources", `{ events(where: {evidence: {minSources: -1}}) { totalCount } }`, 200, "BAD_USER_INPUT", "minSources is -1"},
	{"evidence of a million sources", `{ events(where: {evidence: {minSources: 1000000}}) { totalCount } }`, 200, "", ""},
	{"a history known by no day", `{ routes { nodes { cooperationHistory(knownBy: "2023-13-01") { state } } } }`, 200, "BAD_USER_INPUT", "2023-13-01"},
	{"a map on no day", `{ routeMap(at: "yesterday") { bbox } }`, 200, "BAD_USER_INPUT", "yesterday"},
	{"a map known by no day", `{ cooperationMap(knownBy: "2023-00-10") { bbox } }`, 200, "BAD_USER_INPUT", "2023-00-10"},
	{"contradictions known by no day", `{ contradictions(knownBy: "2023-00-10") { property } }`, 200, "BAD_USER_INPUT", "2023-00-10"},
	{"corroboration by one", `{ corroborations(minSources: 1) { property } }`, 200, "BAD_USER_INPUT", "minSources is 1"},
	{"a computed field 300 times", `{ routes { nodes { ` + manyHistories(300) + ` } } }`, 200, "LIMIT_EXCEEDED", "300 aliases"},
	{"a computed field 30 times", `{ routes { nodes { ` + manyHistories(30) + ` } } }`, 200, "", ""},
	{"pages below a computed field", `{ cooperationGaps(` + northAmerica + `, at: "2023-01-01") { legs { witnesses { cooperation { events(first: 100) { nodes { participants(first: 100) { nodes { id } } } } } } } } }`,
		200, "LIMIT_EXCEEDED", "costs"},
}

func manyHistories(n int) string {
	var b strings.Builder
	for i := range n {
		b.WriteString("a" + strings.Repeat("b", i%10) + string(rune('a'+i/26%26)) + string(rune('a'+i%26)) + `: cooperationHistory { state } `)
	}
	return b.String()
}

func TestBadQuestions(t *testing.T) { answerAll(t, badQuestions) }

// TestQuestionsWithoutAnswer are answered all the same, and the answer says why it is empty.
func TestQuestionsWithoutAnswer(t *testing.T) {
	h := newSeedHandler(t)
	for query, want := range map[string]string{
		`{ cooperationGaps(` + northAmerica + `, at: "2020-01-01") { legs { state } sources { stories } note } }`: `{"cooperationGaps":{"legs":[` +
			strings.TrimSuffix(strings.Repeat(`{"state":"OUTSIDE_EVIDENCE"},`, 10), ",") + `],"sources":{"stories":0},"note":"Nothing on record is not evidence of nothing. Read so far, up to 2020-01-01: 0 stories by 0 publishers."}}`,
		`{ cooperationGaps(` + northAmerica + `, at: "2023-11-30", threshold: FORMAL_AGREEMENT) { total { pairs states { key count } } } }`: `{"cooperationGaps":{"total":{"pairs":0,"states":[{"key":"PAIR_ON_RECORD","count":0},` +
			`{"key":"POSSIBLE","count":0},{"key":"OUTSIDE_EVIDENCE","count":0},{"key":"NOT_ASSESSABLE","count":2},{"key":"AROUND_ONLY","count":0},{"key":"NONE_ON_RECORD","count":8}]}}}`,
		`{ cooperationMap(where: {name: {eq: "nothing of the sort"}}) { nodes { mark } arcs { id } slices { from } bbox legend { key count } geojson } }`: `{"cooperationMap":{"nodes":[],"arcs":[],"slices":[],"bbox":null,"legend":[` +
			`{"key":"UNSPECIFIED","count":0},{"key":"DIALOGUE","count":0},{"key":"TRAINING_TOGETHER","count":0},{"key":"OPERATIONAL_MEETING","count":0},{"key":"AGREED_TO_COORDINATE","count":0},` +
			`{"key":"INFORMATION_EXCHANGE","count":0},{"key":"LIAISON_OFFICER","count":0},{"key":"JOINT_INVESTIGATION","count":0},{"key":"MUTUAL_LEGAL_ASSISTANCE","count":0},{"key":"EXTRADITION","count":0},` +
			`{"key":"FORMAL_AGREEMENT","count":0}],"geojson":{`,
		`{ routeMap(at: "2020-01-01") { arcs { id } slices { from } } }`:                       `{"routeMap":{"arcs":[],"slices":[]}}`,
		`{ contradictions(where: {subject: {some: {id: {eq: "country:HND"}}}}) { property } }`: `{"contradictions":[]}`,
	} {
		if got := graphtest.Ask(h, query); !strings.HasPrefix(got, `{"data":`+want) || !json.Valid([]byte(got)) {
			t.Errorf("%s\ngot  %s\nwant %s", query, got, want)
		}
	}
}
