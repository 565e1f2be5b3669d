package graph_test

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"routegraph/graph/graphtest"
	"routegraph/graph/graphtest/answertest"
	"routegraph/store"
	"routegraph/store/memstore"
)

// pathWorld is a graph made for tests of paths: ends, legs and cooperation, each with claims.
type pathWorld struct {
	store.Graph
	claims int
}

// toldBy is a claim that makes something known.
type toldBy struct{ source, status string }

func newPathWorld() *pathWorld {
	w := &pathWorld{Graph: store.Graph{DataSets: []string{"t"}}}
	w.node("Route", "route:r", map[string]any{"ordered": true})
	return w
}

func (w *pathWorld) node(kind, id string, props map[string]any) string {
	all := map[string]any{"name": id}
	if kind == "Claim" {
		delete(all, "name")
	}
	for k, v := range props {
		all[k] = v
	}
	w.Nodes = append(w.Nodes, store.NodeData{Kind: kind, ID: id, DataSet: "t", Props: all})
	return id
}

func (w *pathWorld) relate(from, typ, to string, props map[string]any) {
	w.Relations = append(w.Relations, store.RelationData{Type: typ, From: from, To: to, DataSet: "t", Props: props})
}

func (w *pathWorld) country(code string) string {
	return w.node("Country", "country:"+code, map[string]any{"iso2": code, "iso3": code, "m49": code, "isState": true})
}

func (w *pathWorld) source(name, day, publisher string) string {
	id := w.node("Source", "source:"+name, map[string]any{"kind": "WEB_STORY", "licence": "x", "language": "en", "reliability": "A", "corpus": true,
		"earliest": day, "latest": day, "sortDate": day})
	w.relate(id, "PUBLISHED_BY", "organization:"+publisher, nil)
	return id
}

// claim is one source's statement about something.
func (w *pathWorld) claim(subject, property string, by toldBy) string {
	w.claims++
	id := w.node("Claim", fmt.Sprintf("claim:%06d", w.claims), map[string]any{"property": property, "modality": "ASSERTED", "credibility": int64(1),
		"status": by.status, "locators": []string{"x"}, "sortKey": property})
	w.relate(id, "ABOUT", subject, nil)
	w.relate(id, "STATED_BY", by.source, nil)
	return id
}

func (w *pathWorld) leg(name, from, to, route string, told ...toldBy) {
	id := w.node("Leg", "leg:"+name, map[string]any{"step": int64(1), "basis": "STATED"})
	w.relate(id, "LEG_OF", route, nil)
	w.relate(id, "LEG_FROM", from, nil)
	w.relate(id, "LEG_TO", to, nil)
	for _, by := range told {
		w.claim(id, "leg", by)
	}
}

// cooperate adds cooperation on a day that is told on that day; "" is not known.
func (w *pathWorld) cooperate(name, pairing, status, latest, reportedOn string, parties []string, told ...toldBy) {
	props := map[string]any{"kind": "DIALOGUE", "pairing": pairing, "status": status, "decidedBy": "x", "sortDate": "2022-01-01"}
	for k, day := range map[string]string{"latest": latest, "reportedOn": reportedOn} {
		if day != "" {
			props[k] = day
		}
	}
	id := w.node("Cooperation", "cooperation:"+name, props)
	for _, p := range parties {
		w.relate(p, "PARTY_OF", id, nil)
	}
	for _, by := range told {
		w.claim(id, "kind", by)
	}
}

// member puts a country in a region: by M49, or as a source states it.
func (w *pathWorld) member(country, region string, stated bool, by toldBy) {
	property := "record"
	if stated {
		property = "regions"
	}
	w.relate(country, "IN_REGION", region, map[string]any{"claims": []string{w.claim(country, property, by)}})
}

func (w *pathWorld) load(t testing.TB) *memstore.Store {
	t.Helper()
	if err := store.Prepare(store.Domain(), &w.Graph); err != nil {
		t.Fatal(err)
	}
	s := memstore.New(store.Domain())
	if _, err := s.Load(context.Background(), &w.Graph, nil); err != nil {
		t.Fatal(err)
	}
	return s
}

// asker puts questions to a store.
func asker(s store.Store) func(query string) string {
	h := answertest.Handler(s)
	return func(query string) string { return graphtest.Ask(h, query) }
}

const pathFields = `{ hops { kind from { id } to { id } legs { id } cooperations { id } sources { id } joint { country { id } region { id } membership } }
	weakest { stories publishers } statedAsWhole note }`

// gotPath is a path as clients see it.
type gotPath struct {
	Hops []struct {
		Kind                        string
		From, To                    struct{ ID string }
		Legs, Cooperations, Sources []struct{ ID string }
		Joint                       *struct {
			Country, Region struct{ ID string }
			Membership      string
		}
	}
	Weakest       struct{ Stories, Publishers int }
	StatedAsWhole bool
	Note          *string
}

// askPaths answers with paths written short, or with the code of an error.
func askPaths(t testing.TB, ask func(string) string, args string) (paths []string, code string) {
	t.Helper()
	var got struct {
		Data   struct{ Paths []gotPath }
		Errors []struct {
			Message    string
			Extensions struct{ Code string }
		}
	}
	body := ask("{ paths(" + args + ") " + pathFields + " }")
	if err := json.Unmarshal([]byte(body), &got); err != nil {
		t.Fatal(err, body)
	}
	if len(got.Errors) > 0 {
		return nil, got.Errors[0].Extensions.Code
	}
	for _, p := range got.Data.Paths {
		paths = append(paths, p.String())
	}
	return paths, ""
}

// String is such as `A >a> ~R/STATED >b> B 1/1`: hops with what they are made of and their sources, joints, and the weakest hop's strength.
func (p gotPath) String() string {
	var b strings.Builder
	b.WriteString(p.Hops[0].From.ID)
	for _, h := range p.Hops {
		if h.Joint != nil {
			fmt.Fprintf(&b, " ~%s %s/%s/%s", h.From.ID, h.Joint.Country.ID, h.Joint.Region.ID, h.Joint.Membership)
		}
		mark := map[string]string{"LEG": ">", "COOPERATION": "="}[h.Kind]
		fmt.Fprintf(&b, " %s%v%v%s %s", mark, append(h.Legs, h.Cooperations...), h.Sources, mark, h.To.ID)
	}
	fmt.Fprintf(&b, " %d/%d", p.Weakest.Stories, p.Weakest.Publishers)
	return b.String()
}
