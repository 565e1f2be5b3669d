package storetest

import (
	"slices"

	"routegraph/store"
)

// groups makes a step count by groups, and sometimes bring nothing else.
func (m *planMaker) groups(st *store.Step, kinds []string) {
	for range 1 + m.r.IntN(2) {
		g := store.Group{Limit: 1 + m.r.IntN(5)}
		for range 1 + m.r.IntN(2) {
			g.By = append(g.By, m.groupKey(kinds))
		}
		if chance(m.r, 30) {
			g.Limit = 1000
		}
		st.Groups = append(st.Groups, g)
	}
}

// groupKey is mostly what all of some kinds have.
func (m *planMaker) groupKey(kinds []string) store.GroupKey {
	if hops := m.sharedFields(kinds); len(hops) > 0 && chance(m.r, 30) {
		hop := pick(m.r, hops)
		return store.GroupKey{Hop: &hop}
	}
	props := m.nodeProps(kinds, chance(m.r, 10))
	if lists := slices.DeleteFunc(slices.Clone(props), func(p store.Prop) bool { return p.Type != store.Texts }); len(lists) > 0 && chance(m.r, 15) {
		props = lists
	}
	return store.GroupKey{Prop: m.evenly(props).Name}
}
