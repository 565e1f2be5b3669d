package main

import (
	"compress/gzip"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

// A long answer goes out compressed to those who can read it, under the same name, so that it is found unchanged either way; a short one is not worth it.
func TestAnswersArePacked(t *testing.T) {
	long := strings.Repeat(`{"country":"country:HND"}`, 200)
	h := packed(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "application/graphql-response+json; charset=utf-8")
		w.Header().Set("ETag", `W/"a"`)
		if r.URL.Path == "/short" {
			_, _ = io.WriteString(w, "{}")
			return
		}
		_, _ = io.WriteString(w, long)
	}))
	for _, c := range []struct{ path, accept, encoding, body string }{
		{"/long", "gzip, br", "gzip", long},
		{"/long", "", "", long},
		{"/long", "gzip;q=0", "", long},
		{"/short", "gzip", "", "{}"},
	} {
		r := httptest.NewRequest("GET", c.path, nil)
		r.Header.Set("Accept-Encoding", c.accept)
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		got := w.Header()
		if got.Get("Content-Encoding") != c.encoding || got.Get("ETag") != `W/"a"` || got.Get("Vary") != "Accept-Encoding" {
			t.Errorf("%s for %q: got %v, want encoding %q under the same tag, and Vary", c.path, c.accept, got, c.encoding)
		}
		if body := unpacked(t, w); body != c.body {
			t.Errorf("%s for %q: got %d bytes, want %d", c.path, c.accept, len(body), len(c.body))
		}
	}
}

func unpacked(t *testing.T, w *httptest.ResponseRecorder) string {
	t.Helper()
	var from io.Reader = w.Body
	if w.Header().Get("Content-Encoding") == "gzip" {
		unpack, err := gzip.NewReader(from)
		if err != nil {
			t.Fatal(err)
		}
		from = unpack
	}
	body, err := io.ReadAll(from)
	if err != nil {
		t.Fatal(err)
	}
	return string(body)
}
