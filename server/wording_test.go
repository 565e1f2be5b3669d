package main

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"routegraph/store"
)

func TestGrouped(t *testing.T) {
	for n, want := range map[int]string{0: "0", 999: "999", 1000: "1,000", 123456: "123,456", 1234567: "1,234,567"} {
		if got := grouped(n); got != want {
			t.Errorf("%d: got %s, want %s", n, got, want)
		}
	}
	for got, want := range map[string]string{
		counted(1, "node"): "1 node", counted(0, "country"): "0 countries", counted(int64(1234), "event"): "1,234 events",
	} {
		if got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
}

func TestWhatChanged(t *testing.T) {
	now := store.Status{Revision: "abc", Nodes: 1234, Relations: 1}
	for _, c := range []struct {
		loaded store.Loaded
		want   string
	}{
		{store.Loaded{Status: now}, "nothing changed: revision abc"},
		{store.Loaded{Status: now, Added: store.Counts{Nodes: 1234, Relations: 1}}, "added 1,234 nodes and 1 relation: 1,234 nodes, 1 relation, revision abc"},
		{store.Loaded{Status: now, Changed: store.Counts{Nodes: 1}, Deleted: store.Counts{Relations: 2}},
			"changed 1 node and 0 relations, deleted 0 nodes and 2 relations: 1,234 nodes, 1 relation, revision abc"},
	} {
		if got := whatChanged(c.loaded); got != c.want {
			t.Errorf("got %q, want %q", got, c.want)
		}
	}
}

func TestProgress(t *testing.T) {
	show := func(terminal bool) string {
		var out bytes.Buffer
		p := &progress{&out, terminal}
		p.phase("comparing")
		p.step(store.Progress{What: "nodes", Done: 5000, Total: 6000})
		p.step(store.Progress{What: "nodes", Done: 6000, Total: 6000})
		p.end()
		return out.String()
	}
	if got, want := show(false), "comparing\nnodes: 6,000\n"; got != want {
		t.Errorf("elsewhere: got %q, want %q", got, want)
	}
	want := "\r\x1b[Kcomparing …\r\x1b[Knodes: 5,000 of 6,000\r\x1b[Knodes: 6,000 of 6,000\r\x1b[K"
	if got := show(true); got != want {
		t.Errorf("terminal: got %q, want %q", got, want)
	}
}

func TestDidYouMean(t *testing.T) {
	names := []string{"serve", "load", "check", "version", "help"}
	for typed, want := range map[string]string{
		"srve": "serve", "lod": "load", "chek": "check", "versoin": "version", "helpp": "help", "servers": "serve",
		"x": "", "export": "", "zzzz": "", "": "",
	} {
		if want != "" {
			want = fmt.Sprintf("; did you mean %q?", want)
		}
		if got := didYouMean(typed, "", names); got != want {
			t.Errorf("%q: got %q, want %q", typed, got, want)
		}
	}
}

func TestExitCode(t *testing.T) {
	for _, c := range []struct {
		err  error
		code int
		line string
	}{
		{nil, 0, ""},
		{said{}, 1, ""},
		{errors.New("one\n  and two"), 1, "server: one and two\n"},
		{fmt.Errorf("so: %w", wrongUsage("what?")), 2, "server: so: what?\n"},
	} {
		var out bytes.Buffer
		if got := exitCode(c.err, &out); got != c.code || out.String() != c.line {
			t.Errorf("%v: got %d, %q; want %d, %q", c.err, got, out.String(), c.code, c.line)
		}
	}
}

// TestEveryFlagHasItsTwin: a setting that only one of the two can give would surprise.
func TestEveryFlagHasItsTwin(t *testing.T) {
	for _, c := range []command{serveCommand(), loadCommand()} {
		p := &program{getenv: environment(nil)}
		flags, _ := p.prepare(c)
		flags.VisitAll(func(f *flag.Flag) {
			env := strings.ToUpper(strings.ReplaceAll(f.Name, "-", "_"))
			with := &program{getenv: environment(map[string]string{env: "given"})}
			twin, _ := with.prepare(c)
			if got := twin.Lookup(f.Name).Value.String(); got != "given" || !strings.Contains(f.Usage, env) {
				t.Errorf("%s --%s: with %s: got %q, want it given, and named in the help", c.name, f.Name, env, got)
			}
		})
	}
}

// TestLoadRefusesBadSeed: all problems are listed, and Neo4j is not even asked.
func TestLoadRefusesBadSeed(t *testing.T) {
	var out, problems bytes.Buffer
	p := &program{environment(nil), &out, &problems}
	err := p.load(t.Context(), neo4jSettings{uri: "bolt://neo4j.invalid"}, fstest.MapFS{"events.yaml": {Data: []byte("- id: a\n- id: b\n")}})
	if err == nil || !strings.Contains(err.Error(), "nothing was loaded: ") || !strings.Contains(err.Error(), "server check") {
		t.Errorf("got %v, want that nothing was loaded, and how to see why", err)
	}
	for _, want := range []string{"events.yaml:1: ", "events.yaml:2: "} {
		if !strings.Contains(problems.String(), want) {
			t.Errorf("got %s, want a line with %s", problems.String(), want)
		}
	}
	if out.Len() > 0 {
		t.Errorf("standard output: got %q, want nothing", out.String())
	}
}
