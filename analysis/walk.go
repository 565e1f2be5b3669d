package analysis

import "fmt"

// walk searches a net for simple paths, the best first. For each length it goes from strong to weak: at each strength it walks only over
// hops that are at least so strong, in the order of ids, and keeps the paths whose weakest hop is just so strong. So it can stop as soon as
// it has enough, and what it has is exact.
type walk struct {
	*net
	o             PathOptions
	start, goal   int // -1 if no edge touches it
	required      map[int]bool
	reachable     bool // all required nodes are on some edge
	last, lastLeg [][]int
	joined        map[int][]int // what next gives after a leg, kept
	strong        []Independence
	away          [][]int // for each strength, the distances to the goal
	steps         int

	length  int
	least   Independence
	dist    []int
	visited []bool
	path    []int // hops
	missing int   // required nodes not yet touched
	found   [][]int
}

func newWalk(n *net, from, to string, o PathOptions) *walk {
	w := &walk{net: n, o: o, start: -1, goal: -1, required: map[int]bool{}, reachable: true, strong: n.strengths(),
		joined: map[int][]int{}, visited: make([]bool, len(n.ids))}
	w.away = make([][]int, len(w.strong))
	if i, ok := n.nodes[from]; ok {
		w.start = i
	}
	if i, ok := n.nodes[to]; ok {
		w.goal = i
		w.last, w.lastLeg = n.last(i)
	}
	for _, id := range o.Require {
		if i, ok := n.nodes[id]; ok {
			w.required[i] = true
		} else {
			w.reachable = false
		}
	}
	return w
}

// joinable says whether any hop leaves the start and any reaches the goal: without, there is no path of any length. Hops into the start
// and out of the goal are not in the net.
func (w *walk) joinable() bool { return w.start >= 0 && w.goal >= 0 }

// ofLength finds the paths of exactly so many hops, until there are enough.
func (w *walk) ofLength(hops int) error {
	if !w.joinable() || !w.reachable {
		return nil
	}
	w.length, w.missing = hops, len(w.required)
	for i, least := range w.strong {
		if w.least = least; hops > 2 {
			if w.away[i] == nil {
				w.away[i] = w.distances(w.goal, least)
			}
			w.dist = w.away[i]
		}
		w.visit(w.start)
		err := w.from(w.start, false)
		w.leave(w.start)
		if err != nil || len(w.found) == w.o.First {
			return err
		}
	}
	return nil
}

// from walks on from a node.
func (w *walk) from(node int, afterLeg bool) error {
	left := w.length - len(w.path)
	if w.missing > 2*left { // a hop touches two new nodes at most, where it starts elsewhere in a region
		return nil
	}
	for _, h := range w.choices(node, afterLeg, left) {
		if w.length > 2 {
			if w.steps++; w.steps > w.o.MaxSteps {
				return fmt.Errorf("over %d steps: %w", w.o.MaxSteps, ErrLimit)
			}
		}
		if err := w.over(h, node, left); err != nil {
			return err
		}
		if len(w.found) == w.o.First {
			return nil
		}
	}
	return nil
}

// choices lists the hops that can follow.
func (w *walk) choices(node int, afterLeg bool, left int) []int {
	switch {
	case left == 1 && afterLeg:
		return w.lastLeg[node]
	case left == 1:
		return w.last[node]
	case !afterLeg:
		return w.out[node]
	}
	if _, ok := w.joined[node]; !ok {
		w.joined[node] = w.next(node)
	}
	return w.joined[node]
}

// over takes a hop after a node, and walks on.
func (w *walk) over(i, node, left int) error {
	h := w.hops[i]
	joined := h.from != node
	switch {
	case h.strength.compare(w.least) < 0, w.visited[h.to], joined && w.visited[h.from]:
		return nil
	case w.length > 2 && (w.dist[h.to] < 0 || w.dist[h.to] > left-1):
		return nil
	}
	if joined {
		w.visit(h.from)
		defer w.leave(h.from)
	}
	w.visit(h.to)
	defer w.leave(h.to)
	w.path = append(w.path, i)
	defer func() { w.path = w.path[:len(w.path)-1] }()
	if left == 1 {
		w.keep()
		return nil
	}
	return w.from(h.to, h.kind == LegEdge)
}

// keep takes the path unless a stronger round has it already, or a required node is missing.
func (w *walk) keep() {
	if w.missing == 0 && w.weakest(w.path) == w.least {
		w.found = append(w.found, append([]int(nil), w.path...))
	}
}

func (w *walk) weakest(path []int) Independence {
	least := w.hops[path[0]].strength
	for _, h := range path[1:] {
		if s := w.hops[h].strength; s.compare(least) < 0 {
			least = s
		}
	}
	return least
}

func (w *walk) visit(node int) {
	w.visited[node] = true
	if w.required[node] {
		w.missing--
	}
}

func (w *walk) leave(node int) {
	w.visited[node] = false
	if w.required[node] {
		w.missing++
	}
}
