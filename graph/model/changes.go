package model

import "routegraph/changelog"

// DataVersion is a version of the data set that is on record.
type DataVersion = changelog.Version

// DataChanges are what one version changed since another.
type DataChanges struct {
	Since, Until            changelog.Version
	Served                  bool
	Total                   int
	Added, Changed, Removed []DataChange
}

// DataChange is one thing that was added, changed or removed.
type DataChange struct {
	NodeID, Name string
	Was          *string
	Fields       []string
}

// Changes lists what the versions after one changed, up to another, so many of each list.
func Changes(all []changelog.Version, since, until changelog.Version, served bool, first int) *DataChanges {
	v := changelog.Since(all, since.Version, until.Version)
	return &DataChanges{Since: since, Until: until, Served: served, Total: len(v.Added) + len(v.Changed) + len(v.Removed),
		Added: changes(v.Added, first), Changed: changes(v.Changed, first), Removed: changes(v.Removed, first)}
}

func changes(list []changelog.Change, first int) []DataChange {
	out := []DataChange{}
	for _, c := range list[:min(first, len(list))] {
		one := DataChange{NodeID: c.ID, Name: c.Name, Fields: c.Fields}
		if c.Was != "" {
			one.Was = &c.Was
		}
		out = append(out, one)
	}
	return out
}
