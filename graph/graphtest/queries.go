package graphtest

import (
	"fmt"
	"os"
	"path/filepath"

	"golang.org/x/tools/txtar"
)

// Queries are those that people are shown or that answers are held for: of the README, the examples, the golden statements and the analysts'
// questions, by where they stand. root is the folder of the module. Too few are an error.
func Queries(root string) (map[string]string, error) {
	queries := map[string]string{}
	readme, err := Readme(filepath.Join(root, "README.md"))
	if err != nil {
		return nil, err
	}
	for i, query := range readme {
		queries[fmt.Sprint("README ", i)] = query
	}
	examples, _ := filepath.Glob(filepath.Join(root, "examples/*.graphql"))
	for _, file := range examples {
		text, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		queries[file] = string(text)
	}
	golden, _ := filepath.Glob(filepath.Join(root, "store/neo4jstore/testdata/*.txtar"))
	questions, _ := filepath.Glob(filepath.Join(root, "graph/testdata/questions/*.txtar"))
	if len(readme) < 5 || len(examples) < 15 || len(golden) < 8 || len(questions) < 27 {
		return nil, fmt.Errorf("got %d queries in the README, %d examples, %d golden ones and %d questions, want at least 5, 15, 8 and 27",
			len(readme), len(examples), len(golden), len(questions))
	}
	for _, file := range append(golden, questions...) {
		archive, err := txtar.ParseFile(file)
		if err != nil {
			return nil, err
		}
		queries[file] = Section(archive, "query.graphql")
	}
	return queries, nil
}
