package neo4jstore

import (
	"context"
	"slices"
	"strings"

	"routegraph/store"
)

// statusLabel is on the one node that says what the database holds. It is no part of the graph.
const statusLabel = "GraphStatus"

// sets is the status node: each data set's hash, and how much there is.
type sets struct {
	hashes map[string]string
	status store.Status
}

// Status says what the database holds.
func (s *Store) Status(ctx context.Context) (store.Status, error) {
	values, err := s.read(ctx, "OPTIONAL MATCH (s:"+statusLabel+") RETURN s.revision, s.nodes, s.relations, s.loading", nil)
	if err != nil {
		return store.Status{}, err
	}
	return statusOf(values), nil
}

func statusOf(values []any) store.Status {
	var st store.Status
	st.Revision, _ = values[0].(string)
	st.Nodes, _ = values[1].(int64)
	st.Relations, _ = values[2].(int64)
	st.Loading, _ = values[3].(bool)
	return st
}

// lock makes sure that there is a status node, and holds it until the transaction ends.
func (l *loader) lock() (sets, error) {
	result, err := l.to.run(l.ctx, "MERGE (s:"+statusLabel+" {id: 'status'}) SET s.id = 'status' RETURN s.revision, s.nodes, s.relations, s.loading, s.sets", nil)
	if err != nil {
		return sets{}, err
	}
	record, err := result.Single(l.ctx)
	if err != nil {
		return sets{}, err
	}
	out := sets{map[string]string{}, statusOf(record.Values)}
	list, _ := record.Values[4].([]any)
	for _, entry := range list { // "seed=1a2b…"
		set, hash, _ := strings.Cut(entry.(string), "=")
		out.hashes[set] = hash
	}
	return out, nil
}

// clean says whether the last load came to its end.
func (s sets) clean() bool { return s.status.Revision != "" && !s.status.Loading }

// with is the status node's list of data sets after a load.
func (s sets) with(g *store.Graph) []string {
	var list []string
	for set, hash := range s.hashesWith(g) {
		list = append(list, set+"="+hash)
	}
	slices.Sort(list)
	return list
}

func (s sets) hashesWith(g *store.Graph) map[string]string {
	hashes := map[string]string{}
	for set, hash := range s.hashes {
		hashes[set] = hash
	}
	for _, set := range g.DataSets {
		hashes[set] = g.SetHash(set)
	}
	return hashes
}

// after is the status after a load that changes so much of what is held.
func (s sets) after(g *store.Graph, held store.Held, l store.Loaded) store.Status {
	return store.Status{
		Revision:  store.Revision(s.hashesWith(g)),
		Nodes:     int64(len(held.Nodes) + l.Added.Nodes - l.Deleted.Nodes),
		Relations: int64(len(held.Relations) + l.Added.Relations - l.Deleted.Relations),
	}
}

// held reads what the next load must know of everything in the database.
func (l *loader) held() (store.Held, error) {
	held := store.Held{Nodes: map[string]store.HeldItem{}, Relations: map[string]store.HeldRelation{}}
	err := l.each("MATCH (n:"+nodeLabel+") RETURN n.id, n.dataSet, n.hash", func(v []string) {
		held.Nodes[v[0]] = store.HeldItem{DataSet: v[1], Hash: v[2]}
	})
	if err != nil {
		return held, err
	}
	return held, l.each("MATCH (a:"+nodeLabel+")-[r]->(b) RETURN a.id, type(r), b.id, r.dataSet, r.hash", func(v []string) {
		r := store.HeldRelation{HeldItem: store.HeldItem{DataSet: v[3], Hash: v[4]}, From: v[0], Type: v[1], To: v[2]}
		held.Relations[store.RelationData{From: r.From, Type: r.Type, To: r.To}.Key()] = r
	})
}

func (l *loader) each(text string, row func(values []string)) error {
	result, err := l.to.run(l.ctx, text, nil)
	if err != nil {
		return err
	}
	for result.Next(l.ctx) {
		values := result.Record().Values
		out := make([]string, len(values))
		for i, v := range values {
			out[i], _ = v.(string)
		}
		row(out)
	}
	return result.Err()
}
