package seed

import (
	"maps"
	"strings"

	"routegraph/store"
)

// formerIDs holds ids that were given up: each leads to a thing of its kind that is there, in one step, and none of them is in use again.
func (r *reader) formerIDs(rec *record) {
	former := map[string]int{} // the line of each
	for _, f := range rec.under("formerIds") {
		old, now, _ := strings.Cut(f.value, "=")
		at := rec.at.on(f.line)
		kind, _, whole := strings.Cut(old, ":")
		switch first, twice := former[old]; {
		case !whole || !strings.HasPrefix(now, kind+":"):
			r.problem(at, "former", "write the whole old id, = and the whole new id, of the same kind", "%q is no former id", f.value)
		case twice:
			r.problem(at, "former", "keep one of the two", "%s stands in line %d already", old, first)
		case r.byID[old] != nil:
			r.problem(at, "former", "remove it here, or give that record another id", "%s is the id of a record in line %d of %s", old, r.byID[old].at.line, r.byID[old].at.file)
		case r.byID[now] == nil:
			r.formerOfNothing(rec, at, now)
		}
		former[old] = f.line
	}
}

// formerOfNothing says whether an id leads to nothing, or on to a third one.
func (r *reader) formerOfNothing(rec *record, at position, now string) {
	for _, other := range rec.under("formerIds") {
		if further, on := strings.CutPrefix(other.value, now+"="); on {
			r.problem(at, "former", "let it lead to "+further, "%s was given up too", now)
			return
		}
	}
	for _, l := range layouts {
		if strings.HasPrefix(now, prefix(l.kind)) {
			r.unknown(at, now, now, []string{l.kind})
			return
		}
	}
	r.problem(at, "former", "name a thing by its whole id", "there is no %q", now)
}

// Formerly gives the ids that a graph's data sets gave up, with those that took their place.
func Formerly(g *store.Graph) map[string]string {
	former := map[string]string{}
	for _, n := range g.Nodes {
		if n.Kind == "Dataset" {
			list, _ := n.Props["formerIds"].([]string)
			maps.Copy(former, store.Former(list))
		}
	}
	return former
}
