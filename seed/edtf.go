package seed

import (
	"strings"
	"time"
)

// span is what a date can mean: its first and last possible day, inclusive; "" is open.
type span struct{ earliest, latest string }

// readEDTF reads the part of EDTF level 1 that we write: YYYY, YYYY-MM or YYYY-MM-DD, each with ?, ~ or % after it, and spans of two,
// of which one may be open (`..`). problem is "" if it is one.
func readEDTF(s string) (out span, problem string) {
	first, last, isSpan := strings.Cut(s, "/")
	if !isSpan {
		last = first
	}
	if first == ".." && last == ".." {
		return span{}, "a date that is open on both sides says nothing"
	}
	from, okFrom := days(first, isSpan)
	to, okTo := days(last, isSpan)
	if !okFrom || !okTo {
		return span{}, "this is no date that we can read"
	}
	out = span{from.earliest, to.latest}
	if out.earliest != "" && out.latest != "" && out.earliest > out.latest {
		return span{}, "the span ends before it begins"
	}
	return out, ""
}

func days(s string, mayBeOpen bool) (span, bool) {
	if s == ".." {
		return span{}, mayBeOpen
	}
	s = unqualified(s)
	for _, layout := range []string{time.DateOnly, "2006-01", "2006"} {
		first, err := time.Parse(layout, s)
		if err != nil || len(s) != len(layout) {
			continue
		}
		last := first
		switch layout {
		case "2006-01":
			last = first.AddDate(0, 1, -1)
		case "2006":
			last = first.AddDate(1, 0, -1)
		}
		return span{first.Format(time.DateOnly), last.Format(time.DateOnly)}, true
	}
	return span{}, false
}

// unqualified drops the mark of an uncertain or approximate date.
func unqualified(s string) string {
	if s != "" && strings.ContainsRune("?~%", rune(s[len(s)-1])) {
		return s[:len(s)-1]
	}
	return s
}

// precision says how exact a date is by the way it is written.
func precision(edtf string) string {
	first, last, isSpan := strings.Cut(edtf, "/")
	switch {
	case isSpan && (first == ".." || last == ".."):
		return "RANGE"
	case len(unqualified(first)) == len("2006"):
		return "YEAR"
	case len(unqualified(first)) == len("2006-01"):
		return "MONTH"
	}
	return "DAY"
}
