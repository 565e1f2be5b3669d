package seed

import (
	"maps"
	"slices"
	"strings"
)

// Things of one kind are named by what follows the colon of their id; where several kinds can stand, the whole id is written.

// readLink reads the one thing that a relation leads to.
func readLink(r *reader, rec *record, f *field, e entry) {
	if s, ok := r.text(rec.at, f.key, e.value, true); ok {
		r.linkTo(rec, f, e.value.line, "", s)
	}
}

// readLinks reads the things that a relation leads to.
func readLinks(r *reader, rec *record, f *field, e entry) {
	for _, n := range r.texts(rec.at, f.key, e.value, true) {
		r.linkTo(rec, f, n.line, "", n.text)
	}
}

// readRoles reads the things that a relation leads to, by their roles.
func readRoles(r *reader, rec *record, f *field, e entry) {
	p, _ := f.hop.Relation.Prop("roles")
	for _, role := range r.keyed(rec.at, f.key, e.value, p.Enum...) {
		for _, n := range r.texts(rec.at, f.key+" "+role.key, role.value, true) {
			r.linkTo(rec, f, n.line, role.key, n.text)
		}
	}
}

func (r *reader) linkTo(rec *record, f *field, line int, role, written string) {
	rec.add(f, line, role, f.whole(written), written)
}

// whole makes the id of what is written.
func (f *field) whole(written string) string {
	if kinds := f.hop.Kinds(); len(kinds) == 1 {
		return prefix(kinds[0]) + written
	}
	return written
}

// written is how an id is written under this key.
func (f *field) written(id string) string {
	if len(f.hop.Kinds()) == 1 {
		_, id, _ = strings.Cut(id, ":")
	}
	return id
}

// resolve finds what links and citations lead to.
func (r *reader) resolve() {
	for _, rec := range r.stated() {
		for i := range rec.facts {
			if f := &rec.facts[i]; f.object != "" {
				r.resolveLink(rec, f)
			}
		}
		for i := range rec.cites {
			r.resolveSource(rec, &rec.cites[i])
		}
	}
	r.mutual()
}

func (r *reader) resolveLink(rec *record, f *fact) {
	at := rec.at.on(f.line)
	kinds := f.field.hop.Kinds()
	if found := r.byID[f.object]; found == nil {
		r.unknown(at, f.object, f.label, kinds)
	} else if !slices.Contains(kinds, found.kind) {
		r.problem(at, "reference", "name something of the kind "+or(kinds), "%s is of the kind %s, which cannot stand under %s", f.object, found.kind, f.field.key)
	} else if f.object == rec.id {
		r.problem(at, "reference", "remove it", "%s leads to the record itself", f.field.key)
	}
}

// unknown notes a reference to nothing, unless it may lead to what could not be read.
func (r *reader) unknown(at position, id, written string, kinds []string) {
	if slices.ContainsFunc(kinds, func(k string) bool { return r.unread[k] }) {
		return
	}
	remedy := "correct the id, or add a record of the kind " + or(kinds)
	if like := r.nearestID(id, kinds); like != "" {
		remedy = "write " + like[len(id)-len(written):] + ", or add a record of that id"
	}
	r.problem(at, "reference", remedy, "there is no %q", written)
}

// nearestID finds the thing of these kinds whose id is most like a wrong one; "" if none is near. What stands before the colon does not count.
func (r *reader) nearestID(wrong string, kinds []string) string {
	ids := map[string]string{} // by what follows the colon
	for id, rec := range r.byID {
		if slices.Contains(kinds, rec.kind) {
			ids[id[strings.Index(id, ":")+1:]] = id
		}
	}
	return ids[near(wrong[strings.Index(wrong, ":")+1:], slices.Sorted(maps.Keys(ids)))]
}

// symmetric are the fields of which what is said of one is said of the other.
var symmetric = []string{"maybeSameAs", "sameRouteAs"}

// mutual holds that what is so in both directions is said of both.
func (r *reader) mutual() {
	type pair struct{ field, from, to string }
	said := map[pair]bool{}
	each := func(do func(*record, *fact)) {
		for _, rec := range r.records {
			for i := range rec.facts {
				if f := &rec.facts[i]; slices.Contains(symmetric, f.field.key) {
					do(rec, f)
				}
			}
		}
	}
	each(func(rec *record, f *fact) { said[pair{f.field.key, rec.id, f.object}] = true })
	each(func(rec *record, f *fact) {
		if other := r.byID[f.object]; other != nil && other != rec && !said[pair{f.field.key, f.object, rec.id}] {
			r.problem(rec.at.on(f.line), "mutual", "add "+f.field.key+": ["+f.field.written(rec.id)+"] there too", "%s does not say the same of %s", f.object, rec.id)
		}
	})
}
