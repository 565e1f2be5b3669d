package seed

import (
	"maps"
	"regexp"
	"slices"
	"strings"

	"routegraph/store"
)

// readText reads a property that is one text, perhaps one of an enumeration, perhaps a day.
func readText(r *reader, rec *record, f *field, e entry) {
	s, ok := r.text(rec.at, f.key, e.value, true)
	if !ok {
		return
	}
	at := rec.at.on(e.value.line)
	switch {
	case f.prop.Type == store.Day && !store.IsDay(s):
		r.problem(at, "date", "write a day that exists as YYYY-MM-DD", "%s is %q", f.key, s)
		return
	case f.prop.Enum != nil && !slices.Contains(f.prop.Enum, s):
		r.problem(at, "enum", "write "+or(nearest(s, f.prop.Enum)), "%s cannot be %q", f.key, s)
		return
	case f.key == "url" || f.key == "website":
		r.url(at, f.key, s)
	case f.key == "language" && !language.MatchString(s):
		r.problem(at, "language", "write a BCP 47 tag such as fr or es-419, or mul for several", "%q is no language", s)
	}
	rec.props[f.key] = s
	rec.add(f, at.line, s, "", "")
}

// readBool reads a property that is yes or no.
func readBool(r *reader, rec *record, f *field, e entry) {
	s, ok := r.text(rec.at, f.key, e.value, true)
	if !ok {
		return
	}
	at := rec.at.on(e.value.line)
	if s != "true" && s != "false" {
		r.problem(at, "boolean", "write true or false", "%s is %q", f.key, s)
		return
	}
	rec.props[f.key] = s == "true"
	rec.add(f, at.line, s, "", "")
}

// readInt reads a property that is a number of things, or a place in an order.
func readInt(r *reader, rec *record, f *field, e entry) {
	s, ok := r.text(rec.at, f.key, e.value, true)
	if !ok {
		return
	}
	e.line = e.value.line
	if n, ok := r.digits(rec.at, e, s); ok {
		rec.props[f.key] = n
		rec.add(f, e.line, s, "", "")
	}
}

// readTexts reads a property that is a list of texts.
func readTexts(r *reader, rec *record, f *field, e entry) {
	var list []string
	for _, item := range r.texts(rec.at, f.key, e.value, true) {
		if f.prop.Enum != nil && !slices.Contains(f.prop.Enum, item.text) {
			r.problem(rec.at.on(item.line), "enum", "write "+or(nearest(item.text, f.prop.Enum)), "%s cannot hold %q", f.key, item.text)
			continue
		}
		list = append(list, item.text)
		rec.add(f, item.line, item.text, "", item.text)
	}
	if list != nil {
		rec.props[f.key] = list
	}
}

// language is the shape of a tag of BCP 47: the language, then perhaps its script, its region and more.
var language = regexp.MustCompile(`^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$`)

// readNames reads names by language. The graph keeps them as `fr=…`, sorted.
func readNames(r *reader, rec *record, f *field, e entry) {
	if e.value.shape != aMapping {
		r.problem(rec.at.on(e.value.line), "shape", "write a mapping of languages", "names is %s", e.value.shape)
		return
	}
	names := map[string]string{}
	for _, n := range e.value.entries {
		s, ok := r.text(rec.at, "names", n.value, true)
		switch {
		case !language.MatchString(n.key):
			r.problem(rec.at.on(n.line), "key", "write a BCP 47 tag such as fr or es-419", "%q is no language", n.key)
		case names[n.key] != "":
			r.problem(rec.at.on(n.line), "key", "keep one", "the key %q stands here twice", n.key)
		case ok:
			names[n.key] = s
			rec.add(f, n.line, n.key+"="+s, "", n.key)
		}
	}
	var list []string
	for _, lang := range slices.Sorted(maps.Keys(names)) {
		list = append(list, lang+"="+names[lang])
	}
	if list != nil {
		rec.props[f.key] = list
	}
}

var externalID = regexp.MustCompile(`^[a-z0-9-]+=\S+$`)

