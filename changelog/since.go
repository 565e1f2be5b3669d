package changelog

import (
	"cmp"
	"maps"
	"slices"
)

// Since joins what the versions after one changed, up to and with another, both of the register. What was added and removed again is left out; a
// field that was changed and changed back counts as changed.
func Since(all []Version, since, until string) Version {
	at := func(version string) int {
		return slices.IndexFunc(all, func(v Version) bool { return v.Version == version })
	}
	j := joined{map[string]Change{}, map[string]Change{}, map[string]Change{}}
	for i := at(since) + 1; i <= at(until); i++ {
		j.version(all[i])
	}
	last, _ := Find(all, until)
	last.Added, last.Changed, last.Removed = listed(j.added), listed(j.changed), listed(j.removed)
	return last
}

// joined holds changes by the id that the thing has after them.
type joined struct{ added, changed, removed map[string]Change }

func (j joined) version(v Version) {
	for _, c := range v.Removed {
		j.remove(c)
	}
	for _, c := range v.Changed {
		j.change(c)
	}
	for _, c := range v.Added {
		j.add(c)
	}
}

func (j joined) add(c Change) {
	if _, back := j.removed[c.ID]; back {
		delete(j.removed, c.ID)
		j.changed[c.ID] = c
		return
	}
	j.added[c.ID] = c
}

func (j joined) change(c Change) {
	before := cmp.Or(c.Was, c.ID)
	if _, young := j.added[before]; young {
		delete(j.added, before)
		j.added[c.ID] = Change{ID: c.ID, Name: c.Name}
		return
	}
	if old, again := j.changed[before]; again {
		delete(j.changed, before)
		c.Was = cmp.Or(old.Was, c.Was)
		c.Fields = slices.Compact(slices.Sorted(slices.Values(slices.Concat(old.Fields, c.Fields))))
	}
	j.changed[c.ID] = c
}

func (j joined) remove(c Change) {
	if _, young := j.added[c.ID]; young {
		delete(j.added, c.ID)
		return
	}
	if old, changed := j.changed[c.ID]; changed {
		delete(j.changed, c.ID)
		c.ID = cmp.Or(old.Was, c.ID)
	}
	j.removed[c.ID] = c
}

func listed(of map[string]Change) (list []Change) {
	for _, id := range slices.Sorted(maps.Keys(of)) {
		list = append(list, of[id])
	}
	return list
}
