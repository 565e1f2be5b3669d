package model

import (
	"context"

	"github.com/99designs/gqlgen/graphql"

	"routegraph/store"
)

// Stats counts the things of a list, and by groups.
type Stats struct {
	By                []string
	Total             int
	Overlapping, More bool
	Groups            []*Group
}

// Group is the things of a list that have the same keys; nil: that have none.
type Group struct {
	Keys, Labels []*string
	Count        int
	counted      *Counted
	of           []any
}

// Filter lists what the group counts.
func (g *Group) Filter() Input {
	filter := g.counted.Where
	for i, d := range g.counted.By {
		filter = filter.And(d.Fits(g.of[i]))
	}
	return filter
}

// Counted is how a step's Groups are asked for and shown.
type Counted struct {
	By    []Dimension
	Step  *store.Step
	Group int   // of the step
	Where Input // that keeps what is counted
}

// Stats shows what one parent of the counted step sees.
func (c Counted) Stats(a *Answer, parent int) *Stats {
	links := a.table(c.Step).Links[parent]
	found := links.Groups[c.Group]
	out := &Stats{By: []string{}, Total: int(links.Total), More: found.More, Groups: []*Group{}}
	for _, d := range c.By {
		out.By = append(out.By, d.Name)
		out.Overlapping = out.Overlapping || d.Many
	}
	for _, row := range found.Rows {
		g := &Group{Count: int(row.Count), counted: &c, of: row.Keys}
		for i, d := range c.By {
			g.Keys, g.Labels = append(g.Keys, key(row.Keys[i])), append(g.Labels, d.label(a, row.Keys[i]))
		}
		out.Groups = append(out.Groups, g)
	}
	return out
}

// Facets counts the list by each dimension, without what the list's filter says of that dimension.
func (c Connection[T]) Facets(ctx context.Context, by []string, first int) []*Stats {
	out := []*Stats{}
	for _, counted := range c.answer.Facets[FieldOf{Edges: c.table.Step, Field: graphql.GetFieldContext(ctx).Field.Field}] {
		out = append(out, counted.Stats(c.answer, c.at))
	}
	return out
}
