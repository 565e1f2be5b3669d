package neo4jstore_test

import (
	"path/filepath"
	"testing"

	"golang.org/x/tools/txtar"

	"routegraph/store"
)

// plans are what no query of the other golden files asks for, by the name of their file in testdata/plans.
func plans(t *testing.T) map[string]*store.Step {
	hop := func(kind, field string) store.Hop {
		h, ok := store.Domain().Hop(kind, field)
		if !ok {
			t.Fatalf("%s has no field %s", kind, field)
		}
		return h
	}
	countries, sources := hop("Event", "countries"), hop("Event", "citations")
	return map[string]*store.Step{
		"beside":        besidePlan(),
		"groups":        groupsPlan(countries),
		"groups_below":  below(hop("Country", "events"), "Event", store.Group{By: []store.GroupKey{{Prop: "topics"}}, Limit: 5}),
		"nodes_enough":  enoughPlan(store.Some{Hop: sources, AtLeast: 2}),
		"values_enough": enoughPlan(store.Some{Hop: sources, AtLeast: 2, Distinct: "publisherId"}),
		"lists_enough":  enoughPlan(store.Some{Hop: sources, Distinct: "carriedBy"}),
	}
}

func besidePlan() *store.Step {
	return &store.Step{From: store.From{IDs: []string{"country:HND"}}, Parts: []*store.Part{{Kind: "Country", Props: []string{"name"}}}, Rows: true, Beside: []*store.Step{
		{Parts: []*store.Part{{Kind: "Route", Props: []string{"name"}}}, Order: []store.Key{{Prop: store.SortName}}, Page: store.Page{Limit: 3}, Rows: true},
		{Parts: []*store.Part{{Kind: "Event"}}, Total: true},
	}}
}

func groupsPlan(countries store.Hop) *store.Step {
	return &store.Step{Parts: []*store.Part{{Kind: "Event"}}, Groups: []store.Group{
		{By: []store.GroupKey{{Prop: "kind"}}, Limit: 5}, {By: []store.GroupKey{{Prop: store.InYear}, {Hop: &countries}}, Limit: 5}}}
}

func below(hop store.Hop, kind string, groups ...store.Group) *store.Step {
	sub := &store.Step{From: store.From{Hop: &hop}, Parts: []*store.Part{{Kind: kind}}, Groups: groups}
	return &store.Step{Parts: []*store.Part{{Kind: hop.From.Kind, Steps: []*store.Step{sub}}}, Page: store.Page{Limit: 5}, Rows: true}
}

func enoughPlan(some store.Some) *store.Step {
	return &store.Step{Parts: []*store.Part{{Kind: some.Hop.From.Kind}}, Where: &store.Filter{Some: &some}, Rows: true, Page: store.Page{Limit: 5}, Total: true}
}

// TestGoldenPlans holds the statements of plans as TestGoldenStatements does those of queries.
func TestGoldenPlans(t *testing.T) {
	s, db := openSeed(t)
	all := plans(t)
	files, _ := filepath.Glob("testdata/plans/*.txtar")
	if len(files) != len(all) {
		t.Errorf("got %d golden files, want %d", len(files), len(all))
	}
	for name, plan := range all {
		t.Run(name, func(t *testing.T) {
			file := filepath.Join("testdata/plans", name+".txtar")
			archive, err := txtar.ParseFile(file)
			if err != nil {
				t.Fatal(err)
			}
			golden(t, s, db, file, archive, plan)
		})
	}
}

// TestOneStatementPerPlan counts RUN messages between the driver and Neo4j.
func TestOneStatementPerPlan(t *testing.T) {
	_, db := openSeed(t)
	proxy := newBoltProxy(t, db.URI)
	s := openAt(t, db, proxy.uri)
	if _, err := s.Status(t.Context()); err != nil { // connects
		t.Fatal(err)
	}
	for name, plan := range plans(t) {
		before := proxy.runs.Load()
		if _, err := s.Run(t.Context(), plan); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if got := proxy.runs.Load() - before; got != 1 {
			t.Errorf("%s: got %d statements, want 1", name, got)
		}
	}
}
