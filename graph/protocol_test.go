package graph_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"routegraph/graph"
)

// sent is what a handler answers to a request.
func sent(h http.Handler, method, target, body string, header map[string]string) *httptest.ResponseRecorder {
	r := httptest.NewRequest(method, target, strings.NewReader(body))
	if method == http.MethodPost {
		r.Header.Set("Content-Type", "application/json")
	}
	for name, value := range header {
		r.Header.Set(name, value)
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}

const howMany = `{ events { totalCount } }`

func hashed(query string) string {
	sum := sha256.Sum256([]byte(query))
	return hex.EncodeToString(sum[:])
}

// persistedBody is a request with a hash, and with a text if there is one.
func persistedBody(version any, hash, query string) string {
	m := map[string]any{"extensions": map[string]any{"persistedQuery": map[string]any{"version": version, "sha256Hash": hash}}}
	if query != "" {
		m["query"] = query
	}
	b, _ := json.Marshal(m)
	return string(b)
}

func TestPersistedQueries(t *testing.T) {
	h := limited(t, func(o *graph.Options) { o.Persisted = 2 })
	ask := func(hash, query string) *httptest.ResponseRecorder {
		return sent(h, "POST", "/graphql", persistedBody(1, hash, query), map[string]string{"Accept": "application/graphql-response+json"})
	}
	hash := hashed(howMany)
	if w := ask(hash, ""); w.Code != 200 || !strings.Contains(w.Body.String(), `"message":"PersistedQueryNotFound","extensions":{"code":"PERSISTED_QUERY_NOT_FOUND"}`) || w.Header().Get("Cache-Control") != "no-store" {
		t.Fatalf("unknown: got %d %s %v, want that clients know it", w.Code, w.Body, w.Header())
	}
	checkError(t, ask(hashed("x"), howMany).Body.String(), "BAD_USER_INPUT", "not the hash")
	checkError(t, ask(hash, "").Body.String(), "PERSISTED_QUERY_NOT_FOUND", "")
	for _, w := range []*httptest.ResponseRecorder{ask(hash, howMany), ask(hash, "")} {
		if !strings.HasPrefix(w.Body.String(), `{"data":{"events":{"totalCount":`) {
			t.Errorf("got %s, want the number of events", w.Body)
		}
	}
	extensions := url.QueryEscape(fmt.Sprintf(`{"persistedQuery":{"version":1,"sha256Hash":%q}}`, hash))
	if w := sent(h, "GET", "/graphql?extensions="+extensions, "", nil); !strings.HasPrefix(w.Body.String(), `{"data":`) || w.Header().Get("ETag") == "" {
		t.Errorf("GET: got %s, want the answer and its tag", w.Body)
	}
	for _, other := range []string{"{ __typename }", "{ a: __typename }"} {
		ask(hashed(other), other)
	}
	checkError(t, ask(hash, "").Body.String(), "PERSISTED_QUERY_NOT_FOUND", "")
	for _, bad := range []string{"{ nope }", howMany + strings.Repeat(" ", 20_000)} {
		ask(hashed(bad), bad)
		checkError(t, ask(hashed(bad), "").Body.String(), "PERSISTED_QUERY_NOT_FOUND", "")
	}
}

func TestPersistedQueriesThatAreNone(t *testing.T) {
	h := newSeedHandler(t)
	for _, body := range []string{
		persistedBody(2, hashed(howMany), howMany), persistedBody("1", hashed(howMany), howMany), persistedBody(1, "abc", howMany),
		persistedBody(1, strings.ToUpper(hashed(howMany)), howMany), `{"query":"{ __typename }","extensions":{"persistedQuery":1}}`,
	} {
		checkError(t, sent(h, "POST", "/graphql", body, nil).Body.String(), "BAD_USER_INPUT", "persistedQuery")
	}
	off := limited(t, func(o *graph.Options) { o.Persisted = 0 })
	sent(off, "POST", "/graphql", persistedBody(1, hashed(howMany), howMany), nil)
	checkError(t, sent(off, "POST", "/graphql", persistedBody(1, hashed(howMany), ""), nil).Body.String(), "PERSISTED_QUERY_NOT_FOUND", "")
}

func TestAllowedOperations(t *testing.T) {
	allowed := &graph.Documents{}
	const text = "# how many\nquery Count { events { totalCount } }\n"
	if err := allowed.Add(text); err != nil {
		t.Fatal(err)
	}
	h := limited(t, func(o *graph.Options) { o.Allowed = allowed })
	ask := func(body string) string { return sent(h, "POST", "/graphql", body, nil).Body.String() }
	for _, body := range []string{`{"query":"query Count{events{totalCount}}"}`, persistedBody(1, hashed(text), "")} {
		checkError(t, ask(body), "", "")
	}
	for _, body := range []string{`{"query":"{ events { totalCount } }"}`, `{"query":"{ __schema { types { name } } }"}`, `{"query":"query Count { events { totalCount } } {"}`,
		`{"query":"query Count { events { totalCount \" } }"}`, persistedBody(1, hashed("{ __typename }"), "{ __typename }")} {
		checkError(t, ask(body), "OPERATION_NOT_ALLOWED", "")
	}
	for _, bad := range []string{"{", "{ nope }", "fragment a on Event { id }", ""} {
		if err := allowed.Add(bad); err == nil {
			t.Errorf("%q: got no error", bad)
		}
	}
}

func TestStrictRequests(t *testing.T) {
	h := newSeedHandler(t)
	for _, target := range []string{"/graphql?query={__typename}&query={__typename}", "/graphql?query={__typename}&variables={}&variables={}", "/graphql?query=%zz",
		"/graphql?query={__typename};a", "/graphql?query=%ff", "/graphql?query={__typename}&operationName=%ff"} {
		if w := sent(h, "GET", target, "", nil); w.Code != 400 {
			t.Errorf("%s: got %d %s, want 400", target, w.Code, w.Body)
		}
	}
	for _, body := range []string{`{"query":"{ __typename }","variables":{},"variables":{}}`, `{"query":"{ __typename }","more":1,"more":2}`} {
		if w := sent(h, "POST", "/graphql", body, nil); w.Code != 400 {
			t.Errorf("%s: got %d %s, want 400", body, w.Code, w.Body)
		}
	}
	if w := sent(h, "POST", "/graphql", `{"query":"{ __typename }","variables":{"a":{"b":1,"c":[1,{"b":1}]}},"more":1}`, nil); w.Code != 200 {
		t.Errorf("got %d %s, want 200", w.Code, w.Body)
	}
}

func TestNoHalfAnswers(t *testing.T) {
	h := newSeedHandler(t)
	for query, says := range map[string]string{
		`mutation { a }`: "", `subscription { events { totalCount } }`: "",
		`{ events { nodes { ... @defer { id } } } }`: "@defer", `{ events { ...a @defer } } fragment a on EventConnection { totalCount }`: "@defer",
		`{ events { nodes @stream { id } } }`: "@stream",
	} {
		body, _ := json.Marshal(map[string]string{"query": query})
		got := sent(h, "POST", "/graphql", string(body), nil).Body.String()
		checkError(t, got, "BAD_USER_INPUT", says)
		if strings.Contains(got, `"data"`) {
			t.Errorf("%s: got %s, want no data", query, got)
		}
	}
	if w := sent(h, "POST", "/graphql", `{"query":"{ __schema { directives { name } } }"}`, nil); bytes.Contains(w.Body.Bytes(), []byte("defer")) {
		t.Errorf("got %s, want no defer in the contract", w.Body)
	}
}

func TestIntrospectionIsASwitch(t *testing.T) {
	on, off := newSeedHandler(t), limited(t, func(o *graph.Options) { o.Introspection = false })
	for _, query := range []string{`{ __schema { types { name } } }`, `{ ...a } fragment a on Query { b: __type(name: "Event") { name } }`} {
		body, _ := json.Marshal(map[string]string{"query": query})
		checkError(t, sent(on, "POST", "/graphql", string(body), nil).Body.String(), "", "")
		checkError(t, sent(off, "POST", "/graphql", string(body), nil).Body.String(), "BAD_USER_INPUT", "introspection is switched off")
	}
	checkError(t, sent(off, "POST", "/graphql", `{"query":"{ __typename events(first: 1) { nodes { __typename } } }"}`, nil).Body.String(), "", "")
	for _, query := range []string{
		`{ event { id } }`, `{ eventz { id } }`, `{ events(frist: 1) { totalCount } }`, `{ events { nodes { ... on Evnt { id } } } }`, `{ events(where: {kind: {eq: TRANING}}) { totalCount } }`,
		`{ events { nodes } }`, `{ events(where: {nam: {eq: "x"}}) { totalCount } }`, `{ nodes(ids: []) { name } }`, `query($a: EventWher) { events(where: $a) { totalCount } }`,
		`{ events @skp(if: true) { totalCount } }`, `fragment a on Evnt { id } { node(id: "x") { ...a } }`,
	} {
		body, _ := json.Marshal(map[string]string{"query": query})
		got := sent(off, "POST", "/graphql", string(body), nil).Body.String()
		checkError(t, got, "BAD_USER_INPUT", "")
		if strings.Contains(got, "Did you mean") || strings.Contains(got, "{ ... }") {
			t.Errorf("%s: got %s, want no suggestion", query, got)
		}
	}
}
