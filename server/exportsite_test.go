package main

import (
	"compress/gzip"
	"context"
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"routegraph/graph"
	"routegraph/graph/graphtest"
	"routegraph/store"
)

// turning is a store that holds the seed graph and does something at each answer.
type turning struct {
	store.Store
	runs     atomic.Int64
	at       func(run int64)
	stuck    int64        // the answer that only comes when nobody waits any more
	revision atomic.Value // instead of the graph's own; "" where it is that
}

func (s *turning) Run(ctx context.Context, plan *store.Step) (*store.Result, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	run := s.runs.Add(1)
	if s.at != nil {
		s.at(run)
	}
	if run == s.stuck {
		<-ctx.Done()
		return nil, ctx.Err()
	}
	result, err := s.Store.Run(ctx, plan)
	if revision, _ := s.revision.Load().(string); err == nil && revision != "" {
		result.Revision = revision
	}
	return result, err
}

func (s *turning) Status(ctx context.Context) (store.Status, error) {
	status, err := s.Store.Status(ctx)
	if revision, _ := s.revision.Load().(string); revision != "" {
		status.Revision = revision
	}
	return status, err
}

// exporting serves the seed graph from such a store.
func exporting(t *testing.T, at func(s *turning, run int64), change func(*exportBounds)) (*turning, *httptest.Server) {
	t.Helper()
	s := &turning{Store: graphtest.Memory(graphtest.Seed())}
	if at != nil {
		s.at = func(run int64) { at(s, run) }
	}
	bounds := defaultExportBounds()
	if change != nil {
		change(&bounds)
	}
	b := &backend{Store: s, kind: "memory", label: "a test", explain: func(err error) error { return err }}
	h := newSite(b, slog.New(slog.DiscardHandler), nil, graph.DefaultOptions(), bounds)
	server := httptest.NewUnstartedServer(h)
	server.Config = newHTTPServer(h, slog.New(slog.DiscardHandler))
	server.Start()
	t.Cleanup(server.Close)
	return s, server
}

func fetch(t *testing.T, method, address string, header map[string]string) (*http.Response, []byte, error) {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), method, address, nil)
	if err != nil {
		t.Fatal(err)
	}
	for name, value := range header {
		request.Header.Set(name, value)
	}
	response, err := client().Do(request)
	if err != nil {
		return nil, nil, err
	}
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	return response, body, err
}

func TestExportHeaders(t *testing.T) {
	s, server := exporting(t, nil, nil)
	status, _ := s.Status(t.Context())
	address := server.URL + "/export/graph.geojson"
	whole, body, err := fetch(t, "GET", address, map[string]string{"Accept-Encoding": "identity"})
	if err != nil {
		t.Fatal(err)
	}
	tag := whole.Header.Get("ETag")
	for name, want := range map[string]string{"Content-Type": "application/geo+json", "Cache-Control": "public, max-age=60", "ETag": `W/"` + status.Revision + `-geojson-`,
		"Content-Disposition": `attachment; filename="routegraph-` + status.Revision + `.geojson"`, "X-Content-Type-Options": "nosniff"} {
		if got := whole.Header.Get(name); !strings.HasPrefix(got, want) {
			t.Errorf("%s: got %q, want %q", name, got, want)
		}
	}
	packed, content, err := fetch(t, "GET", server.URL+"/export/routegraph-"+status.Revision+".geojson", map[string]string{"Accept-Encoding": "gzip"})
	if err != nil || packed.Header.Get("Content-Encoding") != "gzip" || packed.Header.Get("ETag") != tag {
		t.Fatalf("packed: got %v and %v, want gzip under the same tag", err, packed)
	}
	unpack, err := gzip.NewReader(strings.NewReader(string(content)))
	if err != nil {
		t.Fatal(err)
	}
	if text, err := io.ReadAll(unpack); err != nil || string(text) != string(body) {
		t.Errorf("packed: got %v and %d bytes, want the same %d", err, len(text), len(body))
	}
	runs := s.runs.Load()
	if got, body, err := fetch(t, "GET", address, map[string]string{"If-None-Match": tag}); err != nil || got.StatusCode != 304 || len(body) > 0 {
		t.Errorf("If-None-Match: got %v, %v, want 304", got, err)
	}
	if got, body, err := fetch(t, "HEAD", address, nil); err != nil || got.StatusCode != 200 || len(body) > 0 || got.Header.Get("ETag") != tag {
		t.Errorf("HEAD: got %v, %v, want 200 and the tag", got, err)
	}
	if got := s.runs.Load(); got != runs {
		t.Errorf("got %d answers of the store for what needs none", got-runs)
	}
}

