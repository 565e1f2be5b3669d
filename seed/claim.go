package seed

import (
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strings"

	"routegraph/store"
)

// claim is one source's statement of one fact.
type claim struct {
	id                               string
	subject, property, object, value string
	period, modality, source, note   string
	status                           string
	credible                         int64
	locators, excerpts               []string
}

// claim makes claims of all citations, and holds that every fact rests on one.
func (r *reader) claim() {
	for _, rec := range r.stated() {
		cited := make([]bool, len(rec.facts))
		for i := range rec.cites {
			c := &rec.cites[i]
			for _, j := range r.covered(rec, c) {
				cited[j] = true
				r.state(rec, &rec.facts[j], c)
			}
		}
		r.uncited(rec, cited)
	}
}

// uncited refuses what no citation supports.
func (r *reader) uncited(rec *record, cited []bool) {
	if rec.cites == nil {
		return // noted already
	}
	for i, ok := range cited {
		if f := rec.facts[i]; !ok {
			name := f.field.key
			if f.label != "" {
				name += "=" + f.label
			}
			r.problem(rec.at.on(f.line), "uncited", "add it to the `states` of a citation, or remove it", "no citation supports %s", name)
		}
	}
}

// covered lists the facts that a citation supports.
func (r *reader) covered(rec *record, c *citation) []int {
	var out []int
	for i := range rec.facts {
		if c.states == nil || slices.ContainsFunc(c.states, func(s statement) bool { return s.names(&rec.facts[i]) }) {
			out = append(out, i)
		}
	}
	for _, s := range c.states {
		if slices.ContainsFunc(rec.facts, func(f fact) bool { return s.names(&f) }) || s.label == "" && rec.tried[s.key] {
			continue
		}
		r.problem(rec.at.on(s.line), "states", "write "+or(nearest(s.String(), rec.labels(s.label != ""))), "this record has nothing under %s", s)
	}
	return out
}

func (s statement) names(f *fact) bool {
	return s.key == f.field.key && (s.label == "" || s.label == f.label)
}

func (s statement) String() string {
	if s.label == "" {
		return s.key
	}
	return s.key + "=" + s.label
}

// labels lists what a citation of the record can state: whole fields, or what stands in them.
func (rec *record) labels(single bool) []string {
	var out []string
	for _, f := range rec.facts {
		s := statement{key: f.field.key}
		if single {
			s.label = f.label
		}
		if label := s.String(); !slices.Contains(out, label) {
			out = append(out, label)
		}
	}
	return out
}

// state adds a fact's claim by a citation. A second citation of the same source adds its places to the claim.
func (r *reader) state(rec *record, f *fact, c *citation) {
	n := &claim{subject: rec.id, property: f.field.key, object: f.object, value: f.value, period: c.period, modality: c.modality, source: c.source,
		status: c.status, note: c.note, credible: c.credible, locators: c.at, excerpts: c.excerpts}
	if c.wholeTable {
		n.property, n.object, n.value = "record", "", c.columns()
	}
	n.id = n.hash()
	old := r.claims[n.id]
	switch {
	case old == nil:
		r.claims[n.id], old = n, n
	case c.wholeTable:
	case old.credible != n.credible || old.note != n.note || old.status != n.status:
		r.problem(rec.at.on(c.line), "states", "let only one of the two state it, or give both the same credibility, status and note",
			"another citation of this source states %s otherwise", f.field.key)
	default:
		old.locators = union(old.locators, n.locators)
		slices.SortStableFunc(old.locators, compareLocators)
		old.excerpts = union(old.excerpts, n.excerpts)
	}
	f.claims = append(f.claims, old)
}

// hash makes the id. A claim is the same wherever in its source it stands.
func (c *claim) hash() string {
	sum := sha256.Sum256([]byte(strings.Join([]string{c.subject, c.property, c.object, c.value, c.period, c.modality, c.source}, "\x00")))
	return "claim:" + hex.EncodeToString(sum[:8])
}

// columns lists what a row of a table says.
func (c *citation) columns() string {
	keys := make([]string, len(c.states))
	for i, s := range c.states {
		keys[i] = s.key
	}
	return strings.Join(keys, ", ")
}

func union(a, b []string) []string {
	out := slices.Clone(a)
	for _, s := range b {
		if !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	return out
}

// node is the claim as the graph holds it.
func (c *claim) node() store.NodeData {
	props := map[string]any{"property": c.property, "modality": c.modality, "credibility": c.credible, "status": c.status, "locators": c.locators,
		"sortKey": strings.Join(strings.Fields(c.property+" "+c.object+" "+c.value), " ")}
	setText(props, "value", c.value)
	setText(props, "note", c.note)
	setList(props, "excerpts", c.excerpts)
	if c.period != "" {
		days, _ := readEDTF(c.period)
		props["edtf"], props["precision"] = c.period, precision(c.period)
		setText(props, "earliest", days.earliest)
		setText(props, "latest", days.latest)
	}
	return store.NodeData{Kind: "Claim", ID: c.id, DataSet: DataSet, Props: props}
}

func setText(props map[string]any, key, s string) {
	if s != "" {
		props[key] = s
	}
}
