package store

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
)

// Tries is how often a reading of everything is begun again after the graph has changed.
const Tries = 3

// ReadAll reads the whole graph back out of a store, and says at which revision. Should the graph change meanwhile, it begins again, a few times.
// What comes back is as it was before Prepare: prepared again, it has the same hashes.
func ReadAll(ctx context.Context, s Store, c *Catalogue, progress func(Progress)) (*Graph, string, error) {
	if progress == nil {
		progress = func(Progress) {}
	}
	for range Tries {
		r, g := NewReading(s, c, ""), &Graph{}
		err := r.all(ctx, g, progress)
		if err == nil {
			return g, r.Revision(), nil
		}
		if !errors.Is(err, ErrMoved) {
			return nil, "", err
		}
	}
	return nil, "", Moved()
}

// Moved says that the graph changed at each of the Tries.
func Moved() error { return fmt.Errorf("%w, %d times; try again when nobody loads", ErrMoved, Tries) }

func (r *Reading) all(ctx context.Context, g *Graph, progress func(Progress)) error {
	for _, kind := range r.catalogue.KindNames() {
		if err := r.allOf(ctx, kind, g, progress); err != nil {
			return err
		}
	}
	sets := map[string]bool{}
	for _, n := range g.Nodes {
		sets[n.DataSet] = true
	}
	for _, rel := range g.Relations {
		sets[rel.DataSet] = true
	}
	g.DataSets = slices.Sorted(maps.Keys(sets))
	return nil
}

// allOf adds the nodes of a kind to a graph, with the relations that leave from them.
func (r *Reading) allOf(ctx context.Context, kind string, g *Graph, progress func(Progress)) error {
	done := 0
	err := r.Nodes(ctx, &Part{Kind: kind, Props: names(r.catalogue.Kind(kind).Props)}, nil, func(t *Table, total int) error {
		for _, n := range t.Nodes {
			set, props := propsOf(n.Part.Props, n.Props)
			g.Nodes = append(g.Nodes, NodeData{Kind: kind, ID: n.ID, DataSet: set, Props: props})
		}
		if done += len(t.Nodes); done > 0 {
			progress(Progress{What: kind + " nodes", Done: done, Total: max(done, total)})
		}
		return nil
	})
	if err != nil || done == 0 {
		return err
	}
	return r.Relations(ctx, kind, r.catalogue.RelationTypes(), nil, func(list []RelationData, _, _ int) error {
		g.Relations = append(g.Relations, list...)
		return nil
	})
}

func names(props []Prop) []string {
	out := []string{DataSetProp}
	for _, p := range props {
		out = append(out, p.Name)
	}
	return out
}

// propsOf makes properties of a row's values, and sets the data set apart.
func propsOf(names []string, values []any) (set string, props map[string]any) {
	props = make(map[string]any, len(names))
	for i, name := range names {
		switch v := values[i].(type) {
		case nil:
		case []any:
			props[name] = textList(v)
		default:
			props[name] = v
		}
	}
	set, _ = props[DataSetProp].(string)
	delete(props, DataSetProp)
	return set, props
}

func textList(list []any) []string {
	out := make([]string, len(list))
	for i, v := range list {
		out[i], _ = v.(string)
	}
	return out
}
