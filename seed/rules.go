package seed

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strings"
)

// rules holds what several records say together: stages and legs with their route, the parties of a cooperation, a named group with its sources.
func (r *reader) rules() {
	stages := r.stages()
	for _, rec := range r.records {
		switch rec.kind {
		case "Route":
			r.numbered(rec, stages[rec.id])
		case "Leg":
			r.leg(rec, stages)
		case "Cooperation":
			r.cooperation(rec)
		case "ActorGroup":
			r.namedGroup(rec)
		case "Project":
			r.projectCountries(rec)
		case "Place":
			r.sensitivity(rec)
		case "Dataset":
			r.formerIDs(rec)
		}
	}
}

// under lists what stands under a key of a record.
func (rec *record) under(key string) (facts []*fact) {
	for i := range rec.facts {
		if rec.facts[i].field.key == key {
			facts = append(facts, &rec.facts[i])
		}
	}
	return facts
}

// only is the one thing that stands under a key; ok is false if there is none.
func (rec *record) only(key string) (f *fact, ok bool) {
	facts := rec.under(key)
	if len(facts) != 1 {
		return nil, false
	}
	return facts[0], true
}

// objects lists the ids of what stands under a key.
func (rec *record) objects(key string) (ids []string) {
	for _, f := range rec.under(key) {
		ids = append(ids, f.object)
	}
	return ids
}

// stages lists the stages of each route by their number.
func (r *reader) stages() map[string][]*record {
	out := map[string][]*record{}
	for _, rec := range r.records {
		if rec.kind != "Stage" {
			continue
		}
		if route, ok := rec.only("route"); ok {
			out[route.object] = append(out[route.object], rec)
		}
		if r.failed(rec, "number") || r.failed(rec, "route") || r.failed(rec, "ends") {
			r.unread["Stage"] = true // that was noted; what follows from it would only hide it
		}
	}
	for _, list := range out {
		slices.SortStableFunc(list, func(a, b *record) int { return cmp.Compare(a.number("number"), b.number("number")) })
	}
	return out
}

func (rec *record) number(key string) int64 { n, _ := rec.props[key].(int64); return n }

// numbered holds that the stages of a route are numbered from 1 without holes.
func (r *reader) numbered(route *record, stages []*record) {
	if r.unread["Stage"] {
		return
	}
	if len(stages) == 0 {
		r.problem(route.at, "stages", "add its stages to stages.yaml, or remove it", "%s has no stages", route.id)
	}
	for i, s := range stages {
		if number, ok := s.only("number"); ok && s.number("number") != int64(i+1) {
			r.problem(s.at.on(number.line), "stages", "number them from 1 without holes", "stage %d of %s has the number %s", i+1, route.id, number.value)
			return
		}
	}
}

// leg holds that a leg joins an end of a stage to an end of the next, on a route whose stages have an order.
func (r *reader) leg(rec *record, stages map[string][]*record) {
	route, ok := rec.only("route")
	if !ok || r.byID[route.object] == nil {
		return // noted already
	}
	if ordered, ok := r.byID[route.object].props["ordered"].(bool); ok && !ordered {
		r.problem(rec.at.on(route.line), "leg", "remove the leg: what the source does not order has none", "the stages of %s have no order", route.object)
		return
	}
	step, ok := rec.only("step")
	if !ok || r.unread["Stage"] {
		return
	}
	from, to := rec.objects("from"), rec.objects("to")
	if len(from) == 1 && slices.Equal(from, to) {
		r.problem(rec.at.on(rec.under("to")[0].line), "leg", "correct one of the two", "this leg leads from %s to itself", from[0])
		return
	}
	for i, key := range []string{"from", "to"} {
		number := rec.number("step") + int64(i)
		end, ok := rec.only(key)
		if !ok || r.byID[end.object] == nil {
			continue
		}
		var ends []string
		for _, s := range stages[route.object] {
			if s.number("number") == number {
				ends = append(ends, s.objects("ends")...)
			}
		}
		switch {
		case ends == nil:
			r.problem(rec.at.on(step.line), "leg", "write the number of the stage where the leg starts", "%s has no stage %d", route.object, number)
			return
		case !slices.Contains(ends, end.object):
			r.problem(rec.at.on(end.line), "leg", "write "+or(ends)+", or correct the step", "%s is no end of stage %d of %s", end.object, number, route.object)
		}
	}
}

