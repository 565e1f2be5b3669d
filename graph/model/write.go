package model

import (
	"io"
	"strings"
	"sync"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"routegraph/store"
)

// Write writes what an operation selects of a row or of a page straight from the tables, as gqlgen's executor would, without a step for each field of
// each row. It is nil for anything else, and where only the executor can: for what is computed, or missing against the contract.
func Write(oc *graphql.OperationContext, typ string, sel ast.SelectionSet, obj any) graphql.Marshaler {
	var text []byte
	switch obj := obj.(type) {
	case interface{ theRow() Row }:
		text = writeRowOf(oc, sel, obj.theRow())
	case interface{ thePage() page }:
		text = writePageOf(oc, typ, sel, obj.thePage())
	}
	if text == nil {
		return nil
	}
	return graphql.WriterFunc(func(to io.Writer) { _, _ = to.Write(text) })
}

func writeRowOf(oc *graphql.OperationContext, sel ast.SelectionSet, r Row) []byte {
	if r.answer.Satisfies == nil {
		return nil
	}
	all, part := &r.answer.writers, r.node().Part
	write := kept(all, all.rows, selected[*store.Part]{&sel[0], len(sel), part}, func() writeRow { return writer{oc, r.answer.Plan}.row(part, sel) })
	if write == nil {
		return nil
	}
	return r.answer.chunk.write(func(b []byte) []byte { return write(b, r) })
}

func writePageOf(oc *graphql.OperationContext, typ string, sel ast.SelectionSet, p page) []byte {
	if p.answer.Satisfies == nil {
		return nil
	}
	all, step := &p.answer.writers, p.table.Step
	write := kept(all, all.pages, selected[*store.Step]{&sel[0], len(sel), step}, func() writePage { return writer{oc, p.answer.Plan}.page(step, typ, sel) })
	if write == nil {
		return nil
	}
	return p.answer.chunk.write(func(b []byte) []byte { return write(b, p) })
}

func (r Row) theRow() Row             { return r }
func (c Connection[T]) thePage() page { return c.page }

// writeRow and writePage append JSON; nil is what only the executor can write.
type (
	writeRow  = func(b []byte, r Row) []byte
	writePage = func(b []byte, p page) []byte
)

// writer makes functions that write what an operation selects.
type writer struct {
	oc   *graphql.OperationContext
	plan *Plan
}

// selected is a selection on something. Operations are not changed, so where a selection lies says which one it is.
type selected[T comparable] struct {
	first *ast.Selection
	n     int
	of    T
}

// writers keeps functions that were made.
type writers struct {
	mu    sync.Mutex
	rows  map[selected[*store.Part]]writeRow
	pages map[selected[*store.Step]]writePage
}

func newWriters() writers {
	return writers{rows: map[selected[*store.Part]]writeRow{}, pages: map[selected[*store.Step]]writePage{}}
}

// maxWriters bounds what one plan keeps: where selections are merged, they lie elsewhere in each request.
const maxWriters = 100

func kept[K comparable, W any](w *writers, known map[K]W, k K, find func() W) W {
	w.mu.Lock()
	defer w.mu.Unlock()
	write, ok := known[k]
	if !ok {
		write = find()
		if len(known) < maxWriters {
			known[k] = write
		}
	}
	return write
}

// chunk is where texts are written one behind the other: those of computed fields are many and short.
type chunk struct{ b []byte }

const chunkBytes = 16 << 10

// write keeps what a function writes.
func (c *chunk) write(write func([]byte) []byte) []byte {
	if cap(c.b)-len(c.b) < chunkBytes/8 {
		c.b = make([]byte, 0, chunkBytes)
	}
	text := write(c.b[len(c.b):])
	if n := len(c.b) + len(text); n <= cap(c.b) { // else it went elsewhere
		c.b = c.b[:n]
	}
	return text
}

// written writes an object: each field of its selection by the function that of makes for it; nil if there is a field for which it makes none.
func written[T any](w writer, sel ast.SelectionSet, satisfies []string, of func(graphql.CollectedField) func([]byte, T) []byte) func([]byte, T) []byte {
	fields := graphql.CollectFields(w.oc, sel, satisfies)
	names, writes := make([]string, len(fields)), make([]func([]byte, T) []byte, len(fields))
	start := `{"`
	for i, f := range fields {
		if writes[i] = of(f); writes[i] == nil {
			return nil
		}
		names[i], start = start+f.Alias+`":`, `,"`
	}
	if len(fields) == 0 {
		return nil
	}
	return func(b []byte, of T) []byte {
		for i, write := range writes {
			if b = write(append(b, names[i]...), of); b == nil {
				return nil
			}
		}
		return append(b, '}')
	}
}

func (w writer) row(part *store.Part, sel ast.SelectionSet) writeRow {
	return written(w, sel, w.plan.Satisfies(part.Kind), func(f graphql.CollectedField) writeRow { return w.member(part, f) })
}

// member writes a field of a kind: its name, a property, what properties make, or what a relation leads to.
func (w writer) member(part *store.Part, f graphql.CollectedField) writeRow {
	if step, ok := w.plan.Steps[FieldOf{Part: part, Field: f.Field}]; ok {
		return w.relation(step, f)
	}
	switch f.Name {
	case "__typename":
		return constant[Row](part.Kind)
	case "id":
		return func(b []byte, r Row) []byte { return appendText(b, r.ID()) }
	case "when", "published":
		return w.period(part, f)
	case "point":
		return within(w, f, Row.Point, pointFields)
	}
	at := store.Index(part.Props, f.Name)
	if at < 0 || len(f.Selections) > 0 {
		return nil
	}
	return property(at, f)
}

// relation writes what a relation leads to: a connection, citations, a list or one node.
func (w writer) relation(step *store.Step, f graphql.CollectedField) writeRow {
	var write writePage
	switch typ := f.Definition.Type; {
	case strings.HasSuffix(typ.Name(), "Connection"):
		write = w.page(step, typ.Name(), f.Selections)
	case typ.Name() == "Citation":
		write = w.citations(step, f.Selections)
	case typ.Elem != nil:
		write = w.nodes(step, f.Selections)
	default:
		write = w.first(step, f)
	}
	if write == nil {
		return nil
	}
	return func(b []byte, r Row) []byte {
		return write(b, r.answer.page(r.table.Below[step], r.at, r.ID()))
	}
}
