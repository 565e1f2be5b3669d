package graph_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http/httptest"
	"strings"
	"testing"

	"routegraph/graph"
	"routegraph/store"
)

// failing is a store that fails in one way.
type failing struct {
	store.Store
	how func() error
}

func (f failing) Run(context.Context, *store.Step) (*store.Result, error) { return nil, f.how() }

const secretive = `{ mySecretAlias: events(where: {id: {eq: "secret value"}}) { totalCount } }`

// failed is what a client gets and the log says where the store fails.
func failed(t *testing.T, o graph.Options, how func() error) (*httptest.ResponseRecorder, string) {
	t.Helper()
	var log bytes.Buffer
	h := graph.NewHandler(failing{how: how}, slog.New(slog.NewTextHandler(&log, nil)), o)
	w := sent(h, "POST", "/graphql", fmt.Sprintf(`{"query":%q}`, secretive), nil)
	return w, log.String()
}

func TestFailuresAreMaskedAndLoggedOnce(t *testing.T) {
	for name, c := range map[string]struct {
		how  func() error
		code string
		logs string
	}{
		"a fault":     {func() error { return errors.New("Neo.ClientError: MATCH (n)") }, "INTERNAL", "MATCH (n)"},
		"a panic":     {func() error { panic("a fault") }, "INTERNAL", "a fault"},
		"away":        {func() error { return fmt.Errorf("%w: dial tcp db:7687", store.ErrUnavailable) }, "UNAVAILABLE", "dial tcp db:7687"},
		"out of time": {func() error { return context.DeadlineExceeded }, "TIMEOUT", ""},
	} {
		w, log := failed(t, graph.DefaultOptions(), c.how)
		checkError(t, w.Body.String(), c.code, "")
		id := w.Header().Get("X-Request-Id")
		if len(id) != 16 || c.logs != "" && (strings.Count(log, "\n") != 1 || !strings.Contains(log, "request="+id) || !strings.Contains(log, c.logs) || !strings.Contains(log, "Query.events")) {
			t.Errorf("%s: request %q, log %q; want one line with the id, the field and %q", name, id, log, c.logs)
		}
		if c.logs == "" && log != "" {
			t.Errorf("%s: log %q, want none", name, log)
		}
		if c.logs != "" && strings.Contains(w.Body.String(), c.logs) {
			t.Errorf("%s: got %s, want it masked", name, w.Body)
		}
		for _, private := range []string{"ecret", "192.0.2.1"} { // 192.0.2.1 is where httptest's requests come from
			if strings.Contains(log, private) {
				t.Errorf("%s: log %q, want nothing of the operation or the client", name, log)
			}
		}
	}
}

func TestLogShowsQueriesWhereToldTo(t *testing.T) {
	o := graph.DefaultOptions()
	o.LogQueries = true
	_, log := failed(t, o, func() error { return errors.New("a fault") })
	if !strings.Contains(log, "mySecretAlias") || strings.Contains(log, "192.0.2.1") {
		t.Errorf("log %q, want the operation and no client", log)
	}
}

func TestRequestsHaveTheirOwnIds(t *testing.T) {
	h, seen := newSeedHandler(t), map[string]bool{}
	for range 100 {
		seen[sent(h, "GET", "/graphql", "", map[string]string{"X-Request-Id": "mine"}).Header().Get("X-Request-Id")] = true
	}
	if len(seen) != 100 || seen["mine"] || seen[""] {
		t.Errorf("got %d ids of 100 requests, want each its own", len(seen))
	}
}
