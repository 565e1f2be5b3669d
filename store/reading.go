package store

import (
	"context"
	"errors"
	"slices"
)

const (
	nodePage     = 500  // nodes that are read at once
	nearPage     = 250  // nodes of which the relations are read at once
	relationPage = 20   // relations of a type that are read of each of them
	hubPage      = 5000 // relations that are then read at once of a node that has more
)

// ErrMoved means that the graph changed while it was read.
var ErrMoved = errors.New("the graph changed while it was read")

// Reading reads a store page by page, all of it at one revision: what it holds at once does not grow with the graph.
// Once the graph has changed, everything answers ErrMoved.
type Reading struct {
	store     Store
	catalogue *Catalogue
	revision  string
}

// NewReading begins to read a store, of which the catalogue must be the one that it was made with, at a revision; "" is the one that it has.
func NewReading(s Store, c *Catalogue, revision string) *Reading {
	return &Reading{store: s, catalogue: c, revision: revision}
}

// Catalogue says what can be read.
func (r *Reading) Catalogue() *Catalogue { return r.catalogue }

// Revision is that of the graph that is read; "" before anything was.
func (r *Reading) Revision() string { return r.revision }

// run runs a plan, and holds its answer against the first one's revision.
func (r *Reading) run(ctx context.Context, plan *Step) (*Result, error) {
	result, err := r.store.Run(ctx, plan)
	if err != nil {
		return nil, err
	}
	if r.revision == "" {
		r.revision = result.Revision
	}
	if result.Revision != r.revision {
		return nil, ErrMoved
	}
	return result, nil
}

// Nodes reads what a part brings of the nodes of its kind, by id: of all of them where ids is nil, else of those that there are.
// Each page has a table; total is how many nodes there are in all, or how many are asked for.
func (r *Reading) Nodes(ctx context.Context, part *Part, ids []string, page func(t *Table, total int) error) error {
	return r.pages(ctx, part, ids, nodePage, page)
}

func (r *Reading) pages(ctx context.Context, part *Part, ids []string, size int, page func(*Table, int) error) error {
	st := &Step{Parts: []*Part{part}, Rows: true}
	st.Normalize()
	if ids != nil {
		return r.byIDs(ctx, st, ids, size, page)
	}
	st.Page.Limit, st.Total = size, true
	for total := 0; ; {
		result, err := r.run(ctx, st)
		if err != nil {
			return err
		}
		t, seen := result.Table, result.Table.Links[0]
		if st.Total {
			total = int(seen.Total)
		}
		if err := page(t, total); err != nil || !seen.More {
			return err
		}
		st.Total, st.Page.After = false, []any{t.Nodes[seen.List[len(seen.List)-1].Child].ID}
	}
}

func (r *Reading) byIDs(ctx context.Context, st *Step, ids []string, size int, page func(*Table, int) error) error {
	for some := range slices.Chunk(slices.Sorted(slices.Values(ids)), size) {
		st.From.IDs = some
		result, err := r.run(ctx, st)
		if err != nil {
			return err
		}
		if err := page(result.Table, len(ids)); err != nil {
			return err
		}
	}
	return nil
}

// Relations reads the relations of some types that leave from nodes of a kind: node by node, of each by type and by the id of the other end;
// ids is as for Nodes. What it gives at once is bounded, however many leave from one node; done is how many nodes were read before, of total.
func (r *Reading) Relations(ctx context.Context, kind string, types []*Relation, ids []string, some func(list []RelationData, done, total int) error) error {
	steps := leavingFrom(kind, types)
	if len(steps) == 0 {
		return nil
	}
	done := 0
	return r.pages(ctx, &Part{Kind: kind, Steps: slices.Clone(steps)}, ids, nearPage, func(t *Table, total int) error {
		err := r.leaving(ctx, t, steps, func(list []RelationData) error { return some(list, done, total) })
		done += len(t.Nodes)
		return err
	})
}

// leavingFrom has a step for each of the types that can leave from a kind.
func leavingFrom(kind string, types []*Relation) (steps []*Step) {
	for _, typ := range types {
		if at := slices.IndexFunc(typ.From, func(e End) bool { return e.Kind == kind }); at >= 0 {
			steps = append(steps, relations(Hop{Relation: typ, From: typ.From[at]}, Page{Limit: relationPage}))
		}
	}
	return steps
}

// leaving gives the relations that leave from the nodes of a page. Those of a node that has many are read on.
func (r *Reading) leaving(ctx context.Context, t *Table, steps []*Step, some func([]RelationData) error) error {
	var list []RelationData
	for _, l := range t.Links[0].List {
		for _, st := range steps {
			below := t.Below[st]
			list = below.relations(list, t.Nodes[l.Child].ID, l.Child)
			if !below.Links[l.Child].More {
				continue
			}
			if err := some(list); err != nil {
				return err
			}
			if err := r.onwards(ctx, list[len(list)-1], *st.From.Hop, some); err != nil {
				return err
			}
			list = nil
		}
	}
	return some(list)
}

// onwards gives the relations that leave from the same node after one of them.
func (r *Reading) onwards(ctx context.Context, last RelationData, hop Hop, some func([]RelationData) error) error {
	for more := true; more; {
		st := relations(hop, Page{Limit: hubPage, After: []any{last.To}})
		root := &Step{From: From{IDs: []string{last.From}}, Parts: []*Part{{Kind: hop.From.Kind, Steps: []*Step{st}}}, Rows: true}
		root.Normalize()
		result, err := r.run(ctx, root)
		if err != nil {
			return err
		}
		below := result.Table.Below[st]
		list := below.relations(nil, last.From, 0)
		if err := some(list); err != nil {
			return err
		}
		if more = below.Links[0].More; more {
			last = list[len(list)-1]
		}
	}
	return nil
}

// relations asks for relations of a hop, by the id of what they lead to.
func relations(h Hop, page Page) *Step {
	st := &Step{From: From{Hop: &h}, Page: page, Rows: true, EdgeProps: names(h.Relation.Props)}
	for _, kind := range slices.Compact(h.Kinds()) {
		st.Parts = append(st.Parts, &Part{Kind: kind})
	}
	return st
}

// relations adds what the parent at an index sees of a level to a list.
func (t *Table) relations(list []RelationData, from string, parent int) []RelationData {
	for _, l := range t.Links[parent].List {
		set, props := propsOf(t.Step.EdgeProps, l.Props)
		list = append(list, RelationData{Type: t.Step.From.Hop.Relation.Type, From: from, To: t.Nodes[l.Child].ID, DataSet: set, Props: props})
	}
	return list
}
