package seed_test

import (
	"testing"

	"routegraph/seed"
	"routegraph/store"
)

// FuzzRead gives the reader any bytes for one of its files: it answers with a graph or with problems that say where they are, and never panics.
func FuzzRead(f *testing.F) {
	names := []string{"events.yaml", "sources.yaml", "countries.yaml", "countries.csv", "borders.csv"}
	for i, name := range names {
		f.Add(uint8(i), small[name])
	}
	for _, text := range []string{"", "-", "- ", "- a", "- {", "- [", "- &a *a", "- id: &a a\n  name: *a", "- !!map {id: a}", "- <<: {id: a}", "---\n- id: a\n---\n", "- ? a\n  : b",
		"- id: a\n  citations:\n    - at: [A:1:2-3, A:]\n      states: [=, a=]\n", "- id: |\n    a\n- id: >-\n    b\n", "\xef\xbb\xbf- id: a", "- id: \xff", "- when: {edtf: ../..}",
		"- point: {lat: nan, lon: 0x1p2, precision: }", "- people: {min: -1, max: 99999999999999999999}", "%YAML 1.2\n---\n- a", "- \"\\", "- [[[[[[[[", "- a: b: c", "-\t- a"} {
		f.Add(uint8(0), text)
	}
	c := store.Domain()
	f.Fuzz(func(t *testing.T, which uint8, text string) {
		name := names[int(which)%len(names)]
		g, problems := seed.Read(files(map[string]string{name: text + "\n"}), c)
		if (g == nil) != (len(problems) > 0) {
			t.Errorf("got a graph: %v, and %d problems; want one or the other", g != nil, len(problems))
		}
		for _, p := range problems {
			if p.File == "" || p.Line < 0 || p.Text == "" || p.Remedy == "" || p.Rule == "" {
				t.Errorf("got a problem that does not say all: %+v", p)
			}
			if p.Rule == "graph" {
				t.Errorf("this was left to Prepare: %v", p)
			}
		}
		if g != nil {
			checkWritten(t, g, c)
		}
	})
}

// checkWritten holds that what was read can be written and read again, without loss.
func checkWritten(t *testing.T, g *store.Graph, c *store.Catalogue) {
	written := map[string]string{}
	for name, b := range seed.Write(g, c) {
		written[name] = string(b)
	}
	again, problems := seed.Read(files(written), c)
	if again == nil {
		t.Fatalf("what was written is refused: %v", problems)
	}
	if got, want := again.SetHash(seed.DataSet), g.SetHash(seed.DataSet); got != want {
		t.Errorf("what was written is another graph\n%s", written["events.yaml"])
	}
}
