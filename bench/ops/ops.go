// Package ops holds the ten operations of the benchmark: what each target is asked, and with which variables.
package ops

import (
	"embed"
	"fmt"
	"slices"
	"strings"

	"golang.org/x/tools/txtar"
)

//go:embed *.txtar
var files embed.FS

// Names are in the order of the tables.
var Names = []string{"country", "routeMap", "cooperationMap", "page50", "search", "path", "stats", "deep", "gaps", "page200"}

// Op is one operation as the targets are asked it.
type Op struct {
	Name, Title       string
	Ours, Peer, Limit string // two GraphQL documents and a Cypher statement
}

// Read reads the operations of these names; none are all.
func Read(names ...string) ([]Op, error) {
	if len(names) == 0 {
		names = Names
	}
	var out []Op
	for _, name := range names {
		if !slices.Contains(Names, name) {
			return nil, fmt.Errorf("no operation %q; there are %s", name, strings.Join(Names, ", "))
		}
		text, err := files.ReadFile(name + ".txtar")
		if err != nil {
			return nil, err
		}
		out = append(out, parse(name, txtar.Parse(text)))
	}
	return out, nil
}

func parse(name string, a *txtar.Archive) Op {
	op := Op{Name: name, Title: strings.TrimSpace(string(a.Comment))}
	for _, f := range a.Files {
		switch f.Name {
		case "ours.graphql":
			op.Ours = string(f.Data)
		case "peer.graphql":
			op.Peer = string(f.Data)
		case "limit.cypher":
			op.Limit = string(f.Data)
		}
	}
	return op
}

// Declared keeps the variables that a text names.
func Declared(text string, v Variables) Variables {
	out := Variables{}
	for name, value := range v {
		if strings.Contains(text, "$"+name) {
			out[name] = value
		}
	}
	return out
}
