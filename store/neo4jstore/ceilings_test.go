package neo4jstore_test

import (
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"testing"

	"routegraph/bench/ops"
	"routegraph/bench/world"
	"routegraph/store"
	"routegraph/store/neo4jstore"
	"routegraph/store/neo4jstore/neo4jtest"
)

const ceilingsFile = "testdata/ceilings.json"

// TestCeilings holds the work of the benchmark's operations, on its smallest graph, against ceilings of db hits.
func TestCeilings(t *testing.T) {
	db := neo4jtest.Open(t)
	sets := loadWorld(t, db)
	s := openAt(t, db, db.URI)
	all, err := ops.Read()
	if err != nil {
		t.Fatal(err)
	}
	got := map[string]int64{}
	for _, op := range all {
		got[op.Name] = work(t, s, db, op, sets[op.Name][0])
	}
	if *update {
		keepCeilings(t, got)
		return
	}
	for name, ceiling := range readCeilings(t) {
		if got[name] > ceiling || got[name] == 0 {
			t.Errorf("%s: got %d db hits, want at most %d", name, got[name], ceiling)
		}
	}
}

// loadWorld loads the graph and draws the variables of the operations.
func loadWorld(t *testing.T, db neo4jtest.Database) map[string][]ops.Variables {
	neo4jtest.Wipe(t, db)
	scale, err := world.Named("S")
	if err != nil {
		t.Fatal(err)
	}
	g := world.Make(scale)
	sets := ops.Draw(g)
	if err := store.Prepare(store.Domain(), g); err != nil {
		t.Fatal(err)
	}
	if _, err := openAt(t, db, db.URI).Load(t.Context(), g, nil); err != nil {
		t.Fatal(err)
	}
	return sets
}

// work adds up the db hits of all statements that an operation sends.
func work(t *testing.T, s *neo4jstore.Store, db neo4jtest.Database, op ops.Op, v ops.Variables) (n int64) {
	if strings.Contains(op.Ours, "$cursor") {
		place(t, s, v)
	}
	rec := &recorder{Store: s}
	body, _ := json.Marshal(map[string]any{"query": op.Ours, "variables": ops.Declared(op.Ours, v)})
	if answer := post(handler(rec), string(body)); strings.Contains(answer, `"errors"`) {
		t.Fatalf("%s: %s", op.Name, answer)
	}
	for _, plan := range rec.plans {
		text, params := s.Statement(plan)
		n += profile(t, db, text, params)
	}
	return n
}

func place(t *testing.T, s store.Store, v ops.Variables) {
	var answer struct {
		Data struct {
			Events struct{ Edges []struct{ Cursor string } }
		}
	}
	text := post(handler(s), `{"query":"{ events(first: 1) { edges { cursor } } }"}`)
	if err := json.Unmarshal([]byte(text), &answer); err != nil || len(answer.Data.Events.Edges) != 1 {
		t.Fatalf("%v: %s", err, text)
	}
	if err := v.Place(answer.Data.Events.Edges[0].Cursor); err != nil {
		t.Fatal(err)
	}
}

func readCeilings(t *testing.T) (ceilings map[string]int64) {
	text, err := os.ReadFile(ceilingsFile)
	if err == nil {
		err = json.Unmarshal(text, &ceilings)
	}
	if err != nil || len(ceilings) != len(ops.Names) {
		t.Fatalf("%d ceilings: %v", len(ceilings), err)
	}
	return ceilings
}

func keepCeilings(t *testing.T, got map[string]int64) {
	for name, n := range got {
		got[name] = n + n/10 + 10
	}
	text, _ := json.MarshalIndent(got, "", "  ")
	if err := os.WriteFile(ceilingsFile, append(text, '\n'), 0o644); err != nil {
		t.Fatal(fmt.Errorf("%s: %w", ceilingsFile, err))
	}
}
