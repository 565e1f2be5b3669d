package store

import "cmp"

// CompareValues orders two values of one type, as both stores sort: false before true, texts by their bytes.
func CompareValues(a, b any) int {
	switch a := a.(type) {
	case int64:
		return cmp.Compare(a, b.(int64))
	case float64:
		return cmp.Compare(a, b.(float64))
	case bool:
		return CompareBools(a, b.(bool))
	}
	return cmp.Compare(a.(string), b.(string))
}

// CompareBools puts false before true.
func CompareBools(a, b bool) int {
	switch {
	case a == b:
		return 0
	case b:
		return -1
	}
	return 1
}
