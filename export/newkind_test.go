package export_test

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"routegraph/export"
	"routegraph/store"
	"routegraph/store/memstore"
)

// TestNewKind: a kind and a relation that the catalogue gains are in every export of the whole graph, without a line changed here.
func TestNewKind(t *testing.T) {
	c := store.Domain()
	ship := store.Kind{Name: "Ship", Props: append(store.NameProps(), store.Prop{Name: "tonnage", Type: store.Int})}
	calls := store.Relation{Type: "CALLS_AT", From: []store.End{{Kind: "Ship", Field: "calls"}}, To: []store.End{{Kind: "Place"}}, Props: []store.Prop{{Name: "berth", Type: store.Text}}}
	c, err := store.NewCatalogue(append(slices.Clone(c.Kinds), ship), append(slices.Clone(c.Relations), calls))
	if err != nil {
		t.Fatal(err)
	}
	g := small()
	g.Nodes = append(g.Nodes, store.NodeData{Kind: "Ship", ID: "ship:s", DataSet: "small", Props: map[string]any{"name": "Argo", "tonnage": int64(77)}})
	g.Relations = append(g.Relations, store.RelationData{Type: "CALLS_AT", From: "ship:s", To: "place:suva", DataSet: "small", Props: map[string]any{"berth": "B9"}})
	if err := store.Prepare(c, g); err != nil {
		t.Fatal(err)
	}
	s := memstore.New(c)
	if _, err := s.Load(t.Context(), g, nil); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"csv", "jsonld", "graphml", "gexf"} {
		f, _ := export.Find(name)
		x, err := export.Open(t.Context(), s, c, "", nil)
		if err != nil {
			t.Fatal(err)
		}
		var b bytes.Buffer
		if err := f.Write(t.Context(), x, &b); err != nil {
			t.Fatal(err)
		}
		text := b.String()
		if name == "csv" {
			text = ""
			for path, content := range unzip(t, b.Bytes()) {
				text += path + "\n" + string(content)
			}
		}
		for _, want := range []string{"ship:s", "Argo", "77", "CALLS_AT", "B9"} {
			if !strings.Contains(text, want) {
				t.Errorf("%s: %q is not in it", name, want)
			}
		}
	}
}
