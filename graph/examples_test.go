package graph_test

import (
	"io/fs"
	"strings"
	"testing"

	"routegraph/examples"
	"routegraph/graph/graphtest"
)

// TestExamples holds the answer of each example against the one that was derived by hand.
func TestExamples(t *testing.T) {
	queries, err := fs.Glob(examples.Files, "*.graphql")
	if err != nil || len(queries) < 20 {
		t.Fatalf("got %d examples (%v), want at least 20", len(queries), err)
	}
	h := newSeedHandler(t)
	for _, file := range queries {
		t.Run(file, func(t *testing.T) {
			query, _ := examples.Files.ReadFile(file)
			answer, err := examples.Files.ReadFile("answers/" + strings.TrimSuffix(file, ".graphql") + ".json")
			if err != nil {
				t.Fatal(err)
			}
			if got, want := canonical(t, graphtest.Ask(h, string(query))), canonical(t, string(answer)); got != want {
				t.Errorf("got  %s\nwant %s", got, want)
			}
			if !strings.HasPrefix(string(query), "# ") || !strings.Contains(string(query), "# By hand: ") {
				t.Error("it does not begin with its question and how the answer was derived by hand")
			}
		})
	}
}
