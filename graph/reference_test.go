package graph_test

import (
	"cmp"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"net/http"
	"slices"
	"strings"
	"testing"

	"routegraph/analysis"
	"routegraph/graph/graphtest"
	"routegraph/store"
)

// raw is a graph as lists, from which the tests read what analyses take in the plainest way, without plans.
type raw struct {
	nodes map[string]store.NodeData
	from  map[string][]store.RelationData // "TYPE id"
	to    map[string][]store.RelationData
}

func newRaw(g *store.Graph) raw {
	r := raw{map[string]store.NodeData{}, map[string][]store.RelationData{}, map[string][]store.RelationData{}}
	for _, n := range g.Nodes {
		r.nodes[n.ID] = n
	}
	for _, rel := range g.Relations {
		r.from[rel.Type+" "+rel.From] = append(r.from[rel.Type+" "+rel.From], rel)
		r.to[rel.Type+" "+rel.To] = append(r.to[rel.Type+" "+rel.To], rel)
	}
	return r
}

func (r raw) text(id, prop string) string { s, _ := r.nodes[id].Props[prop].(string); return s }

func (r raw) period(id string) analysis.Period {
	return analysis.Period{Earliest: r.text(id, "earliest"), Latest: r.text(id, "latest"), ReportedOn: r.text(id, "reportedOn")}
}

func (r raw) one(typ, id string) string {
	for _, rel := range r.from[typ+" "+id] {
		return rel.To
	}
	return ""
}

func (r raw) claim(id string) analysis.Claim {
	n := r.nodes[id]
	source := r.one("STATED_BY", id)
	credibility, _ := n.Props["credibility"].(int64)
	return analysis.Claim{ID: id, Subject: r.one("ABOUT", id), Object: r.one("OBJECT", id), Property: r.text(id, "property"), Value: r.text(id, "value"), Period: r.period(id),
		Modality: analysis.Modality(r.text(id, "modality")), Status: analysis.ClaimStatus(r.text(id, "status")), Credibility: int(credibility),
		Source: analysis.Source{Story: cmp.Or(r.one("SAME_STORY_AS", source), source), Publisher: r.one("PUBLISHED_BY", source)}, Reliability: r.text(source, "reliability"), Published: r.text(source, "latest")}
}

func (r raw) claims(ids any) (out []analysis.Claim) {
	list, _ := ids.([]string)
	for _, id := range list {
		if _, ok := r.nodes[id]; ok {
			out = append(out, r.claim(id))
		}
	}
	return out
}

func (r raw) about(id string) (out []analysis.Claim) {
	for _, rel := range r.to["ABOUT "+id] {
		out = append(out, r.claim(rel.From))
	}
	return out
}

func (r raw) kind(kind string) (ids []string) {
	for id, n := range r.nodes {
		if n.Kind == kind {
			ids = append(ids, id)
		}
	}
	slices.Sort(ids)
	return ids
}

// inputs reads what the gaps of routes are found from.
func (r raw) inputs(e analysis.Evidence) analysis.Inputs {
	var in analysis.Inputs
	for _, id := range r.kind("Country") {
		for _, rel := range r.from["IN_REGION "+id] {
			in.Memberships = append(in.Memberships, r.membership(id, rel)...)
		}
		var tie []analysis.Claim
		for _, rel := range r.from["SAME_ROUTE_AS "+id] {
			tie = append(tie, r.claims(rel.Props["claims"])...)
		}
		if len(r.from["SAME_ROUTE_AS "+id]) > 0 {
			in.Ties = append(in.Ties, analysis.Tie{Country: id, Kind: analysis.SameRoute, Claims: tie})
		}
		if r.inAction(id, e) {
			in.Present = append(in.Present, analysis.Presence{Country: id, Held: true})
		}
	}
	for _, id := range r.kind("Cooperation") {
		in.Cooperations = append(in.Cooperations, r.cooperation(id))
	}
	for _, id := range r.kind("Source") {
		if r.isStory(id) {
			in.Stories = append(in.Stories, analysis.Story{Source: analysis.Source{Story: id, Publisher: r.one("PUBLISHED_BY", id)}, Published: r.period(id)})
		}
	}
	return in
}

func (r raw) isStory(source string) bool { return r.nodes[source].Props["corpus"] == true }

func (r raw) membership(country string, rel store.RelationData) (out []analysis.Membership) {
	byBasis := map[analysis.Basis][]analysis.Claim{}
	for _, c := range r.claims(rel.Props["claims"]) {
		basis := analysis.Stated
		if c.Property == "record" {
			basis = analysis.M49
		}
		byBasis[basis] = append(byBasis[basis], c)
	}
	for basis, claims := range byBasis {
		for region := rel.To; region != ""; region = r.one("PART_OF", region) {
			out = append(out, analysis.Membership{Country: country, Region: region, Basis: basis, Claims: claims})
		}
	}
	return out
}

