package store

// none is the number of a node that there is not.
const none = -1

// numbers stand for nodes while a graph is prepared, in the order in which they came: they are counted and compared faster than ids.
type numbers struct {
	kinds    []*recipe        // nil: unknown
	of       map[string]int32 // by id; none of unknown kinds, and of nodes with one id the last
	again    map[int]bool     // nodes whose id another one had before
	from, to []int32          // of each relation
}

func newNumbers(recipes map[string]*recipe, g *Graph) numbers {
	n := numbers{make([]*recipe, len(g.Nodes)), make(map[string]int32, len(g.Nodes)), map[int]bool{}, make([]int32, len(g.Relations)), make([]int32, len(g.Relations))}
	for i := range g.Nodes {
		node := &g.Nodes[i]
		if n.kinds[i] = recipes[node.Kind]; n.kinds[i] == nil {
			continue
		}
		if _, before := n.of[node.ID]; before {
			n.again[i] = true
		}
		n.of[node.ID] = int32(i)
	}
	return n
}

func (n *numbers) find(id string) int32 {
	if i, ok := n.of[id]; ok {
		return i
	}
	return none
}

// way is a type of relation in one direction: how often it leaves from each node (two is many), and the last relation that does, counted from one.
type way struct {
	count []uint8
	last  []int32
}

// ways are those of a type of relation, out and in; nil where no rule and no derived property asks.
type ways [2]*way

func (w *way) add(node int32, relation int) {
	if w != nil && node != none {
		w.count[node] = min(2, w.count[node]+1)
		w.last[node] = int32(relation) + 1
	}
}

// newWays counts what fields that lead to one thing, or must lead to something, follow.
func newWays(c *Catalogue, n *numbers, g *Graph) map[string]*ways {
	all := make(map[string]*ways, len(c.Relations))
	for i := range c.Relations {
		r, nodes := &c.Relations[i], len(g.Nodes)
		all[r.Type] = &ways{newWay(r.From, nodes), newWay(r.To, nodes)}
	}
	for i := range g.Relations {
		if w := all[g.Relations[i].Type]; w != nil {
			w[0].add(n.from[i], i)
			w[1].add(n.to[i], i)
		}
	}
	return all
}

func newWay(ends []End, nodes int) *way {
	for _, e := range ends {
		if e.One || e.Required {
			return &way{make([]uint8, nodes), make([]int32, nodes)}
		}
	}
	return nil
}
