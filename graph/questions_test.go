package graph_test

import (
	"bytes"
	"encoding/json"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"routegraph/graph/graphtest"
	"routegraph/graph/graphtest/answertest"
	"routegraph/store"
)

// TestQuestions asks what an analyst would, through fields that serve any question, and holds the whole answer. Then it takes the fact away
// that the answer rests on: the answer must change, or it did not rest on it.
func TestQuestions(t *testing.T) {
	files, _ := filepath.Glob("testdata/questions/*.txtar")
	if len(files) < 24 {
		t.Fatalf("got %d questions, want at least 24", len(files))
	}
	h := newSeedHandler(t)
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			archive, err := txtar.ParseFile(file)
			if err != nil {
				t.Fatal(err)
			}
			body, _ := json.Marshal(map[string]string{"query": graphtest.Section(archive, "query.graphql")})
			got, want := post(h, string(body)).Body.String(), compact(t, graphtest.Section(archive, "answer.json"))
			if got != want {
				t.Errorf("got  %s\nwant %s", got, want)
			}
			without := strings.TrimSpace(graphtest.Section(archive, "without"))
			poorer := answertest.Handler(seedWithout(t, without))
			if got := post(poorer, string(body)).Body.String(); got == want {
				t.Errorf("without %s the answer is the same", without)
			}
		})
	}
}

func compact(t *testing.T, text string) string {
	var b bytes.Buffer
	if err := json.Compact(&b, []byte(text)); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// seedWithout is the seed graph without one fact: a node (`id`), a property (`id.property`) or a relation (`from TYPE to`).
func seedWithout(t *testing.T, fact string) store.Store {
	t.Helper()
	g := graphtest.Seed()
	before := len(g.Nodes) + len(g.Relations)
	id, prop, isProp := strings.Cut(fact, ".")
	switch {
	case strings.Contains(fact, " "):
		g.Relations = slices.DeleteFunc(g.Relations, func(r store.RelationData) bool { return r.Key() == fact })
	case isProp:
		for i, n := range g.Nodes {
			if _, has := n.Props[prop]; has && n.ID == id {
				delete(g.Nodes[i].Props, prop)
				before++
			}
		}
	default:
		g.Nodes = slices.DeleteFunc(g.Nodes, func(n store.NodeData) bool { return n.ID == fact })
		g.Relations = slices.DeleteFunc(g.Relations, func(r store.RelationData) bool { return r.From == fact || r.To == fact })
	}
	if len(g.Nodes)+len(g.Relations) == before {
		t.Fatalf("there is no %s to take away", fact)
	}
	return graphtest.Memory(g)
}
