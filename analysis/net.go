package analysis

import (
	"cmp"
	"maps"
	"slices"
)

// net is a graph of hops. Nodes are numbered in the order of their ids and hops in the order of (from, to, kind), so that comparing
// numbers compares ids.
type net struct {
	ids   []string
	nodes map[string]int
	hops  []hop
	out   [][]int // node → its hops, in order
	into  [][]int
	joins [][]int // region → its countries, country → its regions, in order
	why   map[[2]string][]Membership
}

// hop is all edges of one kind from one node to another.
type hop struct {
	from, to int
	kind     EdgeKind
	edges    []Edge
	strength Independence
}

func newNet(edges []Edge, memberships []Membership) *net {
	n := &net{nodes: map[string]int{}}
	n.number(edges)
	n.merge(edges)
	n.join(memberships)
	return n
}

func (n *net) number(edges []Edge) {
	seen := map[string]bool{}
	for _, e := range edges {
		seen[e.From], seen[e.To] = true, true
	}
	n.ids = sorted(seen)
	for i, id := range n.ids {
		n.nodes[id] = i
	}
}

// merge makes one hop of the edges of a kind between two nodes.
func (n *net) merge(edges []Edge) {
	type key struct {
		from, to int
		kind     EdgeKind
	}
	byKey := map[key][]Edge{}
	for _, e := range edges {
		k := key{n.nodes[e.From], n.nodes[e.To], e.Kind}
		byKey[k] = append(byKey[k], e)
	}
	keys := slices.SortedFunc(maps.Keys(byKey), func(a, b key) int {
		return cmp.Or(cmp.Compare(a.from, b.from), cmp.Compare(a.to, b.to), cmp.Compare(a.kind, b.kind))
	})
	n.out, n.into = make([][]int, len(n.ids)), make([][]int, len(n.ids))
	for i, k := range keys {
		n.hops = append(n.hops, hop{k.from, k.to, k.kind, byKey[k], tallyEdges(byKey[k]).count()})
		n.out[k.from] = append(n.out[k.from], i)
		n.into[k.to] = append(n.into[k.to], i)
	}
}

// join notes where two legs can meet inside a region: it and a country of it are both on some edge.
func (n *net) join(memberships []Membership) {
	n.joins, n.why = make([][]int, len(n.ids)), map[[2]string][]Membership{}
	for _, m := range memberships {
		country, ok := n.nodes[m.Country]
		region, ok2 := n.nodes[m.Region]
		if !ok || !ok2 || country == region {
			continue
		}
		pair := [2]string{m.Country, m.Region}
		if n.why[pair] == nil {
			n.joins[country] = append(n.joins[country], region)
			n.joins[region] = append(n.joins[region], country)
		}
		n.why[pair] = append(n.why[pair], m)
	}
	for _, j := range n.joins {
		slices.Sort(j)
	}
	for _, w := range n.why {
		slices.SortFunc(w, Membership.compare)
	}
}

// next lists in order the hops that can follow a leg to a node: those that start there, and legs that start where it is joined to.
func (n *net) next(node int) []int {
	if len(n.joins[node]) == 0 {
		return n.out[node]
	}
	all := slices.Clone(n.out[node])
	for _, other := range n.joins[node] {
		for _, h := range n.out[other] {
			if n.hops[h].kind == LegEdge {
				all = append(all, h)
			}
		}
	}
	slices.Sort(all)
	return all
}

// last lists, for each node, the hops into the goal that can follow on it: first any, then those that can after a leg.
func (n *net) last(goal int) (direct, afterLeg [][]int) {
	direct, afterLeg = make([][]int, len(n.ids)), make([][]int, len(n.ids))
	for _, h := range n.into[goal] {
		start := n.hops[h].from
		direct[start] = append(direct[start], h)
		afterLeg[start] = append(afterLeg[start], h)
		if n.hops[h].kind == LegEdge {
			for _, other := range n.joins[start] {
				afterLeg[other] = append(afterLeg[other], h)
			}
		}
	}
	return direct, afterLeg
}

// strengths lists the different strengths of hops, strongest first.
func (n *net) strengths() []Independence {
	seen := map[Independence]bool{}
	for _, h := range n.hops {
		seen[h.strength] = true
	}
	return slices.SortedFunc(maps.Keys(seen), func(a, b Independence) int { return b.compare(a) })
}

// distances gives for each node a number of hops below which the goal is not reached, over hops so strong; -1 if it never is. It takes
// every node as reached by a leg, so it can be too low, which costs time only.
func (n *net) distances(goal int, least Independence) []int {
	dist := make([]int, len(n.ids))
	for i := range dist {
		dist[i] = -1
	}
	dist[goal] = 0
	joined := make([]bool, len(n.ids))
	for queue := []int{goal}; len(queue) > 0; queue = queue[1:] {
		for _, node := range n.before(queue[0], least, joined) {
			if dist[node] < 0 {
				dist[node] = dist[queue[0]] + 1
				queue = append(queue, node)
			}
		}
	}
	return dist
}

// before lists the nodes from which one hop so strong leads to a node. Nodes with legs whose joints were listed once are marked: later
// ones are no nearer.
func (n *net) before(node int, least Independence, joined []bool) []int {
	var from []int
	for _, i := range n.into[node] {
		h := n.hops[i]
		if h.strength.compare(least) < 0 {
			continue
		}
		from = append(from, h.from)
		if h.kind == LegEdge && !joined[h.from] {
			joined[h.from] = true
			from = append(from, n.joins[h.from]...)
		}
	}
	return from
}

func tallyEdges(edges []Edge) tally {
	t := newTally()
	for _, e := range edges {
		t.add(e.Sources...)
	}
	return t
}
