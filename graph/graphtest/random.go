package graphtest

import (
	"fmt"
	"math/rand/v2"
	"strings"
)

// Random is a query of a computed root field, with random arguments.
func Random(r *rand.Rand) string {
	makers := []func(*rand.Rand) (selection, fragments string){randomGaps, randomHistory, randomMap, randomMap, randomClaims, randomList, randomCounts, randomCounts, randomPaths, randomPair}
	selection, fragments := makers[r.IntN(len(makers))](r)
	return "{ " + selection + " }" + fragments
}

var routes = []string{"south-asia-north-america", "south-asia-north-america", "south-asia-mediterranean", "across-the-darien-gap", "central-america-freight-trains", "asia-america"}

// gapFields asks a leg's gap for all that it can tell.
const gapFields = `leg { id step } from to state covered pairs possiblePairs witnesses { ...pair } around { ...pair }`

const pairFragment = ` fragment pair on PairOnRecord { cooperation { id kind } on a { ...side } b { ...side } }
	fragment side on PairSide { country { id } end { id } stage tie membership claims { id source { id } } }`

func threshold(r *rand.Rand) string {
	return "threshold: " + pick(r, "UNSPECIFIED", "DIALOGUE", "TRAINING_TOGETHER", "OPERATIONAL_MEETING", "FORMAL_AGREEMENT")
}

// args joins arguments, without those that are empty.
func args(list ...string) string {
	var kept []string
	for _, a := range list {
		if a != "" {
			kept = append(kept, a)
		}
	}
	if kept == nil {
		return ""
	}
	return "(" + strings.Join(kept, ", ") + ")"
}

func maybe(r *rand.Rand, arg string) string {
	if r.IntN(2) == 0 {
		return ""
	}
	return arg
}

func randomGaps(r *rand.Rand) (string, string) {
	within := maybe(r, fmt.Sprintf("within: %d", 1+r.IntN(18)))
	return `cooperationGaps` + args(fmt.Sprintf("route: %q", "route:"+pick(r, routes...)), fmt.Sprintf("at: %q", Day(r)), threshold(r), within, Evidence(r)) +
			` { at legs { ` + gapFields + ` note } total { ...count } steps { ...count } sources { stories publishers } note
		uncounted { cooperation { id } reasons pairs { a { id } b { id } reason } } }`,
		pairFragment + ` fragment count on GapCount { step legs covered pairs states { key count } }`
}

func randomHistory(r *rand.Rand) (string, string) {
	return fmt.Sprintf(`route(slug: %q) { cooperationHistory%s { %s } }`, pick(r, routes...), args(threshold(r), Evidence(r)), gapFields), pairFragment
}

func randomMap(r *rand.Rand) (string, string) {
	at := maybe(r, fmt.Sprintf("at: %q", Day(r)))
	name, where := "routeMap", maybe(r, `where: {ordered: {eq: true}}`)
	if r.IntN(2) == 0 {
		name, where = "cooperationMap", maybe(r, `where: {kind: {in: [OPERATIONAL_MEETING, DIALOGUE]}}`)
	}
	return name + args(where, at, Evidence(r)) + ` { nodes { entity { id } mark point { lat lon precision } }
		arcs { id from to on leg { id } cooperations { id } kinds first last } legend { key count } slices { from certain possible } unpaired { id } geojson bbox }`, ""
}

func randomClaims(r *rand.Rand) (string, string) {
	known := maybe(r, fmt.Sprintf("knownBy: %q", Day(r)))
	switch r.IntN(3) {
	case 0:
		return "contradictions" + args(known) + " { subject { id } property a { ...s } b { ...s } }", statement
	case 1:
		return "refinements" + args(known) + " { subject { id } property a { ...s } b { ...s } }", statement
	}
	return "corroborations" + args(known) + " { ...s }", statement
}

const statement = ` fragment s on Statement { subject { id } property value object { id } claims { id } independence { stories publishers } }`

var countries = []string{"LKA", "MDV", "BGD", "NGA", "COL", "CRI", "HND", "DOM", "PAN", "USA", "CAN"}

func randomPaths(r *rand.Rand) (string, string) {
	ends := r.Perm(len(countries))
	from, to := "country:"+countries[ends[0]], "country:"+countries[ends[1]]
	if r.IntN(3) == 0 {
		from = "region:" + pick(r, "southern-asia", "western-africa", "south-america")
	}
	at := maybe(r, fmt.Sprintf("at: %q", Day(r)))
	avoid := maybe(r, fmt.Sprintf("avoid: [%q]", "country:"+countries[ends[2]]))
	return "paths" + args(fmt.Sprintf("from: %q, to: %q, via: %s, maxHops: %d", from, to, pick(r, "ANY", "LEGS", "COOPERATION"), 1+r.IntN(6)), at, avoid, Evidence(r)) +
		` { hops { kind from { id } to { id } legs { id } cooperations { id } sources { id } joint { country { id } region { id } membership claims { id } } }
		weakest { stories publishers } sources { stories publishers } statedAsWhole statedBy { id } note }`, ""
}

func randomPair(r *rand.Rand) (string, string) {
	ends := r.Perm(len(countries))
	return "countryPair" + args(fmt.Sprintf("a: %q, b: %q, at: %q", countries[ends[0]], countries[ends[1]], Day(r)), Evidence(r)) +
			` { a { id } contacts { on reasons cooperation { id } } apart { reasons cooperation { id } } treaties { agreement { id } a { status since } b { status since } }
		bodies { organization { id } a { status asOf } b { status asOf } } routes { route { id } a { ...side } b { ...side } } contradictions { subject { id } property } unknown }`,
		` fragment side on PairSide { country { id } end { id } stage tie membership claims { id } }`
}

// randomList asks lists for what rests on evidence.
func randomList(r *rand.Rand) (string, string) {
	list := pick(r, "events", "cooperations", "countries", "legs", "routes", "findings")
	return list + args("where: "+Where(r)) + ` { totalCount nodes { id } }`, ""
}

// Where is a random filter on evidence and knowledge.
func Where(r *rand.Rand) string {
	e := Evidence(r)
	if e == "" {
		e = fmt.Sprintf("knownBy: %q", Day(r))
	}
	return "{" + e + "}"
}
