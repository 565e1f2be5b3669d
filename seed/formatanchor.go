package seed

import (
	"math"
	"slices"
	"strconv"
	"strings"
)

// anchor is something in a file that a comment can belong to, by its path: record, key, what stands below it.
type anchor struct {
	path []string
	line int
	item bool // a record or a citation: its first key begins on the same line
}

func (a *anchor) depth() int { return len(a.path) }

// anchors are those of a file, as they follow each other.
type anchors struct {
	list      []*anchor
	lines     map[string]int // by path
	citations map[string][]node
}

func anchorsOf(file string, content []byte) *anchors {
	a := &anchors{lines: map[string]int{}, citations: map[string][]node{}}
	records, _ := newReader(nil).tree(file, content)
	for _, n := range records {
		a.record(n)
	}
	return a
}

func (a *anchors) record(n node) {
	id := ""
	for _, e := range n.entries {
		if e.key == "id" {
			id = e.value.text
		}
	}
	a.add(n.line, true, id)
	for _, e := range n.entries {
		a.add(e.line, false, id, e.key)
		if e.key == "citations" {
			a.citation(e.value.list, id)
			continue
		}
		a.below(e.value, id, e.key)
	}
}

func (a *anchors) citation(list []node, id string) {
	a.citations[id] = list
	for i, n := range list {
		path := []string{id, "citations", strconv.Itoa(i)}
		a.add(n.line, true, path...)
		a.below(n, path...)
	}
}

func (a *anchors) below(n node, path ...string) {
	for _, e := range n.entries {
		p := append(slices.Clone(path), e.key)
		a.add(e.line, false, p...)
		a.below(e.value, p...)
	}
	for _, item := range n.list {
		a.add(item.line, false, append(slices.Clone(path), item.text)...)
	}
}

func (a *anchors) add(line int, item bool, path ...string) {
	a.list = append(a.list, &anchor{path, line, item})
	if key := strings.Join(path, "\x00"); a.lines[key] == 0 {
		a.lines[key] = line
	}
}

// first is the line of the first record.
func (a *anchors) first() int {
	if len(a.list) == 0 {
		return math.MaxInt
	}
	return a.list[0].line
}

// around finds what ends before a line and what begins after it; nil if nothing does.
func (a *anchors) around(line int) (last, next *anchor) {
	for _, x := range a.list {
		if x.line > line {
			return last, x
		}
		last = x
	}
	return last, nil
}

// on is what a comment at the end of a line belongs to: the key that begins there, or what began last.
func (a *anchors) on(line int) (found *anchor) {
	for _, x := range a.list {
		switch {
		case x.line > line:
			return found
		case x.line == line && !x.item:
			return x
		}
		found = x
	}
	return found
}

// line is where something stands, or the nearest thing around it that is there.
func (a *anchors) line(path []string) int {
	for n := len(path); n > 0; n-- {
		if line := a.lines[strings.Join(path[:n], "\x00")]; line > 0 {
			return line
		}
	}
	return 1
}

// lastLine is the last line of a record.
func (a *anchors) lastLine(record []string) int {
	line := 0
	for _, x := range a.list {
		if x.path[0] == record[0] {
			line = max(line, x.line)
		} else if line > 0 {
			return x.line - 1
		}
	}
	return math.MaxInt
}

// matchCitations numbers the citations of each record as those are which they have become.
func (a *anchors) matchCitations(to *anchors) {
	number := map[string]string{}
	for id, list := range a.citations {
		for i, n := range list {
			number[id+"\x00"+strconv.Itoa(i)] = strconv.Itoa(likest(n, to.citations[id]))
		}
	}
	for _, x := range a.list {
		if len(x.path) > 2 && x.path[1] == "citations" {
			x.path[2] = number[x.path[0]+"\x00"+x.path[2]]
		}
	}
}

// likest is the citation that shares the most with one, and differs least from it.
func likest(n node, list []node) (best int) {
	words, most := n.words(), math.MinInt
	for i, other := range list {
		score := 0
		theirs := other.words()
		for w := range theirs {
			if words[w] {
				score += 3
			}
			score--
		}
		if score > most {
			best, most = i, score
		}
	}
	return best
}

// words are what a citation says, each with its key.
func (n node) words() map[string]bool {
	out := map[string]bool{}
	for _, e := range n.entries {
		for _, item := range append(e.value.list, e.value) {
			if item.shape == aText {
				out[e.key+"\x00"+item.text] = true
			}
		}
	}
	return out
}
