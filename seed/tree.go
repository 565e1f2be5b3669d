package seed

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"
)

// node is a piece of YAML. Scalars stay texts: what they mean is decided by the field that they stand in, so that 034 and NO mean themselves.
type node struct {
	line    int
	shape   string // "a text", "a list", "a mapping", "nothing"
	text    string
	list    []node
	entries []entry
}

type entry struct {
	key   string
	line  int
	value node
}

const (
	aText    = "a text"
	aList    = "a list"
	aMapping = "a mapping"
	nothing  = "nothing"
)

// maxRecord bounds what the parser is given at once, in bytes: it recurses on nested brackets.
const maxRecord = 64 << 10

// tree reads a file that is a list of mappings. Each record is parsed apart, so that a syntax error hides nothing but its own record.
// whole is false if something could not be read.
func (r *reader) tree(file string, content []byte) (records []node, whole bool) {
	if line := badUTF8(content); line > 0 {
		r.problem(position{file, line}, "utf8", "save the file as UTF-8", "this line is not UTF-8")
		return nil, false
	}
	whole = true
	for _, c := range r.split(file, content, &whole) {
		n, err := c.parse()
		if err != nil {
			r.syntax(position{file, c.line}, err)
			whole = false
			continue
		}
		records = append(records, n)
	}
	return records, whole
}

func badUTF8(content []byte) (line int) {
	if utf8.Valid(content) {
		return 0
	}
	for len(content) > 0 {
		c, size := utf8.DecodeRune(content)
		if c == utf8.RuneError && size == 1 {
			return line + 1
		}
		if c == '\n' {
			line++
		}
		content = content[size:]
	}
	return line + 1
}

// chunk is the text of one record.
type chunk struct {
	line int // of its first line
	text []byte
}

// split cuts a file before each line that starts a record.
func (r *reader) split(file string, content []byte, whole *bool) []chunk {
	var chunks []chunk
	line := 0
	for text := range bytes.Lines(content) {
		line++
		switch {
		case bytes.HasPrefix(text, []byte("- ")) || string(bytes.TrimSpace(text)) == "-" && text[0] == '-':
			chunks = append(chunks, chunk{line, bytes.Clone(text)})
		case len(chunks) > 0:
			last := &chunks[len(chunks)-1]
			last.text = append(last.text, text...)
		case len(bytes.TrimSpace(text)) > 0 && text[0] != '#':
			r.problem(position{file, line}, "syntax", "begin each record with `- id:` at the start of a line", "here a record should begin")
			*whole = false
		}
	}
	return chunks
}

// parse reads one record. The parser is not ours: should it panic, the record is at fault and not the program.
func (c chunk) parse() (n node, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("this is no YAML: %v", p)
		}
	}()
	if len(c.text) > maxRecord {
		return node{}, fmt.Errorf("this record is longer than %d bytes", maxRecord)
	}
	f, err := parser.ParseBytes(c.text, 0, parser.AllowDuplicateMapKey())
	if err != nil {
		return node{}, err
	}
	if len(f.Docs) != 1 {
		return node{}, errors.New("a record is one document")
	}
	list, ok := f.Docs[0].Body.(*ast.SequenceNode)
	if !ok || len(list.Values) != 1 {
		return node{}, errors.New("this is not one record")
	}
	return c.convert(list.Values[0])
}

func (c chunk) convert(n ast.Node) (node, error) {
	switch n := n.(type) {
	case *ast.SequenceNode:
		return c.convertList(n)
	case *ast.MappingNode:
		return c.convertMapping(n.GetToken().Position.Line, n.Values)
	case *ast.MappingValueNode:
		return c.convertMapping(n.GetToken().Position.Line, []*ast.MappingValueNode{n})
	case *ast.StringNode:
		return c.scalar(n, n.Value), nil
	case *ast.LiteralNode:
		return c.scalar(n, strings.TrimSuffix(n.Value.Value, "\n")), nil
	case *ast.IntegerNode, *ast.FloatNode, *ast.BoolNode, *ast.InfinityNode, *ast.NanNode:
		return c.scalar(n, n.GetToken().Value), nil
	case *ast.NullNode:
		return node{line: c.at(n), shape: nothing}, nil
	case nil:
		return node{line: c.line, shape: nothing}, nil
	}
	return node{}, lineError{c.at(n), "anchors, aliases and tags are not used here"}
}

// lineError is an error on a line of the file.
type lineError struct {
	line int
	text string
}

func (e lineError) Error() string { return e.text }

func (c chunk) scalar(n ast.Node, text string) node {
	return node{line: c.at(n), shape: aText, text: text}
}

func (c chunk) convertList(n *ast.SequenceNode) (node, error) {
	out := node{line: c.at(n), shape: aList}
	for _, v := range n.Values {
		item, err := c.convert(v)
		if err != nil {
			return node{}, err
		}
		out.list = append(out.list, item)
	}
	return out, nil
}

func (c chunk) convertMapping(line int, values []*ast.MappingValueNode) (node, error) {
	out := node{line: c.line + line - 1, shape: aMapping}
	for _, v := range values {
		value, err := c.convert(v.Value)
		if err != nil {
			return node{}, err
		}
		out.entries = append(out.entries, entry{v.Key.GetToken().Value, c.at(v.Key), value})
	}
	return out, nil
}

// at is the line of a node in its file.
func (c chunk) at(n ast.Node) int {
	if t := n.GetToken(); t != nil && t.Position != nil {
		return c.line + t.Position.Line - 1
	}
	return c.line
}

// syntax notes what the parser refuses, on the line that it names.
func (r *reader) syntax(at position, err error) {
	text := err.Error()
	var ours lineError
	var theirs yaml.Error
	switch {
	case errors.As(err, &ours):
		at.line = ours.line
	case errors.As(err, &theirs):
		text = theirs.GetMessage()
		if t := theirs.GetToken(); t != nil && t.Position != nil {
			at.line += t.Position.Line - 1
		}
	}
	r.problem(at, "syntax", "see how other records are written", "%s", firstLine(text))
}

func firstLine(s string) string {
	line, _, _ := strings.Cut(s, "\n")
	return line
}
