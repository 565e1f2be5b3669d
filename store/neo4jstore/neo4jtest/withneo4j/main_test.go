package main

import (
	"errors"
	"os/exec"
	"testing"
)

func TestExitCodeIsTheCommands(t *testing.T) {
	t.Setenv("NEO4J_URI", "bolt://127.0.0.1:1") // so that no server is started
	for command, want := range map[string]int{"exit 0": 0, "exit 7": 7, `exit $(( ${#NEO4J_URI} ))`: 18} {
		code, err := run(t.Context(), []string{"--", "sh", "-c", command})
		if code != want || err != nil {
			t.Errorf("%s: got code %d, error %v, want code %d", command, code, err, want)
		}
	}
}

func TestFailuresBeforeTheCommandAreErrors(t *testing.T) {
	t.Setenv("NEO4J_URI", "bolt://127.0.0.1:1")
	if _, err := run(t.Context(), []string{"--"}); err == nil {
		t.Error("without a command: got no error, want the usage")
	}
	if _, err := run(t.Context(), []string{"no-such-command"}); !errors.Is(err, exec.ErrNotFound) {
		t.Errorf("a command that does not exist: got %v, want %v", err, exec.ErrNotFound)
	}
	t.Setenv("NEO4J_URI", "")
	t.Setenv("JAVA_HOME", t.TempDir())
	if code, err := run(t.Context(), []string{"true"}); err == nil {
		t.Errorf("without Java: got code %d and no error, want an error", code)
	}
}
