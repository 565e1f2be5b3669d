package seed

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"routegraph/store"
)

// edge is a relation in the making: what several facts say of the same two things comes together.
type edge struct {
	claims, locators, excerpts []string
	roles                      []string
	props                      map[string]any // what a table says of it
}

type ends struct{ typ, from, to string }

// weave collects edges.
type weave map[ends]*edge

func (w weave) at(typ, from, to string) *edge {
	key := ends{typ, from, to}
	if w[key] == nil {
		w[key] = &edge{}
	}
	return w[key]
}

// rest adds what an edge rests on.
func (e *edge) rest(f *fact) {
	for _, c := range f.claims {
		e.claims = append(e.claims, c.id)
	}
	if f.edge != nil {
		e.props = f.edge
	} else if f.value != "" {
		e.roles = append(e.roles, f.value)
	}
}

// graph makes nodes and relations of the records and their claims.
func (r *reader) graph() *store.Graph {
	g := &store.Graph{DataSets: []string{DataSet}}
	w := weave{}
	for _, rec := range r.records {
		rec.mark()
		if r.byID[rec.id] == rec {
			g.Nodes = append(g.Nodes, store.NodeData{Kind: rec.kind, ID: rec.id, DataSet: DataSet, Props: rec.props})
		}
		for i := range rec.facts {
			if f := &rec.facts[i]; f.object != "" {
				link := f.link(rec)
				w.at(link.Type, link.From, link.To).rest(f)
			}
		}
	}
	w.involvements()
	g.Nodes = append(g.Nodes, r.claimNodes(w)...)
	r.dataset(g, w)
	for key, e := range w { // Prepare sorts them
		g.Relations = append(g.Relations, store.RelationData{Type: key.typ, From: key.from, To: key.to, DataSet: DataSet, Props: r.edgeProps(key.typ, e)})
	}
	return g
}

// mark tells the stories that the documents carry from the pages that were read to check them.
func (rec *record) mark() {
	if rec.kind == "Source" {
		carriers, _ := rec.props["carriedBy"].([]string)
		rec.props["corpus"] = rec.text("kind") == "WEB_STORY" && len(carriers) > 0
	}
}

// claimNodes makes nodes of the claims.
func (r *reader) claimNodes(w weave) (nodes []store.NodeData) {
	for _, id := range slices.Sorted(maps.Keys(r.claims)) {
		c := r.claims[id]
		nodes = append(nodes, c.node())
		w.cite(c)
	}
	return nodes
}

// cite adds what joins a claim to its subject, its object and its source, and the subject to the source.
func (w weave) cite(c *claim) {
	w.at("ABOUT", c.id, c.subject)
	w.at("STATED_BY", c.id, c.source)
	if c.object != "" {
		w.at("OBJECT", c.id, c.object)
	}
	e := w.at("CITES", c.subject, c.source)
	e.claims = append(e.claims, c.id)
	e.locators = append(e.locators, c.locators...)
	e.excerpts = append(e.excerpts, c.excerpts...)
}

// edgeProps gives an edge the properties that its type has, each list in one order.
func (r *reader) edgeProps(typ string, e *edge) map[string]any {
	props := map[string]any{}
	maps.Copy(props, e.props)
	slices.SortFunc(e.locators, compareLocators)
	slices.Sort(e.excerpts)
	slices.Sort(e.claims)
	setList(props, "claims", slices.Compact(e.claims))
	setList(props, "locators", slices.Compact(e.locators))
	setList(props, "excerpts", slices.Compact(e.excerpts))
	if p, ok := r.catalogue.Relation(typ).Prop("roles"); ok {
		slices.SortFunc(e.roles, func(a, b string) int { return cmp.Compare(slices.Index(p.Enum, a), slices.Index(p.Enum, b)) })
		props["roles"] = slices.Compact(e.roles)
	}
	return props
}

func setList(props map[string]any, key string, list []string) {
	if len(list) > 0 {
		props[key] = list
	}
}

// involvements derives the countries of events: those that took part, those whose bodies did, and those that an event was held in.
func (w weave) involvements() {
	home := map[string][]ends{} // of organizations, places and positions
	var ties []ends
	for key := range w {
		switch key.typ {
		case "AGENCY_OF", "IN_COUNTRY", "POSITION_IN":
			home[key.from] = append(home[key.from], key)
		case "PARTICIPATED_IN", "HELD_AT":
			ties = append(ties, key)
		}
	}
	for _, key := range ties {
		w.tie(key, home)
	}
	for key, e := range w {
		if key.typ == "INVOLVES" {
			e.plainRoles()
		}
	}
}

// tie follows one relation of an event to countries.
func (w weave) tie(key ends, home map[string][]ends) {
	event, other, roles := key.to, key.from, w[key].roles
	if key.typ == "HELD_AT" {
		event, other, roles = key.from, key.to, []string{"VENUE"}
	}
	if strings.HasPrefix(other, prefix("Country")) {
		w.involve(event, other, roles, w[key])
	}
	for _, h := range home[other] {
		if strings.HasPrefix(h.to, prefix("Country")) {
			w.involve(event, h.to, roles, w[key], w[h])
		}
		for _, further := range home[h.to] { // the country of the organization whose office it is
			w.involve(event, further.to, roles, w[key], w[h], w[further])
		}
	}
}

// involve ties a country to an event by the relations from which it follows.
func (w weave) involve(event, country string, roles []string, by ...*edge) {
	e := w.at("INVOLVES", event, country)
	e.roles = append(e.roles, roles...)
	for _, b := range by {
		e.claims = append(e.claims, b.claims...)
	}
}

// plainRoles drops `UNSPECIFIED` where something is specified: several bodies of one country can have taken part.
func (e *edge) plainRoles() {
	named := slices.DeleteFunc(slices.Clone(e.roles), func(role string) bool { return role == "UNSPECIFIED" })
	if len(named) > 0 {
		e.roles = named
	}
}
