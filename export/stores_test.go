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
	some := []export.Thing{{Kind: "Event", ID: "event:e"}, {Kind: "Claim", ID: "claim:03"}, {Kind: "Leg", ID: "leg:l"}}
	for _, f := range export.Formats() {
		for what, things := range map[string][]export.Thing{"whole": nil, "list": some} {
			if f.OfQuery && things == nil {
				continue
			}
			want := write(t, inMemory, f, things...)
			if got := write(t, inNeo4j, f, things...); !bytes.Equal(got, want) {
				t.Errorf("%s, %s: got %d bytes from Neo4j, want the same %d as from memory", f.Name, what, len(got), len(want))
			}
			if again := write(t, inMemory, f, things...); !bytes.Equal(again, want) {
				t.Errorf("%s, %s: got other bytes the second time", f.Name, what)
			}
		}
	}
}
