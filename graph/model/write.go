package model

import (
	"io"
	"strings"

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
	w := r.answer.writing(oc)
	if w == nil {
		return nil
	}
	part := r.node().Part
	write := kept(w.rows, selected[*store.Part]{&sel[0], len(sel), part}, func() writeRow { return w.row(part, sel) })
	if write == nil {
		return nil
	}
	return w.text(func(b []byte) []byte { return write(b, r) })
}

func writePageOf(oc *graphql.OperationContext, typ string, sel ast.SelectionSet, p page) []byte {
	w := p.answer.writing(oc)
	if w == nil {
		return nil
	}
	step := p.table.Step
	write := kept(w.pages, selected[*store.Step]{&sel[0], len(sel), step}, func() writePage { return w.page(step, typ, sel) })
	if write == nil {
		return nil
	}
	return w.text(func(b []byte) []byte { return write(b, p) })
}

func (r Row) theRow() Row             { return r }
func (c Connection[T]) thePage() page { return c.page }

// writeRow and writePage append JSON; nil is what only the executor can write.
type (
	writeRow  = func(b []byte, r Row) []byte
	writePage = func(b []byte, p page) []byte
)

// writer makes functions that write what an operation selects. It makes each once.
type writer struct {
	oc     *graphql.OperationContext
	answer *Answer
	rows   map[selected[*store.Part]]writeRow
	pages  map[selected[*store.Step]]writePage
	chunk  []byte // where texts are written one behind the other: those of computed fields are many and short
}

const chunkBytes = 16 << 10

// text keeps what a function writes.
func (w *writer) text(write func([]byte) []byte) []byte {
	if cap(w.chunk)-len(w.chunk) < chunkBytes/8 {
		w.chunk = make([]byte, 0, chunkBytes)
	}
	text := write(w.chunk[len(w.chunk):])
	if n := len(w.chunk) + len(text); n <= cap(w.chunk) { // else it went elsewhere
		w.chunk = w.chunk[:n]
	}
	return text
}

// selected is a selection on something. Operations are not changed, so where a selection lies says which one it is.
type selected[T comparable] struct {
	first *ast.Selection
	n     int
	of    T
}

// writing is the answer's writer; nil where the executor is to write all.
func (a *Answer) writing(oc *graphql.OperationContext) *writer {
	if a.Satisfies == nil {
		return nil
	}
	if a.writer == nil {
		a.writer = &writer{oc: oc, answer: a, rows: map[selected[*store.Part]]writeRow{}, pages: map[selected[*store.Step]]writePage{}}
	}
	return a.writer
}

func kept[K comparable, W any](known map[K]W, k K, find func() W) W {
	write, ok := known[k]
	if !ok {
		write = find()
		known[k] = write
	}
	return write
}

// written writes an object: each field of its selection by the function that of makes for it; nil if there is a field for which it makes none.
func written[T any](w *writer, sel ast.SelectionSet, satisfies []string, of func(graphql.CollectedField) func([]byte, T) []byte) func([]byte, T) []byte {
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

func (w *writer) row(part *store.Part, sel ast.SelectionSet) writeRow {
	return written(w, sel, w.answer.Satisfies(part.Kind), func(f graphql.CollectedField) writeRow { return w.member(part, f) })
}

// member writes a field of a kind: its name, a property, what properties make, or what a relation leads to.
func (w *writer) member(part *store.Part, f graphql.CollectedField) writeRow {
	if step, ok := w.answer.Steps[FieldOf{Part: part, Field: f.Field}]; ok {
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
func (w *writer) relation(step *store.Step, f graphql.CollectedField) writeRow {
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
