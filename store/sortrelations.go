package store

import (
	"cmp"
	"slices"
)

// relationKey sorts as its relation does, by numbers that follow the order of ids and of types.
type relationKey struct {
	fromType uint64
	to, at   int32
}

// sortRelations sorts by ids and types. With errors, nodes may be missing that a number would stand for.
func (p *preparer) sortRelations() {
	if len(p.errs) > 0 {
		slices.SortFunc(p.g.Relations, func(a, b RelationData) int { return compareRelations(&a, &b) })
		return
	}
	keys := p.relationKeys()
	slices.SortFunc(keys, func(a, b relationKey) int {
		return cmp.Or(cmp.Compare(a.fromType, b.fromType), cmp.Compare(a.to, b.to))
	})
	sorted := make([]RelationData, len(keys))
	for i, k := range keys {
		sorted[i] = p.g.Relations[k.at]
	}
	p.g.Relations = sorted
}

// relationKeys needs nodes that are sorted.
func (p *preparer) relationKeys() []relationKey {
	place := make([]int32, len(p.g.Nodes)) // of each number
	for i := range p.g.Nodes {
		place[p.of[p.g.Nodes[i].ID]] = int32(i)
	}
	types := map[string]uint64{}
	for i, r := range p.c.RelationTypes() {
		types[r.Type] = uint64(i)
	}
	keys := make([]relationKey, len(p.g.Relations))
	for i := range p.g.Relations {
		keys[i] = relationKey{uint64(place[p.from[i]])<<32 | types[p.g.Relations[i].Type], place[p.to[i]], int32(i)}
	}
	return keys
}
