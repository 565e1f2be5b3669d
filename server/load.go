package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"strings"

	"routegraph/seed"
	"routegraph/store"
)

func loadCommand() command {
	return command{
		name: "load", summary: "make a Neo4j hold the embedded seed graph, and say what changed",
		about: "It checks the seed files first and loads nothing if they have problems. Run again, it changes nothing.\n" +
			"It makes Neo4j equal the seed graph and the data sets of --data, and leaves other data sets alone.\n" + aboutPassword,
		setup: func(p *program, flags *flag.FlagSet) action {
			var n neo4jSettings
			var data folders
			to := settings{flags, p.getenv}
			to.folders(&data)
			read := n.declare(to)
			return func(ctx context.Context, _ []string) error {
				read()
				sets, err := data.sets()
				if err != nil {
					return err
				}
				return p.load(ctx, n, seed.Files, sets...)
			}
		},
	}
}

// load makes a Neo4j hold the graph of these files.
func (p *program) load(ctx context.Context, n neo4jSettings, files fs.FS, sets ...seed.Set) error {
	if n.uri == "" {
		return fmt.Errorf("there is no Neo4j to load into; set NEO4J_URI, such as NEO4J_URI=%s NEO4J_PASSWORD=… server load", exampleURI)
	}
	show := newProgress(p.stderr)
	defer show.end()
	show.phase("checking the seed files")
	g, err := readSeed(files, sets...)
	if err != nil {
		show.end()
		return p.withProblems(fmt.Errorf("nothing was loaded: %w", err))
	}
	b, err := n.open(ctx)
	if err != nil {
		return err
	}
	defer b.closeStore()
	loaded, err := b.fill(ctx, g, show)
	if err != nil {
		return err
	}
	show.end()
	fmt.Fprintln(p.stdout, whatChanged(loaded))
	return nil
}

// fill loads a graph into a store that answers. An empty or half-loaded one will do.
func (b *backend) fill(ctx context.Context, g *store.Graph, show *progress) (store.Loaded, error) {
	show.phase("asking " + b.label)
	if _, err := b.statusWithin(ctx, startBound); err != nil && !errors.Is(err, store.ErrEmpty) && !errors.Is(err, store.ErrLoading) {
		return store.Loaded{}, b.loadError(ctx, err)
	}
	show.phase("comparing")
	loaded, err := b.Load(ctx, g, show.step)
	if err != nil {
		return loaded, b.loadError(ctx, err)
	}
	return loaded, nil
}

func (b *backend) loadError(ctx context.Context, err error) error {
	if ctx.Err() != nil {
		return fmt.Errorf("stopped before the load into %s was whole; run \"server load\" again", b.label)
	}
	return b.explain(err)
}

// whatChanged is one line about a load.
func whatChanged(l store.Loaded) string {
	if l.Unchanged() {
		return "nothing changed: revision " + l.Revision
	}
	var parts []string
	for _, c := range []struct {
		verb string
		n    store.Counts
	}{{"added", l.Added}, {"changed", l.Changed}, {"deleted", l.Deleted}} {
		if c.n != (store.Counts{}) {
			parts = append(parts, fmt.Sprintf("%s %s and %s", c.verb, counted(c.n.Nodes, "node"), counted(c.n.Relations, "relation")))
		}
	}
	return strings.Join(parts, ", ") + ": " + sizeOf(l.Status)
}
