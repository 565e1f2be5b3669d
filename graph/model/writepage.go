package model

import (
	"strconv"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"routegraph/store"
)

// page writes a connection.
func (w writer) page(step *store.Step, typ string, sel ast.SelectionSet) writePage {
	return written(w, sel, []string{typ}, func(f graphql.CollectedField) writePage { return w.part(step, typ, f) })
}

// part writes a field of a connection.
func (w writer) part(step *store.Step, typ string, f graphql.CollectedField) writePage {
	switch f.Name {
	case "__typename":
		return constant[page](typ)
	case "totalCount":
		return func(b []byte, p page) []byte { return strconv.AppendInt(b, p.links.Total, 10) }
	case "pageInfo":
		return within(w, f, page.info, pageInfoFields)
	case "nodes":
		return w.nodes(step, f.Selections)
	case "edges":
		return w.edges(step, f)
	}
	return nil
}

// each writes the elements of a list; nil if one cannot be written.
func each(b []byte, n int, write func(b []byte, i int) []byte) []byte {
	b = append(b, '[')
	for i := range n {
		if i > 0 {
			b = append(b, ',')
		}
		if b = write(b, i); b == nil {
			return nil
		}
	}
	return append(b, ']')
}

// nodes writes the nodes of a page.
func (w writer) nodes(step *store.Step, sel ast.SelectionSet) writePage {
	return spots(w.rowAt(step, sel))
}

// first writes the one node that a relation leads to.
func (w writer) first(step *store.Step, f graphql.CollectedField) writePage {
	write := w.anyKind(step, f.Selections)
	if write == nil {
		return nil
	}
	return func(b []byte, p page) []byte {
		switch {
		case len(p.links.List) > 0:
			return write(b, p.row(0))
		case f.Definition.Type.NonNull:
			return nil
		}
		return append(b, "null"...)
	}
}

// anyKind writes rows of a step, each as its kind is selected.
func (w writer) anyKind(step *store.Step, sel ast.SelectionSet) writeRow {
	writes := map[*store.Part]writeRow{}
	for _, part := range step.Parts {
		write := w.row(part, sel)
		if write == nil {
			return nil
		}
		writes[part] = write
	}
	if len(step.Parts) == 1 {
		return writes[step.Parts[0]]
	}
	return func(b []byte, r Row) []byte { return writes[r.node().Part](b, r) }
}

// spot is one place of a page.
type spot struct {
	page page
	at   int
}

type writeSpot = func(b []byte, s spot) []byte

// rowAt writes the row that stands there; nil where rows cannot be written.
func (w writer) rowAt(step *store.Step, sel ast.SelectionSet) writeSpot {
	write := w.anyKind(step, sel)
	if write == nil {
		return nil
	}
	return func(b []byte, s spot) []byte { return write(b, s.page.row(s.at)) }
}

// edgeValue writes what the relation that led there carries.
func edgeValue(f graphql.CollectedField) writeSpot {
	return func(b []byte, s spot) []byte { return appendValue(b, s.page.edgeProp(s.at, f.Name), f.Definition.Type) }
}

func (w writer) edges(step *store.Step, f graphql.CollectedField) writePage {
	typ := f.Definition.Type.Name()
	return spots(written(w, f.Selections, []string{typ}, func(f graphql.CollectedField) writeSpot { return w.edge(step, typ, f) }))
}

// spots writes what stands at each place of a page.
func spots(write writeSpot) writePage {
	if write == nil {
		return nil
	}
	return func(b []byte, p page) []byte {
		return each(b, len(p.links.List), func(b []byte, i int) []byte { return write(b, spot{p, i}) })
	}
}

// edge writes a field of an edge.
func (w writer) edge(step *store.Step, typ string, f graphql.CollectedField) writeSpot {
	switch f.Name {
	case "__typename":
		return constant[spot](typ)
	case "cursor":
		return func(b []byte, s spot) []byte { return appendText(b, s.page.cursor(s.at)) }
	case "node":
		return w.rowAt(step, f.Selections)
	case "claims", "citations":
		return nil
	}
	return edgeValue(f)
}

// citations writes the sources that a thing rests on, with the places in them.
func (w writer) citations(step *store.Step, sel ast.SelectionSet) writePage {
	return spots(written(w, sel, []string{"Citation"}, func(f graphql.CollectedField) writeSpot {
		switch f.Name {
		case "__typename":
			return constant[spot]("Citation")
		case "source":
			return w.rowAt(step, f.Selections)
		}
		return edgeValue(f)
	}))
}
