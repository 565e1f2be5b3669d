package model

import (
	"context"

	"routegraph/store"
)

// Connection is a page of rows, with what joins each to its parent.
type Connection[T any] struct{ page }

// The connections of the contract.
type (
	RegionConnection       = Connection[*Region]
	CountryConnection      = Connection[*Country]
	PlaceConnection        = Connection[*Place]
	EventConnection        = Connection[*Event]
	OrganizationConnection = Connection[*Organization]
	SourceConnection       = Connection[*Source]
	ClaimConnection        = Connection[*Claim]
	EntityConnection       = Connection[Entity]
	RouteConnection        = Connection[*Route]
	LegConnection          = Connection[*Leg]
	CooperationConnection  = Connection[*Cooperation]
	AgreementConnection    = Connection[*Agreement]
	ProjectConnection      = Connection[*Project]
	ActorGroupConnection   = Connection[*ActorGroup]
	TechniqueConnection    = Connection[*Technique]
	FindingConnection      = Connection[*Finding]
	MaterialConnection     = Connection[*Material]

	RegionEdge       = Edge[*Region]
	CountryEdge      = Edge[*Country]
	PlaceEdge        = Edge[*Place]
	EventEdge        = Edge[*Event]
	OrganizationEdge = Edge[*Organization]
	SourceEdge       = Edge[*Source]
	ClaimEdge        = Edge[*Claim]
	EntityEdge       = Edge[Entity]
	RouteEdge        = Edge[*Route]
	LegEdge          = Edge[*Leg]
	CooperationEdge  = Edge[*Cooperation]
	AgreementEdge    = Edge[*Agreement]
	ProjectEdge      = Edge[*Project]
	ActorGroupEdge   = Edge[*ActorGroup]
	TechniqueEdge    = Edge[*Technique]
	FindingEdge      = Edge[*Finding]
	MaterialEdge     = Edge[*Material]
)

func connection[T any](p page) *Connection[T] { return &Connection[T]{p} }

// List is the page of a root field.
func List[T any](a *Answer) *Connection[T] { return connection[T](a.start()) }

func (c Connection[T]) TotalCount() int { return int(c.links.Total) }
func (c Connection[T]) Nodes() []T      { return views[T](c.page) }
func (c Connection[T]) Edges() []Edge[T] {
	out := make([]Edge[T], len(c.links.List))
	for i := range out {
		out[i] = Edge[T]{c.page, i}
	}
	return out
}

// PageInfo says where a page stands in its list.
type PageInfo struct {
	HasNextPage, HasPreviousPage bool
	StartCursor, EndCursor       *string
}

func (c Connection[T]) PageInfo() *PageInfo { return c.info() }

func (p page) info() *PageInfo {
	asked := p.table.Step.Page
	info := &PageInfo{HasNextPage: p.links.More, HasPreviousPage: asked.After != nil}
	if asked.Backward {
		info.HasNextPage, info.HasPreviousPage = asked.Before != nil, p.links.More
	}
	if n := len(p.links.List); n > 0 {
		start, end := p.cursor(0), p.cursor(n-1)
		info.StartCursor, info.EndCursor = &start, &end
	}
	return info
}

// Edge is one row of a page.
type Edge[T any] struct {
	page page
	at   int
}

func (e Edge[T]) Node() T        { return e.page.row(e.at).view().(T) }
func (e Edge[T]) Cursor() string { return e.page.cursor(e.at) }
func (e Edge[T]) Roles() []string {
	return texts(e.page.edgeProp(e.at, "roles"))
}

func (e Edge[T]) Action() *string   { return e.optional("action") }
func (e Edge[T]) SignedOn() *string { return e.optional("signedOn") }
func (e Edge[T]) Since() *string    { return e.optional("since") }
func (e Edge[T]) Status() *string   { return e.optional("status") }
func (e Edge[T]) AsOf() *string     { return e.optional("asOf") }

func (e Edge[T]) optional(name string) *string {
	if s, ok := e.page.edgeProp(e.at, name).(string); ok {
		return &s
	}
	return nil
}

// Claims lists the claims that the relation rests on.
func (e Edge[T]) Claims(ctx context.Context) []*Claim {
	rows := e.cited(ctx)
	out := make([]*Claim, len(rows))
	for i, r := range rows {
		out[i] = &Claim{r}
	}
	return out
}

// Citations lists the sources that the relation rests on.
func (e Edge[T]) Citations(ctx context.Context) []*Citation { return bySource(e.cited(ctx)) }

// cited lists the claims that a relation names, as the step of the field being resolved brought them.
func (e Edge[T]) cited(ctx context.Context) []Row {
	step := e.page.answer.step(ctx, FieldOf{Edges: e.page.table.Step})
	if step == nil { // a list without a parent
		return nil
	}
	t := e.page.table.Below[step]
	var rows []Row
	for _, id := range texts(e.page.edgeProp(e.at, step.From.Lookup)) {
		if i := t.Find(id); i >= 0 {
			rows = append(rows, Row{e.page.answer, t, i})
		}
	}
	return rows
}

func (p page) edgeProp(i int, name string) any {
	if at := store.Index(p.table.Step.EdgeProps, name); at >= 0 {
		return p.links.List[i].Props[at]
	}
	return nil
}
