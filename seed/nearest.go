package seed

import "slices"

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
	best, least := "", 1+len(wrong)/3
	for _, n := range names {
		if d := distance(wrong, n); d < least || d == least && best == "" {
			best, least = n, d
		}
	}
	return best
}

// distance is the number of letters to add, drop or change.
func distance(a, b string) int {
	if len(a) > 64 || len(b) > 64 { // no name is so long
		return 64
	}
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			change := diagonal
			if a[i] != b[j] {
				change++
			}
			diagonal = row[j+1]
			row[j+1] = min(change, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(b)]
}
