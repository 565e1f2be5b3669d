package ops

import (
	"cmp"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"

	"routegraph/bench/world"
	"routegraph/store"
)

type drawer struct {
	*rand.Rand
	graph *store.Graph
}

// shuffled gives as many as there are sets, in any order.
func (d drawer) shuffled(ids []string) []string {
	ids = ids[:min(sets, len(ids))]
	d.Shuffle(len(ids), func(i, j int) { ids[i], ids[j] = ids[j], ids[i] })
	return ids
}

// busiest lists countries and routes to which at least so many relations lead, those with most first.
func (d drawer) busiest(typ string, least int) []string {
	count := map[string]int{}
	for _, r := range d.graph.Relations {
		if r.Type == typ && (strings.HasPrefix(r.To, "country:") || strings.HasPrefix(r.To, "route:")) {
			count[r.To]++
		}
	}
	return slices.DeleteFunc(slices.SortedFunc(maps.Keys(count), func(a, b string) int {
		return cmp.Or(cmp.Compare(count[b], count[a]), cmp.Compare(a, b))
	}), func(id string) bool { return count[id] < least })
}

// busy lists countries that can fill a page, or the two that come nearest to it.
func (d drawer) busy() []string {
	if full := d.busiest("INVOLVES", 80); len(full) > 0 {
		return full
	}
	return d.busiest("INVOLVES", 1)[:2]
}

func (d drawer) word() string { return world.Words[d.IntN(len(world.Words))] }

// search is a search as somebody types it: the last word is not whole yet.
func search(first, last string) Variables {
	last = last[:4]
	return Variables{"words": first + " " + last, "whole": []string{first}, "last": last, "lucene": fmt.Sprintf("+%s* +%s", last, first)}
}

// paths are between countries that two to four legs join.
func (d drawer) paths() (out []Variables) {
	from, to, next := map[string]string{}, map[string]string{}, map[string][]string{}
	for _, r := range d.graph.Relations {
		switch r.Type {
		case "LEG_FROM":
			from[r.From] = r.To
		case "LEG_TO":
			to[r.From] = r.To
		}
	}
	for _, leg := range slices.Sorted(maps.Keys(from)) {
		next[from[leg]] = append(next[from[leg]], to[leg])
	}
	starts := slices.Sorted(maps.Keys(next))
	for i := 0; len(out) < sets && i < 100*sets; i++ {
		start := starts[d.IntN(len(starts))]
		hops := 2 + i%3
		if ends := at(next, start, hops); len(ends) > 0 {
			out = append(out, Variables{"from": start, "to": ends[d.IntN(len(ends))]})
		}
	}
	return out
}

// at lists what is exactly so many hops away.
func at(next map[string][]string, start string, hops int) []string {
	seen, level := map[string]bool{start: true}, []string{start}
	for range hops {
		var beyond []string
		for _, here := range level {
			for _, there := range next[here] {
				if !seen[there] {
					seen[there] = true
					beyond = append(beyond, there)
				}
			}
		}
		level = beyond
	}
	return level
}

// pageSize and deepPage say which page is far down the list.
const (
	pageSize = 50
	deepPage = 200
)

// deepPage is where the 200th page of events begins, or the last one.
func (d drawer) deepPage() []Variables {
	type key struct{ day, id string }
	var events []key
	for _, n := range d.graph.Nodes {
		if n.Kind == "Event" {
			events = append(events, key{n.Props["sortDate"].(string), n.ID})
		}
	}
	slices.SortFunc(events, func(a, b key) int { return cmp.Or(cmp.Compare(b.day, a.day), cmp.Compare(a.id, b.id)) })
	skip := min(deepPage*pageSize, len(events)) - pageSize
	before := events[skip-1]
	return []Variables{{"skip": skip, "day": before.day, "id": before.id}}
}

// Place points a server's own cursor, which any page of the list has, at where the variables say.
func (v Variables) Place(cursor string) error {
	text, err := base64.RawURLEncoding.DecodeString(cursor)
	if err != nil {
		return err
	}
	var parts []any
	if err := json.Unmarshal(text, &parts); err != nil || len(parts) != 3 {
		return fmt.Errorf("the cursor %q is not as it was: %w", text, err)
	}
	parts[2] = []any{v["day"], v["id"]}
	text, err = json.Marshal(parts)
	v["cursor"] = base64.RawURLEncoding.EncodeToString(text)
	return err
}
