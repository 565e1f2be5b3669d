package seed

import (
	"math/rand/v2"
	"slices"
	"strings"
)

// mixer writes YAML in any style.
type mixer struct{ *rand.Rand }

func (m mixer) file(records []node) string {
	var b strings.Builder
	m.Shuffle(len(records), func(i, j int) { records[i], records[j] = records[j], records[i] })
	for _, n := range records {
		lines := m.mapping(n.entries, true)
		b.WriteString(strings.Repeat("\n", m.IntN(3)) + "- " + strings.Join(lines, "\n  ") + "\n")
	}
	return b.String()
}

func (m mixer) mapping(entries []entry, shuffle bool) (lines []string) {
	entries = slices.Clone(entries)
	if shuffle {
		m.Shuffle(len(entries), func(i, j int) { entries[i], entries[j] = entries[j], entries[i] })
	}
	for _, e := range entries {
		switch e.value.shape {
		case aMapping:
			lines = append(lines, e.key+":")
			for _, l := range m.mapping(e.value.entries, true) {
				lines = append(lines, "    "+l)
			}
		case aList:
			lines = append(lines, m.list(e)...)
		default:
			lines = append(lines, e.key+":  "+m.text(e.value.text))
		}
	}
	return lines
}

func (m mixer) list(e entry) []string {
	var items, block []string
	for _, n := range e.value.list {
		if n.shape == aText {
			items = append(items, m.text(n.text))
			block = append(block, "- "+items[len(items)-1])
			continue
		}
		for i, l := range m.mapping(n.entries, true) {
			block = append(block, [2]string{"-   ", "    "}[min(i, 1)]+l)
		}
	}
	if items != nil && m.IntN(2) == 0 {
		return []string{e.key + ": [" + strings.Join(items, " ,  ") + "]"}
	}
	return append([]string{e.key + ":"}, block...)
}

func (m mixer) text(s string) string {
	if m.IntN(3) == 0 {
		return "'" + strings.ReplaceAll(s, "'", "''") + "'"
	}
	if m.IntN(2) == 0 && len(s) < 60 {
		return scalar(s, true)
	}
	return `"` + escape.Replace(s) + `"`
}
