package graphtest

import (
	"maps"
	"slices"
	"sync"

	"routegraph/seed"
	"routegraph/store"
)

var read = sync.OnceValue(func() *store.Graph {
	g, problems := seed.Read(seed.Files, store.Domain())
	if problems != nil {
		panic(problems)
	}
	return g
})

// Seed is the embedded graph, read once and copied, so that a test can change it.
func Seed() *store.Graph {
	g := *read()
	g.DataSets, g.Nodes, g.Relations = slices.Clone(g.DataSets), slices.Clone(g.Nodes), slices.Clone(g.Relations)
	for i := range g.Nodes {
		g.Nodes[i].Props = maps.Clone(g.Nodes[i].Props)
	}
	return &g
}
