package model

import "routegraph/store"

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

// count adds what a row unfolds to, so that an answer that repeats rows can be held against the limit before it is written.
func (a *Answer) count(t *store.Table, row int) {
	if a.sizes == nil {
		a.sizes = map[*store.Table][]int64{}
	}
	if a.sizes[t] == nil {
		a.sizes[t] = t.Sizes()
	}
	a.shown = store.Add(a.shown, a.sizes[t][row])
}

// Shown is how many rows the computed fields show, with all that stands below them.
func (a *Answer) Shown() int64 { return a.shown }

// shows lists the rows of ids, without those that no step has.
func shows[T any](a *Answer, ids []string, steps ...*store.Step) []T {
	out := []T{}
	for _, id := range ids {
		for _, s := range steps {
			if a.table(s).Find(id) >= 0 {
				out = append(out, show[T](a, id, s))
				break
			}
		}
	}
	return out
}
