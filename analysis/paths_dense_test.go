package analysis_test

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"testing"

	. "routegraph/analysis"
)

// denseEdges is a graph of 5,000 nodes and 250,000 edges, where the start and the goal each have an edge with every fourth node.
func denseEdges() []Edge {
	const nodes = 5000
	r := random(6)
	var names []string
	for i := range nodes {
		names = append(names, node(i))
	}
	sources := [][]Source{from("s1", "s1"), from("s1", "s2"), from("s2", "s2")}
	edge := func(a, b int) Edge {
		return Edge{ID: names[a], Kind: LegEdge, From: names[a], To: names[b], Sources: pick(r, sources...)}
	}
	var edges []Edge
	for i := 2; i < nodes; i++ {
		if i%4 == 0 || i%4 == 1 {
			edges = append(edges, edge(0, i))
		}
		if i%4 == 0 || i%4 == 2 {
			edges = append(edges, edge(i, 1))
		}
		for range 50 {
			if j := 2 + r.IntN(nodes-2); j != i {
				edges = append(edges, edge(i, j))
			}
		}
	}
	return edges
}

// TestDenseGraph: over far more edges than may be read, paths of one and two hops are exact, and longer ones exact or refused.
func TestDenseGraph(t *testing.T) {
	edges := denseEdges()
	want := twoHops(edges)
	for _, o := range []PathOptions{{MaxHops: 2, First: 100}, {MaxHops: 8, First: 100}, {MaxHops: 2, First: 7}} {
		same(t, fmt.Sprint("two hops of at most ", o.MaxHops), chains(paths(t, edges, "n0", "n1", o)), want[:o.First])
	}
	if got, err := Paths(edges, "n0", "n7", PathOptions{MaxHops: 8, First: 100}); !errors.Is(err, ErrLimit) {
		t.Errorf("more paths than there are of two hops: got %d paths, %v; want %v", len(got), err, ErrLimit)
	}
	if got, err := Paths(edges, "n0", "n1", PathOptions{MaxHops: 3, First: 1, Require: []string{"n3"}}); !errors.Is(err, ErrLimit) {
		t.Errorf("a node that no path of two hops touches: got %d paths, %v; want %v", len(got), err, ErrLimit)
	}
	same(t, "the same, of two hops", chains(paths(t, edges, "n0", "n1", PathOptions{MaxHops: 2, Require: []string{"n3"}})), nil)
	same(t, "nothing leaves the start, so no length has a path", chains(paths(t, edges, "n1", "n0", PathOptions{MaxHops: 8})), nil)
}

// twoHops lists the paths of two hops from n0 to n1 in their order.
func twoHops(edges []Edge) []string {
	out, in := map[string]int{}, map[string]int{}
	for _, e := range edges {
		stories := 1
		if e.Sources[0] != e.Sources[1] {
			stories = 2
		}
		if e.From == "n0" {
			out[e.To] = stories
		}
		if e.To == "n1" {
			in[e.From] = stories
		}
	}
	var middles []string
	for m := range out {
		if in[m] > 0 {
			middles = append(middles, m)
		}
	}
	slices.SortFunc(middles, func(a, b string) int {
		return cmp.Or(cmp.Compare(min(out[b], in[b]), min(out[a], in[a])), cmp.Compare(a, b))
	})
	for i, m := range middles {
		middles[i] = "n0>" + m + ">n1"
	}
	return middles
}

// TestCutList: a store that stopped reading still has exact answers of two hops, and no longer ones.
func TestCutList(t *testing.T) {
	edges := []Edge{{"1", LegEdge, "A", "B", "", nil}, {"2", LegEdge, "B", "Z", "", nil}, {"3", LegEdge, "B", "C", "", nil},
		{"4", LegEdge, "C", "Z", "", nil}}
	same(t, "enough", chains(paths(t, edges, "A", "Z", PathOptions{MaxHops: 8, First: 1, Cut: true})), []string{"A>B>Z"})
	same(t, "not cut", chains(paths(t, edges, "A", "Z", PathOptions{MaxHops: 8, First: 2})), []string{"A>B>Z", "A>B>C>Z"})
	if got, err := Paths(edges, "A", "Z", PathOptions{MaxHops: 8, First: 2, Cut: true}); !errors.Is(err, ErrLimit) {
		t.Errorf("cut: got %v, %v; want %v", chains(got), err, ErrLimit)
	}
	for edgesRead, want := range map[int]error{3: ErrLimit, 4: nil} {
		if _, err := Paths(edges, "A", "Z", PathOptions{MaxHops: 8, First: 2, MaxEdges: edgesRead}); !errors.Is(err, want) {
			t.Errorf("4 edges where %d may be read: got %v, want %v", edgesRead, err, want)
		}
	}
}

// layers is a complete graph of layers between A and Z: width to the power of depth paths, all of depth+1 hops.
func layers(width, depth int) []Edge {
	var edges []Edge
	name := func(layer, i int) string { return fmt.Sprintf("m%d-%03d", layer, i) }
	add := func(a, b string) {
		edges = append(edges, Edge{ID: a + b, Kind: LegEdge, From: a, To: b, Sources: from("s")})
	}
	for i := range width {
		add("A", name(1, i))
		add(name(depth, i), "Z")
		for layer := 1; layer < depth; layer++ {
			for j := range width {
				add(name(layer, i), name(layer+1, j))
			}
		}
	}
	return edges
}

func TestManyLongPaths(t *testing.T) {
	edges := layers(55, 7) // 1.5 million million paths
	got := paths(t, edges, "A", "Z", PathOptions{MaxHops: 8, First: 3})
	const start = "A>m1-000>m2-000>m3-000>m4-000>m5-000>m6-000>"
	same(t, fmt.Sprint("first of many, over ", len(edges), " edges"), chains(got), []string{start + "m7-000>Z", start + "m7-001>Z", start + "m7-002>Z"})
	if got := paths(t, edges, "A", "Z", PathOptions{MaxHops: 7}); len(got) != 0 {
		t.Errorf("one hop too few: got %v, want none", chains(got))
	}
}

// TestStepsAreBounded: a node that must be touched but lies beside all paths makes the search try them all, up to the bound.
func TestStepsAreBounded(t *testing.T) {
	edges := append(layers(50, 7), Edge{ID: "x", Kind: LegEdge, From: "elsewhere", To: "m7-000"})
	o := PathOptions{MaxHops: 8, First: 1, Require: []string{"elsewhere"}, MaxSteps: 100_000}
	if got, err := Paths(edges, "A", "Z", o); !errors.Is(err, ErrLimit) {
		t.Errorf("got %v, %v; want %v", chains(got), err, ErrLimit)
	}
}

func BenchmarkTwoHopsDense(b *testing.B) {
	edges := denseEdges()
	for b.Loop() {
		if _, err := Paths(edges, "n0", "n1", PathOptions{MaxHops: 8, First: 20}); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkAllSteps(b *testing.B) {
	edges := append(layers(50, 7), Edge{ID: "x", Kind: LegEdge, From: "elsewhere", To: "m7-000"})
	for b.Loop() {
		if _, err := Paths(edges, "A", "Z", PathOptions{MaxHops: 8, First: 1, Require: []string{"elsewhere"}}); !errors.Is(err, ErrLimit) {
			b.Fatal(err)
		}
	}
}
