package analysis_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	. "routegraph/analysis"
)

func from(stories ...string) []Source {
	var s []Source
	for _, story := range stories {
		s = append(s, Source{story, "unodc"})
	}
	return s
}

// routes01And05 is the legs of rt-01 and rt-05, from their stories.
func routes01And05() []Edge {
	var edges []Edge
	for _, l := range rt01().Legs {
		edges = append(edges, Edge{ID: l.ID, Kind: LegEdge, From: l.From.ID, To: l.To.ID, Whole: "rt-01", Sources: from("item-16")})
	}
	return append(edges, Edge{ID: "rt-05-1", Kind: LegEdge, From: "reg-central-america", To: "USA", Whole: "rt-05", Sources: from("item-01")})
}

// met is the pairs of countries of the cooperation records of any kind.
func met() []Edge {
	var edges []Edge
	for _, c := range cooperations() {
		for i, a := range c.Countries {
			for _, b := range c.Countries[i+1:] {
				if c.Pairing == Together {
					edges = append(edges, Edge{c.ID, CooperationEdge, a, b, c.ID, []Source{c.Claims[0].Source}})
				}
			}
		}
	}
	return edges
}

func paths(t *testing.T, edges []Edge, a, b string, o PathOptions) []Path {
	t.Helper()
	if o.First == 0 {
		o.First = 20
	}
	got, err := Paths(edges, a, b, o)
	if err != nil {
		t.Fatalf("Paths(%s, %s): %v", a, b, err)
	}
	return got
}

// chain writes a path: > for a leg, = for cooperation, ~> for a leg that meets the one before within a region.
func chain(p Path) string {
	s := p.Hops[0].From
	for _, h := range p.Hops {
		mark := map[EdgeKind]string{LegEdge: ">", CooperationEdge: "="}[h.Kind]
		if h.Joint != nil {
			mark = "~" + h.From + mark
		}
		s += mark + h.To
	}
	return s
}

func chains(paths []Path) []string {
	var all []string
	for _, p := range paths {
		all = append(all, chain(p))
	}
	return all
}

