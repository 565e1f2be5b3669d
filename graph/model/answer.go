// Package model holds what clients see: views of a result's rows, bound to the types of schema.graphqls. Nothing here fetches; what a
// field shows was brought by the one plan of its root field.
package model

import (
	"context"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"routegraph/analysis"
	"routegraph/changelog"
	"routegraph/store"
)

// Plan is the way from a field of the operation to the step that answers it. Once it is made it does not change: several answers can share it.
type Plan struct {
	Steps    map[FieldOf]*store.Step
	Lists    map[*store.Step]string     // names a list, its filter and its order, for cursors
	Empty    map[*store.Step]bool       // pages of no rows, brought with one row to tell whether the list has any
	Record   *Record                    // nil where nothing is analysed
	Near     *Record                    // what of it touches the route at the root, where nothing else matters
	Routes   map[*store.Part]RouteSteps // of routes that are analysed
	Dated    *store.Step                // events dated to the day; nil where no overlap is asked for
	Facets   map[FieldOf][]Counted      // by the list's step and the field
	Versions []changelog.Version        // that are on record

	Satisfies func(kind string) []string // the types that a kind is; nil where gqlgen's executor is to write all
	writers   writers
}

// NewPlan is a plan of nothing.
func NewPlan() *Plan {
	return &Plan{Steps: map[FieldOf]*store.Step{}, Lists: map[*store.Step]string{}, Empty: map[*store.Step]bool{},
		Routes: map[*store.Part]RouteSteps{}, Facets: map[FieldOf][]Counted{}, writers: newWriters()}
}

// Answer is what a plan brought.
type Answer struct {
	*Plan
	Root     *store.Table
	Revision string // of the graph that was read
	Tables   map[*store.Step]*store.Table
	shown

	chunk    chunk
	inputs   map[inputsOf]analysis.Inputs
	overlaps map[string][]analysis.Overlap // by event
}

// Answer makes an answer of a result; one that shows more than so many rows is over.
func (p *Plan) Answer(r *store.Result, rows int64) *Answer {
	return &Answer{Plan: p, Root: r.Table, Revision: r.Revision, Tables: r.Tables(), shown: shown{limit: rows}}
}

// FieldOf is a field as written at one place of the operation, seen on rows of one Part, or on the relations that lead to one Step.
// The pointer and not the response key: `nodes` and `edges { node }` may hold the same response key with other arguments.
type FieldOf struct {
	Part  *store.Part
	Edges *store.Step
	Field *ast.Field
}

// start is the page that a root field shows.
func (a *Answer) start() page { return a.page(a.Root, 0, "") }

func (a *Answer) page(t *store.Table, i int, parent string) page {
	links := &t.Links[i]
	if a.Empty[t.Step] {
		links = &store.Links{More: len(links.List) > 0, Total: links.Total}
	}
	return page{a, t, links, parent, i}
}

// page is what one parent sees of a level.
type page struct {
	answer *Answer
	table  *store.Table
	links  *store.Links
	parent string // id; "" at the root
	at     int    // the parent's row
}

func (p page) row(i int) Row { return Row{p.answer, p.table, p.links.List[i].Child} }

// step finds the step that answers the field being resolved.
func (a *Answer) step(ctx context.Context, key FieldOf) *store.Step {
	key.Field = graphql.GetFieldContext(ctx).Field.Field
	return a.Steps[key]
}

// views gives each row of a page its Go type.
func views[T any](p page) []T {
	out := make([]T, len(p.links.List))
	for i := range out {
		out[i] = p.row(i).view().(T)
	}
	return out
}

// One is the first row of a root field's page; the zero T if there is none.
func One[T any](a *Answer) T { return first[T](a.start()) }

func first[T any](p page) (none T) {
	if len(p.links.List) == 0 {
		return none
	}
	return p.row(0).view().(T)
}

// ByID lists a root field's rows in the order of ids, nil where there is none.
func ByID(a *Answer, ids []string) []Node {
	out := make([]Node, len(ids))
	for i, id := range ids {
		if at := a.Root.Find(id); at >= 0 {
			out[i] = Row{a, a.Root, at}.view().(Node)
		}
	}
	return out
}
