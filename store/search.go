package store

import (
	"slices"
	"strings"
)

// SearchRank orders what a search finds: by the number of its words in the name, then in the other names, then in the text.
// The last word may be the beginning of one. found is false unless every word occurs somewhere, and there is one. Words are folded; lists are of strings.
func SearchRank(words []string, name, other, text []any) (rank int64, found bool) {
	for i, word := range words {
		match := func(x any) bool { return x == word }
		if i == len(words)-1 {
			match = func(x any) bool { return strings.HasPrefix(x.(string), word) }
		}
		somewhere := false
		for j, list := range [][]any{name, other, text} {
			if slices.ContainsFunc(list, match) {
				rank += RankWeights[j]
				somewhere = true
			}
		}
		if !somewhere {
			return 0, false
		}
	}
	return rank, len(words) > 0
}

// MaxWords is how many words a search may have: the weights of a rank rest on it.
const MaxWords = 16

// RankWeights are what a word adds to a rank in the name, in the other names and in the text.
var RankWeights = [...]int64{10_000, 100, 1}
