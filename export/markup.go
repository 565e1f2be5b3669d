package export

import (
	"bufio"
	"encoding/xml"
	"io"
	"strings"
)

// markup writes XML. Characters that XML 1.0 cannot hold become U+FFFD. An error stays until end tells it.
type markup struct {
	to    *bufio.Writer
	depth int
}

func newMarkup(to io.Writer) *markup {
	m := &markup{to: bufio.NewWriterSize(to, 64<<10)}
	m.raw(`<?xml version="1.0" encoding="UTF-8"?>` + "\n")
	return m
}

func (m *markup) raw(text string) { _, _ = m.to.WriteString(text) }

func (m *markup) text(text string) { _ = xml.EscapeText(m.to, []byte(text)) }

// tag writes the inside of a tag; attributes are names and values in turn, and one without a value is left out.
func (m *markup) tag(name string, attributes []string) {
	m.raw(strings.Repeat(" ", m.depth) + "<" + name)
	for i := 0; i < len(attributes); i += 2 {
		if attributes[i+1] == "" {
			continue
		}
		m.raw(" " + attributes[i] + `="`)
		m.text(attributes[i+1])
		m.raw(`"`)
	}
}

// open begins an element that holds others.
func (m *markup) open(name string, attributes ...string) {
	m.tag(name, attributes)
	m.raw(">\n")
	m.depth++
}

func (m *markup) close(name string) {
	m.depth--
	m.raw(strings.Repeat(" ", m.depth) + "</" + name + ">\n")
}

// empty writes an element that holds nothing.
func (m *markup) empty(name string, attributes ...string) {
	m.tag(name, attributes)
	m.raw("/>\n")
}

// leaf writes an element that holds a text.
func (m *markup) leaf(name, text string, attributes ...string) {
	m.tag(name, attributes)
	m.raw(">")
	m.text(text)
	m.raw("</" + name + ">\n")
}

// end tells the first error.
func (m *markup) end() error { return m.to.Flush() }
