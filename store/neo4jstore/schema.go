package neo4jstore

import (
	"context"
	"fmt"
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// searchIndex is the full-text index over the folded words of every node that has a name.
const searchIndex = "search"

// schema lists the constraints and indexes that the catalogue asks for: one id for each node, an index for each sort key.
func (s *Store) schema() []string {
	unique := "CREATE CONSTRAINT %s IF NOT EXISTS FOR (n:%s) REQUIRE n.id IS UNIQUE"
	all := []string{
		fmt.Sprintf(unique, "status_id", statusLabel),
		fmt.Sprintf(unique, "node_id", nodeLabel),
		fmt.Sprintf("CREATE FULLTEXT INDEX %s IF NOT EXISTS FOR (n:%s) ON EACH [n.searchText] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}", searchIndex, nodeLabel),
	}
	for _, k := range s.catalogue.Kinds {
		name := strings.ToLower(k.Name)
		all = append(all, fmt.Sprintf(unique, name+"_id", k.Name))
		for _, p := range k.Props {
			if p.Sort {
				all = append(all, fmt.Sprintf("CREATE INDEX %s_%s IF NOT EXISTS FOR (n:%s) ON (n.%s)", name, strings.ToLower(p.Name), k.Name, p.Name))
			}
		}
	}
	return all
}

func (s *Store) createSchema(ctx context.Context) error { return s.each(ctx, s.schema()) }

// settle waits for the indexes and makes Neo4j plan by what it holds now: plans made for an empty graph scan where they should seek.
func (s *Store) settle(ctx context.Context) error {
	return s.each(ctx, []string{"CALL db.awaitIndexes(300)", "CALL db.prepareForReplanning(300)"})
}

// each sends statements that return nothing, each as its own transaction.
func (s *Store) each(ctx context.Context, texts []string) error {
	session := s.driver.NewSession(ctx, neo4j.SessionConfig{AccessMode: neo4j.AccessModeWrite, DatabaseName: s.database})
	defer session.Close(ctx)
	for _, text := range texts {
		result, err := session.Run(ctx, text, nil)
		if err == nil {
			_, err = result.Consume(ctx)
		}
		if err != nil {
			return classify(ctx, fmt.Errorf("%s: %w", text, err))
		}
	}
	return nil
}
