package graph_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"sync"
	"testing"

	"routegraph/graph/graphtest"
)

// TestKnownQuestionsAnswerAlike: whoever asks what was asked before, at the same time as others, has the answer of one who asks first.
func TestKnownQuestionsAnswerAlike(t *testing.T) {
	queries, err := graphtest.Queries("..")
	if err != nil {
		t.Fatal(err)
	}
	shared := writing(false)
	for _, name := range slices.Sorted(maps.Keys(queries)) {
		want := graphtest.Ask(writing(false), queries[name])
		got := make([]string, 4)
		var all sync.WaitGroup
		for i := range got {
			all.Go(func() { got[i] = graphtest.Ask(shared, queries[name]) })
		}
		all.Wait()
		for i := range got {
			if got[i] != want {
				t.Errorf("%s, the %d. time\ngot  %s\nwant %s", name, i+1, got[i], want)
			}
		}
	}
}

// TestKnownByAllThatIsAsked: what is known of one question is no answer to another that differs in a variable, an operation's name or a directive.
func TestKnownByAllThatIsAsked(t *testing.T) {
	const text = `query A($slug: String!, $all: Boolean = false) { route(slug: $slug) { id name @include(if: $all) } }
query B($slug: String!) { route(slug: $slug) { __typename } }`
	h := writing(false)
	for range 2 {
		for _, c := range []struct{ operation, variables, want string }{
			{"A", `{"slug":"south-asia-north-america"}`, `{"data":{"route":{"id":"route:south-asia-north-america"}}`},
			{"A", `{"slug":"south-asia-north-america","all":true}`, `{"data":{"route":{"id":"route:south-asia-north-america","name":"South Asia`},
			{"A", `{"slug":"no-such-route"}`, `{"data":{"route":null}`},
			{"B", `{"slug":"south-asia-north-america"}`, `{"data":{"route":{"__typename":"Route"}}`},
		} {
			query, _ := json.Marshal(text)
			body := fmt.Sprintf(`{"query":%s,"operationName":%q,"variables":%s}`, query, c.operation, c.variables)
			if got := graphtest.Post(h, body).Body.String(); len(got) < len(c.want) || got[:len(c.want)] != c.want {
				t.Errorf("%s %s\ngot  %s\nwant %s…", c.operation, c.variables, got, c.want)
			}
		}
	}
}
