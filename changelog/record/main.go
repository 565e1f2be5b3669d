// Command record takes down the version of the data in seed/, where it is not the newest on record: in changelog/ for programs, in
// docs/changelog.md for people. It works in the folder of the module.
package main

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"github.com/goccy/go-yaml"

	"routegraph/changelog"
	"routegraph/seed"
	"routegraph/store"
)

func main() {
	check := flag.Bool("check", false, "write nothing, and fail where there is something to write")
	date := flag.String("date", time.Now().UTC().Format(time.DateOnly), "the `DAY` that a new version gets")
	flag.Parse()
	if err := run(".", *date, *check); err != nil {
		fmt.Fprintln(os.Stderr, "record:", err)
		os.Exit(1)
	}
}

// run brings the register of a folder up to date, or says that it is not.
func run(dir, date string, check bool) error {
	c := store.Domain()
	g, problems := seed.Read(seed.Files, c)
	if len(problems) > 0 {
		return fmt.Errorf("the data have problems; \"go run ./server check\" lists them")
	}
	files, err := next(dir, date, g, c)
	if err != nil {
		return err
	}
	for name, content := range files {
		path := filepath.Join(dir, name)
		if old, _ := os.ReadFile(path); bytes.Equal(old, content) {
			continue
		}
		if check {
			return fmt.Errorf("%s does not tell the data as they are: run make changelog, and commit what it writes with the data", name)
		}
		if err := os.WriteFile(path, content, 0o644); err != nil {
			return err
		}
		fmt.Println("wrote", name)
	}
	return nil
}

// next gives the files of the register with the graph's version in it.
func next(dir, date string, g *store.Graph, c *store.Catalogue) (map[string][]byte, error) {
	text, err := os.ReadFile(filepath.Join(dir, "changelog/versions.yaml"))
	if err != nil {
		return nil, err
	}
	all, err := changelog.Read(text)
	if err != nil {
		return nil, err
	}
	state := changelog.StateOf(c, g)
	if all, err = with(all, dir, changelog.Version{Version: versionOf(g), Date: date, SHA256: changelog.Digest(seed.Write(g, c))}, state, seed.Formerly(g)); err != nil {
		return nil, err
	}
	if text, err = yaml.Marshal(all); err != nil {
		return nil, err
	}
	return map[string][]byte{"changelog/versions.yaml": text, "changelog/state.txt": state.Text(), "docs/changelog.md": changelog.Markdown(all)}, nil
}

// with adds a version to a register, unless it is the newest there.
func with(all []changelog.Version, dir string, v changelog.Version, state changelog.State, formerly map[string]string) ([]changelog.Version, error) {
	if len(all) == 0 {
		return append(all, v), nil
	}
	if newest := &all[len(all)-1]; newest.Version == v.Version {
		newest.SHA256 = v.SHA256 // the comments with which the files begin are in it, and not in the version
		return all, nil
	}
	if _, again := changelog.Find(all, v.Version); again {
		return nil, errors.New("the data are those of a version that is on record already; change something, if only the title of the data set, so that the two can be told apart")
	}
	text, err := os.ReadFile(filepath.Join(dir, "changelog/state.txt"))
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	before, err := changelog.ReadState(text)
	if err != nil {
		return nil, err
	}
	changes := changelog.Compare(before, state, formerly)
	v.Added, v.Changed, v.Removed = changes.Added, changes.Changed, changes.Removed
	return append(all, v), nil
}

// versionOf is the revision of a store that holds the data set and no other.
func versionOf(g *store.Graph) string {
	return store.Revision(map[string]string{seed.DataSet: g.SetHash(seed.DataSet)})
}
