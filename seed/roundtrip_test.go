package seed_test

import (
	"strconv"
	"strings"
	"testing"

	"routegraph/seed"
	"routegraph/store"
)

// TestAnyTextSurvives puts texts that YAML could take for something else where texts stand, and reads, writes and reads them.
func TestAnyTextSurvives(t *testing.T) {
	c := store.Domain()
	for _, s := range []string{"null", "~", "No", "true", "034", "0x1F", "1e3", "12:30", "2022-07-01", "1.5", "a: b", "a:", "a #b", "#a", "- a", "-", "?", "a, b", "[a]", "{a}", "a]", "*a", "&a", "!a",
		"|", ">", "%a", "@a", "`a", "'a'", `"a"`, `a "b" \n`, `\`, "Malé – “x”", "أفغانستان", "日本", "= a", "a=b", "<<", strings.Repeat("word ", 60) + "end",
		strings.Repeat("a: b # c ", 20) + "d", strings.Repeat("x", 150) + " y", "a - b", ": a", "..", "---", "(a)", "©"} {
		q := strconv.Quote(s)
		event := strings.NewReplacer("Experts met.", q, "[digital evidence, routes]", "["+q+", routes]", "Known from the dateline.", q, "excerpt: experts met\n", "\n",
			"text: from 20 to 30 experts", "text: "+q, "text: Last week", "text: "+q).Replace(small["events.yaml"])
		region := strings.Replace(small["regions.yaml"], "América Central", q, 1)
		g, problems := seed.Read(files(map[string]string{"events.yaml": event, "regions.yaml": region}), c)
		if g == nil {
			t.Errorf("%q is refused: %v", s, problems)
			continue
		}
		checkWritten(t, g, c)
	}
}

// TestWriteIsStable holds that what Write gave is written again byte for byte.
func TestWriteIsStable(t *testing.T) {
	g, _ := read(t, nil)
	first := seed.Write(g, store.Domain())
	again := map[string]string{}
	for name, b := range first {
		again[name] = string(b)
	}
	g, _ = read(t, again)
	for name, b := range seed.Write(g, store.Domain()) {
		if string(b) != again[name] {
			t.Errorf("%s: %s", name, difference(string(b), again[name]))
		}
	}
}
