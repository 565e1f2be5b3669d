package main

import (
	"fmt"
	"strconv"
	"strings"

	"routegraph/store"
)

// grouped writes 1234567 as 1,234,567.
func grouped[N int | int64](n N) string {
	digits := strconv.FormatInt(int64(n), 10)
	for i := len(digits) - 3; i > 0; i -= 3 {
		digits = digits[:i] + "," + digits[i:]
	}
	return digits
}

// counted writes a number of things: 1 node, 1,234 nodes.
func counted[N int | int64](n N, one string) string {
	if n == 1 {
		return "1 " + one
	}
	return grouped(n) + " " + plural(one)
}

func plural(one string) string {
	if stem, ok := strings.CutSuffix(one, "y"); ok {
		return stem + "ies"
	}
	return one + "s"
}

// sizeOf writes what a store holds.
func sizeOf(s store.Status) string {
	return fmt.Sprintf("%s, %s, revision %s", counted(s.Nodes, "node"), counted(s.Relations, "relation"), s.Revision)
}

// enumerated writes a, b and c.
func enumerated(names []string) string {
	last := len(names) - 1
	return strings.Join(names[:last], ", ") + " and " + names[last]
}
