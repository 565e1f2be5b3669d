package store_test

import (
	"strings"
	"testing"

	"routegraph/store"
)

func TestFold(t *testing.T) {
	for in, want := range map[string]string{
		"Malé": "male", "Darién Gap": "darien gap", "Viet Nam": "viet nam", "Côte d’Ivoire": "cote divoire", "Åland": "aland",
		"Łódź": "lodz", "STRASSE Straße": "strasse strasse", "أفغانستان": "افغانستان", "  a--b ": "a b", "Honduras's": "hondurass", "": "",
	} {
		if got := store.Fold(in); got != want {
			t.Errorf("Fold(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestPrepareNamesAllProblems(t *testing.T) {
	g := &store.Graph{DataSets: []string{"seed"}, Nodes: []store.NodeData{
		{Kind: "Place", ID: "place:a", DataSet: "seed", Props: map[string]any{"name": "A", "kind": "CITI", "colour": "red"}},
		{Kind: "Place", ID: "place:a", DataSet: "other", Props: map[string]any{"kind": "CITY"}},
		{Kind: "Planet", ID: "planet:a", DataSet: "seed"},
		{Kind: "Region", ID: "region:a", DataSet: "seed", Props: map[string]any{"name": "A", "scheme": "M49"}},
		{Kind: "Region", ID: "region:b", DataSet: "seed", Props: map[string]any{"name": "B", "scheme": "M49"}},
		{Kind: "Region", ID: "region:c", DataSet: "seed", Props: map[string]any{"name": "C", "scheme": "M49"}},
	}, Relations: []store.RelationData{
		{Type: "IN_COUNTRY", From: "place:a", To: "country:XXX", DataSet: "seed"},
		{Type: "PART_OF", From: "region:a", To: "region:b", DataSet: "seed"},
		{Type: "PART_OF", From: "region:a", To: "region:c", DataSet: "seed"},
		{Type: "PART_OF", From: "region:a", To: "place:a", DataSet: "seed"},
	}}
	err := store.Prepare(store.Domain(), g)
	if err == nil {
		t.Fatal("got no error")
	}
	for _, want := range []string{`"CITI" is none of CITY`, `no property "colour"`, "appears twice", `data set "other"`, `no kind "Planet"`,
		`there is no "country:XXX"`, "more than one parent", "place:a is a Place, which cannot stand there"} {
		if !strings.Contains(err.Error(), want) {
			t.Errorf("the error does not say %q:\n%v", want, err)
		}
	}
}