// ownScheme marks identifiers that are our own bookkeeping: no source states them.
const ownScheme = "starsom-facts="

func readExternalIDs(r *reader, rec *record, f *field, e entry) {
	var list []string
	for _, item := range r.texts(rec.at, f.key, e.value, true) {
		if !externalID.MatchString(item.text) {
			r.problem(rec.at.on(item.line), "shape", "write scheme=identifier, such as wikidata=Q783", "%q is no identifier", item.text)
			continue
		}
		list = append(list, item.text)
		if !strings.HasPrefix(item.text, ownScheme) {
			rec.add(f, item.line, item.text, "", item.text)
		}
	}
	if list != nil {
		rec.props[f.key] = list
	}
}

// readPeriod reads a date or a span. What it can mean at the earliest and at the latest follows from the EDTF text.
func readPeriod(r *reader, rec *record, f *field, e entry) {
	part := map[string]string{}
	entries := r.keyed(rec.at, f.key, e.value, "edtf", "precision", "text", "note")
	for _, p := range entries {
		part[p.key], _ = r.text(rec.at, p.key, p.value, true)
		if at := rec.at.on(p.value.line); p.key == "precision" {
			r.enum(at, rec.kind, "precision", part[p.key])
		} else if p.key == "edtf" && part[p.key] != "" {
			r.edtf(rec, at, part[p.key])
		}
	}
	for _, key := range []string{"edtf", "precision"} {
		if part[key] == "" && entries != nil {
			r.problem(rec.at.on(e.line), "missing", "add it", "%s has no %s", f.key, key)
		}
	}
	setText(rec.props, "edtf", part["edtf"])
	setText(rec.props, "precision", part["precision"])
	setText(rec.props, "dateText", part["text"])
	setText(rec.props, "dateNote", part["note"])
	rec.add(f, e.line, part["edtf"], "", "")
}

func (r *reader) edtf(rec *record, at position, s string) {
	days, problem := readEDTF(s)
	if problem != "" {
		r.problem(at, "date", "write EDTF such as 2022-11, 2023-11-27?/2023-11-28? or ../2023-07-21, with days that exist", "%q: %s", s, problem)
		return
	}
	setText(rec.props, "earliest", days.earliest)
	setText(rec.props, "latest", days.latest)
}

// enum holds a value against the catalogue's list.
func (r *reader) enum(at position, kind, prop, s string) {
	p, _ := r.catalogue.Kind(kind).Prop(prop)
	if s != "" && !slices.Contains(p.Enum, s) {
		r.problem(at, "enum", "write "+or(nearest(s, p.Enum)), "%s cannot be %q", prop, s)
	}
}

// readQuantity reads a number of people as the source gives it.
func readQuantity(r *reader, rec *record, f *field, e entry) {
	entries := r.keyed(rec.at, f.key, e.value, "min", "max", "text")
	for _, p := range entries {
		s, ok := r.text(rec.at, p.key, p.value, true)
		if ok && p.key == "text" {
			rec.props["peopleText"] = s
		} else if ok {
			r.count(rec, p, s)
		}
	}
	at := rec.at.on(e.line)
	if entries != nil && !hasKey(entries, "text") {
		r.problem(at, "missing", "add the number as the source words it", "%s has no text", f.key)
	}
	least, hasLeast := rec.props["peopleMin"].(int64)
	if most, ok := rec.props["peopleMax"].(int64); ok && hasLeast && least > most {
		r.problem(at, "number", "exchange the two", "min is more than max")
	}
	rec.add(f, e.line, rec.text("peopleText"), "", "")
}

func (r *reader) count(rec *record, p entry, s string) {
	if n, ok := r.digits(rec.at, p, s); ok {
		rec.props[map[string]string{"min": "peopleMin", "max": "peopleMax"}[p.key]] = n
	}
}

// digits reads a number that is written in one way only.
func (r *reader) digits(at position, e entry, s string) (int64, bool) {
	n, ok := digits(s)
	if !ok {
		r.problem(at.on(e.line), "number", "write digits only", "%s is %q", e.key, s)
	}
	return int64(n), ok
}
