package store

import (
	"fmt"
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

// derived copies a node's properties with what Prepare makes of them.
func (p *preparer) derived(kind *Kind, n *NodeData) map[string]any {
	out := make(map[string]any, len(n.Props)+len(derivedNames))
	for name, v := range n.Props {
		out[name] = v
	}
	for _, prop := range kind.Props {
		if prop.Derived() {
			delete(out, prop.Name)
		}
		if prop.Of != "" {
			p.addID(out, kind, prop, n.ID)
		}
	}
	if _, named := kind.Prop(SearchText); named {
		addNames(out)
	}
	if _, dated := kind.Prop(InYear); dated {
		addCalendar(out)
	}
	return out
}

// addID adds the id of the node to which fields lead, as far as they do.
func (p *preparer) addID(props map[string]any, kind *Kind, prop Prop, id string) {
	for _, hop := range p.c.path(kind.Name, prop.Of) {
		far, ok := p.led[end{hop.Relation.Type, hop.In, id}]
		if !ok {
			return
		}
		props[prop.Name], id = far, far
	}
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

// end is a node as one of a relation's two ends.
type end struct {
	typ string
	in  bool
	id  string
}

// led finds to which node each node is led by the fields that a property stands for. There is at most one, or else Prepare fails.
func (c *Catalogue) led(g *Graph) map[end]string {
	wanted, out := map[end]bool{}, map[end]string{}
	for _, k := range c.Kinds {
		for _, p := range k.Props {
			for _, hop := range c.path(k.Name, p.Of) {
				wanted[end{hop.Relation.Type, hop.In, ""}] = true
			}
		}
	}
	for _, r := range g.Relations {
		if wanted[end{r.Type, false, ""}] {
			out[end{r.Type, false, r.From}] = r.To
		}
		if wanted[end{r.Type, true, ""}] {
			out[end{r.Type, true, r.To}] = r.From
		}
	}
	return out
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
	for name, of := range map[string]func(day string) string{InYear: yearOf, InQuarter: quarterOf, InMonth: monthOf} {
		if of(first) == of(last) {
			props[name] = of(first)
		}
	}
}

func yearOf(day string) string  { return day[:4] }
func monthOf(day string) string { return day[:7] }

func quarterOf(day string) string {
	month := int(day[5]-'0')*10 + int(day[6]-'0')
	return fmt.Sprintf("%s-Q%d", yearOf(day), (month+2)/3)
}
