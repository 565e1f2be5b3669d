package seed

import (
	"fmt"
	"strings"
	"testing"

	"routegraph/store"
)

const ownPlace = `- id: own-town
  name: Own town
  kind: CITY
  countries: [HND]
  citations:
    - source: unodc-2023-10-20-corett
      at: A:3:3-9
`

const otherRegion = "- id: other-r\n  name: R\n  scheme: AS_STATED\n  citations:\n    - source: unodc-2023-10-20-corett\n      at: A:3:3-9\n"

// further is a further data set of these files.
func further(name string, content map[string]string) Set {
	return Set{Name: name, Dir: "sets/" + name, Files: folder(content)}
}

func TestReadSets(t *testing.T) {
	c := store.Domain()
	alone, _ := Read(Files, c)
	own := further("own", map[string]string{"places.yaml": ownPlace, "dataset.yaml": "- id: own\n  title: Ours\n  licence: CC0\n  howToCite: As ours\n"})
	g, problems := ReadSets(Files, []Set{own, further("other", nil)}, c)
	if problems != nil {
		t.Fatal(problems)
	}
	if got := fmt.Sprint(g.DataSets); got != "[seed own other]" {
		t.Errorf("data sets: got %s, want [seed own other]", got)
	}
	if got, want := g.SetHash("seed"), alone.SetHash("seed"); got != want {
		t.Errorf("the first set: got hash %s, want %s as without the others", got, want)
	}
	count := map[string]int{}
	for _, n := range g.Nodes {
		count[n.DataSet+" "+n.Kind]++
	}
	for _, r := range g.Relations {
		count[r.DataSet+" "+r.Type]++
	}
	for what, want := range map[string]int{"own Place": 1, "own Claim": 3, "own Dataset": 1, "own IN_COUNTRY": 1, "own ABOUT": 3, "own CITES": 1} {
		if count[what] != want {
			t.Errorf("%s: got %d, want %d", what, count[what], want)
		}
	}
	written := WriteSet(g, c, "own")
	if got := string(written["places.yaml"]); got != ownPlace || len(written) != 2 {
		t.Errorf("got %d files, places.yaml\n%s\nwant 2, and\n%s", len(written), got, ownPlace)
	}
	if got := WriteSet(g, c, "seed"); len(got) != len(Write(alone, c)) {
		t.Errorf("got %d files of the first set, want %d", len(got), len(Write(alone, c)))
	}
}

// TestFaultsOfSets makes each fault that only a further data set can have.
func TestFaultsOfSets(t *testing.T) {
	for _, c := range []struct{ name, file, content, want string }{
		{"a record of seed again", "places.yaml", strings.Replace(ownPlace, "own-town", "vienna", 1), "place:vienna stands in line"},
		{"a country", "countries.yaml", "", "sets/own/countries.yaml: only the data set seed may say this of countries"},
		{"a table", "borders.csv", "", "sets/own/borders.csv: only the data set seed"},
		{"a misnamed file", "place.yaml", ownPlace, "sets/own/place.yaml: nothing is read from this file; rename it to places.yaml"},
		{"no such source", "places.yaml", strings.Replace(ownPlace, "corett", "corret", 1),
			`sets/own/places.yaml:6: there is no "unodc-2023-10-20-corret"; write unodc-2023-10-20-corett`},
		{"a thing of another set", "regions.yaml", strings.Replace(otherRegion, "other-r\n", "r\n  parent: other-r\n", 1),
			"sets/own/regions.yaml:2: region:other-r is of the data set other, on which own cannot rest"},
		{"no text", "places.yaml", "\xff", "sets/own/places.yaml:1: this line is not UTF-8"},
	} {
		other := further("other", map[string]string{"regions.yaml": otherRegion})
		g, problems := ReadSets(Files, []Set{further("own", map[string]string{c.file: c.content}), other}, store.Domain())
		if g != nil || len(problems) != 1 || !strings.HasPrefix(problems[0].String(), c.want) && !strings.Contains(problems[0].String(), c.want) {
			t.Errorf("%s: got %v, want %s", c.name, problems, c.want)
		}
	}
}

func TestCheckSetName(t *testing.T) {
	for name, want := range map[string]bool{"mine": true, "mine-2": true, "2": true,
		"seed": false, "": false, "Mine": false, "a b": false, "a--b": false, "-a": false, "..": false, "é": false} {
		if err := CheckSetName(name); (err == nil) != want {
			t.Errorf("%q: got %v, want accepted: %v", name, err, want)
		}
	}
}
