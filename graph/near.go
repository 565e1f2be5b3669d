package graph

import (
	"slices"
	"strings"

	"routegraph/analysis"
	"routegraph/graph/model"
	"routegraph/store"
)

// What analyses read where only what touches a route, or lies between two ends, can matter: it is reached from there.

// reach starts from one node and follows ways, each a list of fields with blanks between; one with a star is followed any number of times.
func (p *planner) reach(kind, id string, ways ...string) store.Reach {
	return p.reachFrom(kind, &store.Filter{Prop: "id", Op: store.Eq, Value: id}, ways...)
}

func (p *planner) reachFrom(kind string, where *store.Filter, ways ...string) store.Reach {
	r := store.Reach{Kind: kind, Where: where}
	for _, way := range ways {
		r.Ways = append(r.Ways, p.leaps(kind, way))
	}
	return r
}

// leaps follows fields from a kind. Of the kinds that one leads to, the next is followed from any that has it.
func (p *planner) leaps(kind, way string) (out []store.Leap) {
	kinds := []string{kind}
	for _, field := range strings.Fields(way) {
		name, often := strings.CutSuffix(field, "*")
		from := kinds[slices.IndexFunc(kinds, func(kind string) bool { _, ok := p.catalogue.Hop(kind, name); return ok })]
		hop, _ := p.catalogue.Hop(from, name)
		out = append(out, store.Leap{Hop: hop, Any: often})
		kinds = hop.Kinds()
	}
	return out
}

// reached adds a list of the nodes of a kind that are reached.
func (p *planner) reached(kind string, rows int64, from ...store.Reach) *store.Step {
	st := p.beside(kind, rows)
	st.From.Reach = from
	return st
}

// ways from a route to the ends of its stages, to what lies in them, and to countries that stand for them by membership.
const (
	toEnds    = "stages ends"
	toWithin  = toEnds + " parts*"
	toMembers = toWithin + " countries"
)

// nearRoute adds what of the record can bear on the legs of a route: the countries that stand for its ends, what joins them to it, and the
// cooperation that can be a witness. Who was in action matters only of regions: a country is on record for itself.
func (p *planner) nearRoute(route string, ask analysis.GapQuery, stories bool) *model.Record {
	r := &model.Record{Countries: p.reached("Country", 50, p.reach("Route", route, toEnds, toMembers))}
	country := r.Countries.Parts[0]
	r.Cooperations = p.follow(country, "cooperations", 50)
	r.Cooperations.Parts[0].Props = slices.Clone(cooperationProps)
	r.Cooperations.Where = witnesses(ask)
	p.nearRegions(r, 50, p.reach("Route", route, toWithin))
	p.recordSameRoutes(r)
	present := p.reached("Country", 0, p.reach("Route", route, toMembers))
	present.Where = &store.Filter{Or: []*store.Filter{p.some("Country", "cooperations"), p.some("Country", "events", inAction())}}
	r.Present = map[analysis.Evidence]*store.Step{ask.Evidence: present}
	r.Sources = p.storiesBy(ask.At, stories)
	return r
}

// witnesses holds for cooperation that can be a witness by the day of a question, or be around a leg.
func witnesses(ask analysis.GapQuery) *store.Filter {
	kinds := []any{}
	for _, kind := range analysis.CooperationKinds() {
		if kind.AtLeast(ask.Threshold) {
			kinds = append(kinds, string(kind))
		}
	}
	begun := &store.Filter{Or: []*store.Filter{{Prop: "earliest", Op: store.Null, Value: true}, {Prop: "earliest", Op: store.Lte, Value: ask.At},
		{Prop: "latest", Op: store.Lte, Value: ask.At}}}
	return &store.Filter{And: []*store.Filter{{Prop: "status", Op: store.Eq, Value: string(analysis.Occurred)},
		{Prop: "pairing", Op: store.Eq, Value: string(analysis.Together)}, {Prop: "kind", Op: store.In, Value: kinds}, begun}}
}

// storiesBy adds the stories that were certainly published by a day; where they are not counted, one: whether the day is before the first
// of them is all that matters then.
func (p *planner) storiesBy(day string, counted bool) *store.Step {
	st := p.beside("Source", 100, "corpus", "earliest", "latest")
	st.Where = &store.Filter{And: []*store.Filter{{Prop: "corpus", Op: store.Eq, Value: true}, {Prop: "latest", Op: store.Lte, Value: day}}}
	if counted {
		st.Parts[0].Props = append(st.Parts[0].Props, "publisherId", "storyId")
		return st
	}
	st.Order, st.Page.Limit = []store.Key{{Prop: "sortDate"}}, 1
	p.mayEnd(st)
	return st
}

// mayEnd marks a list that may end before all was brought: that is no failure.
func (p *planner) mayEnd(st *store.Step) {
	delete(p.read, st)
	delete(p.rowsOf, st)
}
