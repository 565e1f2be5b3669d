package graph

import (
	"cmp"
	"context"
	"slices"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"routegraph/graph/model"
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

// survey starts a root field that is computed.
func (r *resolver) survey(ctx context.Context) (*planner, graphql.CollectedField) {
	return newPlanner(r, graphql.GetOperationContext(ctx)), graphql.GetFieldContext(ctx).Field
}

// run plans what the operation selects, asks the store, and holds the answer against the limits.
func (p *planner) run(ctx context.Context, root *store.Step, field string) (*model.Answer, error) {
	root.Beside = append(root.Beside, p.besides...)
	if err := p.limits(field); err != nil {
		return nil, err
	}
	root.Normalize()
	result, err := p.store.Run(ctx, root)
	if err != nil {
		return nil, err
	}
	noteRead(ctx, result.Revision)
	p.answer.Root, p.answer.Revision, p.answer.Tables = result.Table, result.Revision, result.Tables()
	p.answer.Limit = p.options.AnswerRows
	if n := result.Table.Size(); n > p.options.AnswerRows {
		return nil, p.tooMany(n)
	}
	for _, st := range append([]*store.Step{root}, p.besides...) {
		t := p.answer.Tables[st]
		if p.read[st] && t.Links[0].More {
			return nil, failure(LimitExceeded, "%s: there are more than %d of %s, which is the most that is analysed; %s", field, st.Page.Limit, st.Parts[0].Kind,
				cmp.Or(p.wayOut[st], "ask for fewer by a filter, where it takes one"))
		}
		if err := p.checkParents(t); err != nil {
			return nil, err
		}
	}
	return p.answer, nil
}

func (p *planner) tooMany(rows int64) error {
	return exceeded(rows, p.options.AnswerRows, "the answer would hold %d rows, at most %d are written; ask for smaller pages or fewer levels")
}

// shown holds a computed answer against the limit: what it shows in several places is written in each.
func shown[T any](p *planner, out T, err error) (T, error) {
	if err == nil {
		err = p.answer.Over()
	}
	return out, err
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