func same(t *testing.T, what string, got, want []string) {
	t.Helper()
	if !slices.Equal(got, want) {
		t.Errorf("%s: got\n%s\nwant\n%s", what, strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

// TestShortestCooperation is question cq-34: the shortest path of cooperation from the Maldives to Costa Rica, by the side event ev-10.
func TestShortestCooperation(t *testing.T) {
	got := paths(t, met(), "MDV", "CRI", PathOptions{Via: ViaCooperation, MaxHops: 4, First: 1})
	same(t, "from the Maldives to Costa Rica", chains(got), []string{"MDV=CRI"})
	if h := got[0].Hops[0]; !slices.Equal(h.Edges, []string{"co-08"}) || !got[0].StatedAsWhole || got[0].Note != "" {
		t.Errorf("got %+v, want one hop by co-08, stated as a whole", got[0])
	}
}

func TestLegsInOrder(t *testing.T) {
	got := paths(t, routes01And05(), "reg-south-asia", "USA", PathOptions{MaxHops: 8})
	same(t, "from South Asia to the United States", chains(got), []string{
		"reg-south-asia>reg-gulf>reg-south-america>reg-caribbean>USA",
		"reg-south-asia>reg-gulf>reg-south-america>reg-central-america>USA",
		"reg-south-asia>reg-west-africa>reg-south-america>reg-caribbean>USA",
		"reg-south-asia>reg-west-africa>reg-south-america>reg-central-america>USA"})
	for _, p := range got {
		if !p.StatedAsWhole || !slices.Equal(p.StatedBy, []string{"item-16"}) {
			t.Errorf("%s: got stated by %v, want by item-16, which tells the whole route", chain(p), p.StatedBy)
		}
	}
	if last := got[1].Hops[3]; !slices.Equal(last.Stories, []string{"item-01", "item-16"}) || len(last.Edges) != 2 {
		t.Errorf("two legs between the same ends: got %+v, want one hop with both", last)
	}
}

func TestComposed(t *testing.T) {
	edges := []Edge{{"l1", LegEdge, "A", "B", "rt-1", from("s1")}, {"l2", LegEdge, "B", "C", "rt-2", from("s1", "s2")}}
	got := paths(t, edges, "A", "C", PathOptions{MaxHops: 2})
	want := "Composed from 2 sources; no source states this chain."
	if len(got) != 1 || got[0].StatedAsWhole || got[0].Note != want {
		t.Errorf("legs of two routes: got %+v, want note %q", got, want)
	}
	edges[1].Whole, edges[1].Sources = "rt-1", from("s2")
	if got := paths(t, edges, "A", "C", PathOptions{MaxHops: 2}); got[0].StatedAsWhole {
		t.Errorf("one route, each leg by another story: got stated by %v, want by none", got[0].StatedBy)
	}
	edges[1].Sources = from("s1")
	if got := paths(t, edges, "A", "C", PathOptions{MaxHops: 2}); !got[0].StatedAsWhole {
		t.Errorf("one route by one story: got note %q, want it stated as a whole", got[0].Note)
	}
}

func TestWithinRegion(t *testing.T) {
	edges := []Edge{{"in", LegEdge, "Asia", "SAm", "rt-1", from("s1")}, {"out", LegEdge, "COL", "PAN", "rt-1", from("s1")},
		{"up", LegEdge, "CAm", "USA", "rt-1", from("s1")}, {"met", CooperationEdge, "COL", "CRI", "co", from("s1")}}
	members := []Membership{{Country: "COL", Region: "SAm", Basis: M49}, {Country: "PAN", Region: "CAm", Basis: M49},
		{Country: "COL", Region: "SAm", Basis: Stated}}
	got := paths(t, edges, "Asia", "USA", PathOptions{MaxHops: 3, Memberships: members})
	same(t, "region to country and country to region", chains(got), []string{"Asia>SAm~COL>PAN~CAm>USA"})
	if got[0].StatedAsWhole || got[0].Note != "Composed from 1 source; no source states this chain." {
		t.Errorf("got stated by %v, note %q; want composed: we joined it", got[0].StatedBy, got[0].Note)
	}
	j := got[0].Hops[1].Joint
	if j.Kind != WithinRegion || j.Country != "COL" || j.Region != "SAm" || len(j.Memberships) != 2 || j.Memberships[0].Basis != Stated {
		t.Errorf("got joint %+v, want Colombia in South America, STATED before M49", j)
	}
	// Cooperation starts where a leg ends, or not at all; a path starts and ends where it is told to.
	same(t, "a leg and a meeting do not meet in a region", chains(paths(t, edges, "Asia", "CRI", PathOptions{MaxHops: 8, Memberships: members})), nil)
	same(t, "no start from elsewhere in the region", chains(paths(t, edges, "SAm", "PAN", PathOptions{MaxHops: 8, Memberships: members})), nil)
	same(t, "a joint is avoided too", chains(paths(t, edges, "Asia", "USA",
		PathOptions{MaxHops: 8, Memberships: members, Avoid: []string{"COL"}})), nil)
	same(t, "a joint is touched", chains(paths(t, edges, "Asia", "USA",
		PathOptions{MaxHops: 8, Memberships: members, Require: []string{"COL", "CAm"}})), []string{"Asia>SAm~COL>PAN~CAm>USA"})
}

// TestOrder: fewest hops, then most sources on the weakest hop (by story, then by publisher), then ids.
func TestOrder(t *testing.T) {
	one, two := from("s1"), from("s1", "s2")
	published := []Source{{"s1", "p"}, {"s2", "q"}}
	edges := []Edge{
		{"1", LegEdge, "A", "B", "", one}, {"2", LegEdge, "B", "Z", "", two}, // weakest 1
		{"3", LegEdge, "A", "C", "", two}, {"4", LegEdge, "C", "Z", "", two}, // weakest 2, one publisher
		{"5", LegEdge, "A", "D", "", published}, {"6", LegEdge, "D", "Z", "", published}, // weakest 2, two publishers
		{"7", LegEdge, "A", "E", "", two}, {"8", LegEdge, "E", "Z", "", two}, // as C
		{"9", LegEdge, "C", "D", "", published}, {"10", LegEdge, "A", "Z", "", nil}, // three hops; one without a source
	}
	want := []string{"A>Z", "A>D>Z", "A>C>Z", "A>E>Z", "A>B>Z", "A>C>D>Z"}
	for n := 1; n <= len(want); n++ {
		same(t, fmt.Sprintf("first %d", n), chains(paths(t, edges, "A", "Z", PathOptions{MaxHops: 4, First: n})), want[:n])
	}
	if got := paths(t, edges, "A", "Z", PathOptions{MaxHops: 4})[5]; got.Weakest != (Independence{2, 1}) || got.Sources != (Independence{2, 3}) {
		t.Errorf("got weakest %+v of all %+v, want {2 1} of {2 3}", got.Weakest, got.Sources)
	}
}

func TestViaAvoidRequire(t *testing.T) {
	edges := append(met(), Edge{"l", LegEdge, "LKA", "COL", "rt", from("s")}, Edge{"back", LegEdge, "COL", "MDV", "rt", from("s")})
	same(t, "any", chains(paths(t, edges, "MDV", "COL", PathOptions{MaxHops: 2})), []string{"MDV=CRI=COL", "MDV=LKA=COL", "MDV=LKA>COL"})
	same(t, "cooperation", chains(paths(t, edges, "MDV", "COL", PathOptions{Via: ViaCooperation, MaxHops: 2})),
		[]string{"MDV=CRI=COL", "MDV=LKA=COL"}) // two stories tell of the Maldives and Sri Lanka, but one of Sri Lanka and Colombia
	same(t, "legs go one way", chains(paths(t, edges, "MDV", "COL", PathOptions{Via: ViaLegs, MaxHops: 8})), nil)
	same(t, "avoid", chains(paths(t, edges, "MDV", "COL", PathOptions{MaxHops: 2, Avoid: []string{"CRI"}})), []string{"MDV=LKA=COL", "MDV=LKA>COL"})
	same(t, "require", chains(paths(t, edges, "MDV", "COL", PathOptions{MaxHops: 3, Require: []string{"PAN"}})), []string{"MDV=CRI=PAN=COL"})
	same(t, "require what is nowhere", chains(paths(t, edges, "MDV", "COL", PathOptions{MaxHops: 3, Require: []string{"XXX"}})), nil)
	same(t, "an unknown end", chains(paths(t, edges, "MDV", "XXX", PathOptions{MaxHops: 3})), nil)
	if got := paths(t, nil, "A", "B", PathOptions{MaxHops: 8}); got == nil || len(got) != 0 {
		t.Errorf("no edges: got %#v, want an empty list", got)
	}
}

func TestPathsRefuse(t *testing.T) {
	for name, c := range map[string]struct {
		a, b string
		o    PathOptions
	}{
		"to itself":        {"A", "A", PathOptions{MaxHops: 1, First: 1}},
		"from nowhere":     {"", "A", PathOptions{MaxHops: 1, First: 1}},
		"no hops":          {"A", "B", PathOptions{First: 1}},
		"99 hops":          {"A", "B", PathOptions{MaxHops: 99, First: 1}},
		"none":             {"A", "B", PathOptions{MaxHops: 1}},
		"too many":         {"A", "B", PathOptions{MaxHops: 1, First: 101}},
		"unknown via":      {"A", "B", PathOptions{Via: "AIR", MaxHops: 1, First: 1}},
		"avoid an end":     {"A", "B", PathOptions{MaxHops: 1, First: 1, Avoid: []string{"B"}}},
		"avoid the needed": {"A", "B", PathOptions{MaxHops: 1, First: 1, Avoid: []string{"C"}, Require: []string{"C"}}},
	} {
		if got, err := Paths(met(), c.a, c.b, c.o); !errors.Is(err, ErrInvalid) {
			t.Errorf("%s: got %v, %v; want %v", name, got, err, ErrInvalid)
		}
	}
}
