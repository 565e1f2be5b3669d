package neo4jstore_test

import (
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"routegraph/store"
	"routegraph/store/neo4jstore"
	"routegraph/store/storetest"
)

// TestNeo4jRefusesToWriteForReaders: whatever text would ever get into a statement, it could not change the graph.
func TestNeo4jRefusesToWriteForReaders(t *testing.T) {
	s, _ := openSeed(t)
	for _, text := range []string{
		"CREATE (n:Intruder) RETURN n.id", "MATCH (n) DETACH DELETE n RETURN count(*)", "MATCH (n:Country) SET n.name = 'x' RETURN count(*)",
		"MERGE (n:Intruder {id: 'x'}) RETURN n.id", "CALL { CREATE (n:Intruder) RETURN n } RETURN n.id", "DROP INDEX no_such_index IF EXISTS",
		"CREATE CONSTRAINT intruder IF NOT EXISTS FOR (n:Intruder) REQUIRE n.id IS UNIQUE",
	} {
		_, err := neo4jstore.Read(s, context.Background(), text, nil)
		var refused *neo4j.Neo4jError
		if !errors.As(err, &refused) || !strings.Contains(refused.Code, "AccessMode") && !strings.Contains(refused.Msg, "read access mode") && !strings.Contains(refused.Code, "Forbidden") {
			t.Errorf("%s: got %v, want that Neo4j refuses it", text, err)
		}
	}
	storetest.ReadsBack(t, s, store.Domain(), seedGraph(t))
}
