package seed

import (
	"cmp"
	"io/fs"
	"regexp"
	"strings"

	"routegraph/store"
)

// readYAML reads the files that people write.
func (r *reader) readYAML(files fs.FS) {
	for _, l := range layouts {
		content, ok := r.open(files, l.file, l.kind)
		if !ok {
			continue
		}
		records, whole := r.tree(l.file, content)
		if !whole {
			r.unread[l.kind] = true
		}
		fields := map[string]*field{}
		for _, f := range r.fields(l) {
			fields[f.key] = f
		}
		for _, n := range records {
			r.record(l, fields, n)
		}
	}
}

// record reads one record.
func (r *reader) record(l layout, fields map[string]*field, n node) {
	keys := strings.Fields("id " + l.keys)
	if l.cites() {
		keys = append(keys, "citations", "otherwise")
	}
	rec := &record{kind: l.kind, at: position{l.file, n.line}, props: map[string]any{}, extends: l.kind == "Country", tried: map[string]bool{}}
	entries := r.keyed(rec.at, "a record of "+l.file, n, keys...)
	for _, e := range n.entries {
		rec.tried[near(e.key, keys)] = true
	}
	for _, e := range entries {
		r.key(rec, fields[e.key], e)
	}
	if n.shape == aMapping {
		r.missing(rec, l, fields, entries)
	}
	for _, e := range entries {
		if e.key == "otherwise" { // last: it is held against what the record says itself
			r.otherwise(rec, fields, e)
		}
	}
	if rec.id == "" {
		r.unread[rec.kind] = true
		return
	}
	r.records = append(r.records, rec)
}

func (r *reader) key(rec *record, f *field, e entry) {
	switch e.key {
	case "id":
		r.id(rec, e.value)
	case "citations":
		rec.cites = r.citations(rec, e.value)
	case "otherwise":
	default:
		f.read(r, rec, f, e)
	}
}

var countryCode = regexp.MustCompile(`^[A-Z]{3}$`)

func (r *reader) id(rec *record, n node) {
	s, ok := r.text(rec.at, "id", n, true)
	if !ok {
		return
	}
	if rec.kind == "Country" {
		if ok = countryCode.MatchString(s); !ok {
			r.problem(rec.at.on(n.line), "slug", "write the code of three capital letters", "%q cannot be the id of a country", s)
		}
	} else {
		ok = r.slug(rec.at.on(n.line), s)
	}
	if ok {
		rec.id = prefix(rec.kind) + s
	}
}

// missing notes what every record of its kind must have. Whatever could not be read was noted already.
func (r *reader) missing(rec *record, l layout, fields map[string]*field, entries []entry) {
	has := map[string]bool{}
	for _, e := range entries {
		has[e.key] = true
	}
	need := []string{"id"}
	for key := range strings.FieldsSeq(l.keys) {
		if f := fields[key]; !rec.extends && (f.prop.Required || f.hop.Relation != nil && !f.hop.In && f.hop.From.Required) {
			need = append(need, key)
		}
	}
	if l.cites() {
		need = append(need, "citations")
	}
	for _, key := range need {
		if !has[key] {
			rec.tried[key] = true
			r.problem(rec.at, "missing", "add it", "this record has no %s", key)
		}
	}
	r.sortDate(rec)
}

// sortDate is the day by which a thing is ordered: its first possible one, else that of the story, else its last possible one.
func (r *reader) sortDate(rec *record) {
	if _, dated := r.catalogue.Kind(rec.kind).Prop("sortDate"); !dated {
		return
	}
	text := func(key string) string { s, _ := rec.props[key].(string); return s }
	day := cmp.Or(text("earliest"), text("reportedOn"), text("latest"))
	if day == "" {
		r.problem(rec.at, "date", "say when it was, or when it was reported", "this record has no date at all")
		return
	}
	rec.props["sortDate"] = day
}

// index finds each record by its id. A record that extends another adds to it.
func (r *reader) index() {
	extended := map[string]*record{} // by the records of countries.yaml
	for _, rec := range r.records {
		first := r.byID[rec.id]
		if rec.extends && !isTable(rec.at.file) {
			if extended[rec.id] != nil {
				first = extended[rec.id]
			}
			extended[rec.id] = rec
		}
		switch {
		case first == nil && rec.extends:
			r.extendsNothing(rec)
		case first == nil:
			r.byID[rec.id] = rec
		case rec.extends && !first.extends:
			extend(first.props, rec.props)
		default:
			r.problem(rec.at, "duplicate", "keep one of the two, or give this one another id", "%s stands in line %d of %s already", rec.id, first.at.line, first.at.file)
		}
	}
}

func (r *reader) extendsNothing(rec *record) {
	if !r.unread[rec.kind] {
		r.problem(rec.at, "reference", "add it to "+countriesTable+", or correct the id", "there is no %s to add to", rec.id)
	}
}

func extend(props, more map[string]any) {
	for key, v := range more {
		if list, ok := v.([]string); ok {
			old, _ := props[key].([]string)
			v = append(old[:len(old):len(old)], list...)
		}
		props[key] = v
	}
}

// link is the relation that a fact makes.
func (f *fact) link(rec *record) store.RelationData {
	rel := store.RelationData{Type: f.field.hop.Relation.Type, From: rec.id, To: f.object}
	if f.field.hop.In {
		rel.From, rel.To = f.object, rec.id
	}
	return rel
}
