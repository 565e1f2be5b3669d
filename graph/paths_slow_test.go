package graph_test

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"
)

// slowHop is all edges of a kind between two ends.
type slowHop struct {
	kind, from, to string
	ids, sources   map[string]bool
}

// hops merges the edges that a question may use.
func (w *slowWorld) hops(q slowQuery) []*slowHop {
	by := map[string]*slowHop{}
	for _, e := range w.edges {
		kind, day, _ := strings.Cut(e.kind, "@")
		if q.via == "LEGS" && kind != "LEG" || q.via == "COOPERATION" && kind != "COOPERATION" || !w.known(e.told, q) {
			continue
		}
		if q.at != "" && (kind == "LEG" && !w.toldBefore(e.told, q.at) || kind == "COOPERATION" && day > q.at) {
			continue
		}
		key := kind + e.from + e.to
		if by[key] == nil {
			by[key] = &slowHop{kind, e.from, e.to, map[string]bool{}, map[string]bool{}}
		}
		by[key].ids[e.id] = true
		for _, c := range e.told {
			if c.status == "ACCEPTED" && w.inTime(c, q.knownBy) {
				by[key].sources[c.source] = true
			}
		}
	}
	return slices.Collect(maps.Values(by))
}

func (w *slowWorld) inTime(c toldBy, day string) bool { return day == "" || w.days[c.source] <= day }

// toldBefore says whether a claim that stands was published by a day.
func (w *slowWorld) toldBefore(told []toldBy, day string) bool {
	return slices.ContainsFunc(told, func(c toldBy) bool { return c.status != "RETRACTED" && w.inTime(c, day) })
}

// known holds claims against the evidence that is asked for.
func (w *slowWorld) known(told []toldBy, q slowQuery) bool {
	disputed := slices.ContainsFunc(told, func(c toldBy) bool { return c.status == "DISPUTED" && w.inTime(c, q.knownBy) })
	accepted := map[string]bool{}
	for _, c := range told {
		if c.status == "ACCEPTED" && w.inTime(c, q.knownBy) {
			accepted[c.source] = true
		}
	}
	return w.toldBefore(told, q.knownBy) && !(q.undisputed && disputed) && len(accepted) >= q.minSources
}

func (h *slowHop) strength(w *slowWorld) [2]int {
	publishers := map[string]bool{}
	for s := range h.sources {
		publishers[w.of[s]] = true
	}
	return [2]int{len(h.sources), len(publishers)}
}

// joint says why two ends meet inside a region; "" if they do not.
func (w *slowWorld) joint(a, b string, q slowQuery) string {
	for _, p := range [][2]string{{a, b}, {b, a}} {
		in, ok := w.regions[p[0]]
		if !ok || in[0] != p[1] {
			continue
		}
		if asks := q.knownBy != "" || q.undisputed || q.minSources > 0; in[1] == "M49" || !asks || w.known([]toldBy{w.why[p[0]]}, q) {
			return p[0] + "/" + p[1] + "/" + in[1]
		}
	}
	return ""
}

// slowPath is a chain that the slow search found.
type slowPath struct {
	text  string
	ids   []string
	weak  [2]int
	hops  int
	seen  []string
	byLeg bool
}

// slowPaths tries every hop at every step, and sorts what arrives.
func (w *slowWorld) slowPaths(q slowQuery) []string {
	hops := w.hops(q)
	var found []slowPath
	var walk func(at string, p slowPath)
	walk = func(at string, p slowPath) {
		if at == q.to {
			if !slices.ContainsFunc(q.require, func(id string) bool { return !slices.Contains(p.seen, id) }) {
				found = append(found, p)
			}
			return
		}
		for _, h := range hops {
			if next, ok := w.over(q, at, p, h); ok {
				walk(h.to, next)
			}
		}
	}
	walk(q.from, slowPath{text: q.from, seen: []string{q.from}})
	slices.SortFunc(found, func(a, b slowPath) int {
		return cmp.Or(cmp.Compare(a.hops, b.hops), -slices.Compare(a.weak[:], b.weak[:]), slices.Compare(a.ids, b.ids))
	})
	var out []string
	for _, p := range found[:min(len(found), q.first)] {
		out = append(out, fmt.Sprintf("%s %d/%d", p.text, p.weak[0], p.weak[1]))
	}
	return out
}

// over takes a hop after a path, if it can follow.
func (w *slowWorld) over(q slowQuery, at string, p slowPath, h *slowHop) (slowPath, bool) {
	why, touched := "", []string{h.to}
	if h.from != at {
		touched = []string{h.from, h.to}
		if why = w.joint(at, h.from, q); why == "" || !p.byLeg || h.kind != "LEG" {
			return p, false
		}
		why = " ~" + h.from + " " + why
	}
	for i, id := range touched {
		if slices.Contains(p.seen, id) || slices.Contains(q.avoid, id) || slices.Contains(touched[:i], id) || id == q.to && id != h.to {
			return p, false
		}
	}
	if p.hops == q.hops {
		return p, false
	}
	mark := map[string]string{"LEG": ">", "COOPERATION": "="}[h.kind]
	s := h.strength(w)
	if p.hops > 0 && slices.Compare(p.weak[:], s[:]) < 0 {
		s = p.weak
	}
	return slowPath{p.text + why + " " + mark + braces(h.ids) + braces(h.sources) + mark + " " + h.to, slices.Concat(p.ids, []string{h.from, h.to, h.kind}), s,
		p.hops + 1, slices.Concat(p.seen, touched), h.kind == "LEG"}, true
}

// braces writes ids as Go writes a list of structs that hold one.
func braces(ids map[string]bool) string {
	var all []string
	for _, id := range slices.Sorted(maps.Keys(ids)) {
		all = append(all, "{"+id+"}")
	}
	return "[" + strings.Join(all, " ") + "]"
}
