package seed

import (
	"cmp"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// locator is a place in a document: its letter, the paragraph, and the characters from and to, counted from the start of the document.
type locator struct {
	document            string
	paragraph, from, to int
}

var inFile = regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9._-]*\.[a-z0-9]+(:\S.*)?$`)

// readLocator reads `A:11:5240-5638` or `A:11`. ok is false for what is no place in a document.
func readLocator(s string) (l locator, ok bool) {
	letter, rest, _ := strings.Cut(s, ":")
	if len(letter) != 1 || letter < "A" || letter > "Z" {
		return l, false
	}
	paragraph, span, hasSpan := strings.Cut(rest, ":")
	l = locator{document: letter}
	if l.paragraph, ok = digits(paragraph); !ok || l.paragraph == 0 || !hasSpan {
		return l, ok && l.paragraph > 0
	}
	from, to, _ := strings.Cut(span, "-")
	var okFrom, okTo bool
	l.from, okFrom = digits(from)
	l.to, okTo = digits(to)
	return l, okFrom && okTo
}

// digits reads a number as it is written in one way only.
func digits(s string) (int, bool) {
	n, err := strconv.Atoi(s)
	return n, err == nil && n >= 0 && strconv.Itoa(n) == s
}

// locator holds a place in a source against the documents that carry the source.
func (r *reader) locator(at position, s, source string, carriers []string) {
	l, ok := readLocator(s)
	switch {
	case !ok && !inFile.MatchString(s):
		r.problem(at, "locator", "write document:paragraph:from-to such as A:11:5240-5638, or file.csv:row", "%q is no place in a source", s)
	case !ok: // a row of a file
	case !slices.Contains(carriers, l.document):
		r.problem(at, "locator", "name a document of its carriedBy, or add this one there", "%s is not carried by document %s", source, l.document)
	case l.from >= l.to && (l.from > 0 || strings.Count(s, ":") > 1):
		r.problem(at, "locator", "write the first character, then the one after the last", "%q ends before it begins", s)
	}
}

// compareLocators orders places in documents as one reads them; others follow by name.
func compareLocators(a, b string) int {
	x, inA := readLocator(a)
	y, inB := readLocator(b)
	switch {
	case inA && inB:
		return cmp.Or(cmp.Compare(x.document, y.document), cmp.Compare(x.paragraph, y.paragraph), cmp.Compare(x.from, y.from), cmp.Compare(a, b))
	case inA:
		return -1
	case inB:
		return 1
	}
	return cmp.Compare(a, b)
}
