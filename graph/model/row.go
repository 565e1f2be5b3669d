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
	Route        struct{ Row }
	Stage        struct{ Row }
	Leg          struct{ Row }
	Cooperation  struct{ Row }
	Agreement    struct{ Row }
	Project      struct{ Row }
	ActorGroup   struct{ Row }
	Technique    struct{ Row }
	Finding      struct{ Row }
	Material     struct{ Row }
	Position     struct{ Row }
	KnownGap     struct{ Row }
	Dataset      struct{ Row }
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
func (Route) IsEntity()        {}
func (Stage) IsEntity()        {}
func (Leg) IsEntity()          {}
func (Cooperation) IsEntity()  {}
func (Agreement) IsEntity()    {}
func (Project) IsEntity()      {}
func (ActorGroup) IsEntity()   {}
func (Technique) IsEntity()    {}
func (Finding) IsEntity()      {}
func (Material) IsEntity()     {}
func (Position) IsEntity()     {}
func (KnownGap) IsEntity()     {}

// kinds makes a row the Go type of its kind.
var kinds = map[string]func(Row) any{
	"Region":       func(r Row) any { return &Region{r} },
	"Country":      func(r Row) any { return &Country{r} },
	"Place":        func(r Row) any { return &Place{r} },
	"Event":        func(r Row) any { return &Event{r} },
	"Organization": func(r Row) any { return &Organization{r} },
	"Source":       func(r Row) any { return &Source{r} },
	"Claim":        func(r Row) any { return &Claim{r} },
	"Dataset":      func(r Row) any { return &Dataset{r} },
	"Route":        func(r Row) any { return &Route{r} },
	"Stage":        func(r Row) any { return &Stage{r} },
	"Leg":          func(r Row) any { return &Leg{r} },
	"Cooperation":  func(r Row) any { return &Cooperation{r} },
	"Agreement":    func(r Row) any { return &Agreement{r} },
	"Project":      func(r Row) any { return &Project{r} },
	"ActorGroup":   func(r Row) any { return &ActorGroup{r} },
	"Technique":    func(r Row) any { return &Technique{r} },
	"Finding":      func(r Row) any { return &Finding{r} },
	"Material":     func(r Row) any { return &Material{r} },
	"Position":     func(r Row) any { return &Position{r} },
	"KnownGap":     func(r Row) any { return &KnownGap{r} },
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

func (r Row) whole(name string) int { n, _ := r.table.Prop(r.at, name).(int64); return int(n) }

func (r Row) flag(name string) bool { b, _ := r.table.Prop(r.at, name).(bool); return b }

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
