package analysis

import (
	"fmt"
	"maps"
)

// A Path is a chain of hops between two nodes. No node comes twice.
type Path struct {
	Hops          []Hop
	Weakest       Independence // of the hop with the fewest independent sources
	Sources       Independence // of all hops together
	StatedAsWhole bool
	StatedBy      []string // the stories that state the chain as a whole
	Note          string   // of how many sources it is composed; "" if one states it
}

// A Hop is one step of a path: all edges of one kind from one node to another.
type Hop struct {
	Kind       EdgeKind
	From, To   string
	Edges      []string
	Stories    []string
	Publishers []string
	Joint      *Joint // how it meets the hop before it; nil if it starts where that one ends
}

// JointKind is how two hops meet.
type JointKind string

// WithinRegion is where one leg ends in a region and the next starts in a country of it, or the other way round.
const WithinRegion JointKind = "WITHIN_REGION"

// A Joint is where two legs meet only inside a region, by a cited membership (ANALYSIS "Paths").
type Joint struct {
	Kind            JointKind
	Country, Region string
	Memberships     []Membership
}

// ClaimIDs lists the claims that the joint rests on, by id.
func (j Joint) ClaimIDs() []string {
	var all []Claim
	for _, m := range j.Memberships {
		all = append(all, m.Claims...)
	}
	return claimIDs(all)
}

// paths writes out what was found.
func (w *walk) paths() []Path {
	out := []Path{}
	for _, found := range w.found {
		p := Path{Weakest: w.weakest(found)}
		all := newTally()
		for i, h := range found {
			p.Hops = append(p.Hops, w.hop(h))
			all.add(sourcesOf(w.hops[h].edges)...)
			if i > 0 {
				p.Hops[i].Joint = w.joint(w.hops[found[i-1]].to, w.hops[h].from)
			}
		}
		p.Sources = all.count()
		p.StatedBy = w.statedBy(p.Hops, found)
		if p.StatedAsWhole = len(p.StatedBy) > 0; !p.StatedAsWhole {
			p.Note = fmt.Sprintf("Composed from %s; no source states this chain.", number(p.Sources.Stories, "source", "sources"))
		}
		out = append(out, p)
	}
	return out
}

func (n *net) hop(i int) Hop {
	h := n.hops[i]
	t := tallyEdges(h.edges)
	ids := map[string]bool{}
	for _, e := range h.edges {
		ids[e.ID] = true
	}
	return Hop{Kind: h.kind, From: n.ids[h.from], To: n.ids[h.to], Edges: sorted(ids), Stories: sorted(t.stories),
		Publishers: sorted(t.publishers)}
}

// joint tells how a hop that ends at a node meets one that starts at another.
func (n *net) joint(end, start int) *Joint {
	if end == start {
		return nil
	}
	country, region := n.ids[end], n.ids[start]
	if n.why[[2]string{country, region}] == nil {
		country, region = region, country
	}
	return &Joint{WithinRegion, country, region, n.why[[2]string{country, region}]}
}

// statedBy lists the stories that state a chain as a whole: those that tell every hop as part of one thing, such as one route, and leave no
// joint to us. A single hop is stated by all its stories.
func (n *net) statedBy(hops []Hop, found []int) []string {
	if len(hops) == 1 {
		return hops[0].Stories
	}
	common := n.tellings(found[0])
	for i, h := range found {
		if hops[i].Joint != nil {
			return nil
		}
		here := n.tellings(h)
		maps.DeleteFunc(common, func(t telling, _ bool) bool { return !here[t] })
	}
	stories := map[string]bool{}
	for t := range common {
		stories[t.story] = true
	}
	return sorted(stories)
}

// telling is a story that tells something as one thing.
type telling struct{ story, whole string }

// tellings collects who tells a hop as part of what.
func (n *net) tellings(hop int) map[telling]bool {
	all := map[telling]bool{}
	for _, e := range n.hops[hop].edges {
		for _, s := range e.Sources {
			if e.Whole != "" && s.Story != "" {
				all[telling{s.Story, e.Whole}] = true
			}
		}
	}
	return all
}

func sourcesOf(edges []Edge) []Source {
	var all []Source
	for _, e := range edges {
		all = append(all, e.Sources...)
	}
	return all
}
