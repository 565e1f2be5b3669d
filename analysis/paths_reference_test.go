package analysis_test

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	. "routegraph/analysis"
)

// link is a step that the slow search can take: from a node, perhaps by way of another in the same region, to a node.
type link struct{ start, to, kind string }

// slowPaths finds all simple paths by trying every edge at every step, and sorts them all.
func slowPaths(edges []Edge, a, b string, o PathOptions) []string {
	sources := map[link]map[string]bool{}
	publishers := map[link]map[string]bool{}
	for _, e := range edges {
		ways := []link{{e.From, e.To, string(e.Kind)}}
		if e.Kind == CooperationEdge {
			ways = append(ways, link{e.To, e.From, string(e.Kind)})
		}
		if via := o.Via; via != "" && via != ViaAny && (via == ViaLegs) != (e.Kind == LegEdge) {
			continue
		}
		for _, w := range ways {
			if sources[w] == nil {
				sources[w], publishers[w] = map[string]bool{}, map[string]bool{}
			}
			for _, s := range e.Sources {
				sources[w][s.Story], publishers[w][s.Publisher] = true, true
			}
		}
	}
	meets := func(x, y string) bool {
		return slices.ContainsFunc(o.Memberships, func(m Membership) bool {
			return m.Country == x && m.Region == y || m.Country == y && m.Region == x
		})
	}
	type found struct {
		key     string
		hops    int
		weakest Independence
		ids     []string
	}
	var all []found
	var walk func(at string, byLeg bool, hops int, seen []string, key string, weakest Independence, ids []string)
	walk = func(at string, byLeg bool, hops int, seen []string, key string, weakest Independence, ids []string) {
		if at == b {
			if !slices.ContainsFunc(o.Require, func(r string) bool { return !slices.Contains(seen, r) }) {
				all = append(all, found{key, hops, weakest, ids})
			}
			return
		}
		if hops == o.MaxHops {
			return
		}
		for l := range sources {
			direct := l.start == at
			if !direct && !(byLeg && l.kind == "LEG" && meets(at, l.start)) {
				continue
			}
			touched, mark := []string{l.to}, map[string]string{"LEG": ">", "COOPERATION": "="}[l.kind]
			if !direct {
				touched, mark = []string{l.start, l.to}, "~"+l.start+mark
			}
			if slices.ContainsFunc(touched, func(n string) bool {
				return slices.Contains(seen, n) || slices.Contains(o.Avoid, n) || n == b && n != l.to
			}) || len(touched) == 2 && touched[0] == touched[1] {
				continue
			}
			s := Independence{len(sources[l]), len(publishers[l])}
			if hops > 0 && (weakest.Stories < s.Stories || weakest.Stories == s.Stories && weakest.Publishers < s.Publishers) {
				s = weakest
			}
			walk(l.to, l.kind == "LEG", hops+1, slices.Concat(seen, touched), key+mark+l.to, s, slices.Concat(ids, []string{l.start, l.to, l.kind}))
		}
	}
	walk(a, false, 0, []string{a}, a, Independence{}, nil)
	slices.SortFunc(all, func(x, y found) int {
		return cmp.Or(cmp.Compare(x.hops, y.hops), cmp.Compare(y.weakest.Stories, x.weakest.Stories),
			cmp.Compare(y.weakest.Publishers, x.weakest.Publishers), slices.Compare(x.ids, y.ids))
	})
	var keys []string
	for _, f := range all[:min(len(all), o.First)] {
		keys = append(keys, f.key)
	}
	return keys
}

// randomEdges is a graph of so many nodes, every third a region of the next two.
func randomEdges(r *rand.Rand, nodes, edges int) ([]Edge, []Membership) {
	var out []Edge
	for i := range edges {
		e := Edge{ID: fmt.Sprint("e", i), Kind: pick(r, LegEdge, LegEdge, LegEdge, CooperationEdge), From: node(r.IntN(nodes)), To: node(r.IntN(nodes)),
			Whole: pick(r, "w1", "w2", "")}
		for range r.IntN(4) {
			e.Sources = append(e.Sources, Source{fmt.Sprint("s", r.IntN(4)), fmt.Sprint("p", r.IntN(2))})
		}
		out = append(out, e)
	}
	var members []Membership
	for i := 0; i+2 < nodes; i += 3 {
		members = append(members, Membership{Country: node(i + 1), Region: node(i), Basis: M49},
			Membership{Country: node(i + 2), Region: node(i), Basis: Stated})
	}
	return out, members
}

