package neo4jtest

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// useMaven puts a shell program in Maven's place, and an empty folder in the place of the user's cache folder, which it returns.
// The program finds the folder that it has to fill in $jars.
func useMaven(t *testing.T, program string) string {
	t.Helper()
	bin, cache := t.TempDir(), t.TempDir()
	text := "#!/bin/sh\nfor a; do case $a in -DoutputDirectory=*) jars=${a#*=};; esac; done\nmkdir \"$jars\"\n" + program + "\n"
	if err := os.WriteFile(filepath.Join(bin, "mvn"), []byte(text), 0o755); err != nil {
		t.Fatal(err)
	}
	t.Setenv("PATH", bin+string(filepath.ListSeparator)+os.Getenv("PATH"))
	t.Setenv("XDG_CACHE_HOME", cache)
	return filepath.Join(cache, "routegraph")
}

func TestJarsAreFetchedOnce(t *testing.T) {
	folder := useMaven(t, `echo called >> ../../calls; echo jar > "$jars/neo4j.jar"`)
	done := make(chan error)
	const callers = 8
	for range callers {
		go func() {
			dir, err := jars(t.Context())
			if err == nil {
				_, err = os.Stat(filepath.Join(dir, "neo4j.jar"))
			}
			done <- err
		}()
	}
	for range callers {
		if err := <-done; err != nil {
			t.Error(err)
		}
	}
	t.Setenv("PATH", "") // what is there needs no Maven
	if _, err := jars(t.Context()); err != nil {
		t.Error(err)
	}
	calls, err := os.ReadFile(filepath.Join(filepath.Dir(folder), "calls"))
	if got, want := string(calls), "called\n"; got != want {
		t.Errorf("Maven's calls: got %q, %v, want %q", got, err, want)
	}
	if got, want := entries(t, folder), fmt.Sprintf("neo4j-%[1]s neo4j-%[1]s.lock", Version); got != want {
		t.Errorf("the cache folder has %q, want %q", got, want)
	}
}

func TestHalfFetchedJarsAreNotUsed(t *testing.T) {
	folder := useMaven(t, `echo half > "$jars/neo4j.jar"; echo "no route to host"; exit 1`)
	abandoned := filepath.Join(folder, "neo4j-"+Version+".part-1")
	if err := os.MkdirAll(abandoned, 0o755); err != nil {
		t.Fatal(err)
	}
	for range 2 {
		_, err := jars(t.Context())
		if want := "no route to host"; err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("got %v, want an error with %q", err, want)
		}
	}
	if got, want := entries(t, folder), "neo4j-"+Version+".lock"; got != want {
		t.Errorf("the cache folder has %q, want %q", got, want)
	}
}

func TestNoMaven(t *testing.T) {
	useMaven(t, "")
	t.Setenv("PATH", "")
	if _, err := jars(t.Context()); !errors.Is(err, exec.ErrNotFound) {
		t.Errorf("got %v, want %v", err, exec.ErrNotFound)
	}
}
