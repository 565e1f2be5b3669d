package graph

import (
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
)

// The names under which a listing asks for what it needs besides what the client asked for. It takes them out of the answer again.
const (
	listedID   = "listedId"
	listedKind = "listedKind"
	listedPage = "listedPage"
)

// listing is an operation that asks also for the id and kind of each thing that its answer lists: of the things in the outermost lists,
// for what stands in lists below is a detail of these.
type listing struct {
	schema *ast.Schema
	op     *ast.OperationDefinition
	paths  []string // of the lists that hold things, with dots between the keys

	variables map[string]any
}

// newListing makes a listing of an operation, of which it changes nothing: fragments are written out.
func newListing(schema *ast.Schema, op *ast.OperationDefinition) *listing {
	own := *op
	own.SelectionSet = writtenOut(op.SelectionSet)
	l := &listing{schema: schema, op: &own}
	l.selection(own.SelectionSet, nil, "")
	slices.Sort(l.paths)
	l.paths = slices.Compact(l.paths)
	return l
}

// writtenOut copies a selection, with fragments in the places where they are spread.
func writtenOut(set ast.SelectionSet) ast.SelectionSet {
	out := make(ast.SelectionSet, 0, len(set))
	for _, s := range set {
		switch s := s.(type) {
		case *ast.Field:
			own := *s
			own.SelectionSet = writtenOut(s.SelectionSet)
			own.Arguments = slices.Clone(s.Arguments)
			out = append(out, &own)
		case *ast.InlineFragment:
			own := *s
			own.SelectionSet = writtenOut(s.SelectionSet)
			out = append(out, &own)
		case *ast.FragmentSpread:
			out = append(out, &ast.InlineFragment{TypeCondition: s.Definition.TypeCondition, Directives: s.Directives,
				SelectionSet: writtenOut(s.Definition.SelectionSet), ObjectDefinition: s.ObjectDefinition})
		}
	}
	return out
}

// selection looks for things; list is the path of the outermost list around it, "" where there is none.
func (l *listing) selection(set ast.SelectionSet, keys []string, list string) {
	for _, s := range set {
		switch s := s.(type) {
		case *ast.Field:
			l.field(s, append(keys[:len(keys):len(keys)], s.Alias), list)
		case *ast.InlineFragment:
			l.selection(s.SelectionSet, keys, list)
		}
	}
}

func (l *listing) field(f *ast.Field, keys []string, list string) {
	if f.Definition == nil || len(f.SelectionSet) == 0 {
		return
	}
	if f.Definition.Type.Elem != nil && list == "" {
		list = strings.Join(keys, ".")
	}
	def := l.schema.Types[f.Definition.Type.Name()]
	if list != "" && isThing(def) {
		l.paths = append(l.paths, list)
		typename := &ast.FieldDefinition{Name: "__typename", Type: ast.NonNullNamedType("String", nil)}
		f.SelectionSet = append(f.SelectionSet, leaf(listedID, def, def.Fields.ForName("id")), leaf(listedKind, def, typename))
		return
	}
	l.selection(f.SelectionSet, keys, list)
	if list == "" && isConnection(def) {
		page, info := leaf(listedPage, def, def.Fields.ForName("pageInfo")), l.schema.Types["PageInfo"]
		for _, name := range []string{"hasNextPage", "endCursor"} {
			page.SelectionSet = append(page.SelectionSet, leaf(name, info, info.Fields.ForName(name)))
		}
		f.SelectionSet = append(f.SelectionSet, page)
	}
}

func leaf(alias string, of *ast.Definition, def *ast.FieldDefinition) *ast.Field {
	return &ast.Field{Alias: alias, Name: def.Name, Definition: def, ObjectDefinition: of}
}

// isThing says whether a type has ids by which its things are found again.
func isThing(def *ast.Definition) bool {
	return def.Name == "Node" || slices.Contains(def.Interfaces, "Node")
}

// paged is the one root field of an operation, where it is a list of which the client asked for no page of its own; nil where it is not.
// Such a list is read to its end.
func (l *listing) paged() *ast.Field {
	if len(l.op.SelectionSet) != 1 {
		return nil
	}
	f, ok := l.op.SelectionSet[0].(*ast.Field)
	if !ok || len(f.Directives) > 0 || f.Definition == nil || !isConnection(l.schema.Types[f.Definition.Type.Name()]) || len(l.paths) == 0 {
		return nil
	}
	for _, name := range []string{"first", "last", "after", "before"} {
		if f.Arguments.ForName(name) != nil {
			return nil
		}
	}
	return f
}
