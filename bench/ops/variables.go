package ops

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"

	"routegraph/bench/world"
	"routegraph/store"
)

// Variables are those of one request, for all targets; each takes those that it declares.
type Variables map[string]any

// sets is how many variable sets an operation has.
const sets = 40

// witnessKinds are the kinds of cooperation from OPERATIONAL_MEETING on, the usual threshold of gaps.
var witnessKinds = store.CooperationKinds[slices.Index(store.CooperationKinds, "OPERATIONAL_MEETING"):]

// Draw draws the variable sets of every operation from a graph, always the same ones.
func Draw(g *store.Graph) map[string][]Variables {
	d := drawer{rand.New(rand.NewPCG(7, 7)), g}
	out := map[string][]Variables{"routeMap": {{}}, "cooperationMap": {{}}, "stats": {{}}}
	for _, id := range d.shuffled(d.busiest("INVOLVES", 1)) {
		out["country"] = append(out["country"], Variables{"code": strings.TrimPrefix(id, "country:")})
	}
	for _, id := range d.shuffled(d.busy()) {
		year := world.FirstYear + d.IntN(4)
		out["page50"] = append(out["page50"], Variables{"country": id, "from": fmt.Sprintf("%d-03-01", year), "to": fmt.Sprintf("%d-06-30", year+14)})
	}
	for range sets {
		out["search"] = append(out["search"], search(d.word(), d.word()))
	}
	for _, id := range d.shuffled(d.busiest("STAGE_END", 1)) {
		out["deep"] = append(out["deep"], Variables{"country": id})
	}
	for _, id := range d.shuffled(d.busiest("LEG_OF", 3)) {
		out["gaps"] = append(out["gaps"], Variables{"route": id, "at": fmt.Sprintf("%d-04-01", world.FirstYear+10+d.IntN(8)), "kinds": witnessKinds})
	}
	out["path"] = d.paths()
	out["page200"] = d.deepPage()
	return out
}
