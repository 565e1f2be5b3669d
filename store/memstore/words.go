package memstore

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"routegraph/store"
)

// words says in which nodes a word occurs. Nodes are numbered in the order of their names, then of their ids, so that comparing numbers compares both.
type words struct {
	nodes    []*node
	kinds    []string // of nodes
	sorted   []string
	postings []posting // of all words, one after the other, nodes ascending
	ends     []int32   // of each word's postings
}

// posting is a node's number and, in its last bits, in which of the node's lists the word occurs.
type posting uint32

// wordLists are the lists of a node's words, those that weigh most first.
var wordLists = [...]string{store.NameWords, store.OtherWords, store.TextWords}

func (p posting) node() int { return int(p >> len(wordLists)) }

func newWords(all map[string]*node) *words {
	w := &words{nodes: byName(all)}
	w.kinds = kindsOf(w.nodes)
	occurs := map[string][]posting{}
	for i, n := range w.nodes {
		for bit, prop := range wordLists {
			for _, word := range list(n, prop) {
				occurs[word.(string)] = with(occurs[word.(string)], i, bit)
			}
		}
	}
	w.sorted = slices.Sorted(maps.Keys(occurs))
	for _, word := range w.sorted {
		w.postings = append(w.postings, occurs[word]...)
		w.ends = append(w.ends, int32(len(w.postings)))
	}
	return w
}

// byName lists the nodes that have words, in the order in which they are numbered.
func byName(all map[string]*node) []*node {
	type named struct {
		*node
		name string
	}
	var sorted []named
	for _, n := range all {
		if _, ok := n.props[store.NameWords]; ok {
			sorted = append(sorted, named{n, n.sortName()})
		}
	}
	slices.SortFunc(sorted, func(a, b named) int { return cmp.Or(cmp.Compare(a.name, b.name), cmp.Compare(a.id, b.id)) })
	nodes := make([]*node, len(sorted))
	for i, n := range sorted {
		nodes[i] = n.node
	}
	return nodes
}

func kindsOf(nodes []*node) []string {
	seen := map[string]bool{}
	for _, n := range nodes {
		seen[n.kind] = true
	}
	return slices.Collect(maps.Keys(seen))
}

// with adds to the postings of a word that it occurs in a list of a node, the last one so far.
func with(list []posting, node, bit int) []posting {
	if last := len(list) - 1; last < 0 || list[last].node() != node {
		list = append(list, posting(node<<len(wordLists)))
	}
	list[len(list)-1] |= 1 << bit
	return list
}

// of finds the postings of the words from one place in the sorted words to another.
func (w *words) of(from, to int) []posting {
	begin := 0
	if from > 0 {
		begin = int(w.ends[from-1])
	}
	if from == to {
		return nil
	}
	return w.postings[begin:w.ends[to-1]]
}

// whole finds the postings of a word.
func (w *words) whole(word string) []posting {
	at, found := slices.BinarySearch(w.sorted, word)
	if !found {
		return nil
	}
	return w.of(at, at+1)
}

// beginning finds the postings of all words that begin so, as if they were one word.
func (w *words) beginning(word string) []posting {
	from, _ := slices.BinarySearch(w.sorted, word)
	to := from
	for to < len(w.sorted) && strings.HasPrefix(w.sorted[to], word) {
		to++
	}
	if to-from < 2 {
		return w.of(from, to)
	}
	lists := make([]posting, len(w.nodes))
	for _, p := range w.of(from, to) {
		lists[p.node()] |= p
	}
	return slices.DeleteFunc(lists, func(p posting) bool { return p == 0 })
}

func (n *node) sortName() string { s, _ := n.props[store.SortName].(string); return s }

func list(n *node, prop string) []any { l, _ := n.props[prop].([]any); return l }
