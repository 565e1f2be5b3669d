package graph_test

import (
	"testing"

	"routegraph/graph/graphtest"
)

// BenchmarkAnalyses asks whole screens of the embedded seed graph: parsed, planned, run, analysed and written.
func BenchmarkAnalyses(b *testing.B) {
	h := newSeedHandler(b)
	for name, query := range map[string]string{
		"gaps": `{ cooperationGaps(` + northAmerica + `, at: "2023-04-01") { legs { leg { name } state pairs witnesses { cooperation { name } on a { country { name } tie membership claims { source { name } } } b { country { name } } }
			around { cooperation { name } } } total { states { key count } } uncounted { cooperation { name } reasons } note } }`,
		"history":        `{ route(slug: "south-asia-north-america") { cooperationHistory { leg { name } from to state witnesses { cooperation { name } } around { cooperation { name } } } } }`,
		"routeMap":       `{ routeMap { nodes { entity { id name } mark point { lat lon precision } } arcs { id from to on leg { name step basis } first } legend { key count } slices { from certain possible } geojson bbox disclaimer } }`,
		"cooperationMap": `{ cooperationMap { nodes { entity { id name } mark point { lat lon precision } } arcs { id from to on kinds cooperations { name } first last } legend { key count } slices { from certain possible } unpaired { name } geojson bbox } }`,
		"contradictions": `{ contradictions { subject { name } property a { value claims { source { name } } } b { value claims { source { name } } } } }`,
	} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				graphtest.Ask(h, query)
			}
		})
	}
}
