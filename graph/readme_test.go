package graph_test

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"routegraph/graph/graphtest"
)

// TestReadmeQueries runs the README's queries out of its own text. An answer without a name or a label would mean that it found nothing.
func TestReadmeQueries(t *testing.T) {
	readme, err := os.ReadFile("../README.md")
	if err != nil {
		t.Fatal(err)
	}
	h := newSeedHandler(t)
	queries, err := graphtest.Readme("../README.md")
	if err != nil || len(queries) < 5 {
		t.Fatalf("got %d queries (%v), want at least 5", len(queries), err)
	}
	for _, query := range queries {
		if answer := graphtest.Ask(h, query); strings.Contains(answer, `"errors"`) || !strings.Contains(answer, `"name":"`) && !strings.Contains(answer, `"labels":["`) {
			t.Errorf("%s\n%s", query, answer)
		}
	}
	curl := regexp.MustCompile(`-d '(.*?)'`).FindStringSubmatch(string(readme))
	if curl == nil {
		t.Fatal("the README shows no curl")
	}
	answer := post(h, curl[1]).Body.String()
	for _, want := range []string{`{"data":{"events":{"totalCount":24},"country":{"name":"Honduras","events":{"totalCount":4,`} {
		if !strings.HasPrefix(answer, want) {
			t.Errorf("got %s, want it to begin with %s", answer, want)
		}
	}
}
