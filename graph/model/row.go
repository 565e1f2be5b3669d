package model

import (
	"context"
	"strings"

	"routegraph/store"
)

// Row is one node. Every kind embeds it: a field reads the property or follows the relation of its name.
type Row struct {
	answer *Answer
	table  *store.Table
	at     int
}

// The kinds.
type (
	Region       struct{ Row }
	Country      struct{ Row }
	Place        struct{ Row }
	Event        struct{ Row }
	Organization struct{ Row }
	Source       struct{ Row }
	Claim        struct{ Row }
)

// Node is anything with an id.
type Node interface{ IsNode() }

// Entity is anything with a name and evidence.
type Entity interface {
	Node
	IsEntity()
}

func (Row) IsNode()            {}
func (Region) IsEntity()       {}
func (Country) IsEntity()      {}
func (Place) IsEntity()        {}
func (Event) IsEntity()        {}
func (Organization) IsEntity() {}
func (Source) IsEntity()       {}

// kinds makes a row the Go type of its kind.
var kinds = map[string]func(Row) any{
	"Region":       func(r Row) any { return &Region{r} },
	"Country":      func(r Row) any { return &Country{r} },
	"Place":        func(r Row) any { return &Place{r} },
	"Event":        func(r Row) any { return &Event{r} },
	"Organization": func(r Row) any { return &Organization{r} },
	"Source":       func(r Row) any { return &Source{r} },
	"Claim":        func(r Row) any { return &Claim{r} },
}

func (r Row) view() any { return kinds[r.node().Part.Kind](r) }

func (r Row) node() *store.Node { return &r.table.Nodes[r.at] }

func (r Row) text(name string) string { s, _ := r.table.Prop(r.at, name).(string); return s }

func (r Row) optional(name string) *string {
	if s, ok := r.table.Prop(r.at, name).(string); ok {
		return &s
	}
	return nil
}

func (r Row) texts(name string) []string { return texts(r.table.Prop(r.at, name)) }

func (r Row) number(name string) *int {
	if n, ok := r.table.Prop(r.at, name).(int64); ok {
		i := int(n)
		return &i
	}
	return nil
}

func (r Row) degrees(name string) *float64 {
	if f, ok := r.table.Prop(r.at, name).(float64); ok {
		return &f
	}
	return nil
}

// texts reads a list property; never nil, for lists in the contract are never null.
func texts(v any) []string {
	list, _ := v.([]any)
	out := make([]string, len(list))
	for i, s := range list {
		out[i] = s.(string)
	}
	return out
}

// pairs reads a list of "key=value".
func pairs[T any](list []string, make func(key, value string) T) []T {
	out := []T{}
	for _, s := range list {
		key, value, _ := strings.Cut(s, "=")
		out = append(out, make(key, value))
	}
	return out
}

// follow finds this row's page of the relation that the field being resolved follows.
func (r Row) follow(ctx context.Context) page {
	t := r.table.Below[r.answer.step(ctx, FieldOf{Part: r.node().Part})]
	return r.answer.page(t, r.at, r.node().ID)
}
