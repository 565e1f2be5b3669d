package main

import (
	"context"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// checkpoint makes Neo4j write all that it holds to its files: it is killed at the end, and would have to go through its log again.
func checkpoint(ctx context.Context, uri string) error {
	driver, err := neo4j.NewDriverWithContext(uri, neo4j.NoAuth())
	if err != nil {
		return err
	}
	defer driver.Close(ctx)
	_, err = neo4j.ExecuteQuery(ctx, driver, "CALL db.checkpoint()", nil, neo4j.EagerResultTransformer)
	return err
}
