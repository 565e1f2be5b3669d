// Package memstore keeps a graph in memory and answers plans from it: filter, sort, cut.
package memstore

import (
	"context"
	"sync"
	"sync/atomic"

	"routegraph/store"
)

var _ store.Store = (*Store)(nil)

// Store is a graph in memory. Reads never wait for a load: they go on with the graph that was there.
type Store struct {
	catalogue *store.Catalogue
	loading   sync.Mutex
	sets      map[string]*store.Graph // by data set
	now       atomic.Pointer[graph]
}

// New is an empty store.
func New(c *store.Catalogue) *Store {
	s := &Store{catalogue: c, sets: map[string]*store.Graph{}}
	s.now.Store(newGraph(nil, ""))
	return s
}

// Run answers a plan.
func (s *Store) Run(ctx context.Context, plan *store.Step) (*store.Result, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	g := s.now.Load()
	if g.revision == "" {
		return nil, store.ErrEmpty
	}
	r := run{ctx: ctx, graph: g}
	result := r.answer(plan)
	if r.err != nil {
		return nil, r.err
	}
	return result, nil
}

// Load replaces the graph's data sets at once.
func (s *Store) Load(ctx context.Context, g *store.Graph, progress func(store.Progress)) (store.Loaded, error) {
	s.loading.Lock()
	defer s.loading.Unlock()
	if err := ctx.Err(); err != nil {
		return store.Loaded{}, err
	}
	changes, err := store.Compare(s.held(), g)
	if err != nil {
		return store.Loaded{}, err
	}
	for _, set := range g.DataSets {
		s.sets[set] = ofSet(g, set)
	}
	s.now.Store(newGraph(s.sets, s.revision()))
	if progress != nil {
		progress(store.Progress{What: "nodes", Done: len(g.Nodes), Total: len(g.Nodes)})
		progress(store.Progress{What: "relations", Done: len(g.Relations), Total: len(g.Relations)})
	}
	loaded := changes.Loaded()
	loaded.Status = s.now.Load().status()
	return loaded, nil
}

// Status says what is held.
func (s *Store) Status(context.Context) (store.Status, error) { return s.now.Load().status(), nil }

// Close does nothing.
func (s *Store) Close(context.Context) error { return nil }

func (s *Store) revision() string {
	hashes := map[string]string{}
	for set, g := range s.sets {
		hashes[set] = g.SetHash(set)
	}
	return store.Revision(hashes)
}

func (s *Store) held() store.Held {
	held := store.Held{Nodes: map[string]store.HeldItem{}, Relations: map[string]store.HeldRelation{}}
	for set, g := range s.sets {
		for _, n := range g.Nodes {
			held.Nodes[n.ID] = store.HeldItem{DataSet: set, Hash: n.Hash}
		}
		for _, r := range g.Relations {
			held.Relations[r.Key()] = store.HeldRelation{HeldItem: store.HeldItem{DataSet: set, Hash: r.Hash}, Type: r.Type, From: r.From, To: r.To}
		}
	}
	return held
}

// ofSet is the part of a graph that is of one data set.
func ofSet(g *store.Graph, set string) *store.Graph {
	return &store.Graph{
		DataSets:  []string{set},
		Nodes:     kept(g.Nodes, func(n *store.NodeData) bool { return n.DataSet == set }),
		Relations: kept(g.Relations, func(r *store.RelationData) bool { return r.DataSet == set }),
	}
}

// kept copies what fits, into no more memory than it needs.
func kept[T any](all []T, fits func(*T) bool) []T {
	n := 0
	for i := range all {
		if fits(&all[i]) {
			n++
		}
	}
	out := make([]T, 0, n)
	for i := range all {
		if fits(&all[i]) {
			out = append(out, all[i])
		}
	}
	return out
}
