package model

import (
	"fmt"
	"slices"

	"routegraph/analysis"
	"routegraph/store"
)

// shown counts the rows that computed fields show, with all that stands below them: a row is written again wherever it is shown.
type shown struct {
	limit int64
	rows  int64
	sizes map[*store.Table][]int64
}

// count adds what a row unfolds to.
func (s *shown) count(t *store.Table, row int) {
	if s.sizes == nil {
		s.sizes = map[*store.Table][]int64{}
	}
	if s.sizes[t] == nil {
		s.sizes[t] = t.Sizes()
	}
	s.rows = store.Add(s.rows, s.sizes[t][row])
}

// Over is analysis.ErrLimit where more is shown than is written.
func (s *shown) Over() error {
	if s.rows > s.limit {
		return fmt.Errorf("the answer would hold %d rows, at most %d are written; ask for smaller pages or fewer levels: %w", s.rows, s.limit, analysis.ErrLimit)
	}
	return nil
}

// table is what a step brought.
func (a *Answer) table(s *store.Step) *store.Table { return a.Tables[s] }

// linked lists the rows of a step that a row of the step above leads to.
func (a *Answer) linked(s *store.Step, above int) []Row {
	t := a.table(s)
	out := make([]Row, len(t.Links[above].List))
	for i, l := range t.Links[above].List {
		out[i] = Row{a, t, l.Child}
	}
	return out
}

// show finds the row of an id among steps, for a computed field; the zero T if none has it.
func show[T any](a *Answer, id string, steps ...*store.Step) (none T) {
	for _, s := range steps {
		t := a.table(s)
		if i := t.Find(id); i >= 0 {
			a.count(t, i)
			return Row{a, t, i}.view().(T)
		}
	}
	return none
}

// shows lists the rows of ids, each once, without those that no step has.
func shows[T any](a *Answer, ids []string, steps ...*store.Step) []T {
	out := []T{}
	for i, id := range ids {
		if slices.Contains(ids[:i], id) {
			continue
		}
		for _, s := range steps {
			if a.table(s).Find(id) >= 0 {
				out = append(out, show[T](a, id, s))
				break
			}
		}
	}
	return out
}
