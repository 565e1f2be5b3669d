package main

import (
	"fmt"

	"github.com/agnivade/levenshtein"
)

// didYouMean names the known name that is nearest to a misspelt one, if one is near enough to have been meant.
func didYouMean(name, prefix string, known []string) string {
	best, least := "", max(2, len(name)/3)+1
	for _, k := range known {
		if d := levenshtein.ComputeDistance(name, k); d < least && d < len(k) {
			best, least = k, d
		}
	}
	if best == "" {
		return ""
	}
	return fmt.Sprintf("; did you mean %q?", prefix+best)
}
