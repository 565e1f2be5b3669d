package web

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"regexp"
	"strings"
	"testing"
)

var handler = Handler()

func send(method, path string, header ...string) *httptest.ResponseRecorder {
	r := httptest.NewRequest(method, path, nil)
	for i := 0; i < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	w := httptest.NewRecorder()
	handler.ServeHTTP(w, r)
	return w
}

const (
	thePage = `<div id="page">`
	editor  = `id="graphiql"`
	nothing = "nothing is at this address"
)

func TestAddresses(t *testing.T) {
	for path, want := range map[string]struct {
		status int
		has    string
	}{
		"/": {200, thePage}, "/?lang=ar": {200, thePage},
		"/gaps": {200, thePage}, "/gaps/south-asia-north-america": {200, thePage}, "/routes": {200, thePage}, "/cooperation/map": {200, thePage},
		"/pair/COL-LKA": {200, thePage}, "/events": {200, thePage}, "/sources": {200, thePage}, "/method": {200, thePage}, "/search?q=x": {200, thePage},
		"/route/south-asia-north-america": {200, thePage}, "/event/x": {200, thePage}, "/country/HND": {200, thePage}, "/organization/unodc": {200, thePage},
		"/source/x": {200, thePage}, "/cooperation/x": {200, thePage}, "/known-gap/x": {200, thePage},
		"/graphiql": {200, editor}, "/graphiql?query=%7B__typename%7D": {200, editor}, "/graphiql/page.js": {200, "'use strict'"},
		"/graphiql/examples.json": {200, `[{"name":"agencies"`}, "/graphiql/LICENSES": {200, "GraphiQL and React"},

		"/nothing": {404, nothing}, "/country": {404, nothing}, "/country/HND/x": {404, nothing}, "/events/x": {404, nothing}, "/pair": {404, nothing}, "/pair/a/b": {404, nothing}, "/gaps/a/b": {404, nothing},
		"/assets": {404, nothing}, "/assets/gone-1234.js": {404, nothing}, "/index.html": {404, nothing}, "/favicon.ico": {404, nothing},
		"/graphiql/README.md": {404, nothing}, "/graphiql/graphiql.html": {404, nothing}, "/graphiql/x": {404, nothing}, "/Gaps": {404, nothing},
		"/notfound": {404, nothing}, "/web.go": {404, nothing}, "/dist/index.html": {404, nothing},
	} {
		w := send("GET", path)
		if w.Code != want.status || !strings.Contains(w.Body.String(), want.has) {
			t.Errorf("GET %s: got %d, %.80q; want %d and %q in it", path, w.Code, w.Body, want.status, want.has)
		}
	}
}

func TestLastSlashIsLeftOut(t *testing.T) {
	for path, want := range map[string]string{"/gaps/": "/gaps", "/country/HND/?lang=fr": "/country/HND?lang=fr", "/graphiql/": "/graphiql"} {
		if w := send("GET", path); w.Code != http.StatusPermanentRedirect || w.Header().Get("Location") != want {
			t.Errorf("GET %s: got %d to %q, want 308 to %q", path, w.Code, w.Header().Get("Location"), want)
		}
	}
	if w := send("GET", "/nothing/"); w.Code != http.StatusNotFound {
		t.Errorf("GET /nothing/: got %d, want 404", w.Code)
	}
}

func TestMethods(t *testing.T) {
	for _, method := range []string{"POST", "PUT", "DELETE", "PATCH"} {
		if w := send(method, "/"); w.Code != http.StatusMethodNotAllowed || w.Header().Get("Allow") != "GET, HEAD" {
			t.Errorf("%s: got %d, Allow %q; want 405 and GET, HEAD", method, w.Code, w.Header().Get("Allow"))
		}
	}
}

// everyAddress is every file's, and one of each page.
func everyAddress() []string {
	all := []string{"/", "/graphiql"}
	for address := range handler.(*site).files {
		all = append(all, "/"+address)
	}
	return all
}

func TestEveryFile(t *testing.T) {
	for _, path := range everyAddress() {
		plain, packed := send("GET", path), send("GET", path, "Accept-Encoding", "br, gzip")
		checkHead(t, path, plain)
		checkHead(t, path, packed)
		body := packed.Body.Bytes()
		if packed.Header().Get("Content-Encoding") == "gzip" {
			body = unpack(t, body)
			if plain.Header().Get("ETag") == packed.Header().Get("ETag") {
				t.Errorf("GET %s: got the tag %s for both forms, want one for each", path, plain.Header().Get("ETag"))
			}
		}
		if !bytes.Equal(plain.Body.Bytes(), body) || len(body) == 0 {
			t.Errorf("GET %s: got %d bytes plain and %d packed, want the same", path, plain.Body.Len(), len(body))
		}
	}
}

