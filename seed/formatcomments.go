package seed

import (
	"bytes"
	"slices"
	"strings"

	"github.com/goccy/go-yaml/lexer"
	"github.com/goccy/go-yaml/token"
)

// comment is one comment of a file.
type comment struct {
	line   int
	text   string // with its #
	indent int
	tail   bool // it stands at the end of a line
}

// unixLines ends lines as the canonical form does: the lexer counts other ends its own way.
func unixLines(b []byte) []byte {
	return bytes.ReplaceAll(bytes.ReplaceAll(b, []byte("\r\n"), []byte("\n")), []byte("\r"), []byte(" "))
}

// comments finds the comments of a file.
func comments(content []byte) []comment {
	content = unixLines(content)
	lines := strings.Split(string(content), "\n")
	var out []comment
	for _, t := range lexer.Tokenize(string(content)) {
		if t.Type != token.CommentType {
			continue
		}
		line, text := strings.TrimRight(lines[min(t.Position.Line, len(lines))-1], " \t\r"), strings.TrimRight("#"+t.Value, " \t\r")
		before := strings.TrimSpace(strings.TrimSuffix(line, text))
		out = append(out, comment{t.Position.Line, text, len(indentOf(line)), before != "" && before != "-"})
	}
	return out
}

func indentOf(line string) string { return line[:len(line)-len(strings.TrimLeft(line, " "))] }

// keeps tells whether a text has all comments of another.
func keeps(content, old []byte) bool {
	count := map[string]int{}
	for _, c := range comments(content) {
		count[c.text]++
	}
	for _, c := range comments(old) {
		if count[c.text]--; count[c.text] < 0 {
			return false
		}
	}
	return true
}

// withComments gives the canonical text the comments of the old one: each before, or on the line of, what it was before or beside.
func withComments(file string, old, canonical []byte, headed bool) []byte {
	old = unixLines(old)
	list := comments(old)
	from, to := anchorsOf(file, old), anchorsOf(file, canonical)
	from.matchCitations(to)
	d := dressing{before: map[int][]string{}, tail: map[int]string{}, after: map[int][]string{}, to: to, lines: strings.Split(string(canonical), "\n")}
	if headed {
		list = withoutHead(heads[file], list, from)
		d.keep = strings.Count(heads[file], "\n")
	}
	for _, c := range list {
		d.place(c, from, old)
	}
	return d.text()
}

// withoutHead leaves out the lines with which Write begins the file.
func withoutHead(head string, list []comment, from *anchors) []comment {
	known := strings.Split(strings.TrimSuffix(head, "\n"), "\n")
	var out []comment
	for _, c := range list {
		i := slices.Index(known, c.text)
		if i >= 0 && c.line < from.first() {
			known = slices.Delete(known, i, i+1)
			continue
		}
		out = append(out, c)
	}
	return out
}

// dressing is what the lines of the canonical text are given.
type dressing struct {
	to            *anchors
	lines         []string
	keep          int // lines of the head
	top, end      []string
	before, after map[int][]string // by line
	tail          map[int]string
}

func (d *dressing) place(c comment, from *anchors, old []byte) {
	last, next := from.around(c.line)
	switch {
	case c.tail:
		d.beside(c, from.on(c.line))
	case next == nil && last == nil, last == nil && blankBetween(old, c.line, next.line):
		d.top = append(d.top, c.text)
	case last != nil && c.indent > 0 && (next == nil || next.depth() == 1):
		d.closing(c, last)
	case next == nil:
		d.end = append(d.end, c.text)
	default:
		line := d.to.line(next.path)
		d.before[line] = append(d.before[line], c.text)
	}
}

// beside puts a comment at the end of a line, or before it where that has no room for one.
func (d *dressing) beside(c comment, a *anchor) {
	line := d.to.line(a.path)
	if d.tail[line] != "" || strings.HasSuffix(d.lines[line-1], ">-") {
		d.before[line] = append(d.before[line], c.text)
		return
	}
	d.tail[line] = c.text
}

// closing puts a comment after the last line of the record that it ends.
func (d *dressing) closing(c comment, last *anchor) {
	line := min(d.to.lastLine(last.path[:1]), len(d.lines))
	for line > 1 && strings.TrimSpace(d.lines[line-1]) == "" {
		line--
	}
	d.after[line] = append(d.after[line], c.text)
}

// blankBetween tells whether a blank line stands between two lines.
func blankBetween(text []byte, from, to int) bool {
	lines := bytes.Split(text, []byte("\n"))
	return slices.ContainsFunc(lines[from:to-1], func(l []byte) bool { return len(bytes.TrimSpace(l)) == 0 })
}

func (d *dressing) text() []byte {
	var b strings.Builder
	put := func(s string) { b.WriteString(s + "\n") }
	lines := d.lines[:len(d.lines)-1] // the last is what follows the last line's end
	for i, line := range lines {
		if i == d.keep && len(d.top) > 0 {
			d.putTop(put, line)
		}
		d.line(put, i+1, line)
	}
	if d.keep >= len(lines) && len(d.top) > 0 {
		d.putTop(put, "")
	}
	if len(d.end) > 0 {
		put("\n" + strings.Join(d.end, "\n"))
	}
	return []byte(b.String())
}

// line writes a line with its comments.
func (d *dressing) line(put func(string), number int, line string) {
	for _, c := range d.before[number] {
		put(indentOf(line) + c)
	}
	put(strings.TrimSuffix(line+" "+d.tail[number], " "))
	for _, c := range d.after[number] {
		put("  " + c)
	}
}

// putTop writes what a file says of itself, apart from its first record.
func (d *dressing) putTop(put func(string), next string) {
	put(strings.Join(d.top, "\n"))
	if next != "" {
		put("")
	}
}
