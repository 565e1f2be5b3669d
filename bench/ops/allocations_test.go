package ops_test

import (
	"encoding/json"
	"net/http"
	"regexp"
	"strings"
	"testing"

	"routegraph/bench/ops"
	"routegraph/bench/world"
	"routegraph/graph/graphtest"
	"routegraph/graph/graphtest/answertest"
	"routegraph/store"
)

// ceilings are how often each operation may ask for memory, answered from memory at scale S when it was asked before, with the request that the
// test itself makes: about a fifth above what it was when they were set. A field that starts to cost something for each row is seen here on any
// machine.
var ceilings = map[string]float64{
	"country": 900, "routeMap": 6800, "cooperationMap": 9700, "page50": 2150, "search": 580, "path": 1600, "stats": 19700, "deep": 680, "gaps": 1370, "page200": 480,
}

func TestAllocations(t *testing.T) {
	scale, err := world.Named("S")
	if err != nil {
		t.Fatal(err)
	}
	g := world.Make(scale)
	if err := store.Prepare(store.Domain(), g); err != nil {
		t.Fatal(err)
	}
	all, err := ops.Read()
	if err != nil {
		t.Fatal(err)
	}
	h, sets := answertest.Handler(graphtest.Memory(g)), ops.Draw(g)
	place(t, h, sets)
	for _, op := range all {
		body, _ := json.Marshal(map[string]any{"query": op.Ours, "variables": ops.Declared(op.Ours, sets[op.Name][0])})
		if answer := graphtest.Post(h, string(body)).Body.String(); strings.Contains(answer, `"errors"`) {
			t.Fatalf("%s: %.300s", op.Name, answer)
		}
		got, want := testing.AllocsPerRun(5, func() { graphtest.Post(h, string(body)) }), ceilings[op.Name]
		t.Logf("%s: %.0f allocations", op.Name, got)
		if got > want {
			t.Errorf("%s: got %.0f allocations, want at most %.0f", op.Name, got, want)
		}
	}
}

// place points the cursor of the last page at where the server's own cursors would.
func place(t *testing.T, h http.Handler, sets map[string][]ops.Variables) {
	t.Helper()
	answer := graphtest.Ask(h, `{ events(first: 50) { pageInfo { endCursor } } }`)
	cursor := regexp.MustCompile(`"endCursor":"([^"]+)"`).FindStringSubmatch(answer)
	if cursor == nil {
		t.Fatalf("no cursor in %.300s", answer)
	}
	if err := sets["page200"][0].Place(cursor[1]); err != nil {
		t.Fatal(err)
	}
}
