package graphtest

import (
	"fmt"
	"math/rand/v2"
)

// counted lists some of what each measure is counted by.
var counted = map[string][]string{
	"EVENTS":        {"KIND", "STATUS", "YEAR", "QUARTER", "MONTH", "COUNTRY", "PLACE", "ORGANIZATION", "PROJECT", "SOURCE"},
	"COOPERATIONS":  {"KIND", "STATUS", "PAIRING", "MONTH", "COUNTRY", "ORGANIZATION", "PROJECT", "SOURCE"},
	"LEGS":          {"STEP", "BASIS", "MODE", "ROUTE", "FROM", "TO", "SOURCE"},
	"FINDINGS":      {"KIND", "CERTAINTY", "MODE", "COUNTRY", "REGION", "PLACE", "ROUTE", "SOURCE"},
	"CLAIMS":        {"PROPERTY", "MODALITY", "STATUS", "CREDIBILITY", "COUNTRY", "ORGANIZATION", "PROJECT", "ROUTE", "SOURCE"},
	"SOURCES":       {"KIND", "RELIABILITY", "LANGUAGE", "YEAR", "QUARTER", "MONTH", "PLACE", "ORGANIZATION"},
	"ORGANIZATIONS": {"KIND", "COUNTRY", "SOURCE"},
	"COUNTRIES":     {"REGION", "PROJECT", "SOURCE"},
}

const stats = ` fragment counts on Stats { by total overlapping more groups { keys labels count filter } }`

// randomCounts asks how many there are: by groups, over time, by facets, or of countries at the same events.
func randomCounts(r *rand.Rand) (string, string) {
	measure := pick(r, "EVENTS", "COOPERATIONS", "LEGS", "FINDINGS", "CLAIMS", "SOURCES", "ORGANIZATIONS", "COUNTRIES")
	a, b := pick(r, counted[measure]...), pick(r, counted[measure]...)
	if a != b {
		a += ", " + b
	}
	first := fmt.Sprintf("first: %d", 1+r.IntN(30))
	switch r.IntN(5) {
	case 0:
		return fmt.Sprintf("timeline(measure: %s, by: %s) { total buckets { from to count filter } spanning { count filter } undated { count filter } }",
			pick(r, "EVENTS", "COOPERATIONS", "SOURCES"), pick(r, "YEAR", "QUARTER", "MONTH")), ""
	case 1:
		return fmt.Sprintf(`countries(where: {events: {some: {}}}, first: 20) { nodes { events(where: {kind: {eq: %s}}, first: 2) { facets(by: [KIND, COUNTRY, SOURCE], %s) { ...counts }
			nodes { id overlaps { event { id } from to } } } } }`, pick(r, "TRAINING", "SIDE_EVENT", "BILATERAL_MEETING"), "first: 5"), stats
	case 2:
		return fmt.Sprintf("partners(%s, where: %s) { country { id } partners { country { id } events { id } } }", first, Where(r)), ""
	}
	return fmt.Sprintf("stats(measure: %s, by: [%s], %s) { ...counts }", measure, a, first), stats
}
