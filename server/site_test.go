package main

import (
	"bytes"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"routegraph/web"
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
		{"PUT", "/graphql", 405, "application/json; charset=utf-8", `{"errors":`},
		{"GET", "/graphql/", 404, "text/plain; charset=utf-8", "404"},
		{"GET", "/index.html", 404, "text/plain; charset=utf-8", "404"},
		{"GET", "/../etc/passwd", 404, "text/plain; charset=utf-8", "404"},
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
	for _, path := range []string{"/", "/healthz", "/readyz", "/graphql", "/nothing"} {
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
		if strings.Contains(policy, "unsafe") || strings.Contains(policy, "script-src") {
			t.Errorf("GET %s: policy: got %q, want no scripts and nothing unsafe", path, policy)
		}
	}
}

// TestPageKeepsItsPolicy: what the policy forbids would be missing in the browser, without an error that a test sees.
func TestPageKeepsItsPolicy(t *testing.T) {
	for _, forbidden := range []string{"<script", " style=", "<img", "<link rel=\"stylesheet", "<form", " src=", "@import", "url("} {
		if bytes.Contains(web.Index, []byte(forbidden)) {
			t.Errorf("the page has %q, want only what its policy allows", forbidden)
		}
	}
	if got := bytes.Count(web.Index, []byte("<style>")); got != 1 {
		t.Errorf("got %d style elements, want the one that the policy names", got)
	}
}

// TestPageLinksAnswer follows the page's links within the server.
func TestPageLinksAnswer(t *testing.T) {
	s := serve(t, nil)
	links := 0
	for part := range strings.SplitSeq(string(web.Index), `href="/`) {
		path, _, found := strings.Cut(part, `"`)
		if !found || strings.HasPrefix(part, "<!doctype") {
			continue
		}
		links++
		if status, body := get(t, s.base+"/"+path); status != http.StatusOK || strings.Contains(body, `"errors"`) {
			t.Errorf("GET /%s: got %d %.200s, want 200 and no errors", path, status, body)
		}
	}
	if links < 3 {
		t.Errorf("got %d links, want at least 3", links)
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
