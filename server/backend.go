package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"time"

	"routegraph/seed"
	"routegraph/store"
	"routegraph/store/memstore"
)

// backend is a store and how it is spoken of.
type backend struct {
	store.Store
	kind    string            // for clients: "memory" or "neo4j"
	label   string            // for the people who run the server
	explain func(error) error // says in one line what is wrong, and the way out
}

// openMemory holds the seed files in memory, and further data sets beside them.
func openMemory(ctx context.Context, files fs.FS, sets ...seed.Set) (*backend, error) {
	g, err := readSeed(files, sets...)
	if err != nil {
		return nil, err
	}
	s := memstore.New(store.Domain())
	if _, err := s.Load(ctx, g, nil); err != nil {
		return nil, err
	}
	return &backend{Store: s, kind: "memory", label: beside("memory, the embedded seed graph", sets), explain: func(err error) error { return err }}, nil
}

// openStore opens Neo4j if it is named, else the embedded seed graph with further data sets beside it.
func openStore(ctx context.Context, n neo4jSettings, data *folders) (*backend, error) {
	if err := data.inMemoryOnly(n); err != nil {
		return nil, err
	}
	if n.uri != "" {
		return n.open(ctx)
	}
	sets, err := data.sets()
	if err != nil {
		return nil, err
	}
	return openMemory(ctx, seed.Files, sets...)
}

// seedError is every problem of a data set's files.
type seedError []seed.Problem

func (e seedError) Error() string { return counted(len(e), "problem") + " in the seed files" }

func readSeed(files fs.FS, sets ...seed.Set) (*store.Graph, error) {
	g, problems := seed.ReadSets(files, sets, store.Domain())
	if len(problems) > 0 {
		return nil, seedError(problems)
	}
	return g, nil
}

// withProblems lists the problems of the seed files, where these are why a command failed.
func (p *program) withProblems(err error) error {
	var problems seedError
	if !errors.As(err, &problems) {
		return err
	}
	for _, one := range problems {
		fmt.Fprintln(p.stderr, one)
	}
	return fmt.Errorf("%w; mend them (\"server check\" lists them) and try again", err)
}

// statusWithin asks for what the store holds, and waits no longer than that, whatever the store does.
func (b *backend) statusWithin(ctx context.Context, bound time.Duration) (store.Status, error) {
	ctx, cancel := context.WithTimeout(ctx, bound)
	defer cancel()
	status, err := b.Status(ctx)
	if err != nil && errors.Is(ctx.Err(), context.DeadlineExceeded) {
		err = fmt.Errorf("no answer in %v: %w", bound, context.DeadlineExceeded)
	}
	return status, err
}

// usable says why a store that answered cannot be served.
func usable(s store.Status, err error) (store.Status, error) {
	switch {
	case err != nil:
		return s, err
	case s.Loading:
		return s, store.ErrLoading
	case s.Revision == "":
		return s, store.ErrEmpty
	}
	return s, nil
}

// networkReason is the part of a driver's error that tells people something.
func networkReason(err error) string {
	text := err.Error()
	for _, known := range []string{"connection refused", "no such host", "network is unreachable", "no route to host", "connection reset", "certificate", "invalid port"} {
		if strings.Contains(text, known) {
			return known
		}
	}
	if at, _, timedOut := strings.Cut(text, ": "+context.DeadlineExceeded.Error()); timedOut && strings.HasPrefix(at, "no answer") {
		return at
	}
	return "no answer"
}
