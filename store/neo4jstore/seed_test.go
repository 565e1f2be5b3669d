package neo4jstore_test

import (
	"context"
	"io"
	"log/slog"
	"net/http"
	"sync"
	"testing"
	"time"

	"routegraph/graph"
	"routegraph/graph/graphtest"
	"routegraph/seed"
	"routegraph/store"
	"routegraph/store/memstore"
	"routegraph/store/neo4jstore"
	"routegraph/store/neo4jstore/neo4jtest"
)

// seedGraph is the embedded data set.
func seedGraph(t testing.TB) *store.Graph {
	g, problems := seed.Read(seed.Files, store.Domain())
	if problems != nil {
		t.Fatal(problems)
	}
	return g
}

// openAt opens a store at an address, with the credentials of db.
func openAt(t testing.TB, db neo4jtest.Database, uri string) *neo4jstore.Store {
	s, err := neo4jstore.Open(context.Background(), neo4jstore.Config{URI: uri, User: db.User, Password: db.Password, Database: db.Database}, store.Domain())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close(context.Background()) })
	return s
}

// openSeed opens Neo4j with the seed graph in it, and nothing else.
func openSeed(t testing.TB) (*neo4jstore.Store, neo4jtest.Database) {
	db := neo4jtest.Open(t)
	neo4jtest.Wipe(t, db)
	s := openAt(t, db, db.URI)
	if _, err := s.Load(context.Background(), seedGraph(t), nil); err != nil {
		t.Fatal(err)
	}
	return s, db
}

// memSeed is the seed graph in memory.
func memSeed(t testing.TB) *memstore.Store {
	s := memstore.New(store.Domain())
	if _, err := s.Load(context.Background(), seedGraph(t), nil); err != nil {
		t.Fatal(err)
	}
	return s
}

// handler has time for what Neo4j plans for the first time on a busy machine: these tests are about answers.
func handler(s store.Store) http.Handler {
	o := graph.DefaultOptions()
	o.Time = time.Minute
	return graph.NewHandler(s, slog.New(slog.NewTextHandler(io.Discard, nil)), o)
}

func post(h http.Handler, body string) string { return graphtest.Post(h, body).Body.String() }

// recorder keeps the plans that were run.
type recorder struct {
	store.Store
	mu    sync.Mutex
	plans []*store.Step
}

func (r *recorder) Run(ctx context.Context, plan *store.Step) (*store.Result, error) {
	r.mu.Lock()
	r.plans = append(r.plans, plan)
	r.mu.Unlock()
	return r.Store.Run(ctx, plan)
}