// cooperation holds that there are parties enough for what is said of their pairing, and an event, or a note why none.
func (r *reader) cooperation(rec *record) {
	least := map[string]int{"SERIES": 3, "HUB": 3}[rec.text("pairing")]
	if parties := rec.under("parties"); !r.failed(rec, "parties") && len(parties) < max(least, 2) {
		at := rec.at
		if len(parties) > 0 {
			at = at.on(parties[0].line)
		}
		have := fmt.Sprintf("%d parties make", len(parties))
		if len(parties) == 1 {
			have = "one party makes"
		}
		r.problem(at, "cooperation", "name them all, or remove the record", "%s no cooperation: %s needs at least %d", have, rec.text("pairing"), max(least, 2))
	}
	noted := slices.ContainsFunc(rec.cites, func(c citation) bool { return c.note != "" })
	if len(rec.under("events")) == 0 && !rec.tried["events"] && !noted {
		r.problem(rec.at, "cooperation", "name it under events, or say in the note of a citation why there is none", "no event shows this cooperation")
	}
}

// failed tells whether a key is there and could not be read, which was noted then.
func (r *reader) failed(rec *record, key string) bool {
	return rec.tried[key] && len(rec.under(key)) == 0
}

// namedGroup holds that a group is named only on the word of a source that is reliable.
func (r *reader) namedGroup(rec *record) {
	if named, _ := rec.props["isNamed"].(bool); !named {
		return
	}
	for _, c := range rec.cites {
		source := r.byID[c.source]
		if source == nil || source.text("reliability") == "A" || source.text("reliability") == "B" {
			return // or the source is unknown, which was noted
		}
	}
	r.problem(rec.at, "named", "cite a source of the reliability A or B, or do not name the group", "no reliable source names %s", rec.id)
}

// projectCountries holds that a country counts as one of a project only where the words cited name the project, and that there are no more than it says.
func (r *reader) projectCountries(rec *record) {
	countries := rec.under("countries")
	if stated := rec.number("countriesStated"); stated > 0 && int64(len(countries)) > stated {
		r.problem(rec.at.on(countries[0].line), "project", "remove what no source states", "%d countries are named, %d are stated", len(countries), stated)
	}
	for _, c := range rec.cites {
		supports := slices.ContainsFunc(countries, func(f *fact) bool {
			return c.states == nil || slices.ContainsFunc(c.states, func(s statement) bool { return s.names(f) })
		})
		names := slices.ContainsFunc(c.excerpts, func(s string) bool { return strings.Contains(s, cmp.Or(rec.text("acronym"), rec.text("name"))) })
		if supports && !names {
			r.problem(rec.at.on(c.line), "project", fmt.Sprintf("cite words that name %s as acting there, or remove the country", rec.text("name")),
				"the words cited for a country do not name the project")
		}
	}
}

// coarse is how exact the point of a sensitive place may be: 0.1° is about ten kilometres.
const coarse = 10

// sensitivity keeps places at which people cross or are stopped from being shown where they are.
func (r *reader) sensitivity(rec *record) {
	kind, _ := rec.props["kind"].(string)
	lat, shown := rec.props["lat"].(float64)
	lon, _ := rec.props["lon"].(float64)
	if !shown {
		return
	}
	fine := finer(lat) || finer(lon)
	switch {
	case kind == "BORDER_AREA" || kind == "SEA_AREA":
		r.problem(rec.at, "sensitivity", "leave lat and lon out, and keep the precision", "a %s has no coordinates here", kind)
	case fine && (kind == "NATURAL_AREA" || kind == "BORDER_CROSSING"):
		r.problem(rec.at, "sensitivity", "round lat and lon to one decimal", "a %s is shown coarsely here", kind)
	}
}

func finer(degrees float64) bool { return math.Abs(math.Round(degrees*coarse)-degrees*coarse) > 1e-6 }
