package memstore

import (
	"slices"
	"strings"

	"routegraph/store"
)

// words says in which nodes a word occurs, in whatever list of theirs.
type words struct {
	nodes  map[string][]*node
	sorted []string
}

func newWords(nodes map[string]*node) *words {
	w := &words{nodes: map[string][]*node{}}
	for _, n := range nodes {
		for _, prop := range []string{store.NameWords, store.OtherWords, store.TextWords} {
			for _, word := range list(n, prop) {
				w.add(word.(string), n)
			}
		}
	}
	for word := range w.nodes {
		w.sorted = append(w.sorted, word)
	}
	slices.Sort(w.sorted)
	return w
}

func (w *words) add(word string, n *node) {
	if there := w.nodes[word]; len(there) == 0 || there[len(there)-1] != n {
		w.nodes[word] = append(there, n)
	}
}

// rarest lists the nodes in which that one of the words occurs which occurs least; the last word may be the beginning of one.
func (w *words) rarest(of []string) []*node {
	last := of[len(of)-1]
	from, _ := slices.BinarySearch(w.sorted, last)
	var found []*node
	for _, word := range w.sorted[from:] {
		if !strings.HasPrefix(word, last) {
			break
		}
		found = append(found, w.nodes[word]...)
	}
	for _, word := range of[:len(of)-1] {
		if nodes := w.nodes[word]; len(nodes) < len(found) {
			found = nodes
		}
	}
	return found
}

// search lists the nodes in which every word occurs, with their rank.
func (g *graph) search(st *store.Step) []hit {
	if len(st.From.Words) == 0 {
		return nil
	}
	var hits []hit
	for _, h := range only(st, g.words().rarest(st.From.Words)) {
		if rank, ok := store.SearchRank(st.From.Words, list(h.node, store.NameWords), list(h.node, store.OtherWords), list(h.node, store.TextWords)); ok {
			hits = append(hits, hit{h.node, &edge{props: map[string]any{store.Rank: rank}}})
		}
	}
	return hits
}

func list(n *node, prop string) []any { l, _ := n.props[prop].([]any); return l }
