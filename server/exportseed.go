package main

import (
	"context"
	"fmt"
	"path"

	"routegraph/seed"
	"routegraph/store"
)

// exportSeed writes the whole graph of a store into a folder, as the files that it is made of.
func (p *program) exportSeed(ctx context.Context, s exportSettings) error {
	if err := s.checkSeed(); err != nil {
		return err
	}
	show := newProgress(p.stderr)
	defer show.end()
	b, err := openStore(ctx, s.neo4j, &s.data)
	if err != nil {
		return p.withProblems(err)
	}
	defer b.closeStore()
	g, status, err := b.readAll(ctx, show)
	if err != nil {
		return err
	}
	files, err := filesOf(g)
	if err != nil {
		return err
	}
	if err := writeFolder(s.out, files); err != nil {
		return fmt.Errorf("%s was not written: %w", s.out, err)
	}
	show.end()
	fmt.Fprintf(p.stdout, "wrote %s to %s: %s\n", counted(len(files), "file"), s.out, sizeOf(status))
	return nil
}

func (s *exportSettings) checkSeed() error {
	switch {
	case s.query != "" || s.variables != "" || s.operation != "":
		return wrongUsage("--format seed is of the whole graph, and takes no query%s", seeHelp(exportCommand()))
	case s.out == "":
		return wrongUsage("export needs --out DIR, the folder to write%s", seeHelp(exportCommand()))
	case s.force:
		return nil
	}
	return freeFolder(s.out)
}

// readAll reads the whole graph, and holds it against the catalogue.
func (b *backend) readAll(ctx context.Context, show *progress) (*store.Graph, store.Status, error) {
	show.phase("reading from " + b.label)
	status, err := usable(b.statusWithin(ctx, startBound))
	if err != nil {
		return nil, status, b.explain(err)
	}
	g, revision, err := store.ReadAll(ctx, b, store.Domain(), show.step)
	switch {
	case ctx.Err() != nil:
		return nil, status, fmt.Errorf("stopped before all of %s was read; nothing was written", b.label)
	case err != nil:
		return nil, status, b.explain(err)
	}
	if err := store.Prepare(store.Domain(), g); err != nil {
		return nil, status, fmt.Errorf("%s holds what this program does not know; load it again with \"server load\": %w", b.label, err)
	}
	return g, store.Status{Revision: revision, Nodes: int64(len(g.Nodes)), Relations: int64(len(g.Relations))}, nil
}

// filesOf makes files of a graph: those of the seed, and a folder for each further data set.
func filesOf(g *store.Graph) (map[string][]byte, error) {
	files := map[string][]byte{}
	for _, set := range g.DataSets {
		folder := ""
		if set != seed.DataSet {
			if err := seed.CheckSetName(set); err != nil {
				return nil, fmt.Errorf("nothing was written: %w", err)
			}
			folder = set
		}
		for name, content := range seed.WriteSet(g, store.Domain(), set) {
			files[path.Join(folder, name)] = content
		}
	}
	return files, nil
}
