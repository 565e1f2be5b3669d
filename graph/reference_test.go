package graph_test

import (
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
		routes := raw.kind("Route")
		ordered := slices.DeleteFunc(raw.kind("Route"), func(id string) bool { return raw.to["LEG_OF "+id] == nil })
		for range 35 {
			var args string
			var e analysis.Evidence
			if r.IntN(2) == 0 {
				args, e = randomEvidence(r)
			}
			route, at := ordered[r.IntN(len(ordered))], graphtest.Day(r)
			if r.IntN(4) == 0 {
				route = routes[r.IntN(len(routes))]
			}
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
