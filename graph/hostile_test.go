package graph_test

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"
)

// hostile is a request that no honest client sends, or sends by mistake: each is answered at once, with a code.
type hostile struct {
	name, query string
	status      int
	code        string // of the first error; "": answered without error
	says        string // what the message must name
}

func nested(open, inner, shut string, n int) string {
	return strings.Repeat(open, n) + inner + strings.Repeat(shut, n)
}

// bomb doubles a field at each of n levels through fragments, so that a short text asks for 2^n fields.
func bomb(n int) string {
	var b strings.Builder
	fmt.Fprintf(&b, "{ events { nodes { ...f0 } } }")
	for i := range n {
		fmt.Fprintf(&b, " fragment f%d on Event { a: maybeSameAs { nodes { ...f%d } } b: maybeSameAs { nodes { ...f%d } } }", i, i+1, i+1)
	}
	fmt.Fprintf(&b, " fragment f%d on Event { id }", n)
	return b.String()
}

var hostiles = []hostile{
	{"unknown code", `{ country(code: "ZZ") { name } }`, 200, "", ""},
	{"no code at all", `{ country(code: "Honduras") { name } }`, 200, "BAD_USER_INPUT", "HONDURAS"},
	{"unknown id", `{ node(id: "country:ZZZ") { id } }`, 200, "", ""},
	{"an id of no kind", `{ node(id: "x") { id } }`, 200, "", ""},
	{"too many ids", `{ nodes(ids: ["` + strings.Repeat(`a","`, 101) + `a"]) { id } }`, 200, "LIMIT_EXCEEDED", "100"},
	{"unknown enum", `{ events(where: {kind: {eq: PARTY}}) { totalCount } }`, 200, "BAD_USER_INPUT", "PARTY"},
	{"unknown order", `{ events(orderBy: [SIZE]) { totalCount } }`, 200, "BAD_USER_INPUT", "SIZE"},
	{"negative first", `{ events(first: -1) { nodes { id } } }`, 200, "BAD_USER_INPUT", "-1"},
	{"huge first", `{ events(first: 101) { nodes { id } } }`, 200, "LIMIT_EXCEEDED", "101"},
	{"first beyond 64 bits", `{ events(first: 99999999999999999999) { nodes { id } } }`, 200, "BAD_USER_INPUT", "99999999999999999999"},
	{"first with last", `{ events(first: 1, last: 1) { nodes { id } } }`, 200, "BAD_USER_INPUT", "first and last"},
	{"a cursor that is none", `{ events(after: "MTIz") { nodes { id } } }`, 200, "BAD_USER_INPUT", "after"},
	{"an impossible date", `{ events(where: {when: {from: "2023-02-30"}}) { totalCount } }`, 200, "BAD_USER_INPUT", "2023-02-30"},
	{"a span that ends before it begins", `{ events(where: {when: {from: "2023-02-02", to: "2023-02-01"}}) { totalCount } }`, 200, "BAD_USER_INPUT", "from is after to"},
	{"an empty search", `{ search(query: " -- ") { nodes { id } } }`, 200, "BAD_USER_INPUT", "query"},
	{"a search of many words", `{ search(query: "` + strings.Repeat("a ", 17) + `") { nodes { id } } }`, 200, "LIMIT_EXCEEDED", "17"},
	{"kinds that cannot stand there", `{ events(first: 1) { nodes { participants(kinds: [PLACE]) { totalCount } } } }`, 200, "BAD_USER_INPUT", "kinds"},
	{"roles where there are none", `{ places(where: {countries: {roles: [VENUE]}}) { totalCount } }`, 200, "BAD_USER_INPUT", "roles"},
	{"a filter nested 50 deep", `{ events(where: ` + nested("{not: ", `{id: {eq: "x"}}`, "}", 50) + `) { totalCount } }`, 200, "LIMIT_EXCEEDED", "nested"},
	{"a filter of 200 conditions", `{ events(where: {or: [` + strings.Repeat(`{id: {eq: "x"}},`, 200) + `]}) { totalCount } }`, 200, "LIMIT_EXCEEDED", "conditions"},
	{"1 MB of brackets", "{ events(where: " + strings.Repeat("[", 1_000_000), 200, "LIMIT_EXCEEDED", "tokens"},
	{"1 MB of braces", strings.Repeat("a{", 500_000), 200, "LIMIT_EXCEEDED", "tokens"},
	{"a field 10,000 times", "{ events { totalCount " + strings.Repeat("totalCount ", 10_000) + "} }", 200, "LIMIT_EXCEEDED", "10006 tokens, at most 2000"},
	{"a field 1,800 times", "{ events { " + strings.Repeat("totalCount ", 1_800) + "} }", 200, "", ""},
	{"nested 40 deep", "{ events { nodes {" + nested(" maybeSameAs { nodes {", " id ", "} }", 20) + "} } }", 200, "LIMIT_EXCEEDED", "deep"},
	{"a fragment bomb", bomb(25), 200, "LIMIT_EXCEEDED", ""},
	{"a fragment of itself", "{ events { nodes { ...a } } } fragment a on Event { ...a }", 200, "BAD_USER_INPUT", "a"},
	{"large pages within large pages", "{ events(first: 100) { nodes { participants(first: 100) { nodes { id } } countries(first: 100) { nodes { id } } } } }", 200, "LIMIT_EXCEEDED", "rows"},
	{"many relations at once", "{ events(first: 1) { nodes { " + manyRelations(30) + " } } }", 200, "LIMIT_EXCEEDED", "relations"},
	{"lists within lists of the schema", "{ __schema { " + nested("types { fields { type {", "name", "} } }", 1) + " types { fields { args { type { fields { args { type { fields { name } } } } } } } } } }", 200, "BAD_USER_INPUT", "introspection"},
	{"no query", "", 400, "BAD_USER_INPUT", "query"},
	{"a mutation", "mutation { drop }", 200, "BAD_USER_INPUT", ""},
	{"a subscription", "subscription { events }", 200, "BAD_USER_INPUT", ""},
}

