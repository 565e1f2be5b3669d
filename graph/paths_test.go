package graph_test

import (
	"strings"
	"testing"
)

var badPaths = []hostile{
	{"from an end to itself", `{ paths(from: "country:HND", to: "country:HND") { note } }`, 200, "BAD_USER_INPUT", "two different ends"},
	{"from nowhere", `{ paths(from: "country:ZZZ", to: "country:HND") { note } }`, 200, "NOT_FOUND", `from: there is no "country:ZZZ"`},
	{"from no id", `{ paths(from: "", to: "country:HND") { note } }`, 200, "BAD_USER_INPUT", "two different ends"},
	{"to nowhere", `{ paths(from: "country:HND", to: "nowhere") { note } }`, 200, "NOT_FOUND", `to: there is no "nowhere"`},
	{"to what is no place", `{ paths(from: "country:HND", to: "organization:unodc") { note } }`, 200, "NOT_FOUND", `to: there is no "organization:unodc"`},
	{"around nowhere", `{ paths(from: "country:HND", to: "country:USA", avoid: ["country:CRI", "region:x"]) { note } }`, 200, "NOT_FOUND", `avoid: there is no "region:x"`},
	{"by way of a body", `{ paths(from: "country:HND", to: "country:USA", require: ["organization:unodc"]) { note } }`, 200, "NOT_FOUND", `require: there is no "organization:unodc"`},
	{"around its end", `{ paths(from: "country:HND", to: "country:USA", avoid: ["country:USA"]) { note } }`, 200, "BAD_USER_INPUT", "country:USA"},
	{"around what it needs", `{ paths(from: "country:HND", to: "country:USA", avoid: ["country:CRI"], require: ["country:CRI"]) { note } }`, 200, "BAD_USER_INPUT", "country:CRI"},
	{"around 101", `{ paths(from: "country:HND", to: "country:USA", avoid: [` + strings.Repeat(`"a",`, 101) + `]) { note } }`, 200, "LIMIT_EXCEEDED", "101"},
	{"by 99 hops", `{ paths(from: "country:HND", to: "country:USA", maxHops: 99) { note } }`, 200, "BAD_USER_INPUT", "maxHops 99 is not between 1 and 8"},
	{"by no hop", `{ paths(from: "country:HND", to: "country:USA", maxHops: 0) { note } }`, 200, "BAD_USER_INPUT", "maxHops 0 is not between 1 and 8"},
	{"no paths", `{ paths(from: "country:HND", to: "country:USA", first: 0) { note } }`, 200, "BAD_USER_INPUT", "first 0 is not between 1 and 100"},
	{"1,000 paths", `{ paths(from: "country:HND", to: "country:USA", first: 1000) { note } }`, 200, "BAD_USER_INPUT", "first 1000 is not between 1 and 100"},
	{"by boat", `{ paths(from: "country:HND", to: "country:USA", via: BOATS) { note } }`, 200, "BAD_USER_INPUT", "BOATS"},
	{"on no day", `{ paths(from: "country:HND", to: "country:USA", at: "2023-02-29") { note } }`, 200, "BAD_USER_INPUT", "2023-02-29"},
	{"known by no day", `{ paths(from: "country:HND", to: "country:USA", knownBy: "soon") { note } }`, 200, "BAD_USER_INPUT", "knownBy"},
	{"evidence graded 7", `{ paths(from: "country:HND", to: "country:USA", evidence: {credibility: 7}) { note } }`, 200, "BAD_USER_INPUT", "credibility is 7"},
	{"pages below", `{ paths(from: "country:HND", to: "country:USA", first: 100) { hops { cooperations { events(first: 100) { nodes { id } } } } } }`, 200, "LIMIT_EXCEEDED", "costs"},
	{"all at once", `{ paths(from: "country:LKA", to: "country:USA", first: 100, maxHops: 8) { note } }`, 200, "", ""},
}

func TestBadPaths(t *testing.T) { answerAll(t, badPaths) }

// TestPathsByDay asks on the day before, at and after each day on which something comes on record, or to be known.
func TestPathsByDay(t *testing.T) {
	ask := asker(seedStore())
	const pair = `from: "country:MDV", to: "country:CRI", via: COOPERATION, first: 1, maxHops: 1`
	const leg = `from: "region:south-america", to: "region:central-america", via: LEGS, first: 1, maxHops: 1`
	for _, c := range []struct {
		args string
		want int
	}{
		{pair, 1},
		{pair + `, at: "2022-10-19"`, 0}, // the side event's story is of 20 October 2022
		{pair + `, at: "2022-10-20"`, 1},
		{pair + `, at: "2022-10-21"`, 1},
		{pair + `, knownBy: "2022-10-19"`, 0},
		{pair + `, knownBy: "2022-10-20"`, 1},
		{leg, 1},
		{leg + `, at: "2022-03-31"`, 0}, // the first story that tells the route is of 1 April 2022
		{leg + `, at: "2022-04-01"`, 1},
		{leg + `, at: "2022-04-02"`, 1},
		{leg + `, knownBy: "2022-03-31"`, 0},
		{leg + `, knownBy: "2022-04-01"`, 1},
		{leg + `, evidence: {disputed: true}`, 0},
		{leg + `, evidence: {reliability: A}`, 0},
		{leg + `, evidence: {reliability: B}`, 1},
	} {
		if got, code := askPaths(t, ask, c.args); code != "" || len(got) != c.want {
			t.Errorf("%s: got %s %v, want %d", c.args, code, got, c.want)
		}
	}
}

// TestNoPaths: what makes no hop. A series, a hub and a body join no countries, and legs go one way.
func TestNoPaths(t *testing.T) {
	ask := asker(seedStore())
	for _, args := range []string{
		`from: "country:BRB", to: "country:CRI", via: COOPERATION`,
		`from: "region:central-america", to: "region:south-america", via: LEGS`,
		`from: "region:southern-asia", to: "region:south-america", via: COOPERATION`,
		`from: "country:MDV", to: "country:CRI", via: COOPERATION, require: ["region:gulf"]`,
		`from: "country:LKA", to: "country:COL", maxHops: 1, via: LEGS`,
	} {
		if body := ask("{ paths(" + args + ") { note } }"); body != `{"data":{"paths":[]}}` {
			t.Errorf("%s: got %s, want no path", args, body)
		}
	}
}
