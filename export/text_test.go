package export

import (
	"strings"
	"testing"

	"routegraph/store"
)

// undo is what howToUndo says.
func undo(cell string) string {
	if formula.MatchString(cell) && strings.HasPrefix(cell, "'") {
		return cell[1:]
	}
	return cell
}

func TestInert(t *testing.T) {
	for text, want := range map[string]string{
		"=1+1": "'=1+1", "+1": "'+1", "-1": "'-1", "@x": "'@x", "\tx": "'\tx", "\rx": "'\rx", "\nx": "'\nx", "＝x": "'＝x", "'=x": "''=x", "''-x": "'''-x",
		"": "", "x=1": "x=1", "'x": "'x", "1-1": "1-1", " =x": " =x",
	} {
		if got := inert(text); got != want || undo(got) != text {
			t.Errorf("%q: got %q, back as %q; want %q", text, got, undo(got), want)
		}
	}
}

func FuzzInert(f *testing.F) {
	f.Add("'=x")
	f.Fuzz(func(t *testing.T, text string) {
		cell := inert(text)
		if undo(cell) != text || strings.HasPrefix(cell, "=") {
			t.Errorf("%q: got %q, back as %q", text, cell, undo(cell))
		}
	})
}

// balanced says whether BibTeX finds the end of a field where it is.
func balanced(text string) bool {
	depth := 0
	for _, r := range text {
		switch r {
		case '{':
			depth++
		case '}':
			if depth--; depth < 0 {
				return false
			}
		}
	}
	return depth == 0
}

func FuzzBibTeX(f *testing.F) {
	f.Add("} {a \\ \x00", "http://x/{}", "2022}/..")
	f.Fuzz(func(t *testing.T, text, url, edtf string) {
		var b strings.Builder
		bibEntry(&b, reference{ID: text, Title: text, Author: text, URL: url, EDTF: edtf, Abstract: text, Note: text})
		if !balanced(b.String()) {
			t.Errorf("got %q, want as many braces closed as opened", b.String())
		}
	})
}

func TestLaTeX(t *testing.T) {
	for text, want := range map[string]string{
		"50% & $x_1^2$ #": `50\% \& \$x\_1\textasciicircum{}2\$ \#`, "{a}\\~": `\textbraceleft{}a\textbraceright{}\textbackslash{}\textasciitilde{}`,
		"a -- b ---": "a -{}- b -{}-{}-", "``so''": "`{}`so'{}'", "a\n\tb": "a b", "¿?`": "¿?{}`",
	} {
		if got := latex(text); got != want {
			t.Errorf("%q: got %s, want %s", text, got, want)
		}
	}
}

// TestTermsAreDistinct: in linked data, no two names of the catalogue mean the same, and none is lost.
func TestTermsAreDistinct(t *testing.T) {
	c := store.Domain()
	all, meant := terms(c), map[string]string{}
	names := map[string]bool{}
	for _, k := range c.Kinds {
		names[k.Name] = true
		for _, p := range shown(k.Props) {
			names[p.Name] = true
		}
	}
	for _, r := range c.Relations {
		names[r.Type] = true
		for _, p := range r.Props {
			names[p.Name] = true
		}
	}
	for name := range names {
		if prefixes[name] != "" {
			t.Errorf("%s is a prefix too", name)
		}
		of := all[name]
		if m, ok := of.(map[string]any); ok {
			of = m["@id"]
		}
		iri, _ := of.(string)
		if other := meant[iri]; iri == "" || other != "" {
			t.Errorf("%s: got the term %q, which %q has too", name, iri, other)
		}
		meant[iri] = name
	}
}
