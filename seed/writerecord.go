package seed

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
)

// record writes one record: its keys in the order of its layout, its citations last.
func (w *writer) record(rec *record, fields []*field) string {
	var p page
	_, slug, _ := strings.Cut(rec.id, ":")
	p.text(2, pair{key: "id", text: slug})
	for _, f := range fields {
		p.field(rec, f)
	}
	citations := w.citationsOf(rec)
	if len(citations) > 0 {
		p.line(2, "citations:")
	}
	for _, c := range citations {
		p.citation(4, rec.id, c)
	}
	p.otherwise(w, rec.id, w.others(rec, fields))
	return "- " + p.String()[2:]
}

func (p *page) field(rec *record, f *field) {
	labels, roles := rec.labelled(f)
	pairs := rec.pairs(f)
	switch {
	case f.key == "externalIds":
		if list, _ := rec.props[f.key].([]string); list != nil { // our own identifiers among them, which nobody states
			p.list(2, f.key, list)
		}
	case labels == nil && pairs == nil:
	case f.key == "names":
		p.names(rec, f)
	case roles != nil:
		p.line(2, f.key+":")
		for _, role := range roles {
			p.list(4, role, labels[role])
		}
	case f.list:
		p.list(2, f.key, labels[""])
	case labels != nil && f.hop.Relation != nil:
		p.text(2, pair{key: f.key, text: labels[""][0]})
	case len(pairs) == 1 && pairs[0].key == f.key:
		p.text(2, pairs[0])
	default:
		p.mapping(2, f.key, pairs)
	}
}

// labelled lists what stands in a field, by role. roles is nil where there are none.
func (rec *record) labelled(f *field) (labels map[string][]string, roles []string) {
	for _, x := range rec.facts {
		if x.field != f || x.label == "" {
			continue
		}
		if labels == nil {
			labels = map[string][]string{}
		}
		role := ""
		if f.hop.Relation != nil {
			role = x.value
		}
		if role != "" && labels[role] == nil {
			roles = append(roles, role)
		}
		labels[role] = append(labels[role], x.label)
	}
	return labels, roles
}

func (p *page) names(rec *record, f *field) {
	var pairs []pair
	for _, x := range rec.facts {
		if x.field == f {
			lang, name, _ := strings.Cut(x.value, "=")
			pairs = append(pairs, pair{key: lang, text: name})
		}
	}
	p.mapping(2, f.key, pairs)
}

// citationsOf groups the claims of a record that share everything but what they state, in the order of the facts.
func (w *writer) citationsOf(rec *record) []*citation {
	var out []citation
	support := [][]int{} // the facts of each citation
	for _, c := range w.claims[rec.id] {
		i := slices.IndexFunc(rec.facts, func(f fact) bool { return f.field.key == c.property && f.value == c.value && f.object == c.object })
		if i < 0 {
			continue // that is the table's
		}
		j := slices.IndexFunc(out, func(old citation) bool { return old.gives(c) })
		if j < 0 {
			j = len(out)
			out = append(out, citation{source: c.source, at: c.locators, excerpts: c.excerpts, modality: c.modality, status: c.status, credible: c.credible, note: c.note, period: c.period})
			support = append(support, nil)
		}
		support[j] = append(support[j], i)
	}
	first := map[*citation]int{}
	list := make([]*citation, len(out))
	for j := range out {
		out[j].states = rec.statements(support[j])
		first[&out[j]], list[j] = slices.Min(support[j]), &out[j]
	}
	modality, _ := w.catalogue.Kind("Claim").Prop("modality")
	slices.SortStableFunc(list, func(a, b *citation) int { return cmp.Or(cmp.Compare(first[a], first[b]), a.compare(b, modality.Enum)) })
	return list
}

func (c citation) gives(x claim) bool {
	return c.source == x.source && c.modality == x.modality && c.status == x.status && c.credible == x.credible && c.note == x.note && c.period == x.period &&
		slices.Equal(c.at, x.locators) && slices.Equal(c.excerpts, x.excerpts)
}

// compare orders the citations that begin with the same fact: by source, what it asserts first, then as one reads.
func (c *citation) compare(d *citation, modalities []string) int {
	return cmp.Or(cmp.Compare(c.source, d.source), cmp.Compare(slices.Index(modalities, c.modality), slices.Index(modalities, d.modality)),
		slices.CompareFunc(c.at, d.at, compareLocators), slices.Compare(c.excerpts, d.excerpts), cmp.Compare(c.note, d.note),
		cmp.Compare(c.period, d.period), cmp.Compare(c.credible, d.credible), cmp.Compare(c.status, d.status))
}

// statements names facts as shortly as it can be done: nil for all, a key for all that stands under it, else one by one.
func (rec *record) statements(facts []int) []statement {
	slices.Sort(facts)
	if facts = slices.Compact(facts); len(facts) == len(rec.facts) {
		return nil
	}
	in := map[string]int{}
	for _, i := range facts {
		in[rec.facts[i].field.key]++
	}
	all := map[string]int{}
	for _, f := range rec.facts {
		all[f.field.key]++
	}
	var out []statement
	for _, i := range facts {
		s := statement{key: rec.facts[i].field.key, label: rec.facts[i].label}
		if in[s.key] == all[s.key] {
			s.label = ""
		}
		if !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	return out
}

// citation writes an item of a list of citations; itself is what need not be named as their source.
func (p *page) citation(indent int, itself string, c *citation) {
	var q page
	in := indent + 2
	if _, source, _ := strings.Cut(c.source, ":"); c.source != itself {
		q.text(in, pair{key: "source", text: source})
	}
	q.oneOrMore(in, "at", c.at)
	q.oneOrMore(in, "excerpt", c.excerpts)
	states := make([]string, len(c.states))
	for i, s := range c.states {
		states[i] = s.String()
	}
	q.oneOrMore(in, "states", states)
	for _, x := range []pair{{key: "period", text: c.period}, {key: "modality", text: c.modality}, {"credibility", strconv.FormatInt(c.credible, 10), true},
		{key: "status", text: c.status}, {key: "note", text: c.note}} {
		byDefault := x.text == "" || x.text == "ASSERTED" || x.text == "ACCEPTED" || x.key == "credibility" && x.text == "2"
		if !byDefault {
			q.text(in, x)
		}
	}
	p.WriteString(strings.Repeat(" ", indent) + "- " + q.String()[in:])
}
