package changelog

import (
	"cmp"
	"maps"
	"slices"
)

// Compare says what a state changed of the one before it. formerly has the ids that were given up, with those that took their place.
func Compare(old, now State, formerly map[string]string) (v Version) {
	was := map[string]string{}
	for id := range old {
		was[cmp.Or(formerly[id], id)] = id
	}
	for _, id := range slices.Sorted(maps.Keys(now)) {
		before, known := was[id]
		switch {
		case !known:
			v.Added = append(v.Added, Change{ID: id, Name: now[id].Name})
		case before != id:
			v.Changed = append(v.Changed, Change{id, now[id].Name, before, differing(old[before], now[id])})
		default:
			if fields := differing(old[id], now[id]); len(fields) > 0 {
				v.Changed = append(v.Changed, Change{ID: id, Name: now[id].Name, Fields: fields})
			}
		}
	}
	for _, id := range slices.Sorted(maps.Keys(was)) {
		if _, kept := now[id]; !kept {
			v.Removed = append(v.Removed, Change{ID: was[id], Name: old[was[id]].Name})
		}
	}
	return v
}

// differing lists the fields under which two states of a thing say different things.
func differing(a, b Thing) (fields []string) {
	for field, hash := range a.Fields {
		if b.Fields[field] != hash {
			fields = append(fields, field)
		}
	}
	for field := range b.Fields {
		if _, there := a.Fields[field]; !there {
			fields = append(fields, field)
		}
	}
	slices.Sort(fields)
	return fields
}
