package graph_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"math/rand/v2"
	"net/http"
	"slices"
	"strings"
	"testing"

	"routegraph/graph/graphtest"
	"routegraph/graph/graphtest/answertest"
	"routegraph/store"
)

// measured says of each measure where in the rows of its list the values of each dimension stand; after | how their ids begin.
var measured = map[string]map[string]string{
	"EVENTS": {"KIND": "kind", "STATUS": "status", "YEAR": "", "QUARTER": "", "MONTH": "", "COUNTRY": "countries.nodes.id", "PLACE": "places.nodes.id",
		"ORGANIZATION": "participants.nodes.id|organization:", "PROJECT": "project.id", "SOURCE": "citations.source.id"},
	"COOPERATIONS": {"KIND": "kind", "STATUS": "status", "PAIRING": "pairing", "YEAR": "", "QUARTER": "", "MONTH": "", "COUNTRY": "parties.nodes.id|country:",
		"ORGANIZATION": "parties.nodes.id|organization:", "PROJECT": "parties.nodes.id|project:", "SOURCE": "citations.source.id"},
	"LEGS": {"STEP": "step", "BASIS": "basis", "MODE": "modes", "ROUTE": "route.id", "FROM": "from.id", "TO": "to.id", "SOURCE": "citations.source.id"},
	"FINDINGS": {"KIND": "kind", "CERTAINTY": "certainty", "MODE": "modes", "COUNTRY": "concerns.nodes.id|country:", "REGION": "concerns.nodes.id|region:",
		"PLACE": "concerns.nodes.id|place:", "ROUTE": "concerns.nodes.id|route:", "SOURCE": "citations.source.id"},
	"CLAIMS": {"PROPERTY": "property", "MODALITY": "modality", "STATUS": "status", "CREDIBILITY": "credibility", "COUNTRY": "subject.id|country:",
		"ORGANIZATION": "subject.id|organization:", "PROJECT": "subject.id|project:", "ROUTE": "subject.id|route:", "SOURCE": "source.id"},
	"SOURCES": {"KIND": "kind", "RELIABILITY": "reliability", "LANGUAGE": "language", "YEAR": "", "QUARTER": "", "MONTH": "", "PLACE": "dateline.id",
		"ORGANIZATION": "publisher.id"},
	"ORGANIZATIONS": {"KIND": "kind", "COUNTRY": "country.id", "SOURCE": "citations.source.id"},
	"COUNTRIES":     {"REGION": "regions.nodes.id", "PROJECT": "projects.nodes.id", "SOURCE": "citations.source.id"},
}

// whereOf is the type of the filter of a measure's list.
func whereOf(measure string) string {
	one := strings.ToLower(strings.TrimSuffix(measure, "S"))
	if measure == "COUNTRIES" {
		one = "country"
	}
	return strings.ToUpper(one[:1]) + one[1:] + "Where"
}

type group struct {
	Keys, Labels []*string
	Count        int
	Filter       json.RawMessage
}

func (g group) key() string { return keyText(g.Keys...) }

func keyText(keys ...*string) string {
	var words []string
	for _, k := range keys {
		if k == nil {
			k = new(string)
		}
		words = append(words, *k)
	}
	return strings.Join(words, " ")
}

type counts struct {
	By                []string
	Total             int
	Overlapping, More bool
	Groups            []group
}

// ask gives the data of an answer that must have no errors.
func ask[T any](t *testing.T, h http.Handler, query string, variables map[string]any) (data T) {
	t.Helper()
	body, _ := json.Marshal(map[string]any{"query": query, "variables": variables})
	answer := graphtest.Post(h, string(body)).Body.String()
	got := struct {
		Data   *T
		Errors []any
	}{Data: &data}
	if err := json.Unmarshal([]byte(answer), &got); err != nil || got.Errors != nil {
		t.Fatalf("%s: %v %.2000s", query, err, answer)
	}
	return data
}

func askStats(t *testing.T, h http.Handler, measure, where string, by ...string) counts {
	t.Helper()
	query := fmt.Sprintf(`{ stats(measure: %s, by: [%s], where: {%s}, first: 500) { by total overlapping more groups { keys labels count filter } } }`, measure, strings.Join(by, ", "), where)
	return ask[struct{ Stats counts }](t, h, query, nil).Stats
}

