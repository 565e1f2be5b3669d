package memstore

import (
	"slices"

	"routegraph/store"
)

// reach lists what ways lead to, in no order.
func (r *run) reach(all []store.Reach) []*node {
	var found []*node
	for _, from := range all {
		start := r.beginning(from)
		for _, way := range from.Ways {
			at := start
			for _, l := range way {
				at = leap(at, l)
			}
			found = append(found, at...)
		}
	}
	return found
}

// beginning lists the nodes from which ways are followed: those of an id, where one is given.
func (r *run) beginning(from store.Reach) []*node {
	candidates := r.graph.byKind[from.Kind]
	if given := store.GivenByID(from.Where); given != nil {
		candidates = r.graph.byIDs(idsOf(given))
	}
	return slices.DeleteFunc(r.fitting(candidates, from.Where), func(n *node) bool { return n.kind != from.Kind })
}

// leap lists the different nodes to which a relation leads from others, and these themselves where it may be followed no time.
func leap(from []*node, l store.Leap) []*node {
	seen := map[*node]bool{}
	var out []*node
	add := func(n *node) {
		if !seen[n] {
			seen[n] = true
			out = append(out, n)
		}
	}
	next := func(n *node) {
		for _, e := range n.hop(&l.Hop) {
			add(e.far(&l.Hop))
		}
	}
	if !l.Any {
		for _, n := range from {
			next(n)
		}
		return out
	}
	for _, n := range from {
		add(n)
	}
	for i := 0; i < len(out); i++ {
		next(out[i])
	}
	return out
}
