package seed

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// citation says where a source states what a record says.
type citation struct {
	line       int
	source     string // id
	at         []string
	atLines    []int // of the locators
	excerpts   []string
	states     []statement // nil: everything that the record says
	modality   string
	status     string
	credible   int64
	note       string
	period     string // EDTF
	wholeTable bool   // one claim for a row of a reference table
}

// statement names a field of the record, or one of the several things that stand in it.
type statement struct {
	line       int
	key, label string // label "": all
}

var citationKeys = []string{"source", "at", "excerpt", "states", "period", "modality", "credibility", "status", "note"}

func (r *reader) citations(rec *record, n node) []citation {
	if n.shape != aList || len(n.list) == 0 {
		r.problem(rec.at.on(n.line), "shape", "write a list of citations, each with its source and place", "citations is %s", n.shape)
		return nil
	}
	var out []citation
	for _, item := range n.list {
		out = append(out, r.citation(rec, item))
	}
	return out
}

func (r *reader) citation(rec *record, n node) citation {
	c := citation{line: n.line, modality: "ASSERTED", status: "ACCEPTED", credible: 2}
	keys, itself := citationKeys, rec.kind == "Source" && !rec.other
	if itself {
		c.source = "\x00" // whose id may not be read yet
	}
	if rec.other {
		keys = slices.DeleteFunc(slices.Clone(keys), func(key string) bool { return key == "states" }) // there is one thing to state
	}
	entries := r.keyed(rec.at, "a citation", n, keys...)
	for _, e := range entries {
		r.citationKey(rec, &c, e)
	}
	for _, key := range []string{"source", "at"} {
		if entries != nil && !hasKey(entries, key) && !(key == "source" && itself) {
			r.problem(rec.at.on(n.line), "missing", "add it", "this citation has no %s", key)
		}
	}
	return c
}

func (r *reader) citationKey(rec *record, c *citation, e entry) {
	at := rec.at.on(e.value.line)
	switch e.key {
	case "at":
		for _, n := range r.oneOrMore(rec.at, "at", e.value, true) {
			c.at, c.atLines = append(c.at, n.text), append(c.atLines, n.line)
		}
	case "excerpt":
		for _, n := range r.oneOrMore(rec.at, "excerpt", e.value, false) {
			c.excerpts = append(c.excerpts, n.text)
			if words := len(strings.Fields(n.text)); words > excerptWords {
				r.problem(rec.at.on(n.line), "excerpt", fmt.Sprintf("cut it to %d words", excerptWords), "this excerpt has %d words", words)
			}
		}
	case "states":
		for _, n := range r.oneOrMore(rec.at, "states", e.value, true) {
			key, label, _ := strings.Cut(n.text, "=")
			c.states = append(c.states, statement{n.line, key, label})
		}
	default:
		if s, ok := r.text(rec.at, e.key, e.value, true); ok {
			r.citationText(at, c, e.key, s)
		}
	}
}

func (r *reader) citationText(at position, c *citation, key, s string) {
	switch key {
	case "source":
		c.source = prefix("Source") + s
	case "note":
		c.note = s
	case "modality":
		c.modality = s
		r.enum(at, "Claim", "modality", s)
	case "status":
		c.status = s
		r.enum(at, "Claim", "status", s)
	case "credibility":
		c.credible, _ = strconv.ParseInt(s, 10, 64)
		if c.credible < 1 || c.credible > 6 || len(s) != 1 {
			r.problem(at, "enum", "write a number from 1 to 6", "credibility cannot be %q", s)
		}
	case "period":
		c.period = s
		if _, problem := readEDTF(s); problem != "" {
			r.problem(at, "date", "write EDTF such as 2021/2023", "%q: %s", s, problem)
		}
	}
}

// resolveSource holds a citation against the source that it names.
func (r *reader) resolveSource(rec *record, c *citation) {
	if c.source == "\x00" {
		c.source = rec.id
	}
	if c.source == "" {
		return // noted already
	}
	source := r.byID[c.source]
	if source == nil {
		r.unknown(rec.at.on(c.line), c.source, strings.TrimPrefix(c.source, prefix("Source")), []string{"Source"})
		return
	}
	if isTable(rec.at.file) {
		return // locators of our own making
	}
	carriers, _ := source.props["carriedBy"].([]string)
	for i, at := range c.at {
		r.locator(rec.at.on(c.atLines[i]), at, source.id, carriers)
	}
	slices.SortStableFunc(c.at, compareLocators)
}
