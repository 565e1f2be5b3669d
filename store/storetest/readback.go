package storetest

import (
	"testing"

	"routegraph/store"
)

// ReadsBack holds that a store gives back the whole of the prepared graph that was loaded: each node and relation with its data set and hash.
func ReadsBack(t *testing.T, s store.Store, c *store.Catalogue, want *store.Graph) {
	t.Helper()
	got, revision, err := store.ReadAll(t.Context(), s, c, nil)
	if err != nil {
		t.Fatal(err)
	}
	if err := store.Prepare(c, got); err != nil {
		t.Fatal(err)
	}
	if len(got.Nodes) != len(want.Nodes) || len(got.Relations) != len(want.Relations) {
		t.Fatalf("got %d nodes and %d relations, want %d and %d", len(got.Nodes), len(got.Relations), len(want.Nodes), len(want.Relations))
	}
	for i, n := range got.Nodes {
		if w := want.Nodes[i]; n.ID != w.ID || n.DataSet != w.DataSet || n.Hash != w.Hash {
			t.Errorf("node: got %v, want %v", n, w)
		}
	}
	for i, r := range got.Relations {
		if w := want.Relations[i]; r.Key() != w.Key() || r.DataSet != w.DataSet || r.Hash != w.Hash {
			t.Errorf("relation: got %v, want %v", r, w)
		}
	}
	hashes := map[string]string{}
	for _, set := range want.DataSets {
		hashes[set] = got.SetHash(set)
		if w := want.SetHash(set); hashes[set] != w {
			t.Errorf("data set %s: got hash %s, want %s", set, hashes[set], w)
		}
	}
	if w := store.Revision(hashes); revision != w {
		t.Errorf("got revision %s, want %s", revision, w)
	}
}