// listed holds groups against the list: with each filter it has as many rows as the group counts.
func listed(t *testing.T, h http.Handler, measure, what string, groups []group) {
	t.Helper()
	for batch := range slices.Chunk(groups, 40) {
		variables := map[string]any{}
		var declared, fields []string
		for i, g := range batch {
			variables[fmt.Sprint("f", i)] = g.Filter
			declared = append(declared, fmt.Sprintf("$f%d: %s", i, whereOf(measure)))
			fields = append(fields, fmt.Sprintf("g%d: %s(where: $f%d) { totalCount }", i, strings.ToLower(measure), i))
		}
		query := "query(" + strings.Join(declared, ", ") + ") { " + strings.Join(fields, " ") + " }"
		for name, list := range ask[map[string]struct{ TotalCount int }](t, h, query, variables) {
			var i int
			fmt.Sscanf(name, "g%d", &i)
			if g := batch[i]; list.TotalCount != g.Count {
				t.Errorf("%s by %s: %s: counted %d, but %s lists %d", measure, what, g.key(), g.Count, g.Filter, list.TotalCount)
			}
		}
	}
}

// varied makes handlers of the seed graph and of graphs that vary it.
func varied(t *testing.T, n int) map[string]http.Handler {
	all := map[string]http.Handler{"seed": newSeedHandler(t)}
	for seed := range uint64(n) {
		all[fmt.Sprint(seed)] = newHandler(t, graphtest.Vary(rand.New(rand.NewPCG(seed, 7))))
	}
	return all
}

func newHandler(t *testing.T, g *store.Graph) http.Handler {
	t.Helper()
	if err := store.Prepare(store.Domain(), g); err != nil { // again where a graph was varied: its calendar units change with its dates
		t.Fatal(err)
	}
	return answertest.Handler(graphtest.Memory(g))
}

// TestGroupsListWhatTheyCount asks every measure by every dimension, and holds each group against the list with its filter.
func TestGroupsListWhatTheyCount(t *testing.T) {
	for name, h := range varied(t, 1) {
		for measure, by := range measured {
			total := ask[map[string]struct{ TotalCount int }](t, h, "{ list: "+strings.ToLower(measure)+" { totalCount } }", nil)["list"].TotalCount
			for dimension, path := range by {
				got := askStats(t, h, measure, "", dimension)
				if got.Total != total || len(got.Groups) == 0 {
					t.Errorf("%s: %s by %s: got %d in %d groups, want %d", name, measure, dimension, got.Total, len(got.Groups), total)
				}
				many := strings.Contains(path, ".nodes.") || path == "modes" || strings.HasPrefix(path, "citations")
				sum := 0
				for _, g := range got.Groups {
					sum += g.Count
				}
				if got.Overlapping != many || sum < total && !got.More || sum > total && !many {
					t.Errorf("%s: %s by %s: overlapping %t, more %t, %d in all groups, %d in all", name, measure, dimension, got.Overlapping, got.More, sum, total)
				}
				listed(t, h, measure, dimension, got.Groups)
			}
		}
	}
}

// TestGroupsOfTwo asks by two dimensions, under filters whose names the groups' own conditions meet.
func TestGroupsOfTwo(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 3))
	wheres := map[string][]string{
		"EVENTS": {"", `events: {kind: {in: [TRAINING, WORKSHOP, MENTORING]}}`, `events: {not: {kind: {eq: TRAINING}}, and: {status: {eq: OCCURRED}}}`,
			`events: {when: {from: "2022-06-01"}}`, `events: {countries: {some: {id: {eq: "country:HND"}}}, or: [{kind: {eq: TRAINING}}, {kind: {eq: SIDE_EVENT}}]}`},
		"COOPERATIONS": {"", `cooperations: {parties: {none: {id: {eq: "organization:unodc"}}}, and: []}`, `cooperations: {knownBy: "2022-07-01"}`},
		"FINDINGS":     {"", `findings: {concerns: {some: {id: {startsWith: "country:"}}}}`},
		"CLAIMS":       {`claims: {subject: {some: {id: {startsWith: "event:"}}}}`, `claims: {not: {property: {eq: "record"}}, credibility: {lte: 3}}`},
		"SOURCES":      {"", `sources: {kind: {eq: WEB_STORY}, published: {year: "2022"}}`},
		"LEGS":         {"", `legs: {step: {gt: 1}, modes: {in: [SEA, AIR]}}`},
	}
	for name, h := range varied(t, 1) {
		for measure, list := range wheres {
			names := slices.Sorted(maps.Keys(measured[measure]))
			for _, where := range list {
				for range 6 {
					a, b := names[r.IntN(len(names))], names[r.IntN(len(names))]
					if a == b {
						continue
					}
					got := askStats(t, h, measure, where, a, b)
					listed(t, h, measure, fmt.Sprint(a, " and ", b, " where ", where, " in ", name), got.Groups[:min(len(got.Groups), 80)])
				}
			}
		}
	}
}
