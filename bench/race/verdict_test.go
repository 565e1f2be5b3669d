package main

import (
	"testing"

	"routegraph/bench/results"
)

func TestCompare(t *testing.T) {
	ours := `{"data":{"events":{"nodes":[{"id":"event:a","name":"x"},{"id":"event:b","name":"y"}]}},"extensions":{"cost":1}}`
	for name, c := range map[string]struct {
		op, other string
		want      results.Verdict
	}{
		"bytes":       {"page50", `{"data":{"events":{"nodes":[{"id":"event:a","name":"x"},{"id":"event:b","name":"y"}]}}}`, results.SameBytes},
		"other order": {"page50", `{"data":{"events":{"nodes":[{"name":"x","id":"event:a"},{"id":"event:b","name":"y"}]}}}`, results.Identical},
		"other shape": {"page50", `{"data":{"events":[{"id":"event:b"},{"id":"event:a"}]}}`, results.SameIDs},
		"more":        {"page50", `{"data":{"events":[{"id":"event:b"},{"id":"event:a"},{"id":"event:c"}]}}`, results.MoreRows},
		"counts":      {"page50", `{"data":{"events":[{"id":"event:b"},{"id":"event:c"}]}}`, results.SameCounts},
		"fewer":       {"page50", `{"data":{"events":[{"id":"event:b"}]}}`, results.Different},
		"nothing":     {"page50", `{"errors":[]}`, results.Different},
	} {
		if got := compare(c.op, []byte(ours), []byte(c.other)); got != c.want {
			t.Errorf("%s: got %s, want %s", name, got, c.want)
		}
	}
}

func TestPathsAreComparedByLength(t *testing.T) {
	ours := `{"data":{"paths":[{"hops":[{"from":{"id":"country:A"}},{"from":{"id":"country:B"}}]}]}}`
	for other, want := range map[string]results.Verdict{
		`{"data":{"hops":[{"from":"country:A"},{"from":"country:C"}]}}`: results.SameCounts,
		`{"data":{"hops":[{"from":"country:A"}]}}`:                      results.Different,
	} {
		if got := compare("path", []byte(ours), []byte(other)); got != want {
			t.Errorf("%s: got %s, want %s", other, got, want)
		}
	}
}
