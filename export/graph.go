// Package export writes the graph, or a list of things from it, in the forms that the field's tools read. Everything is driven by the
// catalogue and streamed: what an export holds at once does not grow with the graph. The same revision gives the same bytes, whichever
// store holds it.
package export

import (
	"context"
	"maps"
	"slices"

	"routegraph/store"
)

// Graph is what is exported: all that a store holds, or a list of things with the sources that they cite.
type Graph struct {
	About    About
	Answer   *Answer // of a list that was asked for; a bundle has it
	reading  *store.Reading
	progress func(store.Progress)
	only     map[string][]string // ids of a list by kind; nil: all that there is
	things   map[string]bool     // the same ids
	empty    map[string]bool     // kinds of which there is nothing, as far as they were read
}

// Open begins to read all that a store holds at a revision. Everything answers store.ErrMoved once the store has another.
func Open(ctx context.Context, s store.Store, c *store.Catalogue, revision string, progress func(store.Progress)) (*Graph, error) {
	if progress == nil {
		progress = func(store.Progress) {}
	}
	g := &Graph{reading: store.NewReading(s, c, revision), progress: progress, empty: map[string]bool{}}
	return g, g.readAbout(ctx)
}

// Thing is a node by its kind and id.
type Thing struct{ Kind, ID string }

// Only keeps a list of things, and the sources that they cite or, of claims, that state them.
func (g *Graph) Only(ctx context.Context, things []Thing) error {
	g.only, g.things = map[string][]string{}, map[string]bool{}
	for _, t := range things {
		g.keep(t.Kind, t.ID)
	}
	for kind, ids := range maps.Clone(g.only) { // not what sources cite in their turn
		for _, typ := range []string{"CITES", "STATED_BY"} {
			if err := g.keepSources(ctx, kind, slices.Clone(ids), g.catalogue().Relation(typ)); err != nil {
				return err
			}
		}
	}
	return nil
}

func (g *Graph) keep(kind, id string) {
	if !g.things[id] {
		g.things[id], g.only[kind] = true, append(g.only[kind], id)
	}
}

func (g *Graph) keepSources(ctx context.Context, kind string, ids []string, typ *store.Relation) error {
	if typ == nil {
		return nil
	}
	return g.reading.Relations(ctx, kind, []*store.Relation{typ}, ids, func(list []store.RelationData, _, _ int) error {
		for _, r := range list {
			g.keep(typ.To[0].Kind, r.To)
		}
		return nil
	})
}

func (g *Graph) catalogue() *store.Catalogue { return g.reading.Catalogue() }

// kinds lists the kinds of which something may be exported, sorted.
func (g *Graph) kinds() []string {
	return slices.DeleteFunc(g.catalogue().KindNames(), func(kind string) bool { return g.only != nil && len(g.only[kind]) == 0 })
}

// row is a node as it was read.
type row struct {
	*store.Table
	at int
}

func (r row) id() string   { return r.Nodes[r.at].ID }
func (r row) kind() string { return r.Nodes[r.at].Part.Kind }

func (r row) value(prop string) any   { return r.Prop(r.at, prop) }
func (r row) text(prop string) string { s, _ := r.value(prop).(string); return s }

// below lists what a step of the row's part led to.
func (r row) below(st *store.Step) []row {
	t := r.Below[st]
	var out []row
	for _, l := range t.Links[r.at].List {
		out = append(out, row{t, l.Child})
	}
	return out
}

// nodes gives all nodes of a kind that are exported, by id, with what the part brings of them.
func (g *Graph) nodes(ctx context.Context, part *store.Part, each func(row) error) error {
	ids := g.only[part.Kind]
	if g.only != nil && len(ids) == 0 {
		return nil
	}
	done := 0
	return g.reading.Nodes(ctx, part, ids, func(t *store.Table, total int) error {
		g.empty[part.Kind] = total == 0
		for _, l := range t.Links[0].List {
			if err := each(row{t, l.Child}); err != nil {
				return err
			}
		}
		if done += len(t.Nodes); done > 0 {
			g.progress(store.Progress{What: part.Kind + " nodes", Done: done, Total: max(done, total)})
		}
		return nil
	})
}

// relations gives all relations of some types that are exported: kind by kind of the nodes from which they leave, node by node, type by type.
func (g *Graph) relations(ctx context.Context, types []*store.Relation, each func(store.RelationData) error) error {
	for _, kind := range g.kinds() {
		if g.empty[kind] {
			continue
		}
		if err := g.relationsFrom(ctx, kind, types, each); err != nil {
			return err
		}
	}
	return nil
}

func (g *Graph) relationsFrom(ctx context.Context, kind string, types []*store.Relation, each func(store.RelationData) error) error {
	what, found := "relations of "+kind+" nodes", 0
	if len(types) == 1 {
		what = types[0].Type + " " + what
	}
	err := g.reading.Relations(ctx, kind, types, g.only[kind], func(list []store.RelationData, done, total int) error {
		for _, r := range list {
			if g.only != nil && !g.things[r.To] {
				continue
			}
			if err := each(r); err != nil {
				return err
			}
			found++
		}
		g.progress(store.Progress{What: what + ", nodes", Done: done, Total: max(total, done+1)})
		return nil
	})
	if found > 0 {
		g.progress(store.Progress{What: what, Done: found, Total: found})
	}
	return err
}

// shown lists the properties that the contract shows: the others are made of these, or of relations.
func shown(props []store.Prop) []store.Prop {
	return slices.DeleteFunc(slices.Clone(props), func(p store.Prop) bool { return p.Internal })
}

// whole is the part that brings all that is shown of a kind.
func (g *Graph) whole(kind string) *store.Part {
	part := &store.Part{Kind: kind, Props: []string{store.DataSetProp}}
	for _, p := range shown(g.catalogue().Kind(kind).Props) {
		part.Need(p.Name)
	}
	return part
}

// follow adds a step over a field to a part, which brings properties of what it leads to.
func (g *Graph) follow(part *store.Part, field string, props ...string) *store.Step {
	hop, ok := g.catalogue().Hop(part.Kind, field)
	if !ok {
		return nil
	}
	st := &store.Step{From: store.From{Hop: &hop}, Rows: true}
	for _, kind := range hop.Kinds() {
		below := &store.Part{Kind: kind}
		for _, p := range props {
			if _, has := g.catalogue().Kind(kind).Prop(p); has {
				below.Need(p)
			}
		}
		st.Parts = append(st.Parts, below)
	}
	part.Steps = append(part.Steps, st)
	return st
}
