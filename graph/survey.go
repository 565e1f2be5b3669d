package graph

import (
	"slices"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"routegraph/store"
)

// maxRecord is how many nodes of a kind an analysis reads; of more it would have to leave out some, and be wrong.
const maxRecord = 10_000

// shows says for fields of computed types, as "Type.field", which steps hold the rows that they show.
type shows map[string][]*store.Step

// show makes steps bring what an operation selects of their rows, wherever a computed type shows them.
func (p *planner) show(typ string, sel ast.SelectionSet, what shows) {
	for _, f := range graphql.CollectFields(p.oc, sel, []string{typ}) {
		if steps, ok := what[typ+"."+f.Name]; ok {
			for _, st := range steps {
				p.nodes(st, f.Selections)
			}
		} else if def := p.schema.Types[f.Definition.Type.Name()]; def.Kind == ast.Object {
			p.show(def.Name, f.Selections, what)
		}
	}
}

// selects says whether an operation selects one of some fields of computed types, as "Type.field".
func (p *planner) selects(typ string, sel ast.SelectionSet, fields ...string) bool {
	for _, f := range graphql.CollectFields(p.oc, sel, []string{typ}) {
		def := p.schema.Types[f.Definition.Type.Name()]
		if slices.Contains(fields, typ+"."+f.Name) || def.Kind == ast.Object && p.selects(def.Name, f.Selections, fields...) {
			return true
		}
	}
	return false
}

// computed holds the fields of kinds that are neither a property nor a relation, as "Kind.field": each adds to the plan what it is computed from.
var computed map[string]func(*planner, *store.Part, graphql.CollectedField)

func init() { // not where it is declared: these functions come back to it
	computed = map[string]func(*planner, *store.Part, graphql.CollectedField){
		"Event.overlaps":           (*planner).overlaps,
		"Route.cooperationHistory": (*planner).cooperationHistory,
	}
}

// filtered starts a root field from all nodes of a kind that fit its `where` and more.
func (p *planner) filtered(f graphql.CollectedField, kind string, more ...*store.Filter) (*store.Step, error) {
	root := p.all(kind, 50)
	conditions := append([]*store.Filter{}, more...)
	if where, ok := f.ArgumentMap(p.oc.Variables)["where"].(map[string]any); ok {
		w := wherer{planner: p, field: f.Name}
		conditions = append(conditions, w.where(kind, where, 1))
	}
	root.Where = &store.Filter{And: conditions}
	return root, p.err
}

// day holds an argument against the calendar.
func (p *planner) day(argument, day string) {
	if !store.IsDay(day) {
		p.fail(BadUserInput, "%s: %q is not a calendar day, YYYY-MM-DD", argument, day)
	}
}

// byID finds a node of one of the kinds by an id in an argument: NOT_FOUND if its kind is none of them.
func (p *planner) byID(argument, id string, kinds ...string) (*store.Step, error) {
	st := byIDs(p.catalogue, id)
	st.Rows = true
	if len(st.Parts) != 1 || !slices.Contains(kinds, st.Parts[0].Kind) {
		return nil, notFound(argument, id)
	}
	p.reads(st, 1)
	return st, nil
}

func notFound(argument, id string) error {
	return failure(NotFound, "%s: there is no %q", argument, id)
}
