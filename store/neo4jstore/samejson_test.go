package neo4jstore_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"
)

var fenced = regexp.MustCompile("(?s)```graphql\n(.*?)```")

// TestBothStoresAnswerAlike asks the README's queries, the golden ones, the analysts' questions and each root's of both stores: the same bytes come back.
func TestBothStoresAnswerAlike(t *testing.T) {
	neo, _ := openSeed(t)
	mem := memSeed(t)
	queries := map[string]string{}
	readme, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range fenced.FindAllStringSubmatch(string(readme), -1) {
		queries["README: "+strings.Join(strings.Fields(m[1]), " ")] = m[1]
	}
	if len(queries) < 5 {
		t.Fatalf("got %d queries in the README, want at least 5", len(queries))
	}
	files, _ := filepath.Glob("testdata/*.txtar")
	questions, _ := filepath.Glob("../../graph/testdata/questions/*.txtar")
	if len(questions) < 24 {
		t.Fatalf("got %d questions, want at least 24", len(questions))
	}
	files = append(files, questions...)
	for _, file := range files {
		archive, err := txtar.ParseFile(file)
		if err != nil {
			t.Fatal(err)
		}
		queries[file] = section(archive, "query.graphql")
	}
	for field, query := range roots {
		queries[field] = "{ " + query + " }"
	}
	for name, query := range queries {
		body, _ := json.Marshal(map[string]string{"query": query})
		got, want := post(handler(neo), string(body)), post(handler(mem), string(body))
		if got != want {
			t.Errorf("%s\nNeo4j  %s\nmemory %s", name, got, want)
		}
		if strings.Contains(want, `"errors"`) {
			t.Errorf("%s: %s", name, want)
		}
	}
}
