package main

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

// TestFormsAreRefused: a page of any origin can make a browser send these without asking first.
func TestFormsAreRefused(t *testing.T) {
	for _, media := range []string{"", "text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/plain; application/json", "application/json; charset=latin1"} {
		r := httptest.NewRequest(http.MethodPost, "/graphql", strings.NewReader(`{"query":"{ __typename }"}`))
		r.Header.Set("Content-Type", media)
		r.Header.Set("Origin", "https://evil.example")
		w := httptest.NewRecorder()
		site(friend).ServeHTTP(w, r)
		if w.Code != http.StatusUnsupportedMediaType || w.Header().Get(allowOrigin) != "" {
			t.Errorf("%q: got %d, origin %q; want 415 and no origin", media, w.Code, w.Header().Get(allowOrigin))
		}
	}
}

// TestCacheableAnswersTellOriginsApart: a shared cache must not give one page the answer that names another.
func TestCacheableAnswersTellOriginsApart(t *testing.T) {
	h := send(site(friend), "GET", "/graphql?query={__typename}", map[string]string{"Origin": friend}).Header()
	vary := strings.Join(h.Values("Vary"), ", ")
	if h.Get("ETag") == "" || !strings.Contains(vary, "Origin") || !strings.Contains(vary, "Accept") {
		t.Errorf("got tag %q, Vary %q; want a tag that is of the origin and the media type", h.Get("ETag"), vary)
	}
	again := send(site(friend), "GET", "/graphql?query={__typename}", map[string]string{"Origin": friend, "If-None-Match": h.Get("ETag")})
	if vary := strings.Join(again.Header().Values("Vary"), ", "); again.Code != 304 || !strings.Contains(vary, "Origin") || again.Header().Get(allowOrigin) != friend {
		t.Errorf("got %d, %v; want 304 for the same origin", again.Code, again.Header())
	}
	for _, name := range []string{"Etag", "Retry-After", "X-Request-Id"} {
		if !strings.Contains(h.Get("Access-Control-Expose-Headers"), name) {
			t.Errorf("exposed: got %q, want %s in it", h.Get("Access-Control-Expose-Headers"), name)
		}
	}
}
