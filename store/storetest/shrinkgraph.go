package storetest

import (
	"slices"

	"routegraph/store"
)

// graph drops nodes, then relations, then properties, in ever smaller pieces.
func (s *shrinker) graph() {
	s.pieces(func(g *store.Graph) int { return len(g.Nodes) }, withoutNodes)
	s.pieces(func(g *store.Graph) int { return len(g.Relations) }, withoutRelations)
	s.pieces(func(g *store.Graph) int { return len(optional(s.c, g)) }, func(g *store.Graph, from, to int) *store.Graph {
		return withoutProps(s.c, g, from, to)
	})
	if g := s.best.graph; g != s.holds { // the last try was one too many
		s.load(g)
	}
}

func (s *shrinker) pieces(size func(*store.Graph) int, drop func(g *store.Graph, from, to int) *store.Graph) {
	for piece := (size(s.best.graph) + 1) / 2; piece > 0; piece /= 2 {
		for from := 0; from < size(s.best.graph) && s.graphs < graphTries; {
			smaller := drop(s.best.graph, from, min(from+piece, size(s.best.graph)))
			complete(s.c, smaller)
			if size(smaller) == size(s.best.graph) || !s.differs(smaller, s.best.plan) {
				from += piece
			}
		}
	}
}

func withoutNodes(g *store.Graph, from, to int) *store.Graph {
	gone := map[string]bool{}
	for _, n := range g.Nodes[from:to] {
		gone[n.ID] = true
	}
	return without(g, func(n store.NodeData) bool { return gone[n.ID] })
}

func withoutRelations(g *store.Graph, from, to int) *store.Graph {
	out := copyGraph(g)
	out.Relations = append(out.Relations[:from], out.Relations[to:]...)
	return out
}

// optional lists the properties of a graph that need not be there, as owner and name.
func optional(c *store.Catalogue, g *store.Graph) []string {
	found := map[string]bool{}
	note := func(owner string, props []store.Prop, has map[string]any) {
		for _, p := range props {
			if _, is := has[p.Name]; is && !p.Required && !p.Sort && !derived(p.Name) {
				found[owner+"."+p.Name] = true
			}
		}
	}
	for _, n := range g.Nodes {
		note(n.Kind, c.Kind(n.Kind).Props, n.Props)
	}
	for _, r := range g.Relations {
		note(r.Type, c.Relation(r.Type).Props, r.Props)
	}
	var names []string
	for name := range found {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

// withoutProps drops some of the optional properties wherever they are.
func withoutProps(c *store.Catalogue, g *store.Graph, from, to int) *store.Graph {
	gone := map[string]bool{}
	for _, name := range optional(c, g)[from:to] {
		gone[name] = true
	}
	kept := func(owner string, props map[string]any) map[string]any {
		left := map[string]any{}
		for name, v := range props {
			if !gone[owner+"."+name] && !derived(name) { // Prepare makes anew what is derived
				left[name] = v
			}
		}
		return left
	}
	out := copyGraph(g)
	for i := range out.Nodes {
		out.Nodes[i].Props = kept(out.Nodes[i].Kind, out.Nodes[i].Props)
	}
	for i := range out.Relations {
		out.Relations[i].Props = kept(out.Relations[i].Type, out.Relations[i].Props)
	}
	return out
}
