package graph

import (
	"github.com/vektah/gqlparser/v2/ast"

	"routegraph/store"
)

// measure is what a selection holds when its fragments are written out.
type measure struct {
	depth       int
	fields      int64
	aliases     int64
	roots       int64 // fields of the selection itself
	cost        int64
	each        int64 // what one row of a connection costs, where the selection is of a connection
	introspects bool
}

func (m measure) with(o measure) measure {
	return measure{max(m.depth, o.depth), store.Add(m.fields, o.fields), store.Add(m.aliases, o.aliases), store.Add(m.roots, o.roots),
		store.Add(m.cost, o.cost), store.Add(m.each, o.each), m.introspects || o.introspects}
}

// measurer measures each fragment once, so that its work is linear in the document: what a fragment costs does not depend on where it is spread.
type measurer struct {
	coster
	fragments map[string]measure
}

func (r *resolver) measure(op *ast.OperationDefinition, variables map[string]any) measure {
	m := measurer{coster{r, variables}, map[string]measure{}}
	return m.selection(op.SelectionSet)
}

func (m measurer) selection(set ast.SelectionSet) (sum measure) {
	for _, s := range set {
		switch s := s.(type) {
		case *ast.Field:
			sum = sum.with(m.field(s))
		case *ast.InlineFragment:
			sum = sum.with(m.selection(s.SelectionSet))
		case *ast.FragmentSpread:
			sum = sum.with(m.fragment(s))
		}
	}
	return sum
}

func (m measurer) field(f *ast.Field) measure {
	below := m.selection(f.SelectionSet)
	out := measure{depth: below.depth + 1, fields: store.Add(below.fields, 1), aliases: below.aliases, roots: 1}
	if f.Alias != f.Name {
		out.aliases = store.Add(out.aliases, 1)
	}
	out.cost, out.each = m.coster.field(f, below)
	out.introspects = f.Name == "__schema" || f.Name == "__type"
	return out
}

func (m measurer) fragment(s *ast.FragmentSpread) measure {
	if known, ok := m.fragments[s.Name]; ok {
		return known
	}
	m.fragments[s.Name] = measure{} // validation refused cycles; this is only to be sure to end
	got := m.selection(s.Definition.SelectionSet)
	m.fragments[s.Name] = got
	return got
}
