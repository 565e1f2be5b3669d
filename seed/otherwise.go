package seed

import (
	"cmp"
	"maps"
	"slices"

	"routegraph/store"
)

// A record can tell what further sources give for a value that it has already:
//
//	otherwise:
//	  - when: 2022-04
//	    citations: [{source: …, at: …}]
//
// Each item makes claims and changes nothing else: the record keeps its value.

// stated lists all that citations support: the records, and what sources say otherwise.
func (r *reader) stated() []*record { return slices.Concat(r.records, r.others) }

func (r *reader) otherwise(rec *record, fields map[string]*field, e entry) {
	if e.value.shape != aList || len(e.value.list) == 0 {
		r.problem(rec.at.on(e.line), "shape", "write a list of values, each with its citations", "otherwise is %s", e.value.shape)
		return
	}
	single := map[string]*field{}
	for key, f := range fields {
		if f.single() {
			single[key] = f.plain()
		}
	}
	for _, item := range e.value.list {
		r.other(rec, single, item)
	}
}

// single tells whether a field has one value, which sources can give differently.
func (f *field) single() bool {
	return !f.list && f.key != "people" && f.key != "point" && f.key != "names" && f.key != "externalIds"
}

// plain is the field as claims have it: of a date its EDTF text alone.
func (f *field) plain() *field {
	if f.key != "when" && f.key != "published" {
		return f
	}
	return &field{key: f.key, read: func(r *reader, rec *record, f *field, e entry) {
		if s, ok := r.text(rec.at, f.key, e.value, true); ok {
			r.edtf(rec, rec.at.on(e.value.line), s)
			rec.add(f, e.value.line, s, "", "")
		}
	}}
}

// other reads one value and who gives it.
func (r *reader) other(rec *record, single map[string]*field, n node) {
	other := &record{kind: rec.kind, id: rec.id, at: rec.at.on(n.line), props: map[string]any{}, other: true}
	values := 0
	entries := r.keyed(rec.at, "an item of otherwise", n, append(slices.Sorted(maps.Keys(single)), "citations")...)
	for _, e := range entries {
		if e.key == "citations" {
			other.cites = r.citations(other, e.value)
			continue
		}
		values++
		single[e.key].read(r, other, single[e.key], e)
	}
	if len(entries) < len(n.entries) || n.shape != aMapping {
		return // noted already
	}
	if values != 1 || !hasKey(entries, "citations") {
		r.problem(other.at, "otherwise", "write one value and its citations in each item", "an item of otherwise has %d values", values)
		return
	}
	for i := range other.facts {
		r.differs(rec, other, &other.facts[i])
	}
	r.others = append(r.others, other)
}

// differs holds that the record has a value, and another one.
func (r *reader) differs(rec, other *record, f *fact) {
	own := rec.under(f.field.key)
	switch {
	case len(own) == 0 && !rec.tried[f.field.key]:
		r.problem(other.at.on(f.line), "otherwise", "write it as the record's own, and cite the source there", "this record has no %q of its own", f.field.key)
	case len(own) == 1 && own[0].value == f.value && own[0].object == f.object:
		r.problem(other.at.on(f.line), "otherwise", "cite the source under citations", "the record says the same %q itself", f.field.key)
	}
}

// others finds the values that claims give a record otherwise, each as a record of one fact.
func (w *writer) others(rec *record, fields []*field) (out []*record) {
	for _, f := range fields {
		if f.single() {
			out = append(out, w.othersOf(rec, f)...)
		}
	}
	return out
}

func (w *writer) othersOf(rec *record, f *field) (out []*record) {
	for _, c := range w.claims[rec.id] {
		says := func(x fact) bool { return x.field == f && x.value == c.value && x.object == c.object }
		known := slices.ContainsFunc(out, func(other *record) bool { return says(other.facts[0]) })
		if c.property != f.key || known || slices.ContainsFunc(rec.facts, says) {
			continue
		}
		other := &record{kind: rec.kind, id: rec.id}
		other.add(f, 0, c.value, c.object, c.value)
		out = append(out, other)
	}
	slices.SortFunc(out, func(a, b *record) int {
		x, y := a.facts[0], b.facts[0]
		return cmp.Or(cmp.Compare(x.value, y.value), cmp.Compare(x.object, y.object))
	})
	return out
}

func (p *page) otherwise(w *writer, itself string, others []*record) {
	if len(others) > 0 {
		p.line(2, "otherwise:")
	}
	for _, other := range others {
		f := other.facts[0]
		text := f.value
		if f.object != "" {
			text = f.field.written(f.object)
		}
		var q page
		q.text(6, pair{f.field.key, text, f.field.prop.Type == store.Int || f.field.prop.Type == store.Bool})
		q.line(6, "citations:")
		for _, c := range w.citationsOf(other) {
			q.citation(8, "", c)
		}
		p.WriteString("    - " + q.String()[6:])
	}
}
