package neo4jstore_test

import (
	"context"
	"math/rand/v2"
	"net/http"
	"testing"

	"routegraph/graph/graphtest"
	"routegraph/store"
	"routegraph/store/memstore"
	"routegraph/store/neo4jstore/neo4jtest"
)

// sameAnswers asks both stores and holds the answers against each other.
func sameAnswers(t *testing.T, neo, mem http.Handler, query string) {
	t.Helper()
	got, want := graphtest.Ask(neo, query), graphtest.Ask(mem, query)
	if got != want {
		t.Fatalf("%s\nNeo4j  %s\nmemory %s", query, got, want)
	}
}

// TestAnalysesAreAlike asks random analyses of random graphs: routes, dates, thresholds, evidence. Both stores answer with the same bytes.
func TestAnalysesAreAlike(t *testing.T) {
	db := neo4jtest.Open(t)
	r := rand.New(rand.NewPCG(11, 4))
	for range 2 {
		neo4jtest.Wipe(t, db)
		g := graphtest.Vary(r)
		neo, mem := openAt(t, db, db.URI), memstore.New(store.Domain())
		for _, s := range []store.Store{neo, mem} {
			if _, err := s.Load(context.Background(), g, nil); err != nil {
				t.Fatal(err)
			}
		}
		for range 30 {
			sameAnswers(t, handler(neo), handler(mem), graphtest.Random(r))
		}
	}
}

// TestBoundsAreAlike asks both stores one day before, at and after each bound of the seed graph.
func TestBoundsAreAlike(t *testing.T) {
	neo, _ := openSeed(t)
	mem := memSeed(t)
	for _, day := range graphtest.Bounds(seedGraph(t)) {
		sameAnswers(t, handler(neo), handler(mem), graphtest.AtDay(day))
	}
}
