package graph

import (
	"encoding/json"
	"fmt"

	"github.com/99designs/gqlgen/graphql"

	"routegraph/graph/model"
	"routegraph/store"
)

// maxFacets is the most dimensions by which a list is counted at once.
const maxFacets = 8

// faceted is a list that can be counted by facets: its filter, the part that it stands below (nil at the root), how many rows that has, and
// the steps that count it, by their filters.
type faceted struct {
	where   model.Input
	above   *store.Part
	parents int64
	steps   map[string]*store.Step
}

// noteList keeps what facets of a list need.
func (p *planner) noteList(st *store.Step, f graphql.CollectedField, above *store.Part, parents int64) {
	where, _ := f.ArgumentMap(p.oc.Variables)["where"].(map[string]any)
	p.lists[st] = &faceted{where, above, parents, map[string]*store.Step{}}
}

// facets counts a list by dimensions, each without what the list's own filter says of it. They are steps beside the list and not the list's own.
func (p *planner) facets(st *store.Step, f graphql.CollectedField) {
	key := model.FieldOf{Edges: st, Field: f.Field}
	if known, ok := p.plan.Facets[key]; ok { // another alias of the list has the same fragment, and may select more of it
		for _, c := range known {
			p.labels(f.Selections, c.By)
		}
		return
	}
	args := f.ArgumentMap(p.oc.Variables)
	first := int(integer(args["first"]))
	p.atMost(f.Name+": first", first, maxGroups)
	var names []string
	for _, name := range model.Items(args["by"]) {
		names = append(names, fmt.Sprint(name))
	}
	by := p.dimensionsOf(f.Name+": by", st.Parts[0].Kind, names, maxFacets)
	if p.err != nil {
		return
	}
	p.labels(f.Selections, by)
	for i, d := range by {
		where := d.Without(p.lists[st].where)
		counts := p.facetStep(f.Name, st, where)
		counts.Groups = append(counts.Groups, store.Group{By: []store.GroupKey{d.Key}, Limit: first})
		p.rowsOf[counts] = store.Add(p.rowsOf[counts], multiply(p.lists[st].parents, int64(first)))
		p.plan.Facets[key] = append(p.plan.Facets[key], model.Counted{By: by[i : i+1], Step: counts, Group: len(counts.Groups) - 1, Where: where})
	}
}

// facetStep is the step that counts what a list would hold with another filter.
func (p *planner) facetStep(field string, st *store.Step, where model.Input) *store.Step {
	list := p.lists[st]
	text, _ := json.Marshal(where) // sorts the keys
	if list.steps[string(text)] != nil {
		return list.steps[string(text)]
	}
	kind := st.Parts[0].Kind
	counts := &store.Step{From: st.From, Parts: []*store.Part{{Kind: kind}}, Total: true, Where: p.where(field, kind, where)}
	list.steps[string(text)] = counts
	if list.above != nil {
		list.above.Steps = append(list.above.Steps, counts)
	} else {
		p.besides = append(p.besides, counts)
	}
	return counts
}
