package export_test

import (
	"bytes"
	"testing"

	"routegraph/export"
	"routegraph/store"
	"routegraph/store/neo4jstore"
	"routegraph/store/neo4jstore/neo4jtest"
)

// TestStoresExportAlike: the same graph gives the same bytes, whichever store holds it, and each time.
func TestStoresExportAlike(t *testing.T) {
	db := neo4jtest.Open(t)
	neo4jtest.Wipe(t, db)
	inNeo4j, err := neo4jstore.Open(t.Context(), neo4jstore.Config{URI: db.URI, User: db.User, Password: db.Password, Database: db.Database}, store.Domain())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { inNeo4j.Close(t.Context()) })
	g := small()
	inMemory := load(t, g)
	if _, err := inNeo4j.Load(t.Context(), g, nil); err != nil {
		t.Fatal(err)
	}
	some := []export.Thing{{Kind: "Claim", ID: "claim:03"}} // of few kinds: Neo4j plans a statement for each type of relation
	for _, c := range []struct {
		format string
		things []export.Thing
	}{{"graphml", nil}, {"geojson", nil}, {"bundle", some}} { // which read all that any format reads
		f, _ := export.Find(c.format)
		want := write(t, inMemory, f, c.things...)
		if got := write(t, inNeo4j, f, c.things...); !bytes.Equal(got, want) {
			t.Errorf("%s: got %d bytes from Neo4j, want the same %d as from memory", f.Name, len(got), len(want))
		}
		if again := write(t, inMemory, f, c.things...); !bytes.Equal(again, want) {
			t.Errorf("%s: got other bytes the second time", f.Name)
		}
	}
}
