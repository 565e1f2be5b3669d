package graphtest

import (
	"context"
	"io"
	"log/slog"
	"net/http"
	"os"
	"regexp"
	"time"

	"golang.org/x/tools/txtar"

	"routegraph/graph"
	"routegraph/store"
	"routegraph/store/memstore"
)

// Memory holds a graph in memory.
func Memory(g *store.Graph) *memstore.Store {
	s := memstore.New(store.Domain())
	if _, err := s.Load(context.Background(), g, nil); err != nil {
		panic(err)
	}
	return s
}

// Handler answers from a store, and logs nothing. It has time: Neo4j plans each new statement for a while, longer on a busy machine.
func Handler(s store.Store) http.Handler {
	o := graph.DefaultOptions()
	o.Time = time.Minute
	return graph.NewHandler(s, slog.New(slog.NewTextHandler(io.Discard, nil)), o)
}

// Section is a file of an archive; "" if there is none.
func Section(a *txtar.Archive, name string) string {
	for _, f := range a.Files {
		if f.Name == name {
			return string(f.Data)
		}
	}
	return ""
}

// Readme lists the queries of a README.
func Readme(path string) ([]string, error) {
	text, err := os.ReadFile(path)
	var queries []string
	for _, m := range regexp.MustCompile("(?s)```graphql\n(.*?)```").FindAllStringSubmatch(string(text), -1) {
		queries = append(queries, m[1])
	}
	return queries, err
}