func node(i int) string { return fmt.Sprintf("n%d", i) }

func TestPathsAgainstSlowSearch(t *testing.T) {
	r := random(4)
	some, joints, limits := 0, 0, 0
	for round := range 5000 {
		nodes := 3 + r.IntN(6)
		edges, members := randomEdges(r, nodes, r.IntN(3*nodes))
		o := PathOptions{Via: pick(r, "", ViaAny, ViaLegs, ViaCooperation), MaxHops: 1 + r.IntN(8), First: pick(r, 1, 3, 100), Memberships: members}
		if r.IntN(4) == 0 {
			o.Avoid = []string{node(2 + r.IntN(nodes-2))}
		} else if r.IntN(4) == 0 {
			for range 1 + r.IntN(4) {
				o.Require = append(o.Require, node(r.IntN(nodes)))
			}
		}
		if r.IntN(3) == 0 {
			o.MaxSteps = 1 + r.IntN(60)
		}
		want := slowPaths(edges, "n0", "n1", o)
		got, err := Paths(edges, "n0", "n1", o)
		if o.MaxSteps > 0 && errors.Is(err, ErrLimit) {
			limits++
			continue
		}
		if err != nil || !slices.Equal(chains(got), want) {
			t.Fatalf("round %d: %+v over %+v: got %v, %v\nwant %v", round, o, edges, chains(got), err, want)
		}
		some += min(len(got), 1)
		joints += strings.Count(strings.Join(want, " "), "~")
		whole(t, edges, got)
	}
	if some < 500 || joints < 200 || limits < 50 {
		t.Errorf("%d rounds with paths, %d joints, %d limits: the test says too little", some, joints, limits)
	}
}

// whole holds each path's StatedBy against the edges: each story must tell every hop as part of one thing.
func whole(t *testing.T, edges []Edge, got []Path) {
	t.Helper()
	for _, p := range got {
		var want []string
		for _, story := range []string{"s0", "s1", "s2", "s3"} {
			for _, thing := range []string{"w1", "w2", ""} {
				if tells(edges, p, story, thing) {
					want = append(want, story)
				}
			}
		}
		if want = slices.Compact(want); !slices.Equal(p.StatedBy, want) || p.StatedAsWhole != (len(want) > 0) || p.StatedAsWhole != (p.Note == "") {
			t.Fatalf("%s: got stated by %v, %t, note %q; want by %v", chain(p), p.StatedBy, p.StatedAsWhole, p.Note, want)
		}
	}
}

func tells(edges []Edge, p Path, story, thing string) bool {
	for _, h := range p.Hops {
		told := slices.ContainsFunc(edges, func(e Edge) bool {
			return slices.Contains(h.Edges, e.ID) && e.Whole == thing && (thing != "" || len(p.Hops) == 1) &&
				slices.ContainsFunc(e.Sources, func(s Source) bool { return s.Story == story })
		})
		if !told || h.Joint != nil {
			return false
		}
	}
	return true
}

// TestShuffledEdges: the order of the edges does not matter.
func TestShuffledEdges(t *testing.T) {
	r := random(5)
	edges, members := randomEdges(r, 9, 60)
	o := PathOptions{MaxHops: 6, First: 50, Memberships: members}
	want := written(t, paths(t, edges, "n0", "n1", o))
	for range 20 {
		r.Shuffle(len(edges), func(i, j int) { edges[i], edges[j] = edges[j], edges[i] })
		r.Shuffle(len(members), func(i, j int) { members[i], members[j] = members[j], members[i] })
		if got := written(t, paths(t, edges, "n0", "n1", o)); got != want {
			t.Fatalf("got\n%s\nwant\n%s", got, want)
		}
	}
}

func written(t *testing.T, v any) string {
	t.Helper()
	b, err := json.MarshalIndent(v, "", " ")
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}
