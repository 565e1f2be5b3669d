package main

import (
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// layer says which packages of this module, and which of the named outside ones, a package and those below it may import.
type layer struct{ dir, may string }

// layers are matched by the longest prefix. Imports go one way: server → graph, export, seed, web, the two stores → analysis → store.
var layers = []layer{
	{"server", "graph export seed server/heap web store store/memstore store/neo4jstore rs/cors"},
	{"server/heap", ""},
	{"graph", "graph analysis changelog store gqlgen gqlparser"},
	{"graph/graphtest", "seed store store/memstore"}, // for tests alone, as is the next
	{"graph/graphtest/answertest", "graph store"},
	{"export", "analysis store"},
	{"analysis", "store"},
	{"changelog", "store"},
	{"changelog/record", "changelog seed store"},
	{"seed", "store"},
	{"web", "examples"},
	{"examples", ""},
	{"suites", "seed store"},
	{"bench", "bench/ops bench/proc bench/results bench/world graph server/heap store store/memstore store/neo4jstore store/neo4jstore/neo4jtest neo4j"},
	{"store", ""},
	{"store/memstore", "store"},
	{"store/storetest", "store"},
	{"store/neo4jstore", "store neo4j"},
	{"store/neo4jstore/neo4jtest", "store/neo4jstore store/neo4jstore/neo4jtest neo4j"},
	{"store/neo4jstore/neo4jtest/withneo4j", "store/neo4jstore/neo4jtest"},
}

var outside = map[string]string{"github.com/99designs/gqlgen": "gqlgen", "github.com/vektah/gqlparser": "gqlparser",
	"github.com/neo4j/neo4j-go-driver": "neo4j", "github.com/rs/cors": "rs/cors"}

func TestImportsGoOneWay(t *testing.T) {
	files := 0
	err := filepath.WalkDir("..", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() && (strings.HasPrefix(d.Name(), ".") && d.Name() != ".." || d.Name() == "node_modules") {
			return fs.SkipDir
		}
		if _, err := os.Stat(filepath.Join(path, "go.mod")); d.IsDir() && path != ".." && err == nil {
			return fs.SkipDir // another module
		}
		if strings.HasSuffix(path, ".go") && !strings.HasSuffix(path, "_test.go") {
			files++
			checkImports(t, path)
		}
		return nil
	})
	if err != nil || files < 20 {
		t.Fatalf("got %d files (%v), want the whole module", files, err)
	}
}

func checkImports(t *testing.T, path string) {
	dir, err := filepath.Rel("..", filepath.Dir(path))
	if err != nil {
		t.Fatal(err)
	}
	dir = filepath.ToSlash(dir)
	var mine layer
	for _, l := range layers {
		if (dir == l.dir || strings.HasPrefix(dir, l.dir+"/")) && len(l.dir) > len(mine.dir) {
			mine = l
		}
	}
	if mine.dir == "" {
		t.Errorf("%s: the package has no place among the layers", dir)
		return
	}
	file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ImportsOnly)
	if err != nil {
		t.Fatal(err)
	}
	for _, spec := range file.Imports {
		name, _ := strconv.Unquote(spec.Path.Value)
		if to := known(name); to != "" && !allowed(mine, to) {
			t.Errorf("%s imports %s; %s may import only: %s", path, name, mine.dir, mine.may)
		}
	}
}

// known is a package's name in the table; "" for those that anyone may import.
func known(path string) string {
	if rest, ours := strings.CutPrefix(path, "routegraph/"); ours {
		return rest
	}
	for prefix, name := range outside {
		if strings.HasPrefix(path, prefix) {
			return name
		}
	}
	return ""
}

func allowed(l layer, to string) bool {
	for _, may := range strings.Fields(l.may) {
		if to == may || may == "graph" && strings.HasPrefix(to, "graph/") {
			return true
		}
	}
	return false
}