// checkHead holds one answer's headers, and that they are also HEAD's.
func checkHead(t *testing.T, path string, w *httptest.ResponseRecorder) {
	t.Helper()
	h := w.Header()
	caching := "no-cache"
	if strings.HasPrefix(path, "/assets/") {
		caching = "public, max-age=31536000, immutable"
	}
	if w.Code != 200 || h.Get("Content-Type") == "" || h.Get("Cache-Control") != caching || h.Get("Vary") != "Accept-Encoding" {
		t.Errorf("GET %s: got %d, %v; want 200, a type, %s, Vary", path, w.Code, h, caching)
	}
	coding := h.Get("Content-Encoding")
	if coding == "" {
		coding = "identity"
	}
	head := send("HEAD", path, "Accept-Encoding", coding)
	if head.Code != 200 || head.Body.Len() > 0 || head.Header().Get("Content-Length") != h.Get("Content-Length") || h.Get("Content-Length") == "" {
		t.Errorf("HEAD %s: got %d, %d bytes, length %q; want 200, none, %q", path, head.Code, head.Body.Len(), head.Header().Get("Content-Length"), h.Get("Content-Length"))
	}
	again := send("GET", path, "Accept-Encoding", coding, "If-None-Match", h.Get("ETag"))
	if again.Code != http.StatusNotModified || again.Body.Len() > 0 || strings.HasPrefix(h.Get("ETag"), "W/") {
		t.Errorf("GET %s with its tag %s: got %d, %d bytes; want 304 for a strong tag", path, h.Get("ETag"), again.Code, again.Body.Len())
	}
}

func unpack(t *testing.T, packed []byte) []byte {
	t.Helper()
	r, err := gzip.NewReader(bytes.NewReader(packed))
	if err != nil {
		t.Fatal(err)
	}
	body, err := io.ReadAll(r)
	if err != nil {
		t.Fatal(err)
	}
	return body
}

func TestAcceptsGzip(t *testing.T) {
	for header, want := range map[string]bool{
		"": false, "gzip": true, "GZIP": true, "br, gzip;q=0.5": true, "br,gzip": true, "gzip; q=1": true,
		"gzip;q=0": false, "gzip;q=0.000": false, "br": false, "identity": false, "xgzip": false,
	} {
		r := httptest.NewRequest("GET", "/", nil)
		r.Header.Set("Accept-Encoding", header)
		if got := acceptsGzip(r); got != want {
			t.Errorf("%q: got %v, want %v", header, got, want)
		}
	}
}

var (
	inline    = regexp.MustCompile(`(?i)<script(?:\s[^>]*)?>[^<]|<style|\sstyle=|\son[a-z]+=|javascript:|<base|<form|<iframe`)
	addresses = regexp.MustCompile(`(?:src|href)="([^"]*)"`)
)

// TestPagesKeepTheirPolicies: what the policy forbids would be missing in the browser, without an error that other tests see.
func TestPagesKeepTheirPolicies(t *testing.T) {
	for _, path := range []string{"/", "/graphiql", "/nothing"} {
		w := send("GET", path)
		policy, text := w.Header().Get("Content-Security-Policy"), w.Body.String()
		for _, want := range []string{"default-src 'none'; script-src 'self'; style-src 'self'", "connect-src 'self'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"} {
			if !strings.Contains(policy, want) {
				t.Errorf("GET %s: policy: got %q, want %q in it", path, policy, want)
			}
		}
		if strings.Contains(policy, "unsafe") || strings.Contains(policy, "//") || strings.Contains(policy, "*") {
			t.Errorf("GET %s: policy: got %q, want nothing unsafe and no other origin", path, policy)
		}
		if found := inline.FindString(text); found != "" {
			t.Errorf("GET %s: got %q in the page, want only what the policy allows", path, found)
		}
		checkLinks(t, path, text)
	}
}

// checkLinks follows a page's addresses within the server.
func checkLinks(t *testing.T, path, text string) {
	t.Helper()
	found := addresses.FindAllStringSubmatch(text, -1)
	if len(found) < 2 {
		t.Errorf("GET %s: got %d addresses in the page, want its files'", path, len(found))
	}
	for _, one := range found {
		if one[1] == "data:," { // the empty icon
			continue
		}
		if w := send("GET", one[1]); !strings.HasPrefix(one[1], "/") || w.Code != 200 {
			t.Errorf("GET %s: its address %s: got %d, want 200 at this server", path, one[1], w.Code)
		}
	}
}

func TestVendoredFilesAreTheOnesThatWereLookedAt(t *testing.T) {
	sums, err := os.ReadFile("graphiql/SHA256SUMS")
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSpace(string(sums)), "\n")
	for _, line := range lines {
		want, name, _ := strings.Cut(line, "  ")
		sum := sha256.Sum256(mustRead("graphiql/" + name))
		if got := hex.EncodeToString(sum[:]); got != want {
			t.Errorf("%s: got %s, want %s; make graphiql brings it back", name, got, want)
		}
	}
	if len(lines) != 4 {
		t.Errorf("got %d files, want 4", len(lines))
	}
}

func TestExamplesHaveQuestions(t *testing.T) {
	var all []example
	if err := json.Unmarshal(exampleQueries(), &all); err != nil {
		t.Fatal(err)
	}
	names := map[string]bool{}
	for _, e := range all {
		names[e.Name] = true
		if len(e.Title) < 20 || strings.ContainsAny(e.Title, "#\n") || strings.Contains(e.Title, "(cq") || strings.Contains(e.Title, "By hand") || !strings.Contains(e.Query, "query ") {
			t.Errorf("%s: got the title %q, want the question that the file begins with", e.Name, e.Title)
		}
	}
	if len(all) < 19 || !names["gaps"] {
		t.Errorf("got %d examples, %v; want all of examples/, with gaps, which opens first", len(all), names)
	}
}
