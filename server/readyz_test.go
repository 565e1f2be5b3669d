package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"routegraph/store"
)

func TestReadyzSaysWhy(t *testing.T) {
	for _, c := range []struct {
		name   string
		status store.Status
		err    error
		code   int
		want   string
	}{
		{"ready", full, nil, 200, `{"status":"ready","store":"neo4j","revision":"abc","nodes":1234,"relations":5678}`},
		{"away", store.Status{}, fmt.Errorf("%w: dial tcp 10.0.0.1:7687", store.ErrUnavailable), 503, `{"status":"unavailable","reason":"the graph store cannot be reached"}`},
		{"never loaded", store.Status{}, nil, 503, `{"status":"unavailable","reason":"the graph store is empty"}`},
		{"empty", store.Status{}, store.ErrEmpty, 503, `{"status":"unavailable","reason":"the graph store is empty"}`},
		{"half-loaded", store.Status{Revision: "abc", Loading: true}, nil, 503, `{"status":"unavailable","reason":"the graph is being loaded, or its load was cut off"}`},
		{"loading", store.Status{}, store.ErrLoading, 503, `{"status":"unavailable","reason":"the graph is being loaded, or its load was cut off"}`},
		{"too slow", store.Status{}, context.DeadlineExceeded, 503, `{"status":"unavailable","reason":"the graph store did not answer in time"}`},
		{"unknown", store.Status{}, errors.New("Neo4jError: MATCH (secret)"), 503, `{"status":"unavailable","reason":"the graph store failed"}`},
	} {
		z := &readyz{backend: fakeBackend(c.status, c.err), log: slog.New(slog.DiscardHandler), bound: readyBound}
		w := send(z, "GET", "/readyz", nil)
		if got := strings.TrimSpace(w.Body.String()); w.Code != c.code || got != c.want {
			t.Errorf("%s: got %d %s, want %d %s", c.name, w.Code, got, c.code, c.want)
		}
		if got := w.Header().Get("Cache-Control"); got != "no-store" {
			t.Errorf("%s: Cache-Control: got %q, want no-store", c.name, got)
		}
	}
}

func TestReadyzDoesNotWaitForAStoreThatHangs(t *testing.T) {
	b := fakeBackend(full, nil)
	b.Store = fake{status: func(ctx context.Context) (store.Status, error) {
		<-ctx.Done()
		return store.Status{}, ctx.Err()
	}}
	w := send(&readyz{backend: b, log: slog.New(slog.DiscardHandler), bound: 10 * time.Millisecond}, "GET", "/readyz", nil)
	if want := "did not answer in time"; w.Code != 503 || !strings.Contains(w.Body.String(), want) {
		t.Errorf("got %d %s, want 503 and %q", w.Code, w.Body, want)
	}
}

// TestReadyzLogsChanges: a probe asks every few seconds, and a store can be away for days.
func TestReadyzLogsChanges(t *testing.T) {
	var log bytes.Buffer
	var err error
	b := fakeBackend(full, nil)
	b.Store = fake{status: func(context.Context) (store.Status, error) { return full, err }}
	z := &readyz{backend: b, log: slog.New(slog.NewTextHandler(&log, nil)), bound: readyBound}
	for _, err = range []error{nil, store.ErrUnavailable, store.ErrUnavailable, store.ErrLoading, nil, nil} {
		send(z, "GET", "/readyz", nil)
	}
	if got := strings.Count(log.String(), "\n"); got != 3 {
		t.Errorf("got %d lines, want 3 (away, loading, back):\n%s", got, log.String())
	}
}

// TestReadyzIgnoresClientsThatLeave: that a client went away says nothing about the store.
func TestReadyzIgnoresClientsThatLeave(t *testing.T) {
	var log bytes.Buffer
	ctx, leave := context.WithCancel(context.Background())
	leave()
	z := &readyz{backend: fakeBackend(store.Status{}, context.Canceled), log: slog.New(slog.NewTextHandler(&log, nil)), bound: readyBound}
	z.ServeHTTP(httptest.NewRecorder(), httptest.NewRequestWithContext(ctx, "GET", "/readyz", nil))
	if log.Len() > 0 {
		t.Errorf("log: got %s, want nothing", log.String())
	}
}
