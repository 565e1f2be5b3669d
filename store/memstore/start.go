package memstore

import "routegraph/store"

// start lists the candidates of a root step, in no order: from what is given by id or by a related node, so that few are looked at.
func (r *run) start(st *store.Step) []hit {
	switch {
	case st.From.IDs != nil:
		return only(st, r.graph.byIDs(st.From.IDs))
	case st.From.Reach != nil:
		return only(st, r.reach(st.From.Reach))
	}
	some, _ := store.Anchor(st.Where)
	return only(st, r.graph.related(some))
}

// all says whether a root step starts from all nodes of its kinds.
func all(st *store.Step) bool {
	some, _ := store.Anchor(st.Where)
	return st.From.IDs == nil && st.From.Words == nil && st.From.Reach == nil && some == nil
}

// only keeps the different nodes of a step's kinds.
func only(st *store.Step, nodes []*node) []hit {
	var hits []hit
	seen := map[*node]bool{}
	for _, n := range nodes {
		if st.Part(n.kind) != nil && !seen[n] {
			hits = append(hits, hit{n, nil})
			seen[n] = true
		}
	}
	return hits
}

func (g *graph) byIDs(ids []string) []*node {
	var nodes []*node
	for _, id := range ids {
		if n := g.nodes[id]; n != nil {
			nodes = append(nodes, n)
		}
	}
	return nodes
}

// related lists the nodes that a condition on related nodes, of which the last is given by id, can hold for.
func (g *graph) related(some *store.Some) []*node {
	back := some.Hop
	back.In = !back.In
	var starts, nodes []*node
	if given := store.GivenByID(some.Where); given != nil {
		starts = g.byIDs(idsOf(given))
	} else {
		further, _ := store.Anchor(some.Where)
		starts = g.related(further)
	}
	for _, from := range starts {
		for _, e := range from.hop(&back) {
			nodes = append(nodes, e.far(&back))
		}
	}
	return nodes
}

// idsOf reads the ids of a condition on an id.
func idsOf(f *store.Filter) []string {
	values, several := f.Value.([]any)
	if !several {
		values = []any{f.Value}
	}
	ids := make([]string, len(values))
	for i, v := range values {
		ids[i] = v.(string)
	}
	return ids
}
