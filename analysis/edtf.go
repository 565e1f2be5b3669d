package analysis

import (
	"strings"
	"time"
)

// Bounds gives the first and last day that an EDTF date can mean, "" where it is open: YYYY, YYYY-MM or YYYY-MM-DD, each with ?, ~ or %
// after it, and spans of two, of which one may be open (`..`). ok is false for anything else.
func Bounds(edtf string) (earliest, latest string, ok bool) {
	first, last, isSpan := strings.Cut(edtf, "/")
	if !isSpan {
		last = first
	}
	if first == ".." && last == ".." {
		return "", "", false
	}
	earliest, _, okFirst := days(first, isSpan)
	_, latest, okLast := days(last, isSpan)
	if !okFirst || !okLast || earliest != "" && latest != "" && earliest > latest {
		return "", "", false
	}
	return earliest, latest, true
}

// days gives the first and last day of one date; both "" for an open end of a span.
func days(s string, mayBeOpen bool) (first, last string, ok bool) {
	if s == ".." {
		return "", "", mayBeOpen
	}
	if s != "" && strings.ContainsRune("?~%", rune(s[len(s)-1])) {
		s = s[:len(s)-1]
	}
	for layout, step := range map[string][2]int{"2006": {1, 0}, "2006-01": {0, 1}, time.DateOnly: {0, 0}} {
		day, err := time.Parse(layout, s)
		if err != nil || len(s) != len(layout) {
			continue
		}
		end := day
		if layout != time.DateOnly {
			end = day.AddDate(step[0], step[1], -1)
		}
		return day.Format(time.DateOnly), end.Format(time.DateOnly), true
	}
	return "", "", false
}
