// Package changelog is the register of data versions: what each was, how it is checked, and what it changed. versions.yaml holds it, and
// state.txt what the newest version says of each thing, so that the next one can be compared with it. `make changelog` writes both.
package changelog

import (
	_ "embed"
	"fmt"
	"slices"
	"sync"

	"github.com/goccy/go-yaml"
)

//go:embed versions.yaml
var register []byte

// Version is one state of the data set `seed`. What it changed is held against the version before it.
type Version struct {
	Version string   // as `dataset { version }` tells it where nothing but the data set is served
	Date    string   // the day on which it was taken down
	SHA256  string   // of its files, see Digest
	Added   []Change `yaml:",omitempty"`
	Changed []Change `yaml:",omitempty"`
	Removed []Change `yaml:",omitempty"`
}

// Change is one thing that a version added, changed or removed.
type Change struct {
	ID     string
	Name   string
	Was    string   `yaml:",omitempty"` // the id that it had before
	Fields []string `yaml:",omitempty"` // what is said otherwise of a thing that was changed, by the names of the contract
}

// Versions are all that are on record, the oldest first.
var Versions = sync.OnceValue(func() []Version {
	all, err := Read(register)
	if err != nil {
		panic(err) // it is embedded, and a test reads it
	}
	return all
})

// Read reads a register.
func Read(text []byte) ([]Version, error) {
	var all []Version
	if err := yaml.UnmarshalWithOptions(text, &all, yaml.Strict()); err != nil {
		return nil, fmt.Errorf("versions.yaml: %w", err)
	}
	return all, nil
}

// Find finds a version in a register.
func Find(all []Version, version string) (Version, bool) {
	i := slices.IndexFunc(all, func(v Version) bool { return v.Version == version })
	if i < 0 {
		return Version{}, false
	}
	return all[i], true
}
