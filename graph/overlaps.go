package graph

import (
	"github.com/99designs/gqlgen/graphql"

	"routegraph/store"
)

// overlaps adds all events dated to the day beside the root, once for the whole answer, and what is selected of them.
func (p *planner) overlaps(_ *store.Part, f graphql.CollectedField) {
	if p.plan.Dated == nil {
		p.plan.Dated = p.beside("Event", 50, "earliest", "latest")
		p.plan.Dated.Where = datedToTheDay()
	}
	p.show("Overlap", f.Selections, shows{"Overlap.event": {p.plan.Dated}})
}

// datedToTheDay holds for events whose days the source gives. RANGE is not among them: it is some time between two days.
func datedToTheDay() *store.Filter {
	return &store.Filter{And: []*store.Filter{{Prop: "precision", Op: store.Eq, Value: "DAY"}, {Prop: "earliest", Op: store.Null, Value: false},
		{Prop: "latest", Op: store.Null, Value: false}}}
}
