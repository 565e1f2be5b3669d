package neo4jstore

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"routegraph/store"
)

const (
	batchSize = 5_000
	// wholeLoad is how many changes are written in one transaction. More would need much memory in Neo4j: such a load marks the graph first.
	wholeLoad = 20_000
)

// Load makes the database equal the graph's data sets.
func (s *Store) Load(ctx context.Context, g *store.Graph, progress func(store.Progress)) (store.Loaded, error) {
	if err := s.createSchema(ctx); err != nil {
		return store.Loaded{}, err
	}
	session := s.driver.NewSession(ctx, neo4j.SessionConfig{AccessMode: neo4j.AccessModeWrite, DatabaseName: s.database})
	defer session.Close(ctx)
	l := loader{ctx: ctx, catalogue: s.catalogue, graph: g, progress: progress}
	if progress == nil {
		l.progress = func(store.Progress) {}
	}
	loaded, err := l.load(session)
	if err != nil {
		return store.Loaded{}, classify(ctx, err)
	}
	if loaded.Unchanged() {
		return loaded, nil
	}
	return loaded, s.settle(ctx)
}

// runner is a session or a transaction.
type runner interface {
	run(ctx context.Context, text string, params map[string]any) (neo4j.ResultWithContext, error)
}

type inTransaction struct{ neo4j.ExplicitTransaction }

func (t inTransaction) run(ctx context.Context, text string, params map[string]any) (neo4j.ResultWithContext, error) {
	return t.Run(ctx, text, params)
}

type eachAlone struct{ neo4j.SessionWithContext }

func (e eachAlone) run(ctx context.Context, text string, params map[string]any) (neo4j.ResultWithContext, error) {
	return e.Run(ctx, text, params)
}

type loader struct {
	ctx       context.Context
	catalogue *store.Catalogue
	graph     *store.Graph
	progress  func(store.Progress)
	to        runner
}

// load compares and writes in one transaction that holds the status node, so that two loads wait for each other. Too many changes for one
// transaction are written in batches, between a mark that readers heed and the new revision.
func (l *loader) load(session neo4j.SessionWithContext) (store.Loaded, error) {
	tx, err := session.BeginTransaction(l.ctx)
	if err != nil {
		return store.Loaded{}, err
	}
	defer tx.Close(l.ctx)
	l.to = inTransaction{tx}
	before, err := l.lock()
	if err != nil {
		return store.Loaded{}, err
	}
	held, err := l.held()
	if err != nil {
		return store.Loaded{}, err
	}
	changes, err := store.Compare(held, l.graph)
	if err != nil {
		return store.Loaded{}, err
	}
	loaded := changes.Loaded()
	loaded.Status = before.after(l.graph, held, loaded)
	if changes.Size() > wholeLoad {
		if err := l.exec("MATCH (s:"+statusLabel+") SET s.loading = true", nil); err != nil {
			return loaded, err
		}
		if err := tx.Commit(l.ctx); err != nil {
			return loaded, err
		}
		l.to = eachAlone{session}
		return loaded, l.write(changes, before, loaded.Status)
	}
	if err := l.write(changes, before, loaded.Status); err != nil {
		return loaded, err
	}
	return loaded, tx.Commit(l.ctx)
}

// write makes the changes, in the order that never leaves a relation without its ends, and then the new status.
func (l *loader) write(ch store.Changes, before sets, after store.Status) error {
	steps := []func() error{
		func() error { return l.deleteRelations(ch.DeleteRelations) },
		func() error {
			return batches(l, "deleted nodes", "UNWIND $rows AS id MATCH (n:"+nodeLabel+" {id: id}) DETACH DELETE n", ch.DeleteNodes)
		},
		func() error { return l.nodes("nodes", ch.AddNodes, l.create) },
		func() error { return l.nodes("changed nodes", ch.ChangeNodes, l.change) },
		func() error { return l.relations("relations", "CREATE", ch.AddRelations) },
		func() error { return l.relations("changed relations", "MATCH", ch.ChangeRelations) },
	}
	for _, step := range steps {
		if err := step(); err != nil {
			return err
		}
	}
	if ch.Size() == 0 && before.clean() {
		return nil
	}
	return l.exec("MATCH (s:"+statusLabel+") SET s.revision = $revision, s.sets = $sets, s.nodes = $nodes, s.relations = $relations, s.loading = false",
		map[string]any{"revision": after.Revision, "sets": before.with(l.graph), "nodes": after.Nodes, "relations": after.Relations})
}

