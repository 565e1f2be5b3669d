package main

import (
	"bytes"
	"context"
	"flag"
	"fmt"
	"io/fs"
	"maps"
	"path/filepath"
	"slices"

	"routegraph/seed"
	"routegraph/store"
)

// formatSettings are what `fmt` can be told.
type formatSettings struct {
	dir   string
	check bool
	data  folders
}

func formatCommand() command {
	return command{
		name: "fmt", summary: "write the seed files in their one form: order, quoting and spacing; comments are kept",
		about: "It lists the files that it changes. A comment moves with the record or the key that follows it, or on whose line it stands. Files with\n" +
			"problems are left alone. With --data and without --dir only the further data sets' files are written.",
		setup: func(p *program, flags *flag.FlagSet) action {
			var s formatSettings
			flags.StringVar(&s.dir, "dir", "", "`DIR` with the seed files (default seed)")
			flags.BoolVar(&s.check, "check", false, "change nothing; list the files that would change, and fail if there are any")
			flags.Var(&s.data, "data", dataUsage)
			return func(context.Context, []string) error { return p.format(s) }
		},
	}
}

func (p *program) format(s formatSettings) error {
	sets, err := s.data.sets()
	if err != nil {
		return err
	}
	files := fs.FS(seed.Files)
	wanted := sets
	if s.dir != "" || len(sets) == 0 {
		if s.dir == "" {
			s.dir = "seed"
		}
		if files, err = seedFiles(s.dir); err != nil {
			return err
		}
		wanted = append([]seed.Set{{Name: seed.DataSet, Dir: s.dir, Files: files}}, sets...)
	}
	g, err := readIn(s.dir, files, sets)
	if err != nil {
		return p.withProblems(fmt.Errorf("nothing was changed: %w", err))
	}
	changes, err := changesOf(g, wanted)
	if err != nil {
		return p.withProblems(fmt.Errorf("nothing was changed: %w", err))
	}
	return p.change(changes, s.check)
}

// changesOf finds the files that are not in their canonical form, and what this is.
func changesOf(g *store.Graph, sets []seed.Set) (map[string][]byte, error) {
	changes := map[string][]byte{}
	for _, set := range sets {
		canonical, problems := seed.FormatRead(g, set, store.Domain())
		if problems != nil {
			return nil, seedError(problems)
		}
		for name, want := range canonical {
			if got, err := fs.ReadFile(set.Files, name); err == nil && !bytes.Equal(got, want) {
				changes[filepath.Join(set.Dir, name)] = want
			}
		}
	}
	return changes, nil
}

// change writes files, and lists them.
func (p *program) change(files map[string][]byte, checkOnly bool) error {
	for _, name := range slices.Sorted(maps.Keys(files)) {
		if !checkOnly {
			if err := replaceFile(name, files[name]); err != nil {
				return fmt.Errorf("%s was not written: %w", name, err)
			}
		}
		fmt.Fprintln(p.stdout, name)
	}
	if checkOnly && len(files) > 0 {
		return said{}
	}
	return nil
}
