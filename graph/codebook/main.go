// Command codebook writes the generated part of docs/codebook.md: kinds, properties, relations and code lists, with the words of the
// contract and the types, duties and cardinalities of the catalogue. What stands outside the two marker lines is written by people and stays.
package main

import (
	"bytes"
	"fmt"
	"os"
	"strings"
)

//go:generate sh -c "cd ../.. && go run ./graph/codebook"

const file = "docs/codebook.md"

func main() {
	if err := renew(file); err != nil {
		fmt.Fprintln(os.Stderr, "codebook:", err)
		os.Exit(1)
	}
}

// renew writes the file only if that changes it.
func renew(name string) error {
	old, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	now, err := between(old, generate())
	if err != nil || bytes.Equal(old, now) {
		return err
	}
	return os.WriteFile(name, now, 0o644)
}

const (
	begin = "<!-- generated from here: go generate ./graph/codebook -->\n"
	end   = "<!-- generated to here -->\n"
)

// between puts the generated part between the two marker lines.
func between(text, part []byte) ([]byte, error) {
	before, rest, ok := bytes.Cut(text, []byte(begin))
	_, after, closed := bytes.Cut(rest, []byte(end))
	if !ok || !closed || bytes.Count(text, []byte(begin)) > 1 || bytes.Count(text, []byte(end)) > 1 {
		return nil, fmt.Errorf("the file needs each of these two lines once, in this order: %s, %s", strings.TrimSpace(begin), strings.TrimSpace(end))
	}
	return bytes.Join([][]byte{before, []byte(begin), part, []byte(end), after}, nil), nil
}
