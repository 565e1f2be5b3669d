package seed

import (
	"slices"

	"github.com/agnivade/levenshtein"
)

// nearest finds the name that is most like a misspelt one, if one is near; else it gives all, for the choice.
func nearest(wrong string, names []string) []string {
	if n := near(wrong, names); n != "" {
		return []string{n}
	}
	return names
}

// near finds the name that is most like a misspelt one; "" if none is.
func near(wrong string, names []string) string {
	if slices.Contains(names, wrong) {
		return wrong
	}
	if len(wrong) > 64 { // no name is so long
		return ""
	}
	best, least := "", 1+len(wrong)/3
	for _, n := range names {
		if d := levenshtein.ComputeDistance(wrong, n); d < least || d == least && best == "" {
			best, least = n, d
		}
	}
	return best
}
