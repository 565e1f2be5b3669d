package storetest

import (
	"slices"
	"testing"

	"routegraph/store"
)

// testNewKind serves a kind and a relation that no store knows of: all that a store needs of them is in the catalogue.
func testNewKind(t *testing.T, open Opener) {
	domain := store.Domain()
	vessel := store.Kind{Name: "Vessel", Props: append(store.NameProps(), store.Prop{Name: "tonnage", Type: store.Int, Required: true, Sort: true},
		store.Prop{Name: "flags", Type: store.Texts})}
	seen := store.Relation{Type: "SEEN_AT", From: []store.End{{Kind: "Vessel", Field: "sightings"}}, To: []store.End{{Kind: "Place", Field: "vessels"}},
		Props: []store.Prop{{Name: "on", Type: store.Day, Required: true, Sort: true}, {Name: "claims", Type: store.Texts}}}
	relations := slices.Clone(domain.Relations)
	for i, r := range relations {
		if r.Type == "ABOUT" { // claims may be about vessels too
			relations[i].To = append(slices.Clone(r.To), store.End{Kind: "Vessel", Field: "claims"})
		}
	}
	c, err := store.NewCatalogue(append(slices.Clone(domain.Kinds), vessel), append(relations, seen))
	if err != nil {
		t.Fatal(err)
	}
	opened(t, open, c).vessels()
}

func (b bench) vessels() {
	d := draw(b.c).node("Vessel", "v1", "name", "Étoile", "tonnage", int64(900), "flags", []string{"PA"}).node("Vessel", "v2", "name", "Sea Star", "tonnage", int64(70))
	d.node("Place", "p1", "name", "Colón").node("Source", "q").node("Claim", "c1").node("Claim", "c2")
	d.relation("ABOUT", "c1", "v1").relation("ABOUT", "c2", "p1").relation("STATED_BY", "c1", "q").relation("STATED_BY", "c2", "q")
	d.relation("SEEN_AT", "v1", "p1", "on", "2022-03-01", "claims", []string{"c1"}).relation("SEEN_AT", "v2", "p1", "on", "2022-02-28")
	b.load(&d.g)
	plan := all("Vessel")
	plan.Parts[0].Props, plan.Order, plan.Total = []string{"name", "flags"}, keysOf("+tonnage"), true
	b.want(plan, "v2<Sea Star -> v1<Étoile [PA]> #2")
	plan.Where = leaf("tonnage", store.Lte, int64(70))
	b.want(plan, "v2<Sea Star -> #1")
	plan = all("Place", "Vessel")
	plan.From.Words = []string{"etoi"}
	b.want(plan, "v1")
	lookup := all("Claim")
	lookup.From.Lookup = "claims"
	st := over(b.c, "Place", "vessels")
	st.Order, st.EdgeProps, st.Cited = []store.Key{{Prop: "on", Edge: true, Desc: true}}, []string{"on", "claims"}, []*store.Step{lookup}
	b.want(below(all("Place"), below(st, over(b.c, "Vessel", "claims"))), "p1{v1(2022-03-01 [c1]){c1} v2(2022-02-28 -){} @{c1}}")
	b.want(below(all("Claim"), over(b.c, "Claim", "subject")), "c1{v1} c2{p1}")
	plan = all("Claim")
	plan.Where = some(hopOf(b.c, "Claim", "subject"), some(hopOf(b.c, "Vessel", "sightings"), edge("on", store.Gt, "2022-02-28")))
	b.want(plan, "c1")
}
