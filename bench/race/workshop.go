package main

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
)

// workshop is where a run keeps databases and the programs that it builds. It is run from the repository's root.
type workshop struct{ dir string }

func newWorkshop(ctx context.Context, dir string) (*workshop, error) {
	if dir == "" {
		cache, err := os.UserCacheDir()
		if err != nil {
			return nil, err
		}
		dir = filepath.Join(cache, "routegraph", "bench")
	}
	w := &workshop{dir}
	if err := os.MkdirAll(w.path("bin"), 0o755); err != nil {
		return nil, err
	}
	return w, tell(exec.CommandContext(ctx, "go", "build", "-trimpath", "-o", w.path("bin")+"/", "./server", "./bench/limit", "./bench/serve", "./bench/load"))
}

func (w *workshop) path(name string) string { return filepath.Join(w.dir, name) }

func (w *workshop) program(name string) string { return w.path("bin/" + name) }

// installPeer fetches the peer's packages where they are missing, by its lock file.
func (w *workshop) installPeer(ctx context.Context) error {
	if _, err := os.Stat("bench/peer/node_modules"); err == nil {
		return nil
	}
	cmd := exec.CommandContext(ctx, "npm", "ci", "--silent")
	cmd.Dir = "bench/peer"
	return tell(cmd)
}

// tell runs a command and shows what it says.
func tell(cmd *exec.Cmd) error {
	cmd.Stdout, cmd.Stderr = os.Stderr, os.Stderr
	if err := cmd.Run(); err != nil {
		return fmt.Errorf("%s: %w", filepath.Base(cmd.Path), err)
	}
	return nil
}
