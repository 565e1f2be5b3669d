package main

import (
	"flag"
	"os"
	"strings"
	"testing"
)

// TestSettingsAreDocumented holds the page on running the server against the flags.
func TestSettingsAreDocumented(t *testing.T) {
	page, err := os.ReadFile("../docs/operations.md")
	if err != nil {
		t.Fatal(err)
	}
	flags, _ := (&program{getenv: environment(nil)}).prepare(serveCommand())
	bounds := 0
	flags.VisitAll(func(f *flag.Flag) {
		if f.Name == "addr" || f.Name == "data" || strings.HasPrefix(f.Name, "neo4j-") {
			return
		}
		if !strings.Contains(string(page), "`--"+f.Name) {
			t.Errorf("--%s is not on the page", f.Name)
		}
		_, row, found := strings.Cut(string(page), "| `--"+f.Name+"` |")
		if !found {
			return
		}
		bounds++
		if cells := strings.Split(row, "|"); strings.TrimSpace(cells[1]) != f.DefValue || !strings.Contains(f.Usage, strings.Trim(cells[0], " `")) {
			t.Errorf("--%s: the page has %s and %s, want %s and what its help names", f.Name, cells[0], cells[1], f.DefValue)
		}
	})
	if bounds < 16 {
		t.Errorf("got %d rows of the table, want at least 16", bounds)
	}
}

// TestSettingsReachTheHandler: a limit that is set is held.
func TestSettingsReachTheHandler(t *testing.T) {
	s := serve(t, map[string]string{"MAX_COST": "5", "INTROSPECTION": "off"}, "--max-depth", "1", "--rate", "0.001", "--burst", "3")
	for _, c := range []struct{ query, want string }{
		{`{ a: __typename }`, `"limit":5`}, {`{ events { totalCount } }`, "nested 2 deep, at most 1"}, {`{ __schema { __typename } }`, "switched off"}, {`{ __typename }`, "requests came at once"},
	} {
		if _, body := askWhole(t, s.base, c.query); !strings.Contains(body, c.want) {
			t.Errorf("%s: got %s, want %q in it", c.query, body, c.want)
		}
	}
}
