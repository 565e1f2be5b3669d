package storetest

import (
	"cmp"
	"slices"

	"routegraph/store"
)

// scope is what a filter speaks of: nodes of some kinds, and the relation that led to them, if one did.
type scope struct {
	kinds []string
	hop   *store.Hop
}

func (m *planMaker) filter(s scope, depth int) *store.Filter {
	if depth > 0 {
		switch dice := m.r.IntN(100); {
		case dice < 12:
			return &store.Filter{And: m.filters(s, depth-1)}
		case dice < 24:
			return &store.Filter{Or: m.filters(s, depth-1)}
		case dice < 36:
			return not(m.filter(s, depth-1))
		case dice < 54:
			if f := m.someFilter(s, depth-1); f != nil {
				return f
			}
		}
	}
	return m.leaf(s)
}

func (m *planMaker) filters(s scope, depth int) []*store.Filter {
	list := []*store.Filter{}
	for range (m.r.IntN(8) + 1) / 2 {
		list = append(list, m.filter(s, depth))
	}
	return list
}

// someFilter follows a field that all of the kinds have; nil if there is none.
func (m *planMaker) someFilter(s scope, depth int) *store.Filter {
	hops := m.sharedFields(s.kinds)
	if len(hops) == 0 {
		return nil
	}
	hop, counts := pick(m.r, hops), chance(m.r, 40)
	if counts && chance(m.r, 50) {
		hop = slices.MinFunc(hops, func(a, b store.Hop) int {
			return cmp.Compare(m.counted(m.leastCounted(a)), m.counted(m.leastCounted(b)))
		})
	}
	f := some(hop, nil)
	if chance(m.r, 75) {
		f.Some.Where = m.filter(scope{hop.Kinds(), &hop}, depth)
	}
	if counts {
		m.enough(f.Some)
	}
	return f
}

// enough makes a condition count nodes or values, often those of the type that was tried least so far: sometimes one, mostly few more.
func (m *planMaker) enough(s *store.Some) {
	s.AtLeast = pick(m.r, []int{0, 1, 2, 2, 3})
	switch dice := m.r.IntN(100); {
	case dice < 25:
		s.Distinct = m.evenly(m.nodeProps(s.Hop.Kinds(), chance(m.r, 30))).Name
	case dice < 75:
		s.Distinct = m.leastCounted(s.Hop).Name
	}
}

// leastCounted is a property of what a hop leads to of a type whose values were counted least so far.
func (m *planMaker) leastCounted(h store.Hop) store.Prop {
	return slices.MinFunc(m.nodeProps(h.Kinds(), true), func(a, b store.Prop) int { return cmp.Compare(m.counted(a), m.counted(b)) })
}

func (m *planMaker) counted(p store.Prop) int { return m.seen.hit[distinctHit][string(p.Type)] }

// leaf compares a property of a node, or of a relation, mostly with a value that occurs.
func (m *planMaker) leaf(s scope) *store.Filter {
	if s.hop != nil && len(s.hop.Relation.Props) > 0 && chance(m.r, 30) {
		return m.edgeLeaf(s)
	}
	p := m.evenly(m.nodeProps(s.kinds, chance(m.r, 10)))
	op := m.op(p)
	return &store.Filter{Prop: p.Name, Op: op, Value: m.value(op, func() any {
		if n := m.someNode(s.kinds); n != nil {
			return m.valueIn(p, n.Props, n.ID)
		}
		return anyValue(m.r, p)
	})}
}

func (m *planMaker) edgeLeaf(s scope) *store.Filter {
	p := m.evenly(s.hop.Relation.Props)
	op := m.op(p)
	return &store.Filter{Edge: true, Prop: p.Name, Op: op, Value: m.value(op, func() any {
		if r := m.arriving(s.hop, s.kinds); r != nil {
			return m.valueIn(p, r.Props, "")
		}
		return anyValue(m.r, p)
	})}
}

// evenly picks a property: each type among them has the same chance, but for the one that was tried least so far, which has a better one.
func (m *planMaker) evenly(props []store.Prop) store.Prop {
	var found []store.Type
	for _, p := range props {
		if !slices.Contains(found, p.Type) {
			found = append(found, p.Type)
		}
	}
	typ := pick(m.r, found)
	if chance(m.r, 30) {
		typ = slices.MinFunc(found, func(a, b store.Type) int { return cmp.Compare(m.tried(a), m.tried(b)) })
	}
	return pick(m.r, slices.DeleteFunc(slices.Clone(props), func(p store.Prop) bool { return p.Type != typ }))
}

// tried counts the comparisons with a type so far.
func (m *planMaker) tried(t store.Type) int {
	n := 0
	for _, op := range ops(t) {
		n += m.seen.hit[operatorHit][operatorName(op, t)]
	}
	return n
}

// ops lists the operators that a type has.
func ops(t store.Type) []store.Op {
	list := []store.Op{store.Eq, store.In, store.Lt, store.Lte, store.Gt, store.Gte, store.Null}
	if t == store.Text || t == store.Texts {
		list = append(list, store.Contains, store.StartsWith)
	}
	return list
}

// op picks an operator, often the one that was tried least with this type so far.
func (m *planMaker) op(p store.Prop) store.Op {
	if chance(m.r, 30) {
		return pick(m.r, ops(p.Type))
	}
	tried := func(op store.Op) int { return m.seen.hit[operatorHit][operatorName(op, p.Type)] }
	return slices.MinFunc(ops(p.Type), func(a, b store.Op) int { return cmp.Compare(tried(a), tried(b)) })
}

// value makes an operator's value of values of the property.
func (m *planMaker) value(op store.Op, next func() any) any {
	switch op {
	case store.Null:
		return chance(m.r, 40)
	case store.In:
		list := []any{}
		for range m.r.IntN(5) {
			list = append(list, next())
		}
		return list
	case store.StartsWith, store.Contains:
		return m.piece(next().(string), op == store.StartsWith && chance(m.r, 60))
	}
	return next()
}

// piece is a short piece of a text.
func (m *planMaker) piece(s string, atStart bool) string {
	letters, from := []rune(s), 0
	if !atStart {
		from = m.r.IntN(len(letters) + 1)
	}
	return string(letters[from:min(len(letters), from+m.r.IntN(4))])
}

// twin differs from a step in nothing but values, as one field does under two names with other arguments.
func (m *planMaker) twin(st *store.Step) *store.Step {
	twin := copyPlan(st).root
	for _, s := range twin.Steps() {
		for i := range s.Groups {
			s.Groups[i].Limit = 1 + m.r.IntN(5)
		}
		if s.Page.Limit > 0 {
			s.Page.Limit = 1 + m.r.IntN(5)
		}
		m.revalue(s.Where)
	}
	return twin
}

func (m *planMaker) revalue(f *store.Filter) {
	if f == nil || f.Op == store.Null {
		return
	}
	for _, g := range append(f.And, f.Or...) {
		m.revalue(g)
	}
	m.revalue(f.Not)
	if f.Some != nil {
		m.revalue(f.Some.Where)
		if f.Some.AtLeast > 1 {
			f.Some.AtLeast = 2 + m.r.IntN(3)
		}
	}
	if f.Op != "" && chance(m.r, 70) {
		f.Value = m.value(f.Op, func() any { return anyValue(m.r, store.Prop{Type: m.c.Type(f.Prop)}) })
	}
}