func TestExportRefused(t *testing.T) {
	_, server := exporting(t, nil, func(b *exportBounds) { b.things = 30 })
	query := func(text string, more ...string) string {
		return "?query=" + url.QueryEscape(text) + strings.Join(more, "")
	}
	for _, c := range []struct {
		path   string
		status int
		text   string
	}{
		{"graph.grapml", 404, `there is no format \"grapml\"; did you mean \"graphml\"?; there are csv.zip, `},
		{"graph.csv", 404, `there is no format \"csv\"; did you mean \"csv.zip\"?`},
		{"nothing", 404, "GET /export lists them"},
		{"routegraph-0123456789ab.graphml", 404, "version 0123456789ab of the data is not served; version "},
		{"graph.bundle.zip", 400, "a research bundle is of a query"},
		{"graph.bib" + query(`{ country(code: "HND") { name } }`), 400, "no list of things"},
		{"graph.bib" + query(`{ events { nodes { nam } } }`), 400, "Cannot query field"},
		{"graph.bib" + query(`query($n: Int!) { events(first: $n) { nodes { name } } }`, "&variables=[1]"), 400, "not a JSON object"},
		{"graph.bib" + query(`{ organizations { nodes { name } } }`), 400, "at most 30 are exported"},
		{"graph.bib?querry=x", 400, `did you mean \"query\"`},
		{"graph.bib?variables=%7B%7D", 400, "there is no query"},
	} {
		got, body, err := fetch(t, "GET", server.URL+"/export/"+c.path, nil)
		if err != nil || got.StatusCode != c.status || !strings.Contains(string(body), c.text) || got.Header.Get("ETag")+got.Header.Get("Content-Disposition") != "" {
			t.Errorf("%s: got %v, %v, %s; want %d, %s", c.path, err, got.Status, body, c.status, c.text)
		}
	}
	old := httptest.NewRequest("GET", "/export/graph.bib", nil)
	old.ProtoMajor, old.ProtoMinor = 1, 0
	w := httptest.NewRecorder()
	if server.Config.Handler.ServeHTTP(w, old); w.Code != 505 {
		t.Errorf("HTTP/1.0: got %d, want 505", w.Code)
	}
	if got, _, err := fetch(t, "POST", server.URL+"/export/graph.bib", nil); err != nil || got.StatusCode != 405 {
		t.Errorf("POST: got %v, %v, want 405", got, err)
	}
}

func TestExportList(t *testing.T) {
	_, server := exporting(t, nil, nil)
	for _, path := range []string{"/export", "/export/"} {
		var got struct {
			DataVersion string
			Formats     []struct{ Format, Address string }
		}
		response, body, err := fetch(t, "GET", server.URL+path, nil)
		if err != nil || json.Unmarshal(body, &got) != nil || response.StatusCode != 200 || len(got.Formats) != 8 {
			t.Fatalf("%s: got %v, %s, want eight formats", path, err, body)
		}
		if address := got.Formats[0].Address; address != "/export/routegraph-"+got.DataVersion+".csv.zip" {
			t.Errorf("got the address %s, want that of this version", address)
		}
	}
}

