package model

import "strconv"

func (d Dataset) Title() string     { return d.text("title") }
func (d Dataset) HowToCite() string { return d.text("howToCite") }

// Version is that of everything that is served.
func (d Dataset) Version() string { return d.answer.Revision }

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
