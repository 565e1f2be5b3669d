package graph_test

import (
	"context"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"sync"
	"testing"

	"routegraph/graph"
	"routegraph/graph/graphtest"
	"routegraph/seed"
	"routegraph/store"
	"routegraph/store/memstore"
)

var seedStore = sync.OnceValues(func() (*memstore.Store, []seed.Problem) {
	cat := store.Domain()
	g, problems := seed.Read(seed.Files, cat)
	if problems != nil {
		return nil, problems
	}
	s := memstore.New(cat)
	if _, err := s.Load(context.Background(), g, nil); err != nil {
		panic(err)
	}
	return s, nil
})

// newSeedHandler answers from the embedded seed graph.
func newSeedHandler(t testing.TB) http.Handler {
	s, problems := seedStore()
	if problems != nil {
		t.Fatal(problems)
	}
	return graph.NewHandler(s, slog.New(slog.NewTextHandler(io.Discard, nil)), graph.DefaultOptions())
}

func post(h http.Handler, body string) *httptest.ResponseRecorder { return graphtest.Post(h, body) }
