package store

import (
	"fmt"
	"slices"
)

// Held says what a store holds, by node id and by relation key.
type Held struct {
	Nodes     map[string]HeldItem
	Relations map[string]HeldRelation
}

// HeldItem is what a store must know of a thing to tell whether it changed.
type HeldItem struct{ DataSet, Hash string }

// HeldRelation is a HeldItem with its two ends.
type HeldRelation struct {
	HeldItem
	Type, From, To string
}

// Changes turn what is held into what was asked for.
type Changes struct {
	AddNodes, ChangeNodes         []NodeData
	DeleteNodes                   []string
	AddRelations, ChangeRelations []RelationData
	DeleteRelations               []HeldRelation
}

// Compare says what a store must change so that it equals a prepared graph in the graph's data sets.
// It refuses what would touch other data sets.
func Compare(held Held, g *Graph) (Changes, error) {
	if len(held.Nodes) == 0 && len(held.Relations) == 0 {
		return Changes{AddNodes: slices.Clip(g.Nodes), AddRelations: slices.Clip(g.Relations)}, nil
	}
	ours := map[string]bool{}
	for _, s := range g.DataSets {
		ours[s] = true
	}
	var ch Changes
	keep := map[string]bool{}
	for _, n := range g.Nodes {
		keep[n.ID] = true
		old, found := held.Nodes[n.ID]
		switch {
		case !found:
			ch.AddNodes = append(ch.AddNodes, n)
		case !ours[old.DataSet]:
			return ch, fmt.Errorf("%s belongs to the data set %q already", n.ID, old.DataSet)
		case old.Hash != n.Hash:
			ch.ChangeNodes = append(ch.ChangeNodes, n)
		}
	}
	for id, old := range held.Nodes {
		if ours[old.DataSet] && !keep[id] {
			ch.DeleteNodes = append(ch.DeleteNodes, id)
		}
	}
	return ch, ch.compareRelations(held, g, ours, keep)
}

func (ch *Changes) compareRelations(held Held, g *Graph, ours, nodes map[string]bool) error {
	keep := map[string]bool{}
	for _, r := range g.Relations {
		key := r.Key()
		keep[key] = true
		old, found := held.Relations[key]
		switch {
		case !found:
			ch.AddRelations = append(ch.AddRelations, r)
		case !ours[old.DataSet]:
			return fmt.Errorf("relation %s belongs to the data set %q already", key, old.DataSet)
		case old.Hash != r.Hash:
			ch.ChangeRelations = append(ch.ChangeRelations, r)
		}
	}
	for key, old := range held.Relations {
		if ours[old.DataSet] {
			if !keep[key] {
				ch.DeleteRelations = append(ch.DeleteRelations, old)
			}
			continue
		}
		for _, end := range []string{old.From, old.To} {
			if ours[held.Nodes[end].DataSet] && !nodes[end] {
				return fmt.Errorf("%s would be deleted, but the data set %q has the relation %s", end, old.DataSet, key)
			}
		}
	}
	return nil
}

// Size is the number of things to change.
func (ch Changes) Size() int {
	return len(ch.AddNodes) + len(ch.ChangeNodes) + len(ch.DeleteNodes) + len(ch.AddRelations) + len(ch.ChangeRelations) + len(ch.DeleteRelations)
}

// Loaded counts the changes.
func (ch Changes) Loaded() Loaded {
	return Loaded{
		Added:   Counts{len(ch.AddNodes), len(ch.AddRelations)},
		Changed: Counts{len(ch.ChangeNodes), len(ch.ChangeRelations)},
		Deleted: Counts{len(ch.DeleteNodes), len(ch.DeleteRelations)},
	}
}
