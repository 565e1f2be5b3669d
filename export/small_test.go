package export_test

import (
	"testing"

	"routegraph/store"
	"routegraph/store/memstore"
)

// hostile are texts that a careless writer breaks on.
var hostile = []string{
	`=HYPERLINK("https://example.org";"x")`, "+1", "-1+1", "@SUM(A1)", "\tcell", "\rcell", "'=twice", "＝wide", `"quoted", 'both'`,
	"two\nlines\r\nand\rthree", "bell \x07, escape \x1b, next line \u0085, line \u2028 end", "مرحبا \u202eabc\u202c", "]]> <!-- & &amp; </data> <x a='b'>",
	`50% of $x_1^2$ {a \textbf{b}} ~ # & -- ---`, "``so'' it's", "🌍 ﬁ é é", "a;b,c|d", "null", "NA", "true", "1e5", "0042", " spaces ", "%7B%22",
}

// small is a graph of a few things, with every hostile text in it.
func small() *store.Graph {
	g := &store.Graph{DataSets: []string{"small"}}
	node := func(kind, id string, props map[string]any) {
		g.Nodes = append(g.Nodes, store.NodeData{Kind: kind, ID: id, DataSet: "small", Props: props})
	}
	relation := func(typ, from, to string, props map[string]any) {
		g.Relations = append(g.Relations, store.RelationData{Type: typ, From: from, To: to, DataSet: "small", Props: props})
	}
	node("Dataset", "dataset:small", map[string]any{"title": "A small graph", "licence": "CC0 1.0", "howToCite": "Nobody: A small graph", "counts": []string{"Country=2"}})
	node("Country", "country:NAM", map[string]any{"name": "Namibia", "names": []string{"ar=ناميبيا", "fr=Namibie"}, "iso2": "NA", "iso3": "NAM", "m49": "516", "isState": true,
		"lat": -22.0, "lon": 17.5, "geoPrecision": "COUNTRY"})
	node("Country", "country:BHS", map[string]any{"name": "Bahamas", "iso2": "BS", "iso3": "BHS", "m49": "044", "isState": true})
	node("Place", "place:suva", map[string]any{"name": "Suva", "kind": "CITY", "lat": -18.14, "lon": 178.44, "geoPrecision": "LOCALITY"})
	node("Region", "region:polynesia", map[string]any{"name": "Polynesia", "scheme": "M49", "code": "061", "lat": -14.0, "lon": -170.0, "geoPrecision": "REGION"})
	node("Route", "route:r", map[string]any{"name": "A route", "ordered": true, "modes": []string{"SEA", "AIR"}})
	node("Leg", "leg:l", map[string]any{"name": "Over the antimeridian", "step": int64(1), "basis": "STATED"})
	relation("LEG_OF", "leg:l", "route:r", nil)
	relation("LEG_FROM", "leg:l", "place:suva", map[string]any{"claims": []string{"claim:00"}})
	relation("LEG_TO", "leg:l", "region:polynesia", nil)
	node("Organization", "organization:o", map[string]any{"name": "Bureau {of} & Things", "kind": "OTHER", "website": "https://example.org/?a=1&b={2}"})
	source := map[string]any{"name": "A source", "kind": "REPORT", "url": "https://example.org/a b{c}%20d#e", "licence": "© Nobody", "language": "en", "reliability": "B",
		"corpus": false, "edtf": "2023-11?/2023-12?", "earliest": "2023-11-01", "latest": "2023-12-31", "precision": "RANGE", "sortDate": "2023-12-31"}
	node("Source", "source:s", source)
	relation("PUBLISHED_BY", "source:s", "organization:o", nil)
	event := map[string]any{"name": "A meeting", "kind": "CONFERENCE", "status": "OCCURRED", "edtf": "../2022-10-20", "latest": "2022-10-20", "precision": "DAY", "sortDate": "2022-10-20",
		"topics": hostile, "peopleMin": int64(300)}
	node("Event", "event:e", event)
	relation("HELD_AT", "event:e", "place:suva", nil)
	relation("CITES", "event:e", "source:s", map[string]any{"locators": []string{"A:1:0-9", "]]>"}, "excerpts": hostile[:3], "claims": []string{"claim:00", "claim:01"}})
	node("Agreement", "agreement:a", map[string]any{"name": "A treaty", "kind": "PROTOCOL"})
	relation("BOUND_BY", "country:NAM", "agreement:a", map[string]any{"action": "ACCESSION", "since": "2002-08-16", "asOf": "2014-07-10"})
	for i, text := range hostile {
		id := string(rune('0'+i/10)) + string(rune('0'+i%10))
		node("Finding", "finding:"+id, map[string]any{"name": text, "summary": text, "kind": "TREND", "certainty": "STATED"})
		relation("FOUND_ON", "finding:"+id, "country:NAM", nil)
		node("Claim", "claim:"+id, map[string]any{"property": "summary", "value": text, "modality": "ASSERTED", "credibility": int64(2), "status": "ACCEPTED",
			"locators": []string{"A:1"}, "note": text, "sortKey": id, "sourceId": "source:s"})
		relation("ABOUT", "claim:"+id, "finding:"+id, nil)
		relation("STATED_BY", "claim:"+id, "source:s", nil)
		node("Source", "source:"+id, map[string]any{"name": text, "summary": text, "kind": "WEB_STORY", "licence": text, "language": "en", "reliability": "C", "corpus": false,
			"edtf": "2022-07-01", "earliest": "2022-07-01", "latest": "2022-07-01", "precision": "DAY", "sortDate": "2022-07-01"})
	}
	return g
}

// load puts a graph into a store in memory.
func load(t *testing.T, g *store.Graph) store.Store {
	t.Helper()
	s := memstore.New(store.Domain())
	if err := store.Prepare(store.Domain(), g); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Load(t.Context(), g, nil); err != nil {
		t.Fatal(err)
	}
	return s
}
