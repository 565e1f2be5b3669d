package store

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"
)

// Prepare makes a graph ready for any store: it adds what is derived, sorts, hashes, and holds everything against the catalogue.
// All that is wrong is in the error, one line each.
func Prepare(c *Catalogue, g *Graph) error {
	p := newPreparer(c, g)
	p.each(len(g.Nodes), (*preparer).node)
	p.each(len(g.Relations), (*preparer).relation)
	slices.SortFunc(g.Nodes, func(a, b NodeData) int { return cmp.Compare(a.ID, b.ID) })
	p.sortRelations()
	for i := 1; i < len(g.Relations); i++ {
		if a, b := &g.Relations[i-1], &g.Relations[i]; compareRelations(a, b) == 0 {
			p.fail("relation %s appears twice", a.Key())
		}
	}
	p.cardinality()
	return errors.Join(p.errs...)
}

func compareRelations(a, b *RelationData) int {
	return cmp.Or(cmp.Compare(a.From, b.From), cmp.Compare(a.Type, b.Type), cmp.Compare(a.To, b.To))
}

// preparer prepares a graph, or a part of it beside others.
type preparer struct {
	*shared
	errs []error
	hasher
}

// shared is what all parts know. None of it changes while they work, and each changes no node or relation but its own.
type shared struct {
	numbers
	c    *Catalogue
	g    *Graph
	ways map[string]*ways // by type of relation
}

func newPreparer(c *Catalogue, g *Graph) *preparer {
	p := &preparer{shared: &shared{numbers: newNumbers(c.recipes(), g), c: c, g: g}}
	p.each(len(g.Relations), (*preparer).number)
	p.ways = newWays(c, &p.numbers, g)
	return p
}

// each prepares n things, in parts at once.
func (p *preparer) each(n int, one func(part *preparer, i int)) {
	p.errs = append(p.errs, InParts(n, func(from, to int) []error {
		part := &preparer{shared: p.shared}
		for i := from; i < to; i++ {
			one(part, i)
		}
		return part.errs
	})...)
}

func (p *preparer) fail(format string, args ...any) {
	p.errs = append(p.errs, fmt.Errorf(format, args...))
}

func (p *preparer) node(i int) {
	n, kind := &p.g.Nodes[i], p.kinds[i]
	if kind == nil {
		p.fail("%s: no kind %q", n.ID, n.Kind)
		return
	}
	if n.ID == "" || p.again[i] {
		p.fail("%s %q: the id is empty or appears twice", n.Kind, n.ID)
	}
	if strings.ContainsFunc(n.ID, unordered) {
		p.fail("%s %q: the id has a character from U+E000 to U+FFFF, which stores order differently", n.Kind, n.ID)
	}
	if n := len(n.ID); n > maxKey {
		p.fail("%s: an id is %d bytes long, at most %d are allowed", kind.Name, n, maxKey)
	}
	n.Props = p.derived(kind, n)
	p.props(n.ID, n.DataSet, kind.Props, n.Props)
	n.Hash = p.hash(n.Kind, n.ID, n.DataSet, n.Props)
}

func (p *preparer) number(i int) {
	r := &p.g.Relations[i]
	p.from[i], p.to[i] = p.find(r.From), p.find(r.To)
}

func (p *preparer) relation(i int) {
	r := &p.g.Relations[i]
	key, typ := r.Key(), p.c.Relation(r.Type)
	if typ == nil {
		p.fail("%s: no such type of relation", key)
		return
	}
	p.end(key, typ.From, r.From, p.from[i])
	p.end(key, typ.To, r.To, p.to[i])
	p.props(key, r.DataSet, typ.Props, r.Props)
	r.Hash = p.hash(key, r.DataSet, r.Props)
}

func (p *preparer) end(relation string, ends []End, id string, node int32) {
	if node == none {
		p.fail("%s: there is no %q", relation, id)
	} else if kind := p.kinds[node].Name; !slices.ContainsFunc(ends, func(e End) bool { return e.Kind == kind }) {
		p.fail("%s: %s is a %s, which cannot stand there", relation, id, kind)
	}
}

func (p *preparer) props(owner, set string, props []Prop, values map[string]any) {
	if !slices.Contains(p.g.DataSets, set) {
		p.fail("%s: data set %q is not among those loaded", owner, set)
	}
	known := 0
	for i := range props {
		prop := &props[i]
		v, ok := values[prop.Name]
		if ok {
			known++
		}
		if problem := prop.check(v, ok); problem != "" {
			p.fail("%s: %s %s", owner, prop.Name, problem)
		}
	}
	if known < len(values) {
		for name := range values {
			if _, ok := find(props, name); !ok {
				p.fail("%s: no property %q", owner, name)
			}
		}
	}
}

// maxKey is how many bytes an id or a sort key has at most: stores index them, and Neo4j refuses to index a text of more than about 8,000.
const maxKey = 2000

// check says what is wrong with a value, "" if nothing is.
func (p *Prop) check(v any, ok bool) string {
	if !ok {
		if p.Required || p.Sort {
			return "is missing"
		}
		return ""
	}
	if !p.fits(v) {
		return fmt.Sprintf("is not %s: %v", p.Type, v)
	}
	if !p.Sort && p.Enum == nil {
		return ""
	}
	for _, s := range textsOf(v) {
		if p.Sort && len(s) > maxKey {
			return fmt.Sprintf("is %d bytes long; lists are ordered by it, so at most %d are allowed", len(s), maxKey)
		}
		if p.Sort && strings.ContainsFunc(s, unordered) {
			return fmt.Sprintf("has a character from U+E000 to U+FFFF, which stores order differently: %q", s)
		}
		if p.Enum != nil && !slices.Contains(p.Enum, s) {
			return fmt.Sprintf("%q is none of %s", s, strings.Join(p.Enum, ", "))
		}
	}
	return ""
}

func (p *Prop) fits(v any) bool {
	switch v := v.(type) {
	case string:
		return p.Type == Text || p.Type == Day && IsDay(v)
	case []string:
		return p.Type == Texts
	case int64:
		return p.Type == Int
	case float64:
		return p.Type == Float
	case bool:
		return p.Type == Bool
	}
	return false
}

func textsOf(v any) []string {
	switch v := v.(type) {
	case string:
		return []string{v}
	case []string:
		return v
	}
	return nil
}
