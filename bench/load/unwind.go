package main

import (
	"context"
	"maps"
	"os"
	"slices"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"routegraph/store"
)

// batch is as large as our loader's.
const batch = 5_000

type row = map[string]any

// unwind is what one writes without a loader: rows by kind, a batch at a time, nodes before relations. Nothing is compared.
func unwind(ctx context.Context, g *store.Graph) error {
	driver, err := neo4j.NewDriverWithContext(os.Getenv("NEO4J_URI"), neo4j.NoAuth())
	if err != nil {
		return err
	}
	defer driver.Close(ctx)
	session := driver.NewSession(ctx, neo4j.SessionConfig{})
	defer session.Close(ctx)
	for _, of := range []struct {
		rows map[string][]row
		text func(string) string
	}{
		{nodes(g), func(kind string) string { return "UNWIND $rows AS row CREATE (n:Node:" + kind + ") SET n = row" }},
		{relations(g), func(typ string) string {
			return "UNWIND $rows AS row MATCH (a:Node {id: row.from}) MATCH (b:Node {id: row.to}) CREATE (a)-[r:" + typ + "]->(b) SET r = row.props"
		}},
	} {
		for _, name := range slices.Sorted(maps.Keys(of.rows)) {
			for part := range slices.Chunk(of.rows[name], batch) {
				result, err := session.Run(ctx, of.text(name), map[string]any{"rows": part})
				if err != nil {
					return err
				}
				if _, err := result.Consume(ctx); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

func nodes(g *store.Graph) map[string][]row {
	out := map[string][]row{}
	for _, n := range g.Nodes {
		p := stored(n.Props, n.DataSet, n.Hash)
		p["id"] = n.ID
		out[n.Kind] = append(out[n.Kind], p)
	}
	return out
}

func relations(g *store.Graph) map[string][]row {
	out := map[string][]row{}
	for _, r := range g.Relations {
		out[r.Type] = append(out[r.Type], row{"from": r.From, "to": r.To, "props": stored(r.Props, r.DataSet, r.Hash)})
	}
	return out
}

// stored adds what our loader writes beside the properties, so that both write the same.
func stored(props row, set, hash string) row {
	out := maps.Clone(props)
	if out == nil {
		out = row{}
	}
	out["dataSet"], out["hash"] = set, hash
	return out
}
