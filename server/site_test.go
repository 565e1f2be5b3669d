package main

import (
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"routegraph/store"
)

func TestSiteAddresses(t *testing.T) {
	for _, c := range []struct {
		method, path string
		status       int
		media, body  string // the body begins so
	}{
		{"GET", "/", 200, "text/html; charset=utf-8", "<!doctype html>"},
		{"HEAD", "/", 200, "text/html; charset=utf-8", ""},
		{"POST", "/", 405, "text/plain; charset=utf-8", "Method Not Allowed"},
		{"GET", "/healthz", 200, "text/plain; charset=utf-8", "ok\n"},
		{"HEAD", "/healthz", 200, "text/plain; charset=utf-8", ""},
		{"POST", "/healthz", 405, "text/plain; charset=utf-8", "Method Not Allowed"},
		{"GET", "/readyz", 200, "application/json; charset=utf-8", `{"status":"ready","store":"neo4j","revision":"abc","nodes":1234,"relations":5678}` + "\n"},
		{"DELETE", "/readyz", 405, "text/plain; charset=utf-8", "Method Not Allowed"},
		{"GET", "/graphql", 400, "application/json; charset=utf-8", `{"errors":`},
		{"HEAD", "/graphql?query=%7B__typename%7D", 200, "application/json; charset=utf-8", ""},
		{"PUT", "/graphql", 405, "application/json; charset=utf-8", `{"errors":`},
		{"GET", "/gaps", 200, "text/html; charset=utf-8", "<!doctype html>"},
		{"GET", "/graphiql", 200, "text/html; charset=utf-8", "<!doctype html>"},
		{"GET", "/graphiql/page.js", 200, "text/javascript; charset=utf-8", "// GraphiQL"},
		{"POST", "/graphiql", 405, "text/plain; charset=utf-8", "Method Not Allowed"},
		{"GET", "/graphql/", 404, "text/html; charset=utf-8", "<!doctype html>"},
		{"GET", "/index.html", 404, "text/html; charset=utf-8", "<!doctype html>"},
		{"GET", "/../etc/passwd", 404, "text/html; charset=utf-8", "<!doctype html>"},
	} {
		w := send(site(), c.method, c.path, nil)
		if w.Code == http.StatusTemporaryRedirect || w.Code == http.StatusMovedPermanently { // to the clean path
			w = send(site(), c.method, w.Header().Get("Location"), nil)
		}
		if got := w.Header().Get("Content-Type"); w.Code != c.status || got != c.media || !strings.HasPrefix(w.Body.String(), c.body) {
			t.Errorf("%s %s: got %d, %s, %.60q; want %d, %s, %q…", c.method, c.path, w.Code, got, w.Body, c.status, c.media, c.body)
		}
		if w.Code == http.StatusMethodNotAllowed && w.Header().Get("Allow") == "" {
			t.Errorf("%s %s: got no Allow, want the methods that are answered", c.method, c.path)
		}
	}
}

func TestHeadersOnEveryAnswer(t *testing.T) {
	for _, path := range []string{"/", "/gaps", "/graphiql", "/graphiql/page.js", "/healthz", "/readyz", "/graphql", "/nothing"} {
		h := send(site(), "GET", path, nil).Header()
		for name, want := range map[string]string{
			"X-Content-Type-Options": "nosniff", "X-Frame-Options": "DENY", "Referrer-Policy": "no-referrer",
		} {
			if got := h.Get(name); got != want {
				t.Errorf("GET %s: %s: got %q, want %q", path, name, got, want)
			}
		}
		policy := h.Get("Content-Security-Policy")
		for _, want := range []string{"default-src 'none'", "frame-ancestors 'none'"} {
			if !strings.Contains(policy, want) {
				t.Errorf("GET %s: policy: got %q, want %q in it", path, policy, want)
			}
		}
		if strings.Contains(policy, "unsafe") || strings.Contains(policy, "://") || strings.Contains(policy, "*") {
			t.Errorf("GET %s: policy: got %q, want nothing unsafe and no other origin", path, policy)
		}
		if isPage := strings.HasPrefix(h.Get("Content-Type"), "text/html"); strings.Contains(policy, "script-src 'self';") != isPage {
			t.Errorf("GET %s: policy: got %q, want this server's scripts on pages alone", path, policy)
		}
	}
}

// TestEveryRecordHasAnAddress: /kind/slug for kind:slug, whatever kinds are added.
func TestEveryRecordHasAnAddress(t *testing.T) {
	kinds := append([]string{"Claim", "Dataset"}, store.Entities...)
	for _, kind := range kinds {
		path := "/" + strings.TrimSuffix(store.IDPrefix(kind), ":") + "/x"
		if w := send(site(), "GET", path, nil); w.Code != http.StatusOK {
			t.Errorf("GET %s: got %d, want the page; add %s to the views of package web", path, w.Code, kind)
		}
	}
	if len(kinds) < 20 {
		t.Errorf("got %d kinds, want all of the contract's nodes", len(kinds))
	}
}

func TestPanicIsLoggedWithoutTheClient(t *testing.T) {
	var log buffer
	logger := slog.New(slog.NewTextHandler(&log, nil))
	server := httptest.NewUnstartedServer(recovered(logger, http.HandlerFunc(func(http.ResponseWriter, *http.Request) { panic("a fault") })))
	server.Config.ErrorLog = acceptErrors(logger)
	server.Start()
	defer server.Close()
	if response, err := client().Get(server.URL); err == nil {
		response.Body.Close()
		t.Errorf("got an answer with status %d, want a closed connection", response.StatusCode)
	}
	got := log.String()
	if !strings.Contains(got, "a fault") || strings.Contains(got, "127.0.0.1:") {
		t.Errorf("log: got %s, want the fault and no address", got)
	}
}

func TestServerBoundsClients(t *testing.T) {
	s := newHTTPServer(site(), slog.New(slog.DiscardHandler))
	for name, got := range map[string]int64{
		"ReadHeaderTimeout": int64(s.ReadHeaderTimeout), "ReadTimeout": int64(s.ReadTimeout),
		"WriteTimeout": int64(s.WriteTimeout), "IdleTimeout": int64(s.IdleTimeout), "MaxHeaderBytes": int64(s.MaxHeaderBytes),
	} {
		if got <= 0 {
			t.Errorf("%s: got %d, want a bound", name, got)
		}
	}
}
