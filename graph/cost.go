package graph

import (
	"github.com/vektah/gqlparser/v2/ast"

	"routegraph/graph/model"
	"routegraph/store"
)

// coster counts what an operation may bring and read, in values, before anything runs: a field of a row is one value, a list is as long as
// its page, and each condition of a filter is one value for each row that it is tried on. The numbers below are for what no page bounds. They
// are taken, not known: a limit needs an order of magnitude, and the planner and the tables count exactly what is left.
type coster struct {
	*resolver
	variables map[string]any
}

const (
	shortList   = 10     // elements of a list without a page; nodes that a relation in a filter leads to
	wholeRecord = 1_000  // what a root field reads that is computed from the whole record
	perNode     = 100    // what a field of a kind reads that is computed
	whole       = 10     // counting a list beyond its page
	wholeSchema = 10_000 // introspection: its answer has about as many values
)

// field is what a field costs with what is selected below it; of a connection's rows, what each of them costs.
func (c coster) field(f *ast.Field, below measure) (cost, each int64) {
	args := f.ArgumentMap(c.variables)
	switch {
	case f.Name == "__schema", f.Name == "__type":
		return wholeSchema, 0
	case isConnection(f.ObjectDefinition) && (f.Name == "nodes" || f.Name == "edges"):
		return 0, store.Add(1, below.cost)
	}
	n := c.length(f, args)
	row := store.Add(c.filters(args), store.Add(below.each, below.cost))
	if isConnection(c.schema.Types[f.Definition.Type.Name()]) {
		row = store.Add(c.filters(args), below.each)
		return store.Add(c.once(f, args), store.Add(below.cost, multiply(n, row))), 0
	}
	return store.Add(c.once(f, args), multiply(n, row)), 0
}

// length is how many elements a field's list is taken to have; 1 where it has no list of rows.
func (c coster) length(f *ast.Field, args map[string]any) int64 {
	def := c.schema.Types[f.Definition.Type.Name()]
	for _, name := range []string{"first", "last"} {
		if args[name] != nil {
			return max(1, integer(args[name]))
		}
	}
	switch {
	case isConnection(def):
		return defaultPage
	case args["ids"] != nil:
		return int64(max(1, len(model.Items(args["ids"]))))
	case f.Definition.Type.Elem != nil && def.IsCompositeType():
		return shortList
	}
	return 1
}

// once is what a field costs whatever the number of its rows.
func (c coster) once(f *ast.Field, args map[string]any) int64 {
	_, isComputed := computed[f.ObjectDefinition.Name+"."+f.Name]
	switch {
	case f.Name == "totalCount":
		return whole
	case isComputed, f.Name == "facets":
		return perNode
	case f.ObjectDefinition != c.schema.Query || f.Name == "__typename" || c.found(f):
		return 1
	case args["maxHops"] != nil: // paths: each hop is one more round over what was read
		return multiply(wholeRecord, max(1, integer(args["maxHops"])))
	}
	return wholeRecord
}

// found says whether a root field finds nodes, and does not compute what it answers.
func (c coster) found(f *ast.Field) bool {
	name := f.Definition.Type.Name()
	return name == "Node" || c.catalogue.Kind(name) != nil || isConnection(c.schema.Types[name])
}

// filters is what a field's filters cost for each row that they are tried on.
func (c coster) filters(args map[string]any) (sum int64) {
	for _, name := range []string{"where", "evidence", "knownBy"} {
		if args[name] != nil {
			sum = store.Add(sum, filterCost(name, args[name]))
		}
	}
	return sum
}

// filterCost counts conditions; those on related nodes are tried on each of these.
func filterCost(name string, v any) (sum int64) {
	switch v := v.(type) {
	case nil:
		return 0
	case map[string]any:
		for key, below := range v {
			sum = store.Add(sum, filterCost(key, below))
		}
	case []any, []map[string]any:
		for _, below := range model.Items(v) {
			sum = store.Add(sum, filterCost("", below))
		}
	default:
		sum = 1
	}
	switch name {
	case "some", "none", "every", "evidence", "knownBy":
		return multiply(shortList, max(1, sum))
	}
	return sum
}
