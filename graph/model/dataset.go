package model

import (
	"strconv"

	"routegraph/changelog"
)

func (d Dataset) Title() string     { return d.text("title") }
func (d Dataset) HowToCite() string { return d.text("howToCite") }

// Version is that of everything that is served.
func (d Dataset) Version() string { return d.answer.Revision }

// Versions are those of this data set that are on record.
func (d Dataset) Versions() []changelog.Version {
	if d.node().ID != "dataset:seed" {
		return []changelog.Version{}
	}
	return d.answer.Versions
}

// FormerID is an id that was given up, and the one that took its place.
type FormerID struct{ From, To string }

func (d Dataset) FormerIds() []FormerID {
	return pairs(d.texts("formerIds"), func(from, to string) FormerID { return FormerID{from, to} })
}

// Count is how much there is of something.
type Count struct {
	Key   string
	Count int
}

func (d Dataset) Counts() []Count {
	return pairs(d.texts("counts"), func(key, value string) Count {
		n, _ := strconv.Atoi(value)
		return Count{key, n}
	})
}
