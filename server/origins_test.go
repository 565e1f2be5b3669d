package main

import (
	"net/http"
	"slices"
	"strings"
	"testing"
)

const (
	allowOrigin = "Access-Control-Allow-Origin"
	friend      = "https://a.example"
)

func TestOriginsOfAnswers(t *testing.T) {
	for _, c := range []struct {
		name    string
		origins []string
		origin  string
		want    string
	}{
		{"none by default", nil, friend, ""},
		{"exact", []string{"https://b.example", friend}, friend, friend},
		{"another", []string{friend}, "https://b.example", ""},
		{"another scheme", []string{friend}, "http://a.example", ""},
		{"another port", []string{friend}, "https://a.example:8443", ""},
		{"a part", []string{friend}, "https://a.example.evil.example", ""},
		{"below", []string{friend}, "https://x.a.example", ""},
		{"null", []string{friend}, "null", ""},
		{"no browser", []string{friend}, "", ""},
	} {
		header := map[string]string{}
		if c.origin != "" {
			header["Origin"] = c.origin
		}
		for _, path := range []string{"/graphql?query={__typename}", "/readyz"} {
			h := send(site(c.origins...), "GET", path, header).Header()
			if got := h.Get(allowOrigin); got != c.want {
				t.Errorf("%s: GET %s: got %q, want %q", c.name, path, got, c.want)
			}
			if vary := strings.Join(h.Values("Vary"), ", "); !strings.Contains(vary, "Origin") {
				t.Errorf("%s: GET %s: Vary: got %q, want Origin in it", c.name, path, vary)
			}
			if got := h.Get("Access-Control-Allow-Credentials"); got != "" {
				t.Errorf("%s: GET %s: credentials: got %q, want none", c.name, path, got)
			}
		}
	}
}

func TestPreflight(t *testing.T) {
	for _, c := range []struct {
		name, origin, method, headers string
		want                          bool
	}{
		{"post", friend, "POST", "content-type", true},
		{"get", friend, "GET", "", true},
		{"head", friend, "HEAD", "", true},
		{"another origin", "https://b.example", "POST", "content-type", false},
		{"another method", friend, "DELETE", "", false},
		{"another header", friend, "POST", "authorization", false},
	} {
		header := map[string]string{"Origin": c.origin, "Access-Control-Request-Method": c.method}
		if c.headers != "" {
			header["Access-Control-Request-Headers"] = c.headers
		}
		w := send(site(friend), "OPTIONS", "/graphql", header)
		if w.Code != http.StatusNoContent {
			t.Errorf("%s: got status %d, want 204", c.name, w.Code)
		}
		if got := w.Header().Get(allowOrigin) != ""; got != c.want {
			t.Errorf("%s: allowed: got %t, want %t", c.name, got, c.want)
		}
		vary := strings.Join(w.Header().Values("Vary"), ", ")
		for _, want := range []string{"Origin", "Access-Control-Request-Method", "Access-Control-Request-Headers"} {
			if !strings.Contains(vary, want) {
				t.Errorf("%s: Vary: got %q, want %s in it", c.name, vary, want)
			}
		}
	}
	w := send(site(), "OPTIONS", "/graphql", map[string]string{"Origin": friend, "Access-Control-Request-Method": "POST"})
	if got := w.Header().Get(allowOrigin); got != "" {
		t.Errorf("no origins: got %q, want none allowed", got)
	}
}

func TestParseOrigins(t *testing.T) {
	got, err := parseOrigins(" https://a.example,http://localhost:3000 ,, https://[::1]:8443,", "CORS_ORIGINS")
	want := []string{"https://a.example", "http://localhost:3000", "https://[::1]:8443"}
	if err != nil || !slices.Equal(got, want) {
		t.Errorf("got %q, %v; want %q", got, err, want)
	}
	for _, wrong := range []string{
		"*", "https://*.a.example", "null", "a.example", "//a.example", "https://", "https://a.example/", "https://a.example/x",
		"https://a.example?x", "https://a.example#x", "https://user@a.example", "ftp://a.example", "file:///x", "https://A.example",
		"HTTPS://a.example", "https://münchen.example", "https://a.example:443", "http://a.example:80", "https://a.example:",
		"https://a.example:port", "https://a example", "https://a.example https://b.example", "https://%zz",
	} {
		_, err := parseOrigins("https://first.example,"+wrong, "CORS_ORIGINS")
		if err == nil || !strings.HasPrefix(err.Error(), "CORS_ORIGINS, entry 2, ") {
			t.Errorf("%q: got %v, want it refused as the second entry", wrong, err)
		}
	}
	if got, err := parseOrigins("", "CORS_ORIGINS"); len(got) > 0 || err != nil {
		t.Errorf("empty: got %q, %v; want none", got, err)
	}
}
