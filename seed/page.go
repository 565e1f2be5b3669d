package seed

import (
	"regexp"
	"strings"
	"unicode/utf8"
)

// width is how many characters a line of YAML may have before it is broken.
const width = 100

// page writes YAML in the one form that Write knows: plain where YAML allows it, on one line where it fits.
type page struct{ strings.Builder }

// pair is a key and its text. A number is written as it is.
type pair struct {
	key, text string
	number    bool
}

func (p *page) line(indent int, s string) {
	p.WriteString(strings.Repeat(" ", indent))
	p.WriteString(s)
	p.WriteByte('\n')
}

func fits(indent int, s string) bool { return indent+utf8.RuneCountInString(s) <= width }

// text writes a scalar, folded over several lines where one does not hold it.
func (p *page) text(indent int, x pair) {
	line := x.key + ": " + x.text
	if !x.number {
		line = x.key + ": " + scalar(x.text, false)
	}
	if fits(indent, line) {
		p.line(indent, line)
		return
	}
	p.line(indent, x.key+": >-")
	line = ""
	for word := range strings.SplitSeq(x.text, " ") {
		if line != "" && !fits(indent+2, line+" "+word) {
			p.line(indent+2, line)
			line = ""
		}
		line = strings.TrimPrefix(line+" "+word, " ")
	}
	p.line(indent+2, line)
}

// list writes texts in brackets, or one a line.
func (p *page) list(indent int, key string, items []string) {
	flow := make([]string, len(items))
	for i, s := range items {
		flow[i] = scalar(s, true)
	}
	if line := key + ": [" + strings.Join(flow, ", ") + "]"; fits(indent, line) {
		p.line(indent, line)
		return
	}
	p.line(indent, key+":")
	for _, s := range items {
		p.line(indent+2, "- "+scalar(s, false))
	}
}

// oneOrMore writes a single text without brackets.
func (p *page) oneOrMore(indent int, key string, items []string) {
	switch len(items) {
	case 0:
	case 1:
		p.text(indent, pair{key: key, text: items[0]})
	default:
		p.list(indent, key, items)
	}
}

// mapping writes pairs in braces, or one a line.
func (p *page) mapping(indent int, key string, pairs []pair) {
	flow := make([]string, len(pairs))
	for i, x := range pairs {
		flow[i] = x.key + ": " + x.text
		if !x.number {
			flow[i] = x.key + ": " + scalar(x.text, true)
		}
	}
	if line := key + ": {" + strings.Join(flow, ", ") + "}"; fits(indent, line) {
		p.line(indent, line)
		return
	}
	p.line(indent, key+":")
	for _, x := range pairs {
		p.text(indent+2, x)
	}
}

var (
	plainStart = regexp.MustCompile(`^[\pL\d(]`)
	notPlain   = regexp.MustCompile(`: |:$| #`)
	notFlow    = regexp.MustCompile(`[,\[\]{}]`)
	otherType  = regexp.MustCompile(`(?i)^(null|true|false|yes|no|on|off|y|n|[\d_.]+|\d[\d_.]*e[-+]?\d+|0x[\da-f_]+|0o?[0-7_]+|\d+(:\d+)+)$`)
	escape     = strings.NewReplacer(`\`, `\\`, `"`, `\"`)
)

// scalar quotes what YAML would read as something else than this text.
func scalar(s string, flow bool) string {
	if plainStart.MatchString(s) && !notPlain.MatchString(s) && !otherType.MatchString(s) && !(flow && notFlow.MatchString(s)) {
		return s
	}
	return `"` + escape.Replace(s) + `"`
}
