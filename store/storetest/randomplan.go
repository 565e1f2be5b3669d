package storetest

import (
	"slices"

	"routegraph/store"
)

// maxSteps is how many levels a plan has at most: the server allows about as many.
const maxSteps = 20

// planMaker makes one random plan that the catalogue allows.
type planMaker struct {
	*world
	seen *coverage // what was tried already
	left int       // how many more steps the plan may get
}

// randomPlan makes a plan of so many levels or, where the graph's kinds lead no further, fewer.
func randomPlan(w *world, seen *coverage, depth int) *store.Step {
	m := planMaker{w, seen, depth + w.r.IntN(2)}
	if chance(w.r, 2) {
		m.left = maxSteps
	}
	st := m.root(depth)
	if chance(w.r, 12) {
		m.beside(st)
	}
	if chance(w.r, 50) {
		st.Normalize() // as the server does; a store must not rely on it
	}
	return st
}

func (m *planMaker) root(depth int) *store.Step {
	st, kinds := &store.Step{}, m.rootKinds()
	m.from(st, kinds)
	m.fill(st, kinds, depth)
	return st
}

// beside puts other roots beside a root, one of them perhaps of its shape.
func (m *planMaker) beside(st *store.Step) {
	var all []*store.Step
	for range 1 + m.r.IntN(2) {
		depth := 1 + m.r.IntN(2)
		m.left = depth
		all = append(all, m.root(depth))
	}
	if chance(m.r, 50) {
		all = append(all, m.twin(st))
	}
	st.Beside = all
}

func (m *planMaker) rootKinds() []string {
	if kinds := m.kindsWithUntried(); len(kinds) > 0 && chance(m.r, 50) {
		return []string{pick(m.r, kinds)}
	}
	kinds := subset(m.r, m.c.KindNames(), 25)
	if len(kinds) == 0 || chance(m.r, 60) {
		return []string{pick(m.r, m.c.KindNames())}
	}
	return kinds
}

// untried lists the fields of a kind that no plan followed yet: at first those that lead somewhere in this graph, in the end all.
func (m *planMaker) untried(kind string) []string {
	return slices.DeleteFunc(m.c.Fields(kind), func(field string) bool {
		return m.seen.hit[fieldHit][kind+"."+field] > 0 || !m.linked[kind+" "+field] && m.seen.plans < patience
	})
}

// patience is after how many plans a field is followed though it leads nowhere.
const patience = 200

func (m *planMaker) kindsWithUntried() []string {
	return slices.DeleteFunc(m.c.KindNames(), func(kind string) bool { return len(m.untried(kind)) == 0 })
}

// from sets where the root's rows come from.
func (m *planMaker) from(st *store.Step, kinds []string) {
	switch dice := m.r.IntN(100); {
	case dice < 25:
		st.From.IDs = m.ids(kinds)
	case dice < 50 && slices.ContainsFunc(kinds, m.searchable):
		st.From.Words = m.searchWords(kinds)
	}
}

func (m *planMaker) searchable(kind string) bool {
	_, ok := m.c.Kind(kind).Prop(store.SearchText)
	return ok
}

// ids are mostly of nodes that the step has parts for, some twice.
func (m *planMaker) ids(kinds []string) []string {
	list := []string{}
	for range 1 + m.r.IntN(8) {
		from := kinds
		if chance(m.r, 10) {
			from = m.c.KindNames()
		}
		if n := m.someNode(from); n != nil {
			list = append(list, n.ID)
		}
	}
	if chance(m.r, 20) {
		list = append(list, "no such id")
	}
	return list
}

// fill makes all of a step but its From. depth is how many levels it begins.
func (m *planMaker) fill(st *store.Step, kinds []string, depth int) {
	m.left--
	st.Rows = depth > 1 || chance(m.r, 90)
	if chance(m.r, 15) || !st.Rows && chance(m.r, 30) {
		m.groups(st, kinds)
	}
	st.Total = !st.Rows && st.Groups == nil || chance(m.r, 40)
	if chance(m.r, 40) {
		st.Where = m.filter(scope{kinds, st.From.Hop}, 3)
	}
	if st.Rows {
		m.order(st, kinds)
		m.page(st, kinds)
		st.EdgeProps = m.edgeProps(st)
	}
	for _, kind := range kinds {
		p := &store.Part{Kind: kind}
		if st.Rows {
			p.Props = names(subset(m.r, m.nodeProps([]string{kind}, false), 25))
		}
		st.Parts = append(st.Parts, p)
	}
	m.below(st, depth)
	m.lookups(st, depth)
}