// TestExportBeginsAgain: data that change before anything is out cost nobody more than time.
func TestExportBeginsAgain(t *testing.T) {
	_, server := exporting(t, func(s *turning, run int64) {
		if run == 2 {
			s.revision.Store("feed")
		}
	}, nil)
	got, body, err := fetch(t, "GET", server.URL+"/export/graph.bib", nil)
	if err != nil || got.StatusCode != 200 || !strings.Contains(string(body), "dataVersion: feed") || !strings.Contains(got.Header.Get("Content-Disposition"), "routegraph-feed.bib") {
		t.Errorf("got %v, %v, %.200s; want the export of the new version, under its name", err, got, body)
	}
	_, server = exporting(t, func(s *turning, run int64) { s.revision.Store(strings.Repeat("f", int(run))) }, nil)
	if got, body, err := fetch(t, "GET", server.URL+"/export/graph.bib", nil); err != nil || got.StatusCode != 503 || !strings.Contains(string(body), "the data changed") {
		t.Errorf("of data that change all the time: got %v, %v, %.200s, want 503", err, got, body)
	}
}

// TestExportBreaks: what changes once part of an export is out breaks the connection, so that no half file looks whole, packed or not.
func TestExportBreaks(t *testing.T) {
	for _, coding := range []string{"identity", "gzip"} {
		s, server := exporting(t, func(s *turning, run int64) {
			if run == 30 {
				s.revision.Store("feed")
			}
		}, nil)
		got, body, err := fetch(t, "GET", server.URL+"/export/graph.graphml", map[string]string{"Accept-Encoding": coding})
		if err == nil {
			t.Errorf("%s: got %s and %d bytes after %d answers without an error, want a broken connection", coding, got.Status, len(body), s.runs.Load())
		}
	}
}

// TestExportOfAClientThatLeaves: nothing more is read for who does not listen any more.
func TestExportOfAClientThatLeaves(t *testing.T) {
	ctx, leave := context.WithCancel(t.Context())
	gone := make(chan struct{})
	s, server := exporting(t, func(_ *turning, run int64) {
		if run == 5 {
			leave()
			<-gone
		}
	}, func(b *exportBounds) { b.atOnce = 1 })
	request, err := http.NewRequestWithContext(ctx, "GET", server.URL+"/export/graph.graphml", nil)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := client().Do(request); err == nil {
		t.Error("got an answer, want none for who left")
	}
	close(gone)
	eventually(t, "its place is free again", func() bool {
		got, _, err := fetch(t, "GET", server.URL+"/export/graph.bib", nil)
		return err == nil && got.StatusCode == 200
	})
	if got := s.runs.Load(); got > 40 {
		t.Errorf("got %d answers of the store, want far fewer than the whole graph takes", got)
	}
}

// TestExportsAtOnce: who comes when all places are taken is told to come back, and a place is free again when its export is out.
func TestExportsAtOnce(t *testing.T) {
	begun, hold := make(chan struct{}), make(chan struct{})
	_, server := exporting(t, func(_ *turning, run int64) {
		if run == 1 {
			close(begun)
			<-hold
		}
	}, func(b *exportBounds) { b.atOnce = 1 })
	done := make(chan error, 1)
	go func() {
		_, _, err := fetch(t, "GET", server.URL+"/export/graph.bib", nil)
		done <- err
	}()
	<-begun
	got, body, err := fetch(t, "GET", server.URL+"/export/graph.bib", nil)
	if err != nil || got.StatusCode != 503 || got.Header.Get("Retry-After") == "" || !strings.Contains(string(body), "UNAVAILABLE") {
		t.Errorf("got %v, %v, %.200s, want 503 and when to come back", err, got, body)
	}
	close(hold)
	if err := <-done; err != nil {
		t.Error(err)
	}
	if got, _, err := fetch(t, "GET", server.URL+"/export/graph.bib", nil); err != nil || got.StatusCode != 200 {
		t.Errorf("afterwards: got %v, %v, want 200", err, got)
	}
}

// TestExportTime: an export has its own time.
func TestExportTime(t *testing.T) {
	s, server := exporting(t, nil, func(b *exportBounds) { b.time = 50 * time.Millisecond })
	s.stuck = 1
	got, body, err := fetch(t, "GET", server.URL+"/export/graph.bib", nil)
	if err != nil || got.StatusCode != 504 || !strings.Contains(string(body), "TIMEOUT") {
		t.Errorf("got %v, %v, %.200s, want 504", err, got, body)
	}
}
