package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"syscall"
	"time"

	"routegraph/bench/proc"
	"routegraph/bench/results"
	"routegraph/store/neo4jstore/neo4jtest"
)

// database is a running Neo4j: its address, and its process.
type database struct {
	URI  string
	PID  int
	stop func() error
}

// neo4jOptions give it memory that fits the scale, whoever asks it.
func neo4jOptions(scale, home string) neo4jtest.Options {
	heap, pages := "1g", "512m"
	if scale == "L" {
		heap, pages = "3g", "2g"
	}
	return neo4jtest.Options{NoAuth: true, Home: home, JVM: []string{"-Xms" + heap, "-Xmx" + heap, "-XX:+UseG1GC"},
		Settings: []string{"server.memory.pagecache.size=" + pages}}
}

func (w *workshop) home(scale string) string { return w.path("neo4j-" + scale) }

// held is the file that says where a Neo4j of a scale runs that another process holds.
func (w *workshop) held(scale string) string { return w.home(scale) + ".held" }

// open gives a scale's Neo4j, loaded: one that is held, else one that it starts.
func (w *workshop) open(ctx context.Context, scale string) (*database, error) {
	if text, err := os.ReadFile(w.held(scale)); err == nil {
		var db database
		if err := json.Unmarshal(text, &db); err == nil && proc.RSS(db.PID) > 0 {
			db.stop = func() error { return nil }
			return &db, nil
		}
	}
	if _, err := os.Stat(filepath.Join(w.home(scale), "loading.json")); errors.Is(err, fs.ErrNotExist) {
		if err := w.load(ctx, scale); err != nil {
			return nil, err
		}
	}
	return start(ctx, scale, w.home(scale))
}

func start(ctx context.Context, scale, home string) (*database, error) {
	if err := os.MkdirAll(home, 0o755); err != nil {
		return nil, err
	}
	server, err := neo4jtest.Start(ctx, neo4jOptions(scale, home))
	if err != nil {
		return nil, err
	}
	db := &database{URI: server.Database().URI, PID: proc.Child(server.PID())}
	db.stop = func() error { return errors.Join(end(db.PID), server.Stop()) }
	return db, nil
}

// endBound is for Neo4j to write all that it holds to its files. Killed before, it would go through its log at the next start.
const endBound = time.Minute

func end(pid int) error {
	if err := syscall.Kill(pid, syscall.SIGTERM); err != nil {
		return err
	}
	for began := time.Now(); proc.RSS(pid) > 0; time.Sleep(20 * time.Millisecond) {
		if time.Since(began) > endBound {
			return fmt.Errorf("Neo4j did not end in %v", endBound)
		}
	}
	return nil
}

// load loads a scale twice, each time into a new Neo4j: by plain batches, which are thrown away, then by our loader.
func (w *workshop) load(ctx context.Context, scale string) error {
	var out results.Loading
	for _, of := range []struct {
		into *results.Load
		args []string
	}{{&out.Plain, []string{"-plain"}}, {&out.Ours, nil}} {
		if err := os.RemoveAll(w.home(scale)); err != nil {
			return err
		}
		fmt.Fprintln(os.Stderr, "loading", scale, of.args)
		if err := w.loadInto(ctx, scale, of.args, of.into); err != nil {
			return err
		}
	}
	text, err := json.Marshal(out)
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(w.home(scale), "loading.json"), text, 0o644)
}

func (w *workshop) loadInto(ctx context.Context, scale string, args []string, into *results.Load) (err error) {
	db, err := start(ctx, scale, w.home(scale))
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.stop()) }()
	cmd := exec.CommandContext(ctx, w.program("load"), slices.Concat([]string{"-scale", scale}, args)...)
	cmd.Env, cmd.Stderr = append(os.Environ(), "NEO4J_URI="+db.URI), os.Stderr
	text, err := cmd.Output()
	if err != nil {
		return err
	}
	return json.Unmarshal(text, into)
}

// hold keeps a loaded Neo4j running until ctx ends.
func (w *workshop) hold(ctx context.Context, scale string) error {
	db, err := w.open(ctx, scale)
	if err != nil {
		return err
	}
	text, err := json.Marshal(db)
	if err != nil {
		return err
	}
	if err := os.WriteFile(w.held(scale), text, 0o644); err != nil {
		return err
	}
	fmt.Printf("%s is held at %s, process %d\n", scale, db.URI, db.PID)
	<-ctx.Done()
	return errors.Join(os.Remove(w.held(scale)), db.stop())
}
