package store

import "math"

// Result answers a plan.
type Result struct {
	Revision string // of the graph that was read
	Table    *Table // of the root step
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
}

// Link leads from a parent to a row of the table, with the relation's own properties in the order of EdgeProps.
type Link struct {
	Child int
	Props []any
}

// Find says at which index a node stands; -1 if it does not.
func (t *Table) Find(id string) int {
	if i, ok := t.at[id]; ok {
		return i
	}
	return -1
}

// IndexNodes makes Find answer. A store calls it when Nodes is complete.
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
	below := t.sizes()
	var n int64
	for _, l := range t.Links {
		n = add(n, t.linksSize(l, below))
	}
	return n
}

// sizes says for each node how many rows it and everything below it make.
func (t *Table) sizes() []int64 {
	sizes := make([]int64, len(t.Nodes))
	for i := range sizes {
		sizes[i] = 1
	}
	for step, sub := range t.Below {
		if step.From.Lookup != "" {
			continue
		}
		below := sub.sizes()
		for i, l := range sub.Links {
			sizes[i] = add(sizes[i], sub.linksSize(l, below))
		}
	}
	return sizes
}

// linksSize adds what one parent's links lead to, with the nodes that the relations themselves name.
func (t *Table) linksSize(links Links, below []int64) int64 {
	var n int64
	for _, l := range links.List {
		n = add(n, below[l.Child])
	}
	for _, step := range t.Step.Cited {
		sub := t.Below[step]
		cited := sub.sizes()
		prop := Index(t.Step.EdgeProps, step.From.Lookup)
		for _, l := range links.List {
			ids, _ := l.Props[prop].([]any)
			for _, id := range ids {
				if i := sub.Find(id.(string)); i >= 0 {
					n = add(n, cited[i])
				}
			}
		}
	}
	return n
}

func add(a, b int64) int64 {
	if a > math.MaxInt64-b {
		return math.MaxInt64
	}
	return a + b
}
