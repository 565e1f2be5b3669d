package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"strings"

	"routegraph/seed"
	"routegraph/store"
)

func checkCommand() command {
	return command{
		name: "check", summary: "list every problem of the seed files, with file, line and what to do",
		setup: func(p *program, flags *flag.FlagSet) action {
			dir := flags.String("dir", "", "`DIR` with the seed files; without it those embedded in the program")
			var data folders
			settings{flags, p.getenv}.folders(&data)
			return func(context.Context, []string) error { return p.check(*dir, &data) }
		},
	}
}

// check lists the problems on the standard output: they are its result.
func (p *program) check(dir string, data *folders) error {
	files, err := seedFiles(dir)
	if err != nil {
		return err
	}
	sets, err := data.sets()
	if err != nil {
		return err
	}
	g, err := readIn(dir, files, sets)
	if err == nil {
		err = canonical(g, append([]seed.Set{{Name: seed.DataSet, Dir: dir, Files: files}}, sets...))
	}
	var problems seedError
	if errors.As(err, &problems) {
		for _, one := range problems {
			fmt.Fprintln(p.stdout, one)
		}
		fmt.Fprintln(p.stdout, counted(len(problems), "problem"))
		return said{}
	}
	fmt.Fprintln(p.stdout, "no problems:", contents(g))
	return nil
}

// canonical refuses files that are not in the one form in which they are written.
func canonical(g *store.Graph, sets []seed.Set) error {
	var all seedError
	for _, set := range sets {
		files, problems := seed.FormatRead(g, set, store.Domain())
		all = append(append(all, problems...), seed.Uncanonical(set, files)...)
	}
	if len(all) > 0 {
		return all
	}
	return nil
}

// seedFiles are the embedded files, or those of a folder.
func seedFiles(dir string) (fs.FS, error) {
	if dir == "" {
		return seed.Files, nil
	}
	info, err := os.Stat(dir)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, fmt.Errorf("there is no folder %s; name one with --dir", dir)
	case err != nil:
		return nil, fmt.Errorf("--dir: %w", err)
	case !info.IsDir():
		return nil, fmt.Errorf("%s is no folder; name the one that holds the seed files with --dir", dir)
	}
	return os.DirFS(dir), nil
}

// contents counts a graph's nodes by kind, and its relations.
func contents(g *store.Graph) string {
	count := map[string]int{}
	for _, n := range g.Nodes {
		count[n.Kind]++
	}
	var parts []string
	for _, kind := range store.Domain().KindNames() {
		if count[kind] > 0 {
			parts = append(parts, counted(count[kind], strings.ToLower(kind)))
		}
	}
	parts = append(parts, counted(len(g.Relations), "relation"))
	return strings.Join(parts, ", ")
}
