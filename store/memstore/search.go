package memstore

import (
	"cmp"
	"slices"
	"sort"

	"routegraph/store"
)

// match is a node in which all words of a search occur, by its number.
type match struct {
	node int
	rank int64
}

// search answers a step that starts from words. It counts matches as they are; only those that a page can show become candidates.
func (r *run) search(st *store.Step) ([]hit, store.Links) {
	w := r.graph.words()
	found := w.ofKinds(st, w.matches(st.From.Words))
	if !byRank(st) {
		return r.cut(st, w.hits(found))
	}
	hits, links := r.cut(st, w.hits(w.first(st, found)))
	if st.Total {
		links.Total = int64(len(found))
	}
	return hits, links
}

// ofKinds keeps the matches of a step's kinds. Mostly these are all that there are, and no node needs to be looked at.
func (w *words) ofKinds(st *store.Step, found []match) []match {
	other := func(kind string) bool { return st.Part(kind) == nil }
	if !slices.ContainsFunc(w.kinds, other) {
		return found
	}
	return slices.DeleteFunc(found, func(m match) bool { return other(w.nodes[m.node].kind) })
}

// matches lists the nodes in which every word occurs, ascending; the last word may be the beginning of one. It begins with the rarest.
func (w *words) matches(of []string) []match {
	if len(of) == 0 {
		return nil
	}
	last := len(of) - 1
	lists := [][]posting{w.beginning(of[last])}
	for _, word := range of[:last] {
		lists = append(lists, w.whole(word))
	}
	slices.SortFunc(lists, func(a, b []posting) int { return cmp.Compare(len(a), len(b)) })
	var found []match
	for _, p := range lists[0] {
		if rank, ok := rankIn(lists[1:], p.node()); ok {
			found = append(found, match{p.node(), rank + p.rank()})
		}
	}
	return found
}

// rankIn adds the ranks of all words' postings of a node, and cuts off the postings before them.
func rankIn(lists [][]posting, node int) (rank int64, all bool) {
	for i, list := range lists {
		list = from(list, node)
		lists[i] = list
		if len(list) == 0 || list[0].node() != node {
			return 0, false
		}
		rank += list[0].rank()
	}
	return rank, true
}

// from cuts off the postings of nodes before a number. It looks near first, for the next is mostly there.
func from(list []posting, node int) []posting {
	near := 1
	for near <= len(list) && list[near-1].node() < node {
		near *= 2
	}
	list = list[near/2:]
	return list[sort.Search(min(near-near/2, len(list)), func(i int) bool { return list[i].node() >= node }):]
}

// ranks says what a word adds to a rank, by the lists in which it occurs.
var ranks = func() (all [1 << len(wordLists)]int64) {
	for lists := range all {
		for bit, weight := range store.RankWeights {
			all[lists] += weight * int64(lists>>bit&1)
		}
	}
	return all
}()

func (p posting) rank() int64 { return ranks[p%posting(len(ranks))] }

// hits makes candidates of matches, to which as it were a relation led that has their rank.
func (w *words) hits(found []match) []hit {
	hits, edges := make([]hit, len(found)), map[int64]*edge{}
	for i, m := range found {
		e := edges[m.rank]
		if e == nil {
			e = &edge{props: map[string]any{store.Rank: m.rank}}
			edges[m.rank] = e
		}
		hits[i] = hit{w.nodes[m.node], e}
	}
	return hits
}
