package seed

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// Problem is one thing that is wrong in the files, and what to do about it.
type Problem struct {
	File               string
	Line               int    // 0: the file as a whole
	Rule, Text, Remedy string // Rule is one word, the same for the same sort of problem
}

// String is one line: events.yaml:41: what is wrong; what to do.
func (p Problem) String() string {
	at := p.File
	if p.Line > 0 {
		at = fmt.Sprintf("%s:%d", p.File, p.Line)
	}
	return fmt.Sprintf("%s: %s; %s", at, p.Text, p.Remedy)
}

// position is where something stands in the files.
type position struct {
	file string
	line int
}

func (p position) on(line int) position { return position{p.file, line} }

func (r *reader) problem(at position, rule, remedy, format string, args ...any) {
	r.problems = append(r.problems, Problem{at.file, at.line, rule, fmt.Sprintf(format, args...), remedy})
}

func sorted(list []Problem) []Problem {
	slices.SortStableFunc(list, func(a, b Problem) int {
		return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Text, b.Text))
	})
	return slices.Compact(list)
}

// prepareProblems finds where the things stand that store.Prepare refuses. The checks of this package come first, so there should be none.
func (r *reader) prepareProblems(err error) []Problem {
	var list []Problem
	for line := range strings.Lines(err.Error()) {
		p := Problem{Rule: "graph", Text: strings.TrimSpace(line), Remedy: "see what the catalogue allows"}
		id, _, _ := strings.Cut(p.Text, " ")
		if rec := r.byID[strings.TrimSuffix(id, ":")]; rec != nil {
			p.File, p.Line = rec.at.file, rec.at.line
		}
		list = append(list, p)
	}
	return list
}

// or joins names for a sentence: `a, b or c`.
func or(names []string) string {
	if len(names) < 2 {
		return strings.Join(names, "")
	}
	last := len(names) - 1
	return strings.Join(names[:last], ", ") + " or " + names[last]
}
