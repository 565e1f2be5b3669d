package neo4jstore_test

import (
	"strings"
	"testing"

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
	queries, err := graphtest.Queries("../..")
	if err != nil {
		t.Fatal(err)
	}
	for field, query := range roots {
		queries[field] = "{ " + query + " }"
	}
	return queries
}
