package seed_test

import (
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"

	"routegraph/seed"
	"routegraph/store"
)

// data is the embedded data set, found by ids.
type data struct {
	*store.Graph
	nodes map[string]store.NodeData
	facts map[string]string // id by the record of starsom-facts that it comes from
	out   map[string][]store.RelationData
}

var embedded = sync.OnceValues(func() (*data, []seed.Problem) {
	g, problems := seed.Read(seed.Files, store.Domain())
	if g == nil {
		return nil, problems
	}
	d := &data{g, map[string]store.NodeData{}, map[string]string{}, map[string][]store.RelationData{}}
	for _, n := range g.Nodes {
		d.nodes[n.ID] = n
		for _, s := range list(n.Props, "externalIds") {
			if record, ok := strings.CutPrefix(s, "starsom-facts="); ok {
				d.facts[record] = n.ID
			}
		}
	}
	for _, r := range g.Relations {
		d.out[r.From] = append(d.out[r.From], r)
	}
	return d, problems
})

func load(t testing.TB) *data {
	t.Helper()
	d, problems := embedded()
	for _, p := range problems {
		t.Errorf("%s: %v", p.Rule, p)
	}
	if d == nil {
		t.FailNow()
	}
	return d
}

func text(props map[string]any, key string) string   { s, _ := props[key].(string); return s }
func list(props map[string]any, key string) []string { l, _ := props[key].([]string); return l }

func (d *data) relations(from, typ string) []store.RelationData {
	var out []store.RelationData
	for _, r := range d.out[from] {
		if r.Type == typ {
			out = append(out, r)
		}
	}
	return out
}

func TestCounts(t *testing.T) {
	d := load(t)
	got := map[string]int{}
	for _, n := range d.Nodes {
		if n.DataSet != seed.DataSet {
			t.Errorf("%s is of the data set %q, want %q", n.ID, n.DataSet, seed.DataSet)
		}
		got[n.Kind]++
		if n.Kind == "Source" {
			got["Source "+text(n.Props, "kind")]++
		}
	}
	delete(got, "Claim")
	for _, r := range d.Relations {
		if r.DataSet != seed.DataSet {
			t.Errorf("%s is of the data set %q, want %q", r.Key(), r.DataSet, seed.DataSet)
		}
		got[r.Type]++
	}
	for _, typ := range []string{"ABOUT", "OBJECT", "STATED_BY", "CITES"} {
		delete(got, typ)
	}
	want := map[string]int{"Event": 24, "Organization": 109, "Position": 1, "Project": 1, "Agreement": 3, "Country": 249, "Place": 18, "Region": 33, "Source": 43,
		"Source WEB_STORY": 29, "Source DATASET": 7, "Source OTHER": 7, "Route": 9, "Stage": 24, "Leg": 19, "Cooperation": 22, "Dataset": 1,
		"ActorGroup": 7, "Finding": 37, "Technique": 6, "Material": 3, "KnownGap": 15, "BOUND_BY": 473, "SIGNED_ONLY": 28, "MEMBER_OF": 1017, "SAME_STORY_AS": 6,
		"STAGE_OF": 24, "STAGE_END": 29, "LEG_OF": 19, "LEG_FROM": 19, "LEG_TO": 19, "SAME_ROUTE_AS": 12, "PARTY_OF": 59, "SHOWN_BY": 19,
		"UNDER_PROJECT": 21, "IMPLEMENTED_BY": 1, "FUNDED_BY": 3, "ACTIVE_IN": 10, "POSITION_IN": 1, "BODY_OF": 1, "HAS_GAP": 15,
		"OPERATES_IN": 3, "FOUND_OF": 12, "FOUND_ON": 42, "TAUGHT_AT": 2, "PRODUCED_BY": 2, "ENDORSED_BY": 2, "SHOWN_AT": 5,
		"BORDERS": 636, "TERRITORY_OF": 49, "IN_REGION": 248, "PART_OF": 24, "IN_COUNTRY": 17, "AGENCY_OF": 15, "UNIT_OF": 3,
		"HELD_AT": 22, "PARTICIPATED_IN": 69, "INVOLVES": 43, "CONCERNS": 3, "ON_MARGINS_OF": 1, "MAYBE_SAME_AS": 2, "PUBLISHED_BY": 35, "DATELINED": 14}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got  %v\nwant %v", got, want)
	}
}

// TestEvidence holds that everything rests on claims, and every claim on places in its source.
func TestEvidence(t *testing.T) {
	d := load(t)
	about := map[string]bool{}
	for _, r := range d.Relations {
		switch r.Type {
		case "ABOUT":
			about[r.To] = true
		case "OBJECT", "STATED_BY":
		default:
			claims := list(r.Props, "claims")
			if len(claims) == 0 || !slices.IsSorted(claims) {
				t.Errorf("%s rests on the claims %v, want some, sorted", r.Key(), claims)
			}
			for _, id := range claims {
				if d.nodes[id].Kind != "Claim" {
					t.Errorf("%s rests on %s, which is no claim", r.Key(), id)
				}
			}
		}
	}
	for _, n := range d.Nodes {
		if n.Kind == "Dataset" {
			continue // what it says of itself rests on no source
		}
		if n.Kind != "Claim" {
			if !about[n.ID] || len(d.relations(n.ID, "CITES")) == 0 {
				t.Errorf("%s has claims: %v, and %d citations; want both", n.ID, about[n.ID], len(d.relations(n.ID, "CITES")))
			}
			continue
		}
		if len(list(n.Props, "locators")) == 0 || !slices.Contains([]string{"ACCEPTED", "DISPUTED"}, text(n.Props, "status")) {
			t.Errorf("%s has the locators %v and the status %s", n.ID, list(n.Props, "locators"), text(n.Props, "status"))
		}
		for _, s := range list(n.Props, "excerpts") {
			if words := len(strings.Fields(s)); words > 15 {
				t.Errorf("%s has an excerpt of %d words, want at most 15: %q", n.ID, words, s)
			}
		}
	}
}

// TestReadIsDeterministic reads twice: the graphs are equal, with their hashes.
func TestReadIsDeterministic(t *testing.T) {
	d := load(t)
	again, _ := seed.Read(seed.Files, store.Domain())
	if !reflect.DeepEqual(d.Graph, again) {
		t.Error("two readings give different graphs")
	}
	if got, want := again.SetHash(seed.DataSet), d.SetHash(seed.DataSet); got != want {
		t.Errorf("got the hash %s, want %s", got, want)
	}
}

// TestWriteGivesTheFiles holds that the graph has all that the files have, and that they are in the one form that Write gives.
func TestWriteGivesTheFiles(t *testing.T) {
	d := load(t)
	files := seed.Write(d.Graph, store.Domain())
	for name, got := range files {
		want, err := seed.Files.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if string(got) != string(want) {
			t.Errorf("%s: %s", name, difference(string(got), string(want)))
		}
	}
	entries, err := seed.Files.ReadDir(".")
	if err != nil || len(entries) != len(files) {
		t.Errorf("%d files are written, %d are embedded (%v)", len(files), len(entries), err)
	}
}

func difference(got, want string) string {
	g, w := strings.Split(got, "\n"), strings.Split(want, "\n")
	for i := range min(len(g), len(w)) {
		if g[i] != w[i] {
			return "got " + g[i] + "\nwant " + w[i]
		}
	}
	return "one is longer"
}

func BenchmarkRead(b *testing.B) {
	c := store.Domain()
	for b.Loop() {
		if _, problems := seed.Read(seed.Files, c); problems != nil {
			b.Fatal(problems)
		}
	}
}
