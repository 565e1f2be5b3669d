package main

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"routegraph/seed"
)

// checkExported holds that a folder has the embedded files, byte for byte.
func checkExported(t *testing.T, dir string) {
	t.Helper()
	entries, err := fs.ReadDir(seed.Files, ".")
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		want, _ := fs.ReadFile(seed.Files, e.Name())
		if got, err := os.ReadFile(filepath.Join(dir, e.Name())); err != nil || string(got) != string(want) {
			t.Errorf("%s: got %v and %d bytes, want the %d bytes of the embedded file", e.Name(), err, len(got), len(want))
		}
	}
	if got, _ := os.ReadDir(dir); len(got) != len(entries) {
		t.Errorf("got %d files, want %d", len(got), len(entries))
	}
}

func mustExport(t *testing.T, env map[string]string, args ...string) (dir string) {
	t.Helper()
	dir = filepath.Join(t.TempDir(), "out")
	if _, stderr, err := runCommand(t, env, append([]string{"export", "--out", dir}, args...)...); err != nil {
		t.Fatalf("export: %v\n%s", err, stderr)
	}
	return dir
}

func TestExportFromMemory(t *testing.T) { checkExported(t, mustExport(t, nil)) }

func TestExportFromNeo4j(t *testing.T) {
	env := emptyNeo4j(t)
	_, stderr, err := runCommand(t, env, "export", "--out", t.TempDir())
	if want := `is empty; run "server load" to fill it`; err == nil || !strings.Contains(err.Error(), want) {
		t.Errorf("of an empty one: got %v, want %s\n%s", err, want, stderr)
	}
	mustLoad(t, env)
	checkExported(t, mustExport(t, env))
}

// TestLoadWithData: Neo4j holds the seed and a further data set, which a load of the seed alone leaves there, and a load of the set changes.
func TestLoadWithData(t *testing.T) {
	env := emptyNeo4j(t)
	mine := filepath.Join(t.TempDir(), "mine")
	place := func(name string) {
		content := "- id: mine-town\n  name: " + name + "\n  kind: CITY\n  countries: [HND]\n  citations:\n    - source: unodc-2023-10-20-corett\n      at: A:3:3-9\n"
		if err := writeFolder(mine, map[string][]byte{"places.yaml": []byte(content)}); err != nil {
			t.Fatal(err)
		}
	}
	load := func(want string, args ...string) {
		t.Helper()
		stdout, stderr, err := runCommand(t, env, append([]string{"load"}, args...)...)
		if err != nil || !strings.HasPrefix(stdout, want) {
			t.Errorf("load %v: got %v and %q, want %q\n%s", args, err, stdout, want, stderr)
		}
	}
	place("Town")
	mustLoad(t, env)
	load("added 4 nodes and ", "--data", mine)
	load("nothing changed: ", "--data", mine)
	load("nothing changed: ")
	both := mustExport(t, env)
	want, _ := os.ReadFile(filepath.Join(mine, "places.yaml"))
	if got, err := os.ReadFile(filepath.Join(both, "mine", "places.yaml")); err != nil || string(got) != string(want) {
		t.Errorf("the further set: got %v and\n%s\nwant\n%s", err, got, want)
	}
	place("City")
	load("added 1 node and ", "--data", mine) // the claim of the new name
	if err := os.WriteFile(filepath.Join(mine, "places.yaml"), nil, 0o644); err != nil {
		t.Fatal(err)
	}
	load("deleted 4 nodes and ", "--data", mine)
	env = with(with(env, "DATA", mine), "NEO4J_URI", "")
	if got := serve(t, env).stdout.String(); !strings.Contains(got, "store  memory, the embedded seed graph, data set mine\n") {
		t.Errorf("got %s, want the data set named", got)
	}
}