func (l *loader) exec(text string, params map[string]any) error {
	result, err := l.to.run(l.ctx, text, params)
	if err == nil {
		_, err = result.Consume(l.ctx)
	}
	return err
}

// batches sends rows in batches, each as the parameter $rows.
func batches[T any](l *loader, what, text string, rows []T) error {
	for done := 0; done < len(rows); {
		next := min(done+batchSize, len(rows))
		if err := l.exec(text, map[string]any{"rows": rows[done:next]}); err != nil {
			return fmt.Errorf("%s: %w", what, err)
		}
		done = next
		l.progress(store.Progress{What: what, Done: done, Total: len(rows)})
	}
	return nil
}

func (l *loader) create(kind string) string {
	return fmt.Sprintf("UNWIND $rows AS row CREATE (n:%s:%s) SET n = row", nodeLabel, kind)
}

// change also replaces the kind: a node of another kind may have had the id.
func (l *loader) change(kind string) string {
	others := slices.DeleteFunc(l.catalogue.KindNames(), func(k string) bool { return k == kind })
	return fmt.Sprintf("UNWIND $rows AS row MATCH (n:%s {id: row.id}) REMOVE n:%s SET n:%s, n = row", nodeLabel, strings.Join(others, ":"), kind)
}

func (l *loader) nodes(what string, nodes []store.NodeData, text func(kind string) string) error {
	byKind := map[string][]map[string]any{}
	for _, n := range nodes {
		byKind[n.Kind] = append(byKind[n.Kind], stored(n.Props, n.DataSet, n.Hash, "id", n.ID))
	}
	for _, kind := range slices.Sorted(maps.Keys(byKind)) {
		if err := batches(l, kind+" "+what, text(kind), byKind[kind]); err != nil {
			return err
		}
	}
	return nil
}

func (l *loader) relations(what, clause string, relations []store.RelationData) error {
	byType := map[string][]map[string]any{}
	for _, r := range relations {
		byType[r.Type] = append(byType[r.Type], map[string]any{"from": r.From, "to": r.To, "props": stored(r.Props, r.DataSet, r.Hash)})
	}
	for _, typ := range slices.Sorted(maps.Keys(byType)) {
		if err := batches(l, typ+" "+what, ends(clause, typ)+" SET r = row.props", byType[typ]); err != nil {
			return err
		}
	}
	return nil
}

func (l *loader) deleteRelations(held []store.HeldRelation) error {
	byType := map[string][]map[string]any{}
	for _, r := range held {
		byType[r.Type] = append(byType[r.Type], map[string]any{"from": r.From, "to": r.To})
	}
	for _, typ := range slices.Sorted(maps.Keys(byType)) {
		if err := batches(l, typ+" deleted relations", ends("MATCH", typ)+" DELETE r", byType[typ]); err != nil {
			return err
		}
	}
	return nil
}

// ends finds each row's two nodes, and creates or matches the relation between them.
func ends(clause, typ string) string {
	return fmt.Sprintf("UNWIND $rows AS row MATCH (a:%[1]s {id: row.from}) MATCH (b:%[1]s {id: row.to}) %s (a)-[r:%s]->(b)", nodeLabel, clause, typ)
}

// stored is what a node or a relation carries in Neo4j: its properties, its data set, and its hash, by which the next load sees what changed.
func stored(props map[string]any, set, hash string, more ...any) map[string]any {
	out := make(map[string]any, len(props)+3)
	for name, v := range props {
		out[name] = v
	}
	out["dataSet"], out["hash"] = set, hash
	for i := 0; i < len(more); i += 2 {
		out[more[i].(string)] = more[i+1]
	}
	return out
}
