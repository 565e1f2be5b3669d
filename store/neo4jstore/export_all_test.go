package neo4jstore_test

import (
	"testing"

	"routegraph/store"
	"routegraph/store/storetest"
)

// TestReadAll reads the whole seed graph back out of Neo4j.
func TestReadAll(t *testing.T) {
	s, _ := openSeed(t)
	storetest.ReadsBack(t, s, store.Domain(), seedGraph(t))
}
