package graph

import (
	"encoding/json"
	"math"
	"slices"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"routegraph/graph/model"
	"routegraph/store"
)

// planner turns the selection of one root field into a plan. It collects fields for each selection set and kind just as gqlgen's executor
// does, so both see the same merges and the same *ast.Field for each.
type planner struct {
	*resolver
	oc      *graphql.OperationContext
	plan    *model.Plan
	same    map[*store.Part]map[string]*store.Step // by field and arguments: two aliases that ask the same share a step
	parents map[*store.Step]string                 // the parent that a step's cursor names
	rowsOf  map[*store.Step]int64                  // rows that a step may bring
	bounded map[*store.Step]string                 // plain lists, by the field that shows them
	besides []*store.Step                          // whole lists that analyses read
	read    map[*store.Step]bool                   // steps that analyses read: not of the client's asking, so they count for no limit
	lists   map[*store.Step]*faceted
	named   map[string]*store.Step // steps that bring the names of groups
	wayOut  map[*store.Step]string // what to ask for instead where a whole list is too long
	err     error
}

func newPlanner(r *resolver, oc *graphql.OperationContext) *planner {
	p := &planner{resolver: r, oc: oc,
		plan:    model.NewPlan(),
		same:    map[*store.Part]map[string]*store.Step{},
		parents: map[*store.Step]string{},
		rowsOf:  map[*store.Step]int64{},
		bounded: map[*store.Step]string{},
		read:    map[*store.Step]bool{},
		lists:   map[*store.Step]*faceted{},
		named:   map[string]*store.Step{},
		wayOut:  map[*store.Step]string{},
	}
	p.plan.Versions = r.options.Versions
	if !r.options.Executor {
		p.plan.Satisfies = r.satisfies
	}
	return p
}

// fail keeps the first failure: it is the one nearest to the operation's beginning.
func (p *planner) fail(code Code, format string, args ...any) {
	if p.err == nil {
		p.err = failure(code, format, args...)
	}
}

// root fills the root step from the root field.
func (p *planner) root(st *store.Step, f graphql.CollectedField) {
	p.start(st, f, nil, 1)
	p.field(st, f)
}

// limits holds the plan of a root field against what is allowed.
func (p *planner) limits(field string) error {
	var rows int64
	for st, n := range p.rowsOf {
		if !p.read[st] {
			rows = store.Add(rows, n)
		}
	}
	switch n := len(p.rowsOf) - len(p.read); {
	case n > p.options.Levels:
		p.over(int64(n), int64(p.options.Levels), field+" follows %d relations, at most %d are answered; ask in several operations")
	case rows > p.options.Rows:
		p.over(rows, p.options.Rows, field+" may bring %d rows by its page sizes, at most %d are answered; ask for smaller pages")
	}
	return p.err
}

// start gives a new step its kinds and reads its arguments; parents is how many rows of a part it stands below.
func (p *planner) start(st *store.Step, f graphql.CollectedField, above *store.Part, parents int64) {
	if len(st.Parts) == 0 {
		for _, kind := range p.kinds(f.Definition.Type.Name(), st.From.Hop) {
			st.Parts = append(st.Parts, &store.Part{Kind: kind})
		}
	}
	p.arguments(st, f)
	p.noteList(st, f, above, parents)
	p.rowsOf[st] = multiply(parents, int64(max(1, st.Page.Limit, len(st.From.IDs))))
}

// kinds lists the kinds of rows that a field of a type shows, among those that its relation leads to.
func (p *planner) kinds(typ string, hop *store.Hop) []string {
	def := p.schema.Types[typ]
	if isConnection(def) {
		def = p.schema.Types[def.Fields.ForName("nodes").Type.Name()]
	}
	if typ == "Citation" {
		def = p.schema.Types["Source"]
	}
	var kinds []string
	for _, d := range p.schema.GetPossibleTypes(def) {
		if hop == nil || slices.Contains(hop.Kinds(), d.Name) {
			kinds = append(kinds, d.Name)
		}
	}
	slices.Sort(kinds)
	return kinds
}

func isConnection(def *ast.Definition) bool { return strings.HasSuffix(def.Name, "Connection") }

// field reads what a field selects of its step: through a connection, through citations, or of the rows right away.
func (p *planner) field(st *store.Step, f graphql.CollectedField) {
	switch def := p.schema.Types[f.Definition.Type.Name()]; {
	case isConnection(def):
		p.connection(st, def, f.Selections)
	case def.Name == "Citation":
		st.Rows = true
		st.NeedEdge("locators")
		st.NeedEdge("excerpts")
		p.source(st, f.Selections)
	default:
		st.Rows = true
		p.nodes(st, f.Selections)
	}
}

// connection reads `nodes`, `edges`, `pageInfo` and `totalCount`, each under any number of aliases.
func (p *planner) connection(st *store.Step, def *ast.Definition, sel ast.SelectionSet) {
	for _, f := range graphql.CollectFields(p.oc, sel, []string{def.Name}) {
		switch f.Name {
		case "totalCount":
			st.Total = true
		case "pageInfo":
			st.Rows = true
			p.needCursor(st)
		case "nodes":
			st.Rows = true
			p.nodes(st, f.Selections)
		case "edges":
			st.Rows = true
			p.edges(st, f.Definition.Type.Name(), f.Selections)
		case "facets":
			p.facets(st, f)
		}
	}
}

