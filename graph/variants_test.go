package graph_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
)

// TestVariants: however a name is spelt, the search and the filter on names find the thing.
func TestVariants(t *testing.T) {
	h := newSeedHandler(t)
	for id, spellings := range map[string][]string{
		"country:VNM":      {"Vietnam", "Viet Nam", "viêt nam", "فيتنام"},
		"country:TCA":      {"Turks and Caicos", "turks and caicos islands", "TCA"},
		"place:male":       {"Male", "Malé", "MALE"},
		"place:san-jose":   {"San Jose", "San José"},
		"place:darien-gap": {"Darien Gap", "Darién Gap", "darien"},
		"country:HND":      {"Honduras", "هندوراس", "HND", "HN"},
	} {
		for _, spelling := range spellings {
			query := fmt.Sprintf("{ search(query: %q, first: 100, kinds: [COUNTRY, PLACE]) { nodes { id } } }", spelling)
			body, _ := json.Marshal(map[string]string{"query": query})
			if got := post(h, string(body)).Body.String(); !strings.Contains(got, `"`+id+`"`) {
				t.Errorf("%q: got %s, want %s", spelling, got, id)
			}
		}
	}
}
