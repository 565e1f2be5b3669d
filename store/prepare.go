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
	p := preparer{c: c, kinds: map[string]string{}, sets: g.DataSets, led: c.led(g)}
	for i := range g.Nodes {
		p.node(&g.Nodes[i])
	}
	for i := range g.Relations {
		p.relation(&g.Relations[i])
	}
	slices.SortFunc(g.Nodes, func(a, b NodeData) int { return cmp.Compare(a.ID, b.ID) })
	slices.SortFunc(g.Relations, compareRelations)
	for i := 1; i < len(g.Relations); i++ {
		if a, b := g.Relations[i-1], g.Relations[i]; compareRelations(a, b) == 0 {
			p.fail("relation %s appears twice", a.Key())
		}
	}
	p.cardinality(g)
	return errors.Join(p.errs...)
}

func compareRelations(a, b RelationData) int {
	return cmp.Or(cmp.Compare(a.From, b.From), cmp.Compare(a.Type, b.Type), cmp.Compare(a.To, b.To))
}

type preparer struct {
	c     *Catalogue
	kinds map[string]string // by id
	sets  []string
	led   map[end]string
	errs  []error
	hasher
}

func (p *preparer) fail(format string, args ...any) {
	p.errs = append(p.errs, fmt.Errorf(format, args...))
}

func (p *preparer) node(n *NodeData) {
	kind := p.c.Kind(n.Kind)
	if kind == nil {
		p.fail("%s: no kind %q", n.ID, n.Kind)
		return
	}
	if n.ID == "" || p.kinds[n.ID] != "" {
		p.fail("%s %q: the id is empty or appears twice", n.Kind, n.ID)
	}
	if strings.ContainsFunc(n.ID, unordered) {
		p.fail("%s %q: the id has a character from U+E000 to U+FFFF, which stores order differently", n.Kind, n.ID)
	}
	if n := len(n.ID); n > maxKey {
		p.fail("%s: an id is %d bytes long, at most %d are allowed", kind.Name, n, maxKey)
	}
	p.kinds[n.ID] = n.Kind
	n.Props = p.derived(kind, n)
	p.props(n.ID, n.DataSet, kind.Props, n.Props)
	n.Hash = p.hash(n.Kind, n.ID, n.DataSet, n.Props)
}

func (p *preparer) relation(r *RelationData) {
	typ := p.c.Relation(r.Type)
	if typ == nil {
		p.fail("%s: no such type of relation", r.Key())
		return
	}
	p.end(r, typ.From, r.From)
	p.end(r, typ.To, r.To)
	key := r.Key()
	p.props(key, r.DataSet, typ.Props, r.Props)
	r.Hash = p.hash(key, r.DataSet, r.Props)
}

func (p *preparer) end(r *RelationData, ends []End, id string) {
	kind, known := p.kinds[id]
	if !known {
		p.fail("%s: there is no %q", r.Key(), id)
	} else if !slices.ContainsFunc(ends, func(e End) bool { return e.Kind == kind }) {
		p.fail("%s: %s is a %s, which cannot stand there", r.Key(), id, kind)
	}
}

func (p *preparer) props(owner, set string, props []Prop, values map[string]any) {
	if !slices.Contains(p.sets, set) {
		p.fail("%s: data set %q is not among those loaded", owner, set)
	}
	known := 0
	for _, prop := range props {
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
func (p Prop) check(v any, ok bool) string {
	if !ok {
		if p.Required || p.Sort {
			return "is missing"
		}
		return ""
	}
	if !p.fits(v) {
		return fmt.Sprintf("is not %s: %v", p.Type, v)
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

func (p Prop) fits(v any) bool {
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

// cardinality holds relations against ends that allow only one, or need one.
func (p *preparer) cardinality(g *Graph) {
	count := map[string]int{}
	for _, r := range g.Relations {
		count[r.Type+">"+r.From]++
		count[r.Type+"<"+r.To]++
	}
	for _, r := range p.c.Relations {
		p.ends(g, count, r.Type+">", r.From)
		p.ends(g, count, r.Type+"<", r.To)
	}
}

func (p *preparer) ends(g *Graph, count map[string]int, relation string, ends []End) {
	for _, e := range ends {
		if !e.One && !e.Required {
			continue
		}
		for _, n := range g.Nodes {
			if n.Kind != e.Kind {
				continue
			}
			if c := count[relation+n.ID]; c > 1 && e.One {
				p.fail("%s: more than one %s, at most one is allowed", n.ID, e.Field)
			} else if c == 0 && e.Required {
				p.fail("%s: %s is missing", n.ID, e.Field)
			}
		}
	}
}
