package storetest

import (
	"fmt"
	"strings"
	"testing"

	"routegraph/store"
)

// testSearch looks for words in names, other names and texts.
func testSearch(t *testing.T, open Opener) {
	b := opened(t, open, Wide())
	b.load(searched(b.c))
	t.Run("Found", func(t *testing.T) { b.with(t).found() })
	t.Run("Ranked", func(t *testing.T) { b.with(t).ranked() })
}

func searched(c *store.Catalogue) *store.Graph {
	long := strings.Repeat("abcdefgh", 12)
	d := draw(c).node("Place", "malé", "name", "Malé", "summary", "The port of the Maldives")
	d.node("Place", "darien", "name", "Darién Gap", "altNames", []string{"Tapón del Darién"}, "names", []string{"fr=Bouchon du Darién", "ar=فجوة دارين"})
	d.node("Place", "port", "name", "Port", "summary", "Near Malé and not far from Male")
	d.node("Country", "afg", "name", "أفغانستان", "iso2", "AF", "iso3", "AFG")
	d.node("Country", "lodz", "name", "Łódź and O'Higgins’ OR", "iso2", "XX", "iso3", "XXX")
	d.node("Event", "port-event", "name", "Port call", "altNames", []string{"Male"}, "summary", "port")
	d.node("Event", "none", "name", "***").node("Source", "q").claim("claim", "q", "note", "Malé")
	d.node("Sample", "long", "name", long+" end", "altNames", []string{"𠀀route é 2024"})
	return &d.g
}

func (b bench) found() {
	for _, c := range []struct{ words, want string }{
		{"malé", "malé port port-event"},
		{"mal", "malé port port-event"},
		{"male port", "malé port port-event"},
		{"port mal", "malé port port-event"},
		{"mal port", ""}, // only the last word may be the beginning of one
		{"darien tapon", "darien"},
		{"darien bouchon g", "darien"},
		{"darien darien", "darien"},
		{"darien nothing", ""},
		{"افغان", "afg"},
		{"دارين", "darien"},
		{"afg", "afg"},
		{"lodz", "lodz"},
		{"ohiggins", "lodz"},
		{"and", "lodz port"},
		{"or", "lodz"},
		{"and not", "port"},
		{"xxx", "lodz"},
		{strings.Repeat("abcdefgh", 12), "long"}, // words are cut to 64 letters
		{strings.Repeat("abcdefgh", 8), "long"},
		{strings.Repeat("abcdefgh", 7) + "x", ""},
		{"𠀀", "long"},
		{"202", "long"},
		{"e", "long"},
		{strings.Repeat("port ", store.MaxWords), "malé port port-event"},
	} {
		plan := all("Claim", "Country", "Event", "Place", "Sample")
		plan.From.Words = store.Words(c.words)
		plan.Total = true
		b.want(plan, strings.TrimSpace(fmt.Sprintf("%s #%d", c.want, len(strings.Fields(c.want)))))
	}
	none := all("Event", "Place")
	none.From.Words, none.Total, none.EdgeProps = []string{}, true, []string{store.Rank}
	none.Order = []store.Key{{Prop: store.Rank, Edge: true, Desc: true}, {Prop: store.SortName}}
	b.want(none, "#0")
	plan := all("Event")
	plan.From.Words, plan.Where = []string{"port"}, leaf("name", store.Contains, "call")
	b.want(plan, "port-event")
	plan.Parts = parts("Claim")
	plan.Where = nil
	b.want(plan, "")
}

// ranked: words in the name weigh most, then those in the other names, then those in the text.
func (b bench) ranked() {
	plan := all("Event", "Place")
	plan.From.Words, plan.EdgeProps = []string{"port", "male"}, []string{store.Rank}
	plan.Order = []store.Key{{Prop: store.Rank, Edge: true, Desc: true}, {Prop: store.SortName}}
	b.want(plan, "port-event(10101) malé(10001) port(10001)")
	plan.Order[0].Desc = false
	b.want(plan, "malé(10001) port(10001) port-event(10101)")
	plan.Order = []store.Key{{Prop: store.Rank, Edge: true, Desc: true}, {Prop: store.SortName, Desc: true}}
	b.want(plan, "port-event(10101) port(10001) malé(10001)")
	plan.Page = store.Page{Limit: 1, After: []any{int64(10101), "port call", "port-event"}}
	b.want(plan, "port(10001) +")
	plan.Page.After = []any{int64(10001), "port", "port"}
	b.want(plan, "malé(10001)")
	plan.Page = store.Page{Limit: 1, Backward: true, Before: plan.Page.After}
	b.want(plan, "port-event(10101)")
	st := over(b.c, "Event", "places")
	plan.Page = store.Page{}
	b.want(below(plan, st), "port-event(10101){} port(10001) malé(10001)")
}
