package neo4jstore_test

import (
	"testing"

	"routegraph/store"
	"routegraph/store/neo4jstore"
	"routegraph/store/storetest"
)

// TestOneTextPerShape asks no database.
func TestOneTextPerShape(t *testing.T) {
	s, err := neo4jstore.Open(t.Context(), neo4jstore.Config{URI: "bolt://localhost:1"}, storetest.Wide())
	if err != nil {
		t.Fatal(err)
	}
	storetest.Shapes(t, func(plan *store.Step) string { text, _ := s.Statement(plan); return text })
}
