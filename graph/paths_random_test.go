package graph_test

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

// slowEdge is a leg, or one direction of a pair, as the slow search takes it.
type slowEdge struct {
	kind, id, from, to string
	told               []toldBy
}

// slowWorld is what the graph of a test holds, kept plainly beside it.
type slowWorld struct {
	*pathWorld
	edges   []slowEdge
	regions map[string][2]string // country → region, STATED or M49
	why     map[string]toldBy    // country → who says so
	days    map[string]string    // source → its day
	of      map[string]string    // source → its publisher
}

var pathDays = []string{"2022-01-10", "2022-01-11", "2022-01-12"}

func choose[T any](r *rand.Rand, from ...T) T { return from[r.IntN(len(from))] }

func randomWorld(r *rand.Rand) *slowWorld {
	w := &slowWorld{newPathWorld(), nil, map[string][2]string{}, map[string]toldBy{}, map[string]string{}, map[string]string{}}
	w.node("Organization", "organization:p", map[string]any{"kind": "OTHER"})
	w.node("Organization", "organization:q", map[string]any{"kind": "OTHER"})
	for i := range 4 {
		day, publisher := choose(r, pathDays...), choose(r, "p", "q")
		id := w.source(fmt.Sprint(i), day, publisher)
		w.days[id], w.of[id] = day, publisher
	}
	told := func() toldBy {
		return toldBy{fmt.Sprint("source:", r.IntN(4)), choose(r, "ACCEPTED", "ACCEPTED", "ACCEPTED", "DISPUTED", "RETRACTED")}
	}
	var ends, countries []string
	for i := range 2 {
		ends = append(ends, w.node("Region", fmt.Sprint("region:", i), map[string]any{"scheme": "M49"}))
	}
	for i := range 5 {
		c := w.country(fmt.Sprint("C", i))
		ends, countries = append(ends, c), append(countries, c)
		if i < 4 {
			region, stated := fmt.Sprint("region:", i%2), r.IntN(2) == 0
			w.why[c], w.regions[c] = told(), [2]string{region, map[bool]string{true: "STATED", false: "M49"}[stated]}
			w.member(c, region, stated, w.why[c])
		}
	}
	ends = append(ends, w.node("Place", "place:x", map[string]any{"kind": "CITY"}))
	for i := range 4 + r.IntN(16) {
		var by []toldBy
		for range 1 + r.IntN(3) {
			by = append(by, told())
		}
		from, to := choose(r, ends...), choose(r, ends...)
		w.leg(fmt.Sprint(i), from, to, "route:r", by...)
		w.edges = append(w.edges, slowEdge{"LEG", fmt.Sprint("leg:", i), from, to, by})
	}
	for i := range 1 + r.IntN(4) {
		w.randomCooperation(r, i, countries, []toldBy{told(), told()})
	}
	return w
}

func (w *slowWorld) randomCooperation(r *rand.Rand, i int, countries []string, by []toldBy) {
	var parties []string
	for _, c := range countries {
		if r.IntN(2) == 0 {
			parties = append(parties, c)
		}
	}
	pairing, status := choose(r, "TOGETHER", "TOGETHER", "TOGETHER", "SERIES", "HUB"), choose(r, "OCCURRED", "OCCURRED", "OCCURRED", "PLANNED")
	latest, reported := choose(r, "", choose(r, pathDays...)), choose(r, "", choose(r, pathDays...))
	w.cooperate(fmt.Sprint(i), pairing, status, latest, reported, parties, by...)
	if pairing != "TOGETHER" || status != "OCCURRED" {
		return
	}
	for _, a := range parties {
		for _, b := range parties {
			if a != b {
				day := cmp.Or(latest, reported, "9999")
				w.edges = append(w.edges, slowEdge{"COOPERATION@" + day, fmt.Sprint("cooperation:", i), a, b, by})
			}
		}
	}
}

// slowQuery is what is asked, read plainly.
type slowQuery struct {
	from, to, via, at, knownBy string
	avoid, require             []string
	undisputed                 bool
	hops, first, minSources    int
}

func randomQuery(r *rand.Rand) slowQuery {
	q := slowQuery{via: choose(r, "ANY", "LEGS", "COOPERATION"), at: choose(r, append(pathDays, "", "", "2022-01-09")...),
		knownBy: choose(r, append(pathDays, "", "")...), undisputed: r.IntN(4) == 0, hops: 1 + r.IntN(6), first: choose(r, 1, 3, 100), minSources: choose(r, 0, 0, 1, 2)}
	ends := []string{"country:C0", "country:C1", "country:C2", "country:C3", "country:C4", "region:0", "region:1", "place:x"}
	r.Shuffle(len(ends), func(i, j int) { ends[i], ends[j] = ends[j], ends[i] })
	q.from, q.to = ends[0], ends[1]
	switch r.IntN(6) {
	case 0:
		q.avoid = ends[2:3]
	case 1:
		q.require = ends[2:3]
	}
	return q
}

func (q slowQuery) args() string {
	out := fmt.Sprintf("from: %q, to: %q, via: %s, maxHops: %d, first: %d, avoid: %s, require: %s", q.from, q.to, q.via, q.hops, q.first, idList(q.avoid), idList(q.require))
	if q.at != "" {
		out += fmt.Sprintf(", at: %q", q.at)
	}
	if q.knownBy != "" {
		out += fmt.Sprintf(", knownBy: %q", q.knownBy)
	}
	if q.undisputed {
		out += fmt.Sprintf(", evidence: {disputed: false, minSources: %d}", q.minSources)
	} else if q.minSources > 0 {
		out += fmt.Sprintf(", evidence: {minSources: %d}", q.minSources)
	}
	return out
}

func idList(ids []string) string { return `["` + strings.Join(ids, `", "`) + `"]` }

func TestPathsAgainstSlowSearch(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	some, joints, chains := 0, 0, 0
	for round := range 500 {
		w := randomWorld(r)
		ask := asker(w.load(t))
		for range 10 {
			q := randomQuery(r)
			args := strings.ReplaceAll(q.args(), `[""]`, `[]`)
			got, code := askPaths(t, ask, args)
			want := w.slowPaths(q)
			if code != "" || !slices.Equal(got, want) {
				t.Fatalf("round %d: %s\nover %v\ngot  %s %s\nwant %s", round, args, w.edges, code, strings.Join(got, "\n     "), strings.Join(want, "\n     "))
			}
			all := strings.Join(got, "\n")
			some, joints, chains = some+min(len(got), 1), joints+strings.Count(all, "~"), chains+len(got)
		}
	}
	t.Logf("%d questions with paths, %d paths, %d joints", some, chains, joints)
	if some < 150 || joints < 50 {
		t.Errorf("%d questions with paths, %d joints: the test says too little", some, joints)
	}
}