func (m *planMaker) edgeProps(st *store.Step) []string {
	switch {
	case st.From.Hop != nil:
		return names(subset(m.r, st.From.Hop.Relation.Props, 50))
	case st.From.Words != nil && chance(m.r, 50):
		return []string{store.Rank}
	}
	return nil
}

func names(props []store.Prop) []string {
	var list []string
	for _, p := range props {
		list = append(list, p.Name)
	}
	return list
}

// below puts steps below a step's parts: at least one below one of them, so that the plan gets as deep as it should.
func (m *planMaker) below(st *store.Step, depth int) {
	if depth < 2 {
		return
	}
	m.hop(pick(m.r, st.Parts), depth)
	for _, p := range st.Parts {
		for m.left > 0 && chance(m.r, 40) {
			m.hop(p, 1+m.r.IntN(depth))
		}
	}
}

func (m *planMaker) hop(p *store.Part, depth int) {
	hop, ok := m.someField(p.Kind)
	if fields := m.untried(p.Kind); len(fields) > 0 && chance(m.r, 70) {
		hop, ok = m.c.Hop(p.Kind, pick(m.r, fields))
	}
	if !ok || m.left <= 0 {
		return
	}
	st := &store.Step{From: store.From{Hop: &hop}}
	m.fill(st, m.some(hop.Kinds()), depth-1)
	p.Steps = append(p.Steps, st)
	if size := len(st.Steps()); size <= max(2, m.left) && chance(m.r, 20) {
		m.left -= size
		p.Steps = append(p.Steps, m.twin(st))
	}
}

// some is mostly all of a list, else a part of it.
func (m *planMaker) some(kinds []string) []string {
	if few := subset(m.r, kinds, 50); len(few) > 0 && chance(m.r, 40) {
		return few
	}
	return kinds
}

// lookups puts steps beside the links of a step that name nodes by id.
func (m *planMaker) lookups(st *store.Step, depth int) {
	if st.From.Hop == nil || !st.Rows {
		return
	}
	for _, p := range st.From.Hop.Relation.Props {
		if p.Type != store.Texts || len(p.Enum) > 0 || chance(m.r, 70) {
			continue
		}
		st.NeedEdge(p.Name)
		st.Cited = append(st.Cited, m.lookup(p.Name, m.namedKinds(st.From.Hop, p.Name), depth))
	}
}

func (m *planMaker) lookup(prop string, kinds []string, depth int) *store.Step {
	m.left--
	st := &store.Step{From: store.From{Lookup: prop}, Rows: true}
	if chance(m.r, 30) {
		st.Where = m.filter(scope{kinds, nil}, 2)
	}
	for _, kind := range kinds {
		p := &store.Part{Kind: kind, Props: names(subset(m.r, m.nodeProps([]string{kind}, false), 25))}
		if m.left > 0 && chance(m.r, 40) {
			m.hop(p, max(2, depth))
		}
		st.Parts = append(st.Parts, p)
	}
	return st
}

// namedKinds lists the kinds of some nodes that a property of a hop's relations names, and sometimes one more.
func (m *planMaker) namedKinds(hop *store.Hop, prop string) []string {
	var kinds []string
	for _, r := range m.types[hop.Relation.Type] {
		list, _ := r.Props[prop].([]string)
		for _, id := range list {
			if n := m.nodes[id]; n != nil && len(kinds) < 3 && !slices.Contains(kinds, n.Kind) {
				kinds = append(kinds, n.Kind)
			}
		}
	}
	if one := pick(m.r, m.c.KindNames()); len(kinds) == 0 || chance(m.r, 20) && !slices.Contains(kinds, one) {
		kinds = append(kinds, one)
	}
	return kinds
}
