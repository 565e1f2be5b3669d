package graph_test

import (
	"context"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"routegraph/graph"
	"routegraph/store"
	"routegraph/store/memstore"
)

func newSeedHandler(t testing.TB) http.Handler {
	c := store.Domain()
	g := &store.Graph{DataSets: []string{"x"}}
	g.Nodes = append(g.Nodes, store.NodeData{Kind: "Event", ID: "event:e", DataSet: "x", Props: map[string]any{"name": "Event Malé ", "kind": "TRAINING", "status": "OCCURRED", "sortDate": "2022-01-01"}})
	if err := store.Prepare(c, g); err != nil {
		t.Fatal(err)
	}
	s := memstore.New(c)
	s.Load(context.Background(), g, nil)
	return graph.NewHandler(s, slog.New(slog.NewTextHandler(io.Discard, nil)), graph.DefaultOptions())
}

func post(h http.Handler, body string) *httptest.ResponseRecorder {
	r := httptest.NewRequest(http.MethodPost, "/graphql", strings.NewReader(body))
	r.Header.Set("Content-Type", "application/json")
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}
