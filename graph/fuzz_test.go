package graph_test

import (
	"encoding/json"
	"log/slog"
	"net/http"
	"testing"
	"time"

	"routegraph/graph"
	"routegraph/graph/graphtest"
)

// answered is what fuzz tests read of an answer.
type answered struct {
	Data   map[string]json.RawMessage
	Errors []struct {
		Message    string
		Extensions struct{ Code string }
	}
}

// failed gives the code of the first error. Whatever a client sends, it is the client's fault that it cannot be answered, if only because it
// takes too long.
func (a *answered) failed(t *testing.T, text string) string {
	t.Helper()
	if len(a.Errors) == 0 {
		return ""
	}
	for _, e := range a.Errors {
		switch e.Extensions.Code {
		case "", "INTERNAL", "UNAVAILABLE":
			t.Errorf("got code %q: %s\n%s", e.Extensions.Code, e.Message, text)
		}
	}
	return a.Errors[0].Extensions.Code
}

func readAnswer(t *testing.T, body []byte) *answered {
	t.Helper()
	var a answered
	if err := json.Unmarshal(body, &a); err != nil {
		t.Fatalf("the answer is no JSON: %v\n%s", err, body)
	}
	return &a
}

// askFuzzed asks with variables whose JSON was made up.
func askFuzzed(t *testing.T, query string, variables map[string]json.RawMessage) *answered {
	t.Helper()
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		t.Fatal("the variables are no JSON")
	}
	return readAnswer(t, graphtest.Post(newBriefHandler(t), string(body)).Body.Bytes())
}

// newBriefHandler has less time for an answer than the fuzzer waits before it calls an input a hang, on a busy machine too.
func newBriefHandler(t testing.TB) http.Handler {
	s := seedStore()
	o := graph.DefaultOptions()
	o.Time = time.Second
	return graph.NewHandler(s, slog.New(slog.DiscardHandler), o)
}
