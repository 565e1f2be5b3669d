package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"routegraph/seed"
	"routegraph/store"
)

// folders are those of further data sets: what the flag gave, each time it stood, else what the environment gave.
type folders struct {
	list  []string
	given bool // by the flag
}

func (d *folders) String() string { return strings.Join(d.list, ",") }

// Set takes one folder more.
func (d *folders) Set(dir string) error {
	if dir == "" {
		return errors.New("name a folder")
	}
	if !d.given {
		d.list, d.given = nil, true
	}
	d.list = append(d.list, dir)
	return nil
}

const dataUsage = "`DIR` with the files of a further data set, read beside the seed graph and named as the folder; may stand several times"

// folders declares --data, the twin of DATA.
func (s settings) folders(d *folders) {
	if env := s.getenv("DATA"); env != "" {
		d.list = strings.Split(env, ",")
	}
	s.flags.Var(d, "data", dataUsage+" (or DATA, with commas between)")
}

// sets opens the folders.
func (d *folders) sets() ([]seed.Set, error) {
	var sets []seed.Set
	for _, dir := range d.list {
		set, err := openSet(dir)
		if err != nil {
			return nil, fmt.Errorf("--data %s: %w", dir, err)
		}
		if slices.ContainsFunc(sets, func(s seed.Set) bool { return s.Name == set.Name }) {
			return nil, fmt.Errorf("--data %s: there are two data sets of the name %s; rename one of the folders", dir, set.Name)
		}
		sets = append(sets, set)
	}
	return sets, nil
}

func openSet(dir string) (seed.Set, error) {
	whole, err := filepath.Abs(dir)
	if err != nil {
		return seed.Set{}, err
	}
	set := seed.Set{Name: filepath.Base(whole), Dir: filepath.Clean(dir), Files: os.DirFS(dir)}
	if set.Dir == "." { // so that its files are told from those of the first set
		set.Dir = filepath.Join("..", set.Name)
	}
	switch info, err := os.Stat(dir); {
	case errors.Is(err, fs.ErrNotExist):
		return set, errors.New("there is no such folder")
	case err != nil:
		return set, err
	case !info.IsDir():
		return set, errors.New("this is no folder; name the one that holds the files")
	}
	return set, seed.CheckSetName(set.Name)
}

// inMemoryOnly refuses further data sets where the graph comes from Neo4j.
func (d *folders) inMemoryOnly(n neo4jSettings) error {
	if n.uri == "" || len(d.list) == 0 {
		return nil
	}
	return fmt.Errorf("--data is read beside the embedded seed graph, but %s says to use Neo4j; "+
		"put the data set there with \"server load --data %s\", or leave one of the two out", n.from, d.list[0])
}

// beside names further data sets after something.
func beside(what string, sets []seed.Set) string {
	for _, set := range sets {
		what += ", data set " + set.Name
	}
	return what
}

// readIn reads the seed files of a folder, "" for the embedded ones, and further data sets. Problems name the files as people reach them.
func readIn(dir string, files fs.FS, sets []seed.Set) (*store.Graph, error) {
	g, err := readSeed(files, sets...)
	var problems seedError
	if errors.As(err, &problems) {
		for i, one := range problems {
			if !strings.Contains(one.File, "/") {
				problems[i].File = filepath.Join(dir, one.File)
			}
		}
	}
	return g, err
}
