package memstore

import (
	"context"

	"routegraph/store"
)

// run is one plan being answered.
type run struct {
	ctx   context.Context
	graph *graph
	err   error

	depth int // of the relation in which a filter is
	asked map[question]bool
}

// hit is a candidate row: a node and the relation that led to it.
type hit struct {
	node *node
	edge *edge
}

// answer answers the root and each step beside it, on its own.
func (r *run) answer(plan *store.Step) *store.Result {
	out := &store.Result{Revision: r.graph.revision, Table: r.root(plan)}
	for _, st := range plan.Beside {
		if out.Beside == nil {
			out.Beside = map[*store.Step]*store.Table{}
		}
		out.Beside[st] = r.root(st)
	}
	return out
}

func (r *run) root(st *store.Step) *store.Table {
	answer := func(hits []hit, links store.Links) *store.Table {
		return r.gather(st, [][]hit{hits}, []store.Links{links})
	}
	switch {
	case all(st):
		return answer(r.walk(st))
	case st.From.Words != nil:
		return answer(r.search(st))
	}
	return answer(r.cut(st, r.start(st)))
}

// level cuts each parent's candidates to its page.
func (r *run) level(st *store.Step, parents [][]hit) *store.Table {
	links := make([]store.Links, len(parents))
	for i, hits := range parents {
		parents[i], links[i] = r.cut(st, hits)
	}
	return r.gather(st, parents, links)
}

// gather numbers the distinct nodes that parents see, and goes on below them.
func (r *run) gather(st *store.Step, parents [][]hit, links []store.Links) *store.Table {
	b := builder{t: &store.Table{Step: st, Below: map[*store.Step]*store.Table{}, Links: links}}
	if r.err = r.ctx.Err(); r.err != nil {
		return b.t
	}
	for i, hits := range parents {
		for _, h := range hits {
			links[i].List = append(links[i].List, store.Link{Child: b.row(h.node), Props: pick(h.edge, st.EdgeProps)})
		}
	}
	r.below(st, &b)
	for _, sub := range st.Cited {
		b.t.Below[sub] = r.lookup(sub, b.t)
	}
	return b.t
}

func (r *run) below(st *store.Step, b *builder) {
	for _, p := range st.Parts {
		for _, sub := range p.Steps {
			next := make([][]hit, len(b.found))
			for i, n := range b.found {
				if n.kind == p.Kind {
					next[i] = follow(n, sub)
				}
			}
			b.t.Below[sub] = r.level(sub, next)
		}
	}
}

// lookup brings the nodes that a property of the relations above names.
func (r *run) lookup(st *store.Step, above *store.Table) *store.Table {
	b := builder{t: &store.Table{Step: st, Below: map[*store.Step]*store.Table{}}}
	prop := store.Index(above.Step.EdgeProps, st.From.Lookup)
	for _, links := range above.Links {
		for _, l := range links.List {
			ids, _ := l.Props[prop].([]any)
			for _, id := range ids {
				if n := r.graph.nodes[id.(string)]; n != nil && st.Part(n.kind) != nil && r.fits(st.Where, n, nil) {
					b.row(n)
				}
			}
		}
	}
	r.below(st, &b)
	return b.t
}

// builder numbers the distinct nodes of a level.
type builder struct {
	t     *store.Table
	found []*node
}

func (b *builder) row(n *node) int {
	if i := b.t.Find(n.id); i >= 0 {
		return i
	}
	b.found = append(b.found, n)
	p := b.t.Step.Part(n.kind)
	row := store.Node{ID: n.id, Part: p, Props: make([]any, len(p.Props))}
	for j, name := range p.Props {
		row.Props[j] = n.props[name]
	}
	return b.t.Append(row)
}

func pick(e *edge, names []string) []any {
	if e == nil || len(names) == 0 {
		return nil
	}
	out := make([]any, len(names))
	for i, name := range names {
		out[i] = e.props[name]
	}
	return out
}

func follow(n *node, st *store.Step) []hit {
	var hits []hit
	for _, e := range n.hop(st.From.Hop) {
		if far := e.far(st.From.Hop); st.Part(far.kind) != nil {
			hits = append(hits, hit{far, e})
		}
	}
	return hits
}
