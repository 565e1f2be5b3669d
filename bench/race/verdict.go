package main

import (
	"bytes"
	"encoding/json"
	"maps"
	"reflect"
	"slices"
	"strings"

	"routegraph/bench/results"
)

// compare says how far an answer agrees with ours.
func compare(op string, ours, other []byte) results.Verdict {
	if bytes.Equal(data(ours), data(other)) {
		return results.SameBytes
	}
	a, b := decoded(ours), decoded(other)
	x, y := ids(op, a), ids(op, b)
	switch {
	case reflect.DeepEqual(a, b):
		return results.Identical
	case len(x) > 0 && slices.Equal(x, y):
		return results.SameIDs
	case len(x) > 0 && contains(y, x):
		return results.MoreRows
	case a != nil && b != nil && length(a) == length(b):
		return results.SameCounts
	}
	return results.Different
}

// data is an answer without what stands beside its data.
func data(answer []byte) []byte {
	var a struct{ Data json.RawMessage }
	_ = json.Unmarshal(answer, &a) // what is no answer has no data
	return a.Data
}

func decoded(answer []byte) (v any) {
	_ = json.Unmarshal(data(answer), &v)
	return v
}

// kept are the kinds whose ids say that two answers tell the same, where one target's answer has rows that others leave out.
var kept = map[string][]string{"routeMap": {"leg"}, "cooperationMap": {"cooperation"}, "gaps": {"leg", "cooperation"}, "path": {}}

// ids lists the different ids in an answer, whatever the fields that hold them.
func ids(op string, v any) []string {
	found := map[string]bool{}
	walk(v, func(s string) {
		kind, _, ok := strings.Cut(s, ":")
		if only, some := kept[op]; ok && kind != "https" && (!some || slices.Contains(only, kind)) {
			found[s] = true
		}
	})
	return slices.Sorted(maps.Keys(found))
}

func walk(v any, text func(string)) {
	switch v := v.(type) {
	case string:
		text(v)
	case []any:
		for _, x := range v {
			walk(x, text)
		}
	case map[string]any:
		for _, x := range v {
			walk(x, text)
		}
	}
}

func contains(all, some []string) bool {
	return !slices.ContainsFunc(some, func(s string) bool { _, ok := slices.BinarySearch(all, s); return !ok })
}

// length is that of the longest list of objects nearest to the root: rows, groups, or hops.
func length(v any) (n int) {
	switch v := v.(type) {
	case []any:
		if len(v) == 1 {
			return max(1, length(v[0]))
		}
		return len(v)
	case map[string]any:
		for _, x := range v {
			if _, text := x.(string); !text {
				n = max(n, length(x))
			}
		}
	}
	return n
}

// fields counts the members of all objects of an answer.
func fields(v any) (n int) {
	switch v := v.(type) {
	case []any:
		for _, x := range v {
			n += fields(x)
		}
	case map[string]any:
		for _, x := range v {
			n += 1 + fields(x)
		}
	}
	return n
}
