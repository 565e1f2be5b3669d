package graph_test

import (
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"
	"testing"
)

// FuzzRequest sends any request: it is answered with a known status, in JSON, with a code for every error, and never by a panic.
func FuzzRequest(f *testing.F) {
	const query = `{"query":"{ country(code: \"HND\") { name } }"}`
	for _, r := range []struct{ method, address, accept, content, body string }{
		{"POST", "", "", "application/json", query},
		{"POST", "", "application/graphql-response+json", "application/json; charset=utf-8", query},
		{"POST", "", "*/*;q=0.1", "application/json", `{"query":"query A { events { totalCount } } query B { __typename }","operationName":"B","variables":null,"extensions":{}}`},
		{"POST", "", "text/event-stream", "application/json", query},
		{"POST", "", "", "multipart/form-data; boundary=x", "--x"},
		{"POST", "", "", "application/json", `{"query":"{ events { nodes { ...f } } } fragment f on Event { id name @skip(if: $x) }","variables":{"x":"y"}}`},
		{"POST", "", "", "application/json", `{"query":"{ __schema { types { name } } }"} {}`},
		{"POST", "", "", "application/json", "{\"query\":\"\xff\"}"},
		{"POST", "", "", "application/json", `{"query":"` + strings.Repeat("[", 2000) + `"}`},
		{"POST", "", "", "application/json", `{"query":"mutation { x }"}`}, {"POST", "", "", "application/json", `{"query":"subscription { x }"}`},
		{"POST", "", "", "application/json", `[]`}, {"POST", "", "", "application/json", `null`}, {"POST", "", "", "", ""},
		{"GET", "query=%7B__typename%7D", "application/json", "", ""},
		{"GET", "query=query($c:String!){country(code:$c){name}}&variables=%7B%22c%22:%22HN%22%7D", "", "", ""},
		{"GET", `extensions={"persistedQuery":{"version":1,"sha256Hash":"x"}}`, "", "", ""},
		{"GET", "query=%&variables=;", "", "", ""}, {"GET", "", "", "application/json", query},
		{"HEAD", "query=%7B__typename%7D", "", "", ""}, {"OPTIONS", "", "", "", ""}, {"DELETE", "", "", "", ""},
	} {
		f.Add(r.method, r.address, r.accept, r.content, r.body)
	}
	statuses := []int{http.StatusOK, http.StatusBadRequest, http.StatusMethodNotAllowed, http.StatusNotAcceptable, http.StatusRequestEntityTooLarge,
		http.StatusUnsupportedMediaType}
	f.Fuzz(func(t *testing.T, method, address, accept, content, body string) {
		r := httptest.NewRequest(http.MethodPost, "/graphql", strings.NewReader(body))
		r.Method, r.URL = method, &url.URL{Path: "/graphql", RawQuery: address}
		if body == "" {
			r.Body, r.ContentLength = io.NopCloser(strings.NewReader("")), 0
		}
		r.Header = http.Header{}
		for name, value := range map[string]string{"Accept": accept, "Content-Type": content} {
			if value != "" {
				r.Header.Set(name, value)
			}
		}
		w := httptest.NewRecorder()
		newBriefHandler(t).ServeHTTP(w, r)
		if !slices.Contains(statuses, w.Code) {
			t.Errorf("got status %d", w.Code)
		}
		if method == http.MethodHead || method == http.MethodOptions {
			return // what they answer is about headers
		}
		if media := w.Header().Get("Content-Type"); media != "application/json; charset=utf-8" && media != "application/graphql-response+json; charset=utf-8" {
			t.Errorf("got content type %q", media)
		}
		a := readAnswer(t, w.Body.Bytes())
		if a.failed(t, body) == "" && a.Data == nil {
			t.Errorf("got neither data nor errors: %s", w.Body)
		}
	})
}
