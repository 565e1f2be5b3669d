package export

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"io"
	"regexp"
	"strconv"
	"strings"
)

// table writes records as CSV (RFC 4180): UTF-8 without a mark, lines that end in CR LF.
type table struct {
	to   io.Writer
	line bytes.Buffer
	csv  *csv.Writer
	rows int
}

func newTable(to io.Writer, header []string) (*table, error) {
	t := &table{to: to}
	t.csv = csv.NewWriter(&t.line)
	return t, t.write(header)
}

// write writes one record. The line's end is written here: csv.Writer would change line ends within texts as well.
func (t *table) write(record []string) error {
	t.line.Reset()
	if err := t.csv.Write(record); err != nil {
		return err
	}
	t.csv.Flush()
	t.line.Truncate(t.line.Len() - 1)
	t.line.WriteString("\r\n")
	_, err := t.to.Write(t.line.Bytes())
	return err
}

// formula is how texts begin that spreadsheets would run. One that is neutralised already is neutralised again, so that it can be undone.
var formula = regexp.MustCompile("^'*[=+\\-@\t\r\n＝＋－＠]")

// howToUndo says how to read a text as it was.
const howToUndo = "A text that begins like a formula has an apostrophe before it, so that no spreadsheet runs it. " +
	"To undo: where a text begins with one or more apostrophes and then one of = + - @ tab CR LF or their full-width forms, remove the first apostrophe."

// inert is a text as it stands in a cell.
func inert(text string) string {
	if formula.MatchString(text) {
		return "'" + text
	}
	return text
}

// cell writes a value. Lists are JSON; what is missing is empty.
func cell(v any) string {
	switch v := v.(type) {
	case nil:
		return ""
	case string:
		return inert(v)
	}
	return plain(v)
}

// plain writes a value as text: lists as JSON, numbers without an exponent where they have none to need.
func plain(v any) string {
	switch v := v.(type) {
	case string:
		return v
	case int64:
		return strconv.FormatInt(v, 10)
	case float64:
		return strconv.FormatFloat(v, 'f', -1, 64)
	case bool:
		return strconv.FormatBool(v)
	}
	return string(compact(v))
}

// compact is a value as JSON, without line ends and without escapes that only HTML needs.
func compact(v any) []byte {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	_ = e.Encode(v) // values of a graph are texts, numbers and lists of texts
	return bytes.TrimSuffix(b.Bytes(), []byte("\n"))
}

// fileNameOf is a kind or relation as a file is called: `actor-group`, `part-of`.
func fileNameOf(name string) string {
	return strings.ToLower(strings.ReplaceAll(name, "_", "-"))
}
