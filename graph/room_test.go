package graph

import (
	"fmt"
	"io"
	"log/slog"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/validator/rules"
	"golang.org/x/tools/txtar"

	"routegraph/graph/graphtest"
	"routegraph/seed"
	"routegraph/store"
	"routegraph/store/memstore"
)

// room is how much of a limit what people ask may take: questions grow.
const room = 0.5

// TestQuestionsLeaveRoom measures all that the README, the examples and the analysts ask, and prints the largest share of each limit.
func TestQuestionsLeaveRoom(t *testing.T) {
	o := DefaultOptions()
	most := map[string]struct {
		share float64
		text  string
	}{}
	for name, query := range knownQueries(t) {
		for limit, n := range shares(t, o, query) {
			if n[0] > room*n[1] {
				t.Errorf("%s: %s %.0f of %.0f, want at most half", name, limit, n[0], n[1])
			}
			if share := n[0] / n[1]; share > most[limit].share {
				m := most[limit]
				m.share, m.text = share, fmt.Sprintf("%-8s %3.0f %%: %.0f of %.0f, %s", limit, 100*share, n[0], n[1], name)
				most[limit] = m
			}
		}
	}
	for _, limit := range slices.Sorted(maps.Keys(most)) {
		t.Log(most[limit].text)
	}
}

// shares are what a query takes of each limit that is held before anything runs, and the limit.
func shares(t *testing.T, o Options, query string) map[string][2]float64 {
	doc, errs := gqlparser.LoadQueryWithRules(contract(), query, rules.NewDefaultRules())
	if errs != nil {
		t.Fatal(errs)
	}
	r := &resolver{catalogue: store.Domain(), options: o, schema: contract()}
	m := r.measure(doc.Operations[0], nil)
	return map[string][2]float64{
		"tokens": {float64(tokens(query)), float64(o.Tokens)}, "depth": {float64(m.depth), float64(o.Depth)},
		"fields": {float64(m.fields), float64(o.Fields)}, "aliases": {float64(m.aliases), float64(o.Aliases)},
		"roots": {float64(m.roots), float64(o.Roots)}, "cost": {float64(m.cost), float64(o.Cost)},
	}
}

// TestQuestionsLeaveRoomInTheirPlans asks them of a server that allows half as much as usual of what is counted in plans and answers.
func TestQuestionsLeaveRoomInTheirPlans(t *testing.T) {
	o := DefaultOptions()
	o.Levels, o.Rows, o.AnswerRows, o.Conditions, o.Nesting, o.Values = o.Levels/2, o.Rows/2, o.AnswerRows/2, o.Conditions/2, o.Nesting/2, o.Values/2
	g, problems := seed.Read(seed.Files, store.Domain())
	if problems != nil {
		t.Fatal(problems)
	}
	s := memstore.New(store.Domain())
	if _, err := s.Load(t.Context(), g, nil); err != nil {
		t.Fatal(err)
	}
	h := NewHandler(s, slog.New(slog.NewTextHandler(io.Discard, nil)), o)
	for name, query := range knownQueries(t) {
		if got := graphtest.Ask(h, query); strings.Contains(got, `"errors"`) {
			t.Errorf("%s: %.300s", name, got)
		}
	}
}

// knownQueries are all whole queries that the project shows or answers in its tests, and the one by which GraphiQL reads the contract.
func knownQueries(t *testing.T) map[string]string {
	all := map[string]string{"introspection": introspectionQuery}
	add := func(pattern string, queries func(file, text string) []string) {
		files, _ := filepath.Glob(pattern)
		for _, file := range files {
			text, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			for i, query := range queries(file, string(text)) {
				all[fmt.Sprintf("%s %d", filepath.Base(file), i+1)] = query
			}
		}
	}
	add("../README.md", func(_, text string) (out []string) {
		for _, m := range regexp.MustCompile("(?s)```graphql\n(.*?)```").FindAllStringSubmatch(text, -1) {
			out = append(out, m[1])
		}
		return out
	})
	add("../examples/*.graphql", func(_, text string) []string { return []string{text} })
	add("testdata/questions/*.txtar", archived)
	add("../store/neo4jstore/testdata/*.txtar", archived)
	if len(all) < 60 {
		t.Fatalf("got %d queries, want at least 60", len(all))
	}
	return all
}

func archived(_, text string) []string {
	for _, f := range txtar.Parse([]byte(text)).Files {
		if f.Name == "query.graphql" {
			return []string{string(f.Data)}
		}
	}
	return nil
}

const introspectionQuery = `query IntrospectionQuery { __schema { description queryType { name kind } mutationType { name kind } subscriptionType { name kind }
	types { ...FullType } directives { name description isRepeatable locations args(includeDeprecated: true) { ...InputValue } } } }
fragment FullType on __Type { kind name description specifiedByURL isOneOf
	fields(includeDeprecated: true) { name description args(includeDeprecated: true) { ...InputValue } type { ...TypeRef } isDeprecated deprecationReason }
	inputFields(includeDeprecated: true) { ...InputValue } interfaces { ...TypeRef }
	enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason } possibleTypes { ...TypeRef } }
fragment InputValue on __InputValue { name description type { ...TypeRef } defaultValue isDeprecated deprecationReason }
fragment TypeRef on __Type { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType {
	kind name ofType { kind name ofType { kind name } } } } } } } } } }`
