// Package graphtest asks a handler in tests, and makes up questions and graphs.
package graphtest

import (
	"bytes"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"regexp"
	"strings"
)

// Post sends a body to a handler. The answer is without its cost, which would be the same noise in all expected answers.
func Post(h http.Handler, body string) *httptest.ResponseRecorder {
	r := httptest.NewRequest(http.MethodPost, "/graphql", strings.NewReader(body))
	r.Header.Set("Content-Type", "application/json")
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	w.Body = bytes.NewBufferString(WithoutCost(w.Body.String()))
	return w
}

var cost = regexp.MustCompile(`,"extensions":\{"cost":\{"asked":\d+,"limit":\d+\}\}\}$`)

// WithoutCost is an answer without what it cost.
func WithoutCost(answer string) string { return cost.ReplaceAllString(answer, "}") }

// Ask sends a query and gives the answer's text.
func Ask(h http.Handler, query string) string {
	body, _ := json.Marshal(map[string]string{"query": query})
	return Post(h, string(body)).Body.String()
}