func (r raw) inAction(country string, e analysis.Evidence) bool {
	for _, rel := range r.to["INVOLVES "+country] {
		roles, _ := rel.Props["roles"].([]string)
		if slices.ContainsFunc(roles, func(s string) bool { return s != "VENUE" }) && e.Accepts(r.about(rel.From)) {
			return true
		}
	}
	return false
}

func (r raw) cooperation(id string) analysis.Cooperation {
	c := analysis.Cooperation{ID: id, Kind: analysis.CooperationKind(r.text(id, "kind")), Pairing: analysis.Pairing(r.text(id, "pairing")),
		Status: analysis.EventStatus(r.text(id, "status")), Period: r.period(id), Claims: r.about(id)}
	for _, rel := range r.to["PARTY_OF "+id] {
		if r.nodes[rel.From].Kind == "Country" {
			c.Countries = append(c.Countries, rel.From)
		}
	}
	return c
}

func (r raw) route(id string, e analysis.Evidence) analysis.Route {
	ends := map[string]analysis.EndKind{"Country": analysis.CountryEnd, "Region": analysis.RegionEnd, "Place": analysis.PlaceEnd}
	end := func(id string) analysis.End { return analysis.End{Kind: ends[r.nodes[id].Kind], ID: id} }
	out := analysis.Route{ID: id}
	stages := slices.Clone(r.to["STAGE_OF "+id])
	slices.SortFunc(stages, func(a, b store.RelationData) int {
		return cmp.Compare(r.nodes[a.From].Props["number"].(int64), r.nodes[b.From].Props["number"].(int64))
	})
	for _, s := range stages {
		var stage analysis.Stage
		for _, rel := range r.from["STAGE_END "+s.From] {
			stage.Ends = append(stage.Ends, end(rel.To))
		}
		slices.SortFunc(stage.Ends, func(a, b analysis.End) int { return strings.Compare(a.ID, b.ID) })
		out.Stages = append(out.Stages, stage)
	}
	for _, l := range r.to["LEG_OF "+id] {
		if e.Accepts(r.about(l.From)) {
			out.Legs = append(out.Legs, analysis.Leg{ID: l.From, Step: int(r.nodes[l.From].Props["step"].(int64)), From: end(r.one("LEG_FROM", l.From)), To: end(r.one("LEG_TO", l.From))})
		}
	}
	slices.SortStableFunc(out.Legs, func(a, b analysis.Leg) int { return cmp.Or(cmp.Compare(a.Step, b.Step), strings.Compare(a.ID, b.ID)) })
	return out
}

// variedRaw is a random graph, raw and behind a handler.
func variedRaw(t *testing.T, r *rand.Rand) (raw, http.Handler) {
	g := graphtest.Vary(r)
	return newRaw(g), newHandler(t, g)
}

// randomEvidence is an evidence filter with a day of knowledge, as arguments and as what they mean.
func randomEvidence(r *rand.Rand) (string, analysis.Evidence) {
	var e analysis.Evidence
	var args, asks []string
	if r.IntN(2) == 0 {
		e.KnownBy = graphtest.Day(r)
		args = append(args, fmt.Sprintf("knownBy: %q", e.KnownBy))
	}
	if r.IntN(4) == 0 {
		e.MinSources = 1 + r.IntN(3)
		asks = append(asks, fmt.Sprintf("minSources: %d", e.MinSources))
	}
	if r.IntN(4) == 0 {
		e.Reliability = string("ABC"[r.IntN(3)])
		asks = append(asks, "reliability: "+e.Reliability)
	}
	if r.IntN(4) == 0 {
		e.Credibility = 1 + r.IntN(4)
		asks = append(asks, fmt.Sprintf("credibility: %d", e.Credibility))
	}
	if r.IntN(4) == 0 {
		e.Disputed = r.IntN(2) == 0
		e.Undisputed = !e.Disputed
		asks = append(asks, fmt.Sprintf("disputed: %t", e.Disputed))
	}
	if asks != nil {
		args = append(args, "evidence: {"+strings.Join(asks, ", ")+"}")
	}
	return strings.Join(args, ", "), e
}