func (p *planner) edges(st *store.Step, typ string, sel ast.SelectionSet) {
	for _, f := range graphql.CollectFields(p.oc, sel, []string{typ}) {
		switch f.Name {
		case "node":
			p.nodes(st, f.Selections)
		case "cursor":
			p.needCursor(st)
		case "roles", "action", "signedOn", "since", "status", "asOf":
			if hasProp(st, f.Name) {
				st.NeedEdge(f.Name)
			}
		case "claims":
			if cited := p.cited(st, f); cited != nil {
				p.nodes(cited, f.Selections)
			}
		case "citations":
			if cited := p.cited(st, f); cited != nil {
				p.citedSources(cited, f.Selections)
			}
		}
	}
}

// hasProp says whether the relation that leads to a step carries a property.
func hasProp(st *store.Step, name string) bool {
	if st.From.Hop == nil {
		return false
	}
	_, ok := st.From.Hop.Relation.Prop(name)
	return ok
}

// cited is the step that brings the claims which a step's relations rest on: one for `claims`, one for `citations`.
func (p *planner) cited(st *store.Step, f graphql.CollectedField) *store.Step {
	if !hasProp(st, "claims") {
		return nil
	}
	key := model.FieldOf{Edges: st, Field: f.Field}
	for other, known := range p.plan.Steps {
		if other.Edges == st && other.Field.Name == f.Name {
			p.plan.Steps[key] = known
			return known
		}
	}
	st.NeedEdge("claims")
	cited := &store.Step{From: store.From{Lookup: "claims"}, Rows: true, Parts: []*store.Part{{Kind: "Claim"}}}
	st.Cited = append(st.Cited, cited)
	p.plan.Steps[key] = cited
	p.rowsOf[cited] = p.rowsOf[st]
	return cited
}

// citedSources makes cited claims bring their places in their sources.
func (p *planner) citedSources(cited *store.Step, sel ast.SelectionSet) {
	claim := cited.Parts[0]
	claim.Need("locators")
	claim.Need("excerpts")
	if len(claim.Steps) == 0 {
		hop, _ := p.catalogue.Hop("Claim", "source")
		source := &store.Step{From: store.From{Hop: &hop}, Rows: true, Parts: []*store.Part{{Kind: "Source"}}}
		claim.Steps = append(claim.Steps, source)
		p.rowsOf[source] = p.rowsOf[cited]
	}
	p.source(claim.Steps[0], sel)
}

// source reads what a citation's selection wants of its source.
func (p *planner) source(st *store.Step, sel ast.SelectionSet) {
	for _, f := range graphql.CollectFields(p.oc, sel, []string{"Citation"}) {
		if f.Name == "source" {
			p.nodes(st, f.Selections)
		}
	}
}

// nodes reads the selection on rows, once for each kind.
func (p *planner) nodes(st *store.Step, sel ast.SelectionSet) {
	for _, part := range st.Parts {
		for _, f := range graphql.CollectFields(p.oc, sel, p.satisfies(part.Kind)) {
			p.member(st, part, f)
		}
	}
}

// reads says which properties a field shows that has another name than they.
var reads = map[string][]string{
	"id": {}, "__typename": {},
	"names": {"name", "names", "altNames"}, "version": {}, "versions": {},
	"when": period, "published": period, "period": period,
	"people": {"peopleMin", "peopleMax", "peopleText"},
	"point":  {"lat", "lon", "geoPrecision"},
}

var period = []string{"edtf", "earliest", "latest", "precision", "dateText", "dateNote"}

// member adds a field of a kind: properties, a relation as a step of its own, or what it is computed from.
func (p *planner) member(st *store.Step, part *store.Part, f graphql.CollectedField) {
	if compute, ok := computed[part.Kind+"."+f.Name]; ok {
		compute(p, part, f)
		return
	}
	if hop, ok := p.catalogue.Hop(part.Kind, f.Name); ok {
		p.relation(st, part, hop, f)
		return
	}
	props, ok := reads[f.Name]
	if !ok {
		props = []string{f.Name}
	}
	kind := p.catalogue.Kind(part.Kind)
	for _, name := range props {
		if _, has := kind.Prop(name); has {
			part.Need(name)
		}
	}
}

func (p *planner) relation(above *store.Step, part *store.Part, hop store.Hop, f graphql.CollectedField) {
	args, _ := json.Marshal(f.ArgumentMap(p.oc.Variables)) // sorts the keys
	key := f.Name + string(args)
	if p.same[part] == nil {
		p.same[part] = map[string]*store.Step{}
	}
	st := p.same[part][key]
	if st == nil {
		st = &store.Step{From: store.From{Hop: &hop}}
		p.same[part][key] = st
		part.Steps = append(part.Steps, st)
		p.start(st, f, part, p.rowsOf[above])
	}
	p.plan.Steps[model.FieldOf{Part: part, Field: f.Field}] = st
	if p.err == nil {
		p.field(st, f)
	}
}

func multiply(a, b int64) int64 {
	if b > 0 && a > math.MaxInt64/b {
		return math.MaxInt64
	}
	return a * b
}
