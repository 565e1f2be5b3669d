package store

import "math"

// Result answers a plan.
type Result struct {
	Revision string           // of the graph that was read
	Table    *Table           // of the root step
	Beside   map[*Step]*Table // of the steps beside the root; nil if there are none
}

// Tables lists the tables of all steps: of the root, of those beside it, and of all below them.
func (r *Result) Tables() map[*Step]*Table {
	all := map[*Step]*Table{}
	r.Table.addTo(all)
	for _, t := range r.Beside {
		t.addTo(all)
	}
	return all
}

// Table answers a Step: each node once, however many parents reach it.
type Table struct {
	Step  *Step
	Nodes []Node
	Links []Links          // what each parent sees, by its index in the parent's table; the root has one, a lookup none
	Below map[*Step]*Table // answers of the steps below

	at map[string]int
}

// Node is one row: Props in the order of its Part's Props. A missing property is nil; a Texts is []any.
type Node struct {
	ID    string
	Part  *Part
	Props []any
}

// Links is what one parent sees of a level.
type Links struct {
	List  []Link
	More  bool // the page ends before the list does (in the page's direction)
	Total int64

	Groups []Groups // as the step's Groups
}

// Groups answers a Group.
type Groups struct {
	Rows []GroupRow
	More bool // there are more groups than its Limit
}

// GroupRow is one group: its keys, in the order of By, and how many rows have them.
type GroupRow struct {
	Keys  []any
	Count int64
}

// Link leads from a parent to a row of the table, with the relation's own properties in the order of EdgeProps.
type Link struct {
	Child int
	Props []any
}

func (t *Table) addTo(all map[*Step]*Table) {
	all[t.Step] = t
	for _, sub := range t.Below {
		sub.addTo(all)
	}
}

// Find says at which index a node stands; -1 if it does not.
func (t *Table) Find(id string) int {
	if i, ok := t.at[id]; ok {
		return i
	}
	return -1
}

// Append adds a row, which Find then finds, and says at which index.
func (t *Table) Append(n Node) int {
	if t.at == nil {
		t.at = map[string]int{}
	}
	i := len(t.Nodes)
	t.at[n.ID] = i
	t.Nodes = append(t.Nodes, n)
	return i
}

// IndexNodes makes Find answer. A store that did not Append calls it when Nodes is complete.
func (t *Table) IndexNodes() {
	t.at = make(map[string]int, len(t.Nodes))
	for i, n := range t.Nodes {
		t.at[n.ID] = i
	}
}

// Prop reads a property of a row; nil if it is missing or was not brought.
func (t *Table) Prop(row int, name string) any {
	n := &t.Nodes[row]
	if i := Index(n.Part.Props, name); i >= 0 {
		return n.Props[i]
	}
	return nil
}

// Size counts the rows of the tree that a table unfolds to, without unfolding it: an answer repeats a node below every parent.
// It stops at math.MaxInt64.
func (t *Table) Size() int64 {
	var n int64
	for _, size := range t.linksSizes() {
		n = Add(n, size)
	}
	return n
}

// Sizes says for each node how many rows it and everything below it make.
func (t *Table) Sizes() []int64 {
	sizes := make([]int64, len(t.Nodes))
	for i := range sizes {
		sizes[i] = 1
	}
	for step, sub := range t.Below {
		if step.From.Lookup != "" {
			continue
		}
		for i, size := range sub.linksSizes() {
			sizes[i] = Add(sizes[i], size)
		}
	}
	return sizes
}

// linksSizes adds for each parent what its links lead to, with the nodes that the relations themselves name.
func (t *Table) linksSizes() []int64 {
	out, below := make([]int64, len(t.Links)), t.Sizes()
	for i, links := range t.Links {
		for _, l := range links.List {
			out[i] = Add(out[i], below[l.Child])
		}
	}
	for _, step := range t.Step.Cited {
		sub, prop := t.Below[step], Index(t.Step.EdgeProps, step.From.Lookup)
		cited := sub.Sizes()
		for i, links := range t.Links {
			for _, l := range links.List {
				out[i] = Add(out[i], sub.namedSize(l.Props[prop], cited))
			}
		}
	}
	return out
}

// namedSize adds the rows of a lookup that a list of ids names.
func (t *Table) namedSize(ids any, sizes []int64) (n int64) {
	list, _ := ids.([]any)
	for _, id := range list {
		if i := t.Find(id.(string)); i >= 0 {
			n = Add(n, sizes[i])
		}
	}
	return n
}

// Add adds two numbers that are not negative, and stops at math.MaxInt64.
func Add(a, b int64) int64 {
	if a > math.MaxInt64-b {
		return math.MaxInt64
	}
	return a + b
}
