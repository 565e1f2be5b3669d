package neo4jstore_test

import (
	"fmt"
	"io/fs"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"routegraph/examples"
	"routegraph/graph/graphtest"
)

// TestBothStoresAnswerAlike asks the README's queries, the examples, the golden ones, the analysts' questions and each root's of both stores: the same
// bytes come back.
func TestBothStoresAnswerAlike(t *testing.T) {
	neo, _ := openSeed(t)
	mem := memSeed(t)
	for name, query := range allQueries(t) {
		got, want := graphtest.Ask(handler(neo), query), graphtest.Ask(handler(mem), query)
		if got != want {
			t.Errorf("%s\nNeo4j  %s\nmemory %s", name, got, want)
		}
		if strings.Contains(want, `"errors"`) {
			t.Errorf("%s: %s", name, want)
		}
	}
}

// allQueries are those of the README, the examples, the golden files, the analysts' questions, and of each root.
func allQueries(t *testing.T) map[string]string {
	queries := map[string]string{}
	readme, err := graphtest.Readme("../../README.md")
	if err != nil || len(readme) < 5 {
		t.Fatalf("got %d queries in the README (%v), want at least 5", len(readme), err)
	}
	for i, query := range readme {
		queries[fmt.Sprint("README ", i)] = query
	}
	own, _ := fs.Glob(examples.Files, "*.graphql")
	for _, file := range own {
		query, _ := examples.Files.ReadFile(file)
		queries[file] = string(query)
	}
	golden, _ := filepath.Glob("testdata/*.txtar")
	questions, _ := filepath.Glob("../../graph/testdata/questions/*.txtar")
	if len(questions) < 27 || len(own) < 15 {
		t.Fatalf("got %d questions and %d examples, want at least 27 and 15", len(questions), len(own))
	}
	for _, file := range append(golden, questions...) {
		archive, err := txtar.ParseFile(file)
		if err != nil {
			t.Fatal(err)
		}
		queries[file] = graphtest.Section(archive, "query.graphql")
	}
	for field, query := range roots {
		queries[field] = "{ " + query + " }"
	}
	return queries
}
