package graph

import (
	"slices"
	"strings"

	"routegraph/analysis"
	"routegraph/graph/model"
	"routegraph/store"
)

// by is one row of the table of dimensions: its name in the contract, the property or the field that it counts by, and of which kind the
// things must be that the field leads to.
type by struct{ name, field, kind string }

// dimensions lists what things of a kind can be counted by.
var dimensions = map[string][]by{
	"Event": {{"KIND", "kind", ""}, {"STATUS", "status", ""}, {"YEAR", "when", ""}, {"QUARTER", "when", ""}, {"MONTH", "when", ""}, {"COUNTRY", "countries", ""},
		{"PLACE", "places", ""}, {"ORGANIZATION", "participants", "Organization"}, {"PROJECT", "project", ""}, {"SOURCE", "citations", ""}},
	"Cooperation": {{"KIND", "kind", ""}, {"STATUS", "status", ""}, {"PAIRING", "pairing", ""}, {"YEAR", "when", ""}, {"QUARTER", "when", ""}, {"MONTH", "when", ""},
		{"COUNTRY", "parties", "Country"}, {"ORGANIZATION", "parties", "Organization"}, {"PROJECT", "parties", "Project"}, {"SOURCE", "citations", ""}},
	"Leg": {{"STEP", "step", ""}, {"BASIS", "basis", ""}, {"MODE", "modes", ""}, {"ROUTE", "route", ""}, {"FROM", "from", ""}, {"TO", "to", ""},
		{"SOURCE", "citations", ""}},
	"Finding": {{"KIND", "kind", ""}, {"CERTAINTY", "certainty", ""}, {"MODE", "modes", ""}, {"COUNTRY", "concerns", "Country"}, {"REGION", "concerns", "Region"},
		{"PLACE", "concerns", "Place"}, {"ROUTE", "concerns", "Route"}, {"SOURCE", "citations", ""}},
	"Claim": {{"PROPERTY", "property", ""}, {"MODALITY", "modality", ""}, {"STATUS", "status", ""}, {"CREDIBILITY", "credibility", ""},
		{"COUNTRY", "subject", "Country"}, {"ORGANIZATION", "subject", "Organization"}, {"PROJECT", "subject", "Project"}, {"ROUTE", "subject", "Route"},
		{"SOURCE", "source", ""}},
	"Source": {{"KIND", "kind", ""}, {"RELIABILITY", "reliability", ""}, {"LANGUAGE", "language", ""}, {"YEAR", "published", ""}, {"QUARTER", "published", ""},
		{"MONTH", "published", ""}, {"PLACE", "dateline", ""}, {"ORGANIZATION", "publisher", ""}},
	"Organization": {{"KIND", "kind", ""}, {"COUNTRY", "country", ""}, {"SOURCE", "citations", ""}},
	"Country":      {{"REGION", "regions", ""}, {"PROJECT", "projects", ""}, {"SOURCE", "citations", ""}},
}

// dimensionsOf finds the dimensions that an argument names, at most so many, each once.
func (p *planner) dimensionsOf(argument, kind string, names []string, most int) []model.Dimension {
	var known []string
	for _, row := range dimensions[kind] {
		known = append(known, row.name)
	}
	if len(names) == 0 || len(names) > most {
		p.fail(BadUserInput, "%s: %d dimensions are given, it must be 1 to %d of %s", argument, len(names), most, strings.Join(known, ", "))
	}
	var out []model.Dimension
	for i, name := range names {
		at := slices.Index(known, name)
		if at < 0 {
			p.fail(BadUserInput, "%s: %s has no %s; it has %s", argument, kind, name, strings.Join(known, ", "))
		} else if slices.Contains(names[:i], name) {
			p.fail(BadUserInput, "%s: %s is given twice; leave one out", argument, name)
		} else {
			out = append(out, p.dimension(kind, dimensions[kind][at]))
		}
	}
	return out
}

func (p *planner) dimension(kind string, row by) model.Dimension {
	d := model.Dimension{Name: row.name, Field: row.field}
	if unit, ok := inUnit[analysis.Unit(row.name)]; ok {
		d.Key.Prop, d.Unit = unit.prop, unit.name
		return d
	}
	if hop, ok := p.catalogue.Hop(kind, row.field); ok {
		d.Key, d.Many = store.GroupKey{Hop: &hop, Kind: row.kind}, !hop.From.One
		return d
	}
	prop, _ := p.catalogue.Kind(kind).Prop(row.field)
	d.Key.Prop, d.Many = prop.Name, prop.Type == store.Texts
	for _, v := range prop.Enum {
		d.All = append(d.All, v)
	}
	return d
}

// names brings the names of what the dimensions' relations lead to: of everything that such a relation leads to in the graph, for the groups
// are not known before the answer.
func (p *planner) names(dimensions []model.Dimension) {
	for i := range dimensions {
		d := &dimensions[i]
		if d.Key.Hop == nil {
			continue
		}
		key := d.Key.Kind + d.Key.Hop.Relation.Type + d.Key.Hop.From.Kind
		if p.named[key] == nil {
			p.named[key] = p.namesOf(d.Key)
		}
		d.Names = p.named[key]
	}
}

func (p *planner) namesOf(k store.GroupKey) *store.Step {
	back := *k.Hop
	back.In = !back.In
	st := p.beside("", 0)
	st.Parts = nil
	for _, kind := range k.Hop.Kinds() {
		if k.Kind == "" || k.Kind == kind {
			st.Parts = append(st.Parts, &store.Part{Kind: kind, Props: []string{"name"}})
		}
	}
	st.Where = &store.Filter{Some: &store.Some{Hop: back, Where: &store.Filter{And: []*store.Filter{}}}}
	p.wayOut[st] = "ask without labels, or for fewer dimensions"
	return st
}
