package main

import (
	"bytes"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"routegraph/changelog"
)

// TestRegisterIsTrue holds the newest version on record, its SHA-256 and docs/changelog.md against the data.
func TestRegisterIsTrue(t *testing.T) {
	if err := run("../..", "", true); err != nil {
		t.Error(err)
	}
}

// TestNextVersion makes the register of a version in which one event was there and one name was another.
func TestNextVersion(t *testing.T) {
	dir := t.TempDir()
	state, err := os.ReadFile("../state.txt")
	if err != nil {
		t.Fatal(err)
	}
	state = bytes.Replace(state, []byte("\tTegucigalpa\t"), []byte("\tTegus\t"), 1)
	at := bytes.Index(state, []byte("\nplace:tegucigalpa\t"))
	name := at + bytes.Index(state[at:], []byte(" name=")) + len(" name=")
	copy(state[name:], "00000000")
	state = append(state, "event:gone\tA meeting\tname=00000000\n"...)
	write(t, dir, "changelog/state.txt", string(state))
	write(t, dir, "changelog/versions.yaml", "- version: old\n  date: \"2026-01-01\"\n  sha256: \"0\"\n")
	write(t, dir, "docs/changelog.md", "")
	if err := run(dir, "2026-02-02", true); err == nil || !strings.Contains(err.Error(), "run make changelog") {
		t.Errorf("a check before: got %v, want that it says what to do", err)
	}
	if err := run(dir, "2026-02-02", false); err != nil {
		t.Fatal(err)
	}
	text, _ := os.ReadFile(filepath.Join(dir, "changelog/versions.yaml"))
	all, err := changelog.Read(text)
	if err != nil || len(all) != 2 {
		t.Fatalf("got %+v (%v), want two versions", all, err)
	}
	got, newest := all[1], changelog.Versions()[len(changelog.Versions())-1]
	want := changelog.Version{Version: newest.Version, Date: "2026-02-02", SHA256: newest.SHA256,
		Changed: []changelog.Change{{ID: "place:tegucigalpa", Name: "Tegucigalpa", Fields: []string{"name"}}},
		Removed: []changelog.Change{{ID: "event:gone", Name: "A meeting"}}}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got  %+v\nwant %+v", got, want)
	}
	if err := run(dir, "2026-03-03", true); err != nil {
		t.Errorf("again: got %v, want that nothing is left to do", err)
	}
}

func write(t *testing.T, dir, name, content string) {
	t.Helper()
	path := filepath.Join(dir, name)
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
}
