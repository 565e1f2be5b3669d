package storetest

import (
	"slices"
	"sync"

	"routegraph/store"
)

// drawing makes a graph by hand. What is required and not given gets a value: the first of an enum, the id as a text, zero.
type drawing struct {
	c   *store.Catalogue
	set string
	g   store.Graph
}

func draw(c *store.Catalogue) *drawing {
	return &drawing{c: c, set: "a", g: store.Graph{DataSets: []string{"a"}}}
}

// in makes all that follows belong to another data set.
func (d *drawing) in(set string) *drawing {
	d.set = set
	if !slices.Contains(d.g.DataSets, set) {
		d.g.DataSets = append(d.g.DataSets, set)
	}
	return d
}

// node adds a node; values are name, value, name, value….
func (d *drawing) node(kind, id string, values ...any) *drawing {
	d.g.Nodes = append(d.g.Nodes, store.NodeData{Kind: kind, ID: id, DataSet: d.set, Props: filled(d.c.Kind(kind).Props, id, values)})
	return d
}

// samples adds nodes of the kind that has every type.
func (d *drawing) samples(ids ...string) *drawing {
	for _, id := range ids {
		d.node("Sample", id)
	}
	return d
}

func (d *drawing) relation(typ, from, to string, values ...any) *drawing {
	d.g.Relations = append(d.g.Relations, store.RelationData{Type: typ, From: from, To: to, DataSet: d.set,
		Props: filled(d.c.Relation(typ).Props, from+" "+to, values)})
	return d
}

// claim adds a claim about a source, which that source states.
func (d *drawing) claim(id, source string, values ...any) *drawing {
	return d.node("Claim", id, values...).relation("ABOUT", id, source).relation("STATED_BY", id, source)
}

func filled(props []store.Prop, id string, values []any) map[string]any {
	out := map[string]any{}
	for i := 0; i < len(values); i += 2 {
		out[values[i].(string)] = values[i+1]
	}
	for _, p := range props {
		if _, given := out[p.Name]; p.Required && !given && !derived(p.Name) {
			out[p.Name] = zero(p, id)
		}
	}
	return out
}

func zero(p store.Prop, id string) any {
	switch p.Type {
	case store.Texts:
		return []string{}
	case store.Day:
		return "2000-01-01"
	case store.Int:
		return int64(0)
	case store.Float:
		return 0.0
	case store.Bool:
		return false
	}
	if len(p.Enum) > 0 {
		return p.Enum[0]
	}
	return id
}

// derived says whether Prepare makes a property.
func derived(name string) bool { return derivedNames()[name] }

var derivedNames = sync.OnceValue(func() map[string]bool {
	names := map[string]bool{}
	for _, k := range Wide().Kinds {
		for _, p := range k.Props {
			names[p.Name] = names[p.Name] || p.Derived()
		}
	}
	return names
})

// parts brings nothing but the ids of some kinds.
func parts(kinds ...string) []*store.Part {
	var all []*store.Part
	for _, k := range kinds {
		all = append(all, &store.Part{Kind: k})
	}
	return all
}

// all starts from every node of some kinds.
func all(kinds ...string) *store.Step { return &store.Step{Parts: parts(kinds...), Rows: true} }

// ids starts from samples.
func ids(list ...string) *store.Step {
	st := all("Sample")
	st.From.IDs = list
	return st
}

// over follows a kind's field to all kinds that it leads to.
func over(c *store.Catalogue, kind, field string) *store.Step {
	hop := hopOf(c, kind, field)
	st := all(hop.Kinds()...)
	st.From.Hop = &hop
	return st
}

func hopOf(c *store.Catalogue, kind, field string) store.Hop {
	hop, ok := c.Hop(kind, field)
	if !ok {
		panic(kind + " has no field " + field)
	}
	return hop
}

// below puts steps below the part of a step's only or first kind.
func below(st *store.Step, steps ...*store.Step) *store.Step {
	st.Parts[0].Steps = append(st.Parts[0].Steps, steps...)
	return st
}

func leaf(prop string, op store.Op, value any) *store.Filter {
	return &store.Filter{Prop: prop, Op: op, Value: value}
}

func edge(prop string, op store.Op, value any) *store.Filter {
	return &store.Filter{Prop: prop, Edge: true, Op: op, Value: value}
}

func and(list ...*store.Filter) *store.Filter {
	return &store.Filter{And: append([]*store.Filter{}, list...)}
}
func or(list ...*store.Filter) *store.Filter {
	return &store.Filter{Or: append([]*store.Filter{}, list...)}
}
func not(f *store.Filter) *store.Filter { return &store.Filter{Not: f} }

func some(hop store.Hop, where *store.Filter) *store.Filter {
	return &store.Filter{Some: &store.Some{Hop: hop, Where: where}}
}

// atLeast is a some that counts nodes or, where distinct is not empty, values.
func atLeast(n int, distinct string, hop store.Hop, where *store.Filter) *store.Filter {
	return &store.Filter{Some: &store.Some{Hop: hop, Where: where, AtLeast: n, Distinct: distinct}}
}
