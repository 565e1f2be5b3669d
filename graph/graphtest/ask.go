// Package graphtest asks a handler in tests, and makes up questions and graphs.
package graphtest

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strings"
)

// Post sends a body to a handler.
func Post(h http.Handler, body string) *httptest.ResponseRecorder {
	r := httptest.NewRequest(http.MethodPost, "/graphql", strings.NewReader(body))
	r.Header.Set("Content-Type", "application/json")
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}

// Ask sends a query and gives the answer's text.
func Ask(h http.Handler, query string) string {
	body, _ := json.Marshal(map[string]string{"query": query})
	return Post(h, string(body)).Body.String()
}
