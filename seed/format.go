package seed

import (
	"bytes"
	"io/fs"
	"path"
	"strings"

	"routegraph/store"
)

// Format gives the files of a data set in their canonical form: keys, records, quoting and spacing as Write has them, and every comment kept.
// Files with problems have no such form; all that are read must be there and sound.
func Format(files fs.FS, c *store.Catalogue) (map[string][]byte, []Problem) {
	g, problems := Read(files, c)
	if problems != nil {
		return nil, problems
	}
	return FormatRead(g, Set{Name: DataSet, Files: files}, c)
}

// FormatRead is Format for the files of one data set of a graph that was read already.
func FormatRead(g *store.Graph, set Set, c *store.Catalogue) (map[string][]byte, []Problem) {
	var problems []Problem
	out := map[string][]byte{}
	canonical := WriteSet(g, c, set.Name)
	for _, name := range append(fileNames(), tables...) {
		old, err := fs.ReadFile(set.Files, name)
		if err != nil {
			continue
		}
		content := canonical[name]
		if strings.HasSuffix(name, ".yaml") {
			content = withComments(name, old, content, set.Name == DataSet)
			if !keeps(content, old) {
				problems = append(problems, Problem{File: path.Join(set.Dir, name), Rule: "format", Text: "a comment would be lost",
					Remedy: "move the comments to lines of their own before a key or a record"})
			}
		}
		out[name] = content
	}
	return out, problems
}

// Uncanonical tells of each file of a set that is not in its canonical form, with the first line that differs.
func Uncanonical(set Set, canonical map[string][]byte) []Problem {
	var problems []Problem
	for name, want := range canonical {
		got, err := fs.ReadFile(set.Files, name)
		if err == nil && !bytes.Equal(got, want) {
			problems = append(problems, Problem{path.Join(set.Dir, name), firstDifference(got, want), "format",
				"from here on this file is not in its canonical form", `run "server fmt"`})
		}
	}
	return sorted(problems)
}

func firstDifference(a, b []byte) int {
	line := 1
	for i := range a {
		if i >= len(b) || a[i] != b[i] {
			break
		}
		if a[i] == '\n' {
			line++
		}
	}
	return line
}