func manyRelations(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "a%d: places(first: %d) { totalCount } ", i, i+1)
	}
	return b.String()
}

func TestHostileOperations(t *testing.T) { answerAll(t, hostiles) }

// answerAll holds each answer against what is wanted.
func answerAll(t *testing.T, all []hostile) {
	h := newSeedHandler(t)
	for _, c := range all {
		t.Run(c.name, func(t *testing.T) {
			body, _ := json.Marshal(map[string]string{"query": c.query})
			start := time.Now()
			w := post(h, string(body))
			if took := time.Since(start); took > 5*time.Second { // a hang, not a measurement
				t.Errorf("took %v", took)
			}
			if w.Code != c.status {
				t.Errorf("got status %d, want %d: %.300s", w.Code, c.status, w.Body)
			}
			checkError(t, w.Body.String(), c.code, c.says)
		})
	}
}

func checkError(t *testing.T, body, code, says string) {
	t.Helper()
	var got struct {
		Errors []struct {
			Message    string
			Extensions struct{ Code string }
		}
	}
	if err := json.Unmarshal([]byte(body), &got); err != nil {
		t.Fatalf("not JSON: %.300s", body)
	}
	if code == "" {
		if len(got.Errors) > 0 {
			t.Errorf("got %.300s, want no error", body)
		}
		return
	}
	if len(got.Errors) == 0 || got.Errors[0].Extensions.Code != code || !strings.Contains(got.Errors[0].Message, says) {
		t.Errorf("got %.500s, want %s that says %q", body, code, says)
	}
	if len(got.Errors) > 10 {
		t.Errorf("got %d errors, want at most 10", len(got.Errors))
	}
}

func TestHostileRequests(t *testing.T) {
	h := newSeedHandler(t)
	query := `{"query":"{ countries { totalCount } }"}`
	for _, c := range []struct {
		name, method, target, body string
		header                     map[string]string
		status                     int
	}{
		{"invalid UTF-8", "POST", "/graphql", "{\"query\":\"{ countries(where: {name: {eq: \\\"\xff\\\"}}) { totalCount } }\"}", nil, 400},
		{"a GET with a body", "GET", "/graphql?query={__typename}", query, nil, 400},
		{"no JSON", "POST", "/graphql", "{", nil, 400},
		{"text after the JSON", "POST", "/graphql", query + "x", nil, 400},
		{"an array", "POST", "/graphql", "[" + query + "]", nil, 400},
		{"null", "POST", "/graphql", "null", nil, 400},
		{"a query that is a number", "POST", "/graphql", `{"query":1}`, nil, 400},
		{"variables that are a list", "POST", "/graphql", `{"query":"{__typename}","variables":[]}`, nil, 400},
		{"a form", "POST", "/graphql", "query={__typename}", map[string]string{"Content-Type": "application/x-www-form-urlencoded"}, 415},
		{"another charset", "POST", "/graphql", query, map[string]string{"Content-Type": "application/json; charset=latin1"}, 415},
		{"a body of 2 MB", "POST", "/graphql", `{"query":"` + strings.Repeat(" ", 2<<20) + `"}`, nil, 413},
		{"PUT", "PUT", "/graphql", query, nil, 405},
		{"DELETE", "DELETE", "/graphql", "", nil, 405},
		{"only HTML", "POST", "/graphql", query, map[string]string{"Accept": "text/html"}, 406},
		{"variables that are no JSON", "GET", "/graphql?query={__typename}&variables={", "", nil, 400},
		{"a query with an error, new media type", "POST", "/graphql", `{"query":"{"}`, map[string]string{"Accept": "application/graphql-response+json"}, 400},
		{"an unknown field, new media type", "POST", "/graphql", `{"query":"{ nope }"}`, map[string]string{"Accept": "application/graphql-response+json"}, 400},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := httptest.NewRequest(c.method, c.target, strings.NewReader(c.body))
			r.Header.Set("Content-Type", "application/json")
			for k, v := range c.header {
				r.Header.Set(k, v)
			}
			w := httptest.NewRecorder()
			h.ServeHTTP(w, r)
			if w.Code != c.status {
				t.Errorf("got status %d, want %d: %.300s", w.Code, c.status, w.Body)
			}
			want := "BAD_USER_INPUT"
			if c.status == http.StatusRequestEntityTooLarge {
				want = "LIMIT_EXCEEDED"
			}
			checkError(t, w.Body.String(), want, "")
			if strings.Contains(w.Body.String(), `"data"`) {
				t.Errorf("nothing was executed, yet there is data: %s", w.Body)
			}
		})
	}
}
