package export

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"regexp"
	"strings"
)

var bibTypes = map[string]string{"": "dataset", "WEB_STORY": "online", "REPORT": "report", "DATASET": "dataset"}

// writeBibTeX writes the bibliography for biblatex, whose dates are EDTF as ours are; `year` is for the older BibTeX.
func writeBibTeX(ctx context.Context, g *Graph, to io.Writer) error {
	w := bufio.NewWriterSize(to, 64<<10)
	for _, n := range g.About.notes() {
		fmt.Fprintf(w, "%% %s: %s\n", n.name, oneLine(n.text))
	}
	err := g.references(ctx, func(r reference) error {
		bibEntry(w, r)
		return nil
	})
	if err != nil {
		return err
	}
	return w.Flush()
}

func bibEntry(w io.Writer, r reference) {
	typ := bibTypes[r.Kind]
	if typ == "" {
		typ = "misc"
	}
	fmt.Fprintf(w, "\n@%s{%s", typ, bibKey(r.ID))
	year, _, _ := strings.Cut(r.Earliest, "-")
	if last, _, _ := strings.Cut(r.Latest, "-"); year != last {
		year = ""
	}
	for _, f := range []struct{ name, value string }{
		{"title", "{" + latex(r.Title) + "}"}, {"author", braced(latex(r.Author))}, {"date", bibDate(r.EDTF)}, {"year", year}, {"version", latex(r.Version)},
		{"url", bibURL(r.URL)}, {"langid", latex(r.Language)}, {"abstract", latex(r.Abstract)}, {"note", latex(r.Note)},
	} {
		if f.value != "" {
			fmt.Fprintf(w, ",\n  %s = {%s}", f.name, f.value)
		}
	}
	fmt.Fprint(w, "\n}\n")
}

// braced keeps a name whole: within braces nobody takes it for a first and a last name.
func braced(text string) string {
	if text == "" {
		return ""
	}
	return "{" + text + "}"
}

var specials = strings.NewReplacer(`\`, `\textbackslash{}`, `{`, `\textbraceleft{}`, `}`, `\textbraceright{}`, `~`, `\textasciitilde{}`, `^`, `\textasciicircum{}`,
	`&`, `\&`, `%`, `\%`, `$`, `\$`, `#`, `\#`, `_`, `\_`, string(between), `{}`)

// latex is a text in which nothing is a command. Braces are names, for BibTeX counts those with a backslash too.
func latex(text string) string { return specials.Replace(apart(oneLine(text))) }

// between stands where two characters would join to one, until specials are replaced.
const between = '\x00'

// apart keeps characters apart that LaTeX would draw as one: -- as a dash, two quotes as another one.
func apart(text string) string {
	var b strings.Builder
	var last rune
	for _, r := range text {
		if strings.ContainsRune("-`'", r) && (last == r || r == '`' && (last == '?' || last == '!')) {
			b.WriteRune(between)
		}
		b.WriteRune(r)
		last = r
	}
	return b.String()
}

// oneLine is a text with one space wherever it has others, or control characters.
func oneLine(text string) string {
	return strings.Join(strings.FieldsFunc(text, func(r rune) bool { return r <= ' ' || r >= 0x7f && r <= 0xa0 || r == 0x2028 || r == 0x2029 }), " ")
}

var keySpecials = regexp.MustCompile(`[^A-Za-z0-9._:-]`)

// bibKey is an id as a key, without the kind that all sources have.
func bibKey(id string) string {
	return keySpecials.ReplaceAllStringFunc(strings.TrimPrefix(id, "source:"), func(s string) string { return fmt.Sprintf("+%x+", s) })
}

var edtfDate = regexp.MustCompile(`^[0-9./?~%TZX:-]+$`)

// bibDate is a date that biblatex can read; nothing where it is none, or could end the field.
func bibDate(edtf string) string {
	if !edtfDate.MatchString(edtf) {
		return ""
	}
	if last, open := strings.CutPrefix(edtf, "../"); open {
		return "/" + last // what biblatex calls a range without a known start
	}
	return edtf
}

// bibURL percent-encodes what would end a field that is read as it stands.
func bibURL(url string) string {
	var b strings.Builder
	for i := range len(url) {
		if c := url[i]; c <= ' ' || c == '{' || c == '}' || c == '\\' || c == 0x7f {
			fmt.Fprintf(&b, "%%%02X", c)
		} else {
			b.WriteByte(c)
		}
	}
	return b.String()
}
