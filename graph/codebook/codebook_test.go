package main

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"routegraph/store"
)

const path = "../../" + file

func read(t *testing.T) string {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func TestTheCodebookIsUpToDate(t *testing.T) {
	old := []byte(read(t))
	now, err := between(old, generate())
	if err != nil {
		t.Fatal(err)
	}
	if bytes.Equal(old, now) {
		return
	}
	was, is := strings.Split(string(old), "\n"), strings.Split(string(now), "\n")
	line := 0
	for line < len(was)-1 && line < len(is)-1 && was[line] == is[line] {
		line++
	}
	t.Errorf("%s is not up to date: run `go generate ./graph/codebook` and commit it\nline %d is      %s\nand should be %s", file, line+1, was[line], is[line])
}

// Every kind, property, relation and code that a client can meet is explained.
func TestNothingIsLeftOut(t *testing.T) {
	text := string(generate())
	cat := store.Domain()
	for _, kind := range cat.Kinds {
		_, section, ok := strings.Cut(text, "\n### "+kind.Name+"\n")
		if !ok {
			t.Errorf("no section on %s", kind.Name)
			continue
		}
		section, _, _ = strings.Cut(section, "\n### ")
		for _, field := range cat.Fields(kind.Name) {
			if field != "citations" && field != "claims" && !strings.Contains(section, "| `"+field+"` |") {
				t.Errorf("%s: no row on %s", kind.Name, field)
			}
		}
		for _, p := range kind.Props {
			for _, code := range p.Enum {
				if !strings.Contains(text, "| `"+code+"` |") {
					t.Errorf("%s.%s: no row on %s", kind.Name, p.Name, code)
				}
			}
		}
	}
	if strings.Contains(text, "|  |") {
		t.Error("a cell that should tell something is empty")
	}
}

// The written table of the words that decide has every kind of cooperation, from weak to strong.
func TestTheTableOfCooperation(t *testing.T) {
	written, _, _ := strings.Cut(read(t), begin)
	at := 0
	for _, kind := range store.CooperationKinds {
		next := strings.Index(written[at:], "| `"+kind+"` |")
		if next < 0 {
			t.Fatalf("the written part has no row on %s after those on weaker kinds", kind)
		}
		at += next
	}
}

var (
	heading = regexp.MustCompile(`(?m)^#+ (.+)$`)
	target  = regexp.MustCompile(`\]\(([^)\s]+)\)`)
	nothing = regexp.MustCompile(`[^\w\- ]`)
)

// Links lead somewhere, and no two headings have the same anchor.
func TestLinks(t *testing.T) {
	for _, name := range []string{path, "../../CONTRIBUTING.md"} {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		anchors := anchorsOf(t, name)
		for _, m := range target.FindAllStringSubmatch(string(text), -1) {
			to, anchor, _ := strings.Cut(m[1], "#")
			if strings.HasPrefix(to, "https://") {
				continue
			}
			known := anchors
			if to != "" {
				to = filepath.Join(filepath.Dir(name), to)
				if _, err := os.Stat(to); err != nil {
					t.Errorf("%s: the link %s leads nowhere", name, m[1])
					continue
				}
				if anchor != "" {
					known = anchorsOf(t, to)
				}
			}
			if anchor != "" && !known[anchor] {
				t.Errorf("%s: the link %s leads to no heading", name, m[1])
			}
		}
	}
}

func anchorsOf(t *testing.T, name string) map[string]bool {
	t.Helper()
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]bool{}
	for _, m := range heading.FindAllStringSubmatch(string(text), -1) {
		anchor := strings.ReplaceAll(nothing.ReplaceAllString(strings.ToLower(m[1]), ""), " ", "-")
		if out[anchor] {
			t.Errorf("%s: two headings have the anchor #%s", name, anchor)
		}
		out[anchor] = true
	}
	return out
}

func TestBetween(t *testing.T) {
	got, err := between([]byte("before\n"+begin+"old\n"+end+"after\n"), []byte("new\n"))
	if want := "before\n" + begin + "new\n" + end + "after\n"; err != nil || string(got) != want {
		t.Errorf("got %q, %v; want %q", got, err, want)
	}
	for _, text := range []string{"", begin, end + begin, begin + begin + end, begin + end + end} {
		if _, err := between([]byte(text), nil); err == nil || !strings.Contains(err.Error(), strings.TrimSpace(begin)) {
			t.Errorf("%q: got %v, want an error that shows the marker lines", text, err)
		}
	}
}
