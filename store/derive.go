package store

import (
	"slices"
	"strings"
)

// Properties that Prepare makes of a node's period, for kinds that have them in the catalogue: the one calendar year, quarter and month in
// which all of it lies. They are missing where it lies in several, or where its first or last day is not known.
const (
	InYear    = "inYear"    // 2022
	InQuarter = "inQuarter" // 2022-Q3
	InMonth   = "inMonth"   // 2022-07
)

var derivedNames = []string{SortName, FoldedNames, NameWords, OtherWords, TextWords, SearchText, InYear, InQuarter, InMonth}

// Derived says whether Prepare makes a property, whatever the graph says of it.
func (p Prop) Derived() bool {
	return p.Internal && (p.Of != "" || slices.Contains(derivedNames, p.Name))
}

// recipe is a kind with what Prepare makes of its nodes.
type recipe struct {
	*Kind
	derived      []string
	ids          []idRecipe
	named, dated bool
}

// idRecipe makes a property of the id to which a path leads.
type idRecipe struct {
	prop string
	path []Hop
}

// recipes are by the kind's name.
func (c *Catalogue) recipes() map[string]*recipe {
	all := map[string]*recipe{}
	for i := range c.Kinds {
		r := &recipe{Kind: &c.Kinds[i]}
		for _, p := range r.Props {
			if p.Derived() {
				r.derived = append(r.derived, p.Name)
			}
			if p.Of != "" {
				r.ids = append(r.ids, idRecipe{p.Name, c.path(r.Name, p.Of)})
			}
		}
		_, r.named = r.Prop(SearchText)
		_, r.dated = r.Prop(InYear)
		all[r.Name] = r
	}
	return all
}

// derived copies a node's properties with what Prepare makes of them.
func (p *preparer) derived(r *recipe, n *NodeData) map[string]any {
	out := make(map[string]any, len(n.Props)+len(derivedNames))
	for name, v := range n.Props {
		out[name] = v
	}
	for _, name := range r.derived {
		delete(out, name)
	}
	for _, made := range r.ids {
		p.addID(out, made, n.ID)
	}
	if r.named {
		addNames(out)
	}
	if r.dated {
		addCalendar(out)
	}
	return out
}

// addID adds the id of the node to which fields lead, as far as they do.
func (p *preparer) addID(props map[string]any, made idRecipe, id string) {
	for _, hop := range made.path {
		far, ok := p.led(hop, id)
		if !ok {
			return
		}
		props[made.prop], id = far, far
	}
}

// led finds to which node a hop leads from another. There is at most one, or else Prepare fails.
func (p *preparer) led(hop Hop, id string) (far string, ok bool) {
	node := p.find(id)
	if node == none {
		return "", false
	}
	ways := p.ways[hop.Relation.Type]
	switch {
	case hop.In && ways[1].last[node] > 0:
		return p.g.Relations[ways[1].last[node]-1].From, true
	case !hop.In && ways[0].last[node] > 0:
		return p.g.Relations[ways[0].last[node]-1].To, true
	}
	return "", false
}

// path lists the hops that fields with dots between them follow; none for "".
func (c *Catalogue) path(kind, fields string) (hops []Hop) {
	for _, field := range strings.Split(fields, ".") {
		hop, ok := c.Hop(kind, field)
		if !ok {
			return hops
		}
		hops, kind = append(hops, hop), hop.Kinds()[0]
	}
	return hops
}

// addCalendar adds the year, quarter and month of a period. A story that tells it as past bounds it where nothing better does; one that is
// older than its first day speaks of a plan.
func addCalendar(props map[string]any) {
	text := func(name string) string { s, _ := props[name].(string); return s }
	first, last := text("earliest"), text("latest")
	if reported := text("reportedOn"); last == "" && reported >= first {
		last = reported
	}
	if !IsDay(first) || !IsDay(last) {
		return
	}
	for _, span := range calendar {
		if of := span.of(first); of == span.of(last) {
			props[span.prop] = of
		}
	}
}

var calendar = []struct {
	prop string
	of   func(day string) string
}{{InYear, yearOf}, {InQuarter, quarterOf}, {InMonth, monthOf}}

func yearOf(day string) string  { return day[:4] }
func monthOf(day string) string { return day[:7] }

func quarterOf(day string) string {
	month := int(day[5]-'0')*10 + int(day[6]-'0')
	return yearOf(day) + "-Q" + string(rune('0'+(month+2)/3))
}
