package seed

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"routegraph/store"
)

// Write gives the files from which Read makes the graph: nothing but comments is lost on the way, and what Write gave is written again byte for byte.
// It reads the data set of this package only.
func Write(g *store.Graph, c *store.Catalogue) map[string][]byte {
	w := &writer{reader: newReader(c), nodes: map[string]*store.NodeData{}, claims: map[string][]claim{}, out: map[ends][]store.RelationData{}}
	w.read(g)
	files := map[string][]byte{}
	for _, l := range layouts {
		files[l.file] = w.file(l)
	}
	files[countriesTable], files[bordersTable], files[treatiesTable], files[membershipsTable] = w.countries(), w.borders(), w.treaties(), w.memberships()
	return files
}

// writer finds in a graph what the files say.
type writer struct {
	*reader
	nodes  map[string]*store.NodeData
	kinds  map[string][]string           // ids by kind, sorted
	claims map[string][]claim            // by subject
	out    map[ends][]store.RelationData // by type and start
}

func (w *writer) read(g *store.Graph) {
	w.kinds = map[string][]string{}
	stated := map[ends]string{}
	for _, r := range g.Relations {
		if r.DataSet == DataSet {
			w.out[ends{r.Type, r.From, ""}] = append(w.out[ends{r.Type, r.From, ""}], r)
			stated[ends{r.Type, r.From, ""}] = r.To
		}
	}
	for i := range g.Nodes {
		n := &g.Nodes[i]
		if n.DataSet != DataSet {
			continue
		}
		w.nodes[n.ID] = n
		w.kinds[n.Kind] = append(w.kinds[n.Kind], n.ID)
		if n.Kind == "Claim" {
			c := claimOf(n)
			c.subject, c.object, c.source = stated[ends{"ABOUT", n.ID, ""}], stated[ends{"OBJECT", n.ID, ""}], stated[ends{"STATED_BY", n.ID, ""}]
			w.claims[c.subject] = append(w.claims[c.subject], c)
		}
	}
	for _, ids := range w.kinds {
		slices.Sort(ids)
	}
}

// claimOf reads a claim from its node; what it is about stands in relations.
func claimOf(n *store.NodeData) claim {
	text := func(key string) string { s, _ := n.Props[key].(string); return s }
	c := claim{id: n.ID, property: text("property"), value: text("value"), period: text("edtf"), modality: text("modality"), status: text("status"), note: text("note")}
	c.credible, _ = n.Props["credibility"].(int64)
	c.locators, _ = n.Props["locators"].([]string)
	c.excerpts, _ = n.Props["excerpts"].([]string)
	return c
}

// file writes the records of a kind, by id.
func (w *writer) file(l layout) []byte {
	fields := w.fields(l)
	var p page
	p.WriteString(heads[l.file])
	for _, id := range w.kinds[l.kind] {
		rec := w.facts(w.nodes[id], fields)
		if l.kind == "Country" && len(rec.facts) == 0 {
			continue
		}
		p.WriteByte('\n')
		p.WriteString(w.record(rec, fields))
	}
	return []byte(p.String())
}

// facts finds what a record says: its values in the node, its links in the claims, for relations can also be derived.
func (w *writer) facts(n *store.NodeData, fields []*field) *record {
	rec := &record{kind: n.Kind, id: n.ID, props: n.Props}
	for _, f := range fields {
		switch {
		case f.hop.Relation != nil:
			w.links(rec, f)
		case f.list:
			w.items(rec, f)
		default:
			if s := w.value(rec, f); s != "" {
				rec.add(f, 0, s, "", "")
			}
		}
	}
	return rec
}

func (w *writer) links(rec *record, f *field) {
	first := len(rec.facts)
	for _, c := range w.claims[rec.id] {
		known := slices.ContainsFunc(rec.facts[first:], func(old fact) bool { return old.object == c.object && old.value == c.value })
		if c.property == f.key && c.object != "" && !known && (f.list || w.leads(rec.id, f, c.object)) {
			rec.add(f, 0, c.value, c.object, f.written(c.object))
		}
	}
	slices.SortFunc(rec.facts[first:], func(a, b fact) int {
		return cmp.Or(cmp.Compare(slices.Index(store.Roles, a.value), slices.Index(store.Roles, b.value)), cmp.Compare(a.object, b.object))
	})
}

// leads tells whether a relation leads there; a claim alone can say that it leads elsewhere.
func (w *writer) leads(from string, f *field, to string) bool {
	return slices.ContainsFunc(w.out[ends{f.hop.Relation.Type, from, ""}], func(r store.RelationData) bool { return r.To == to })
}

func (w *writer) items(rec *record, f *field) {
	list, _ := rec.props[f.key].([]string)
	for _, s := range list {
		label := s
		if f.key == "names" {
			label, _, _ = strings.Cut(s, "=")
		}
		if rec.kind == "Country" && !w.isClaimed(rec.id, f.key, s) {
			continue // that is the table's
		}
		if strings.HasPrefix(s, ownScheme) {
			continue // nobody states our own bookkeeping
		}
		rec.add(f, 0, s, "", label)
	}
}

func (w *writer) isClaimed(id, key, value string) bool {
	return slices.ContainsFunc(w.claims[id], func(c claim) bool { return c.property == key && c.value == value })
}

// value is what a claim says of a field that stands alone.
func (w *writer) value(rec *record, f *field) string {
	var parts []string
	for _, x := range rec.pairs(f) {
		parts = append(parts, x.text)
	}
	switch f.key {
	case "when", "published": // the claim is of the date, not of its wording
		return rec.text("edtf")
	case "people":
		return rec.text("peopleText")
	}
	return strings.Join(parts, " ")
}

func (rec *record) text(key string) string { s, _ := rec.props[key].(string); return s }

// pairs lists the parts of a field in the order in which they are written.
func (rec *record) pairs(f *field) []pair {
	parts := []pair{{key: f.key, text: f.key}}
	switch f.key {
	case "when", "published":
		parts = []pair{{"edtf", "edtf", false}, {"precision", "precision", false}, {"text", "dateText", false}, {"note", "dateNote", false}}
	case "people":
		parts = []pair{{"min", "peopleMin", true}, {"max", "peopleMax", true}, {"text", "peopleText", false}}
	case "point":
		parts = []pair{{"lat", "lat", true}, {"lon", "lon", true}, {"precision", "geoPrecision", false}}
	}
	var out []pair
	for _, x := range parts {
		switch v := rec.props[x.text].(type) {
		case string:
			out = append(out, pair{x.key, v, x.number})
		case int64:
			out = append(out, pair{x.key, strconv.FormatInt(v, 10), true})
		case bool:
			out = append(out, pair{x.key, strconv.FormatBool(v), true})
		case float64:
			out = append(out, pair{x.key, degrees(v), true})
		}
	}
	return out
}

func degrees(x float64) string { return strconv.FormatFloat(x, 'f', -1, 64) }
