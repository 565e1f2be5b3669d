package graphtest

import (
	"context"
	"os"
	"regexp"

	"golang.org/x/tools/txtar"

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
