package analysis_test

import (
	"testing"

	. "routegraph/analysis"
	"routegraph/store"
)

// TestPropertiesOf names a property of each sort. What is missing has many values: sources that give different ones do not contradict.
func TestPropertiesOf(t *testing.T) {
	got := PropertiesOf(store.Domain())
	for name, want := range map[string]Property{
		"when": {Date, true}, "published": {Date, true}, "reportedOn": {Date, true}, "countriesStated": {Number, true}, "number": {Number, true},
		"kind": {Text, true}, "status": {Text, true}, "isState": {Text, true}, "acronym": {Text, true},
		"publisher": {Reference, true}, "story": {Reference, true}, "onMarginsOf": {Reference, true}, "project": {Reference, true},
		"countries": {Reference, false}, "participants": {Reference, false}, "agreements": {Reference, false},
		"topics": {}, "altNames": {}, "people": {}, "point": {}, "edtf": {}, "latest": {}, "sortDate": {}, // lists, and parts of others
		"name": {}, "summary": {}, "reliability": {}, "certainty": {}, // ours
	} {
		if got[name] != want {
			t.Errorf("%s: got %v, want %v", name, got[name], want)
		}
	}
}

// TestPropertiesOfMany holds that a field with many values in one kind has many in all.
func TestPropertiesOfMany(t *testing.T) {
	c := store.Domain()
	one := store.Relation{Type: "BEFORE", From: []store.End{{Kind: "Event", Field: "heirs", One: true}}, To: []store.End{{Kind: "Event"}}}
	many := store.Relation{Type: "AFTER", From: []store.End{{Kind: "Route", Field: "heirs"}}, To: []store.End{{Kind: "Route"}}}
	c, err := store.NewCatalogue(c.Kinds, append(c.Relations, one, many))
	if err != nil {
		t.Fatal(err)
	}
	if got := PropertiesOf(c)["heirs"]; got.Single {
		t.Errorf("got %v, want many values", got)
	}
}
