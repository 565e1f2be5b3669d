package export_test

import (
	"archive/zip"
	"bytes"
	"encoding/json"
	"flag"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"routegraph/export"
	"routegraph/store"
)

var update = flag.Bool("update", false, "write the golden files again")

func write(t *testing.T, s store.Store, f export.Format, things ...export.Thing) []byte {
	t.Helper()
	g, err := export.Open(t.Context(), s, store.Domain(), "", nil)
	if err != nil {
		t.Fatal(err)
	}
	if things != nil {
		g.About.Query = &export.Query{Text: "{ findings { nodes { name } } }"}
		g.Answer = &export.Answer{Data: json.RawMessage(`{"findings":{"nodes":[]}}`), Lists: []export.AnsweredList{{Path: "findings.nodes", Lines: []json.RawMessage{[]byte("{}")}}}}
		if err := g.Only(t.Context(), things); err != nil {
			t.Fatal(err)
		}
	}
	var b bytes.Buffer
	if err := f.Write(t.Context(), g, &b); err != nil {
		t.Fatalf("%s: %v", f.Name, err)
	}
	return b.Bytes()
}

// golden holds a file against what was looked at once. suites/exports reads the same files back.
func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	path := filepath.Join("testdata", filepath.FromSlash(name))
	if *update {
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if want, err := os.ReadFile(path); err != nil || !bytes.Equal(got, want) {
		t.Errorf("%s: got %d bytes, want the %d of the golden file (%v); look at what `go test ./export -update` changes", name, len(got), len(want), err)
	}
}

func TestGolden(t *testing.T) {
	s := load(t, small())
	for _, f := range export.Formats() {
		switch {
		case f.OfQuery:
			goldenArchive(t, "bundle/", write(t, s, f, export.Thing{Kind: "Finding", ID: "finding:00"}, export.Thing{Kind: "Claim", ID: "claim:01"}))
		case strings.HasSuffix(f.Extension, ".zip"):
			goldenArchive(t, "graph/", write(t, s, f))
		default:
			golden(t, "graph."+f.Extension, write(t, s, f))
		}
	}
	golden(t, "graph.ndjson", plainly(t, small()))
}

func goldenArchive(t *testing.T, dir string, content []byte) {
	t.Helper()
	for name, file := range unzip(t, content) {
		golden(t, dir+name, file)
	}
}

func unzip(t *testing.T, content []byte) map[string][]byte {
	t.Helper()
	r, err := zip.NewReader(bytes.NewReader(content), int64(len(content)))
	if err != nil {
		t.Fatal(err)
	}
	files := map[string][]byte{}
	for _, f := range r.File {
		open, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		if files[f.Name], err = io.ReadAll(open); err != nil {
			t.Fatal(err)
		}
	}
	return files
}

// plainly writes a graph in the plainest way, for exports to be held against.
func plainly(t *testing.T, g *store.Graph) []byte {
	t.Helper()
	var b bytes.Buffer
	lines := json.NewEncoder(&b)
	for _, n := range g.Nodes {
		for _, p := range store.Domain().Kind(n.Kind).Props {
			if p.Internal {
				delete(n.Props, p.Name)
			}
		}
		if err := lines.Encode(map[string]any{"kind": n.Kind, "id": n.ID, "dataSet": n.DataSet, "props": n.Props}); err != nil {
			t.Fatal(err)
		}
	}
	for _, r := range g.Relations {
		if err := lines.Encode(map[string]any{"relation": r.Type, "from": r.From, "to": r.To, "dataSet": r.DataSet, "props": r.Props}); err != nil {
			t.Fatal(err)
		}
	}
	return b.Bytes()
}