// TestGapsReadWhatTheGraphHolds: on random graphs, the reports and histories of routes are those that the analysis gives for what is read of
// the graph in the plainest way. What the analysis itself finds is tested in its own package.
func TestGapsReadWhatTheGraphHolds(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 1))
	seen := map[string]int{}
	for range 4 {
		raw, h := variedRaw(t, r)
		ordered := slices.DeleteFunc(raw.kind("Route"), func(id string) bool { return raw.to["LEG_OF "+id] == nil })
		for range 35 {
			var args string
			var e analysis.Evidence
			if r.IntN(2) == 0 {
				args, e = randomEvidence(r)
			}
			route, at := ordered[r.IntN(len(ordered))], graphtest.Day(r)
			kind := store.CooperationKinds[r.IntN(4)]
			report, err := analysis.Gaps(raw.route(route, e), raw.inputs(e), analysis.GapQuery{At: at, Threshold: analysis.CooperationKind(kind), Evidence: e})
			if err != nil {
				t.Fatal(err)
			}
			query := fmt.Sprintf(`{ cooperationGaps(route: %q, at: %q, threshold: %s, %s) { legs { leg { id } state covered pairs possiblePairs
				witnesses { cooperation { id } on a { country { id } tie } b { country { id } tie } } around { cooperation { id } on a { country { id } stage } b { country { id } stage } } }
				sources { stories publishers } uncounted { cooperation { id } reasons } note } }`, route, at, kind, args)
			if got, want := canonical(t, graphtest.Ask(h, query)), wantGaps(report, seen); got != want {
				t.Fatalf("%s\ngot  %s\nwant %s", query, got, want)
			}
			history, err := analysis.History(raw.route(route, e), raw.inputs(e), analysis.CooperationKind(kind), e)
			if err != nil {
				t.Fatal(err)
			}
			query = fmt.Sprintf(`{ route(slug: %q) { cooperationHistory(threshold: %s, %s) { leg { id } from to state } } }`, strings.TrimPrefix(route, "route:"), kind, args)
			if got, want := canonical(t, graphtest.Ask(h, query)), wantHistory(history); got != want {
				t.Fatalf("%s\ngot  %s\nwant %s", query, got, want)
			}
		}
	}
	for _, s := range analysis.States() {
		if seen[string(s)] == 0 {
			t.Errorf("no leg was ever %s: %v", s, seen)
		}
	}
}

type m = map[string]any

func list[T any](all []T, f func(T) any) []any {
	out := []any{}
	for _, x := range all {
		out = append(out, f(x))
	}
	return out
}

func orNull(s string) any {
	if s == "" {
		return nil
	}
	return s
}

// canonical is an answer with its fields in the order of their names.
func canonical(t *testing.T, answer string) string {
	t.Helper()
	var v any
	if err := json.Unmarshal([]byte(answer), &v); err != nil {
		t.Fatal(err, answer)
	}
	b, _ := json.Marshal(v)
	return string(b)
}

// written is the canonical answer that holds some data.
func written(t any) string {
	b, _ := json.Marshal(m{"data": t})
	return string(b)
}

func wantGaps(report *analysis.GapReport, seen map[string]int) string {
	side := func(s analysis.Side) any { return m{"country": m{"id": s.Country}, "tie": s.Tie} }
	legs := list(report.Legs, func(l analysis.LegGap) any {
		seen[string(l.State)]++
		near := func(a analysis.Around) int {
			if a.Near.End == l.Leg.To {
				return l.Leg.Step + 1
			}
			return l.Leg.Step
		}
		return m{"leg": m{"id": l.Leg.ID}, "state": l.State, "covered": l.Covered, "pairs": l.Pairs, "possiblePairs": l.PossiblePairs,
			"witnesses": list(l.Witnesses, func(w analysis.Witness) any {
				return m{"cooperation": m{"id": w.Cooperation}, "on": w.On, "a": side(w.From), "b": side(w.To)}
			}),
			"around": list(l.Around, func(a analysis.Around) any {
				return m{"cooperation": m{"id": a.Cooperation}, "on": a.On, "a": m{"country": m{"id": a.Near.Country}, "stage": near(a)}, "b": m{"country": m{"id": a.Beyond.Country}, "stage": a.Stage}}
			})}
	})
	return written(m{"cooperationGaps": m{"legs": legs, "sources": m{"stories": report.Sources.Stories, "publishers": report.Sources.Publishers}, "note": report.Note,
		"uncounted": list(report.Uncounted, func(u analysis.Uncounted) any {
			return m{"cooperation": m{"id": u.Cooperation}, "reasons": list(u.Reasons, func(r analysis.Reason) any { return r })}
		})}})
}

func wantHistory(history []analysis.LegHistory) string {
	intervals := []any{}
	for _, h := range history {
		for _, i := range h.Intervals {
			intervals = append(intervals, m{"leg": m{"id": h.Leg.ID}, "from": orNull(i.From), "to": orNull(i.To), "state": i.State})
		}
	}
	return written(m{"route": m{"cooperationHistory": intervals}})
}
