package store

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
)

const (
	exportPage  = 500 // nodes that are read at once
	exportTries = 3
)

// errMoved means that the graph changed while it was read.
var errMoved = errors.New("the graph changed while it was read")

// ReadAll reads the whole graph back out of a store, and says at which revision. Should the graph change meanwhile, it begins again, a few times.
// What comes back is as it was before Prepare: prepared again, it has the same hashes.
func ReadAll(ctx context.Context, s Store, c *Catalogue, progress func(Progress)) (*Graph, string, error) {
	if progress == nil {
		progress = func(Progress) {}
	}
	for range exportTries {
		x := exporter{store: s, catalogue: c, progress: progress, graph: &Graph{}}
		err := x.all(ctx)
		if err == nil {
			return x.graph, x.revision, nil
		}
		if !errors.Is(err, errMoved) {
			return nil, "", err
		}
	}
	return nil, "", fmt.Errorf("%w, %d times; try again when nobody loads", errMoved, exportTries)
}

// exporter is one reading of the whole graph.
type exporter struct {
	store     Store
	catalogue *Catalogue
	progress  func(Progress)
	revision  string
	graph     *Graph
}

func (x *exporter) all(ctx context.Context) error {
	for _, kind := range x.catalogue.KindNames() {
		if err := x.kind(ctx, kind); err != nil {
			return err
		}
	}
	sets := map[string]bool{}
	for _, n := range x.graph.Nodes {
		sets[n.DataSet] = true
	}
	for _, r := range x.graph.Relations {
		sets[r.DataSet] = true
	}
	x.graph.DataSets = slices.Sorted(maps.Keys(sets))
	return nil
}

// kind reads the nodes of a kind in pages, with the relations that start there.
func (x *exporter) kind(ctx context.Context, kind string) error {
	st := x.plan(kind)
	for done := 0; ; {
		result, err := x.store.Run(ctx, st)
		if err != nil {
			return err
		}
		if x.revision == "" {
			x.revision = result.Revision
		}
		if result.Revision != x.revision {
			return errMoved
		}
		t, seen := result.Table, result.Table.Links[0]
		x.nodes(t)
		if done += len(t.Nodes); done > 0 {
			x.progress(Progress{What: kind + " nodes", Done: done, Total: max(done, int(seen.Total))})
		}
		if !seen.More {
			return nil
		}
		st.Page.After = []any{t.Nodes[seen.List[len(seen.List)-1].Child].ID}
	}
}

// plan asks for one page of a kind, with everything that belongs to it.
func (x *exporter) plan(kind string) *Step {
	part := &Part{Kind: kind, Props: names(x.catalogue.Kind(kind).Props)}
	for i := range x.catalogue.Relations {
		r := &x.catalogue.Relations[i]
		at := slices.IndexFunc(r.From, func(e End) bool { return e.Kind == kind })
		if at >= 0 {
			part.Steps = append(part.Steps, relations(Hop{Relation: r, From: r.From[at]}))
		}
	}
	st := &Step{Parts: []*Part{part}, Page: Page{Limit: exportPage}, Rows: true, Total: true}
	st.Normalize()
	return st
}

// relations asks for all relations of a hop, and of what they lead to for no more than the id.
func relations(h Hop) *Step {
	st := &Step{From: From{Hop: &h}, Rows: true, EdgeProps: names(h.Relation.Props)}
	for _, kind := range slices.Compact(h.Kinds()) {
		st.Parts = append(st.Parts, &Part{Kind: kind})
	}
	return st
}

func names(props []Prop) []string {
	out := []string{DataSetProp}
	for _, p := range props {
		out = append(out, p.Name)
	}
	return out
}

// nodes takes over a page.
func (x *exporter) nodes(t *Table) {
	for _, n := range t.Nodes {
		set, props := propsOf(n.Part.Props, n.Props)
		x.graph.Nodes = append(x.graph.Nodes, NodeData{Kind: n.Part.Kind, ID: n.ID, DataSet: set, Props: props})
	}
	for _, st := range t.Step.Parts[0].Steps {
		below := t.Below[st]
		for i, links := range below.Links {
			for _, l := range links.List {
				set, props := propsOf(st.EdgeProps, l.Props)
				x.graph.Relations = append(x.graph.Relations, RelationData{Type: st.From.Hop.Relation.Type, From: t.Nodes[i].ID,
					To: below.Nodes[l.Child].ID, DataSet: set, Props: props})
			}
		}
	}
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
