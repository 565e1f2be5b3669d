package web

import (
	"encoding/json"
	"io/fs"
	"strings"

	"routegraph/examples"
)

// example is a query that GraphiQL offers. Its title is the question that its file begins with.
type example struct {
	Name  string `json:"name"`
	Title string `json:"title"`
	Query string `json:"query"`
}

// exampleQueries are the files of examples/, by name, as JSON.
func exampleQueries() []byte {
	names, _ := fs.Glob(examples.Files, "*.graphql") // the pattern is one
	all := make([]example, 0, len(names))
	for _, name := range names {
		text, _ := examples.Files.ReadFile(name) // it is embedded
		all = append(all, example{strings.TrimSuffix(name, ".graphql"), question(string(text)), string(text)})
	}
	body, _ := json.Marshal(all) // texts can be
	return body
}

// question is the first paragraph of a file's comment, without the number that some have in a list of questions.
func question(text string) string {
	var words []string
	for line := range strings.Lines(text) {
		comment, is := strings.CutPrefix(line, "#")
		if !is || strings.TrimSpace(comment) == "" {
			break
		}
		words = append(words, strings.Fields(comment)...)
	}
	title, _, _ := strings.Cut(strings.Join(words, " "), " (cq-")
	return title
}
