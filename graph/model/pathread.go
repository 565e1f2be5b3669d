package model

import (
	"fmt"
	"slices"

	"routegraph/analysis"
	"routegraph/store"
)

// PathRead is the part of a plan that paths are found from. Whole lists may be cut; what touches the two ends is complete.
type PathRead struct {
	From, To    *store.Step // the two ends
	Near        []PathEdges // what touches them
	All         []PathEdges
	Memberships *Record     // only what memberships are read from
	Legs        *store.Step // counts all legs; nil where All is all of them
}

// TooMany says that there are more legs than may be read, so that those of All cannot stand for all.
func (s PathRead) TooMany(a *Answer) bool {
	return s.Legs != nil && a.table(s.Legs).Links[0].Total > analysis.MaxPathEdges
}

// PathEdges are steps that bring legs or, if Parties is set, cooperation.
type PathEdges struct {
	Edges, Claims *store.Step
	Start, End    *store.Step // of legs
	Route         *store.Step
	Parties       *store.Step // of cooperation
}

// Edges lists what paths are made of. cut says that it is only what touches the two ends.
func (s PathRead) Edges(a *Answer, at string, e analysis.Evidence) (edges []analysis.Edge, cut bool, err error) {
	if !s.cut(a) {
		for _, l := range s.All {
			edges = append(edges, l.read(s, a, at, e)...)
		}
		return edges, false, nil
	}
	ends := []string{a.table(s.From).Nodes[0].ID, a.table(s.To).Nodes[0].ID}
	for _, l := range s.Near {
		if l.more(a) {
			return nil, true, fmt.Errorf("more than %d legs or cooperations touch %s or %s: %w", l.Edges.Page.Limit, ends[0], ends[1], analysis.ErrLimit)
		}
		edges = append(edges, l.read(s, a, at, e, ends...)...)
	}
	return edges, true, nil
}

// cut says whether there are more edges than may be read.
func (s PathRead) cut(a *Answer) bool {
	n := 0
	for _, l := range s.All {
		if l.more(a) {
			return true
		}
		n += l.count(a)
	}
	return n > analysis.MaxPathEdges
}

// more says whether any list ends before all was brought.
func (l PathEdges) more(a *Answer) bool {
	for _, st := range []*store.Step{l.Edges, l.Parties} {
		if st == nil {
			continue
		}
		for _, links := range a.table(st).Links {
			if links.More {
				return true
			}
		}
	}
	return false
}

// count counts legs, or pairs.
func (l PathEdges) count(a *Answer) int {
	if l.Parties == nil {
		return len(a.table(l.Edges).Nodes)
	}
	n := 0
	for _, links := range a.table(l.Parties).Links {
		n += len(links.List) * (len(links.List) - 1) / 2
	}
	return n
}

func (l PathEdges) read(s PathRead, a *Answer, at string, e analysis.Evidence, ends ...string) []analysis.Edge {
	var out []analysis.Edge
	t := a.table(l.Edges)
	claims := func(row int) []analysis.Claim { return s.Memberships.below(a, l.Claims, row) }
	if l.Parties != nil {
		for i, c := range cooperationsOf(a, t, l.Parties, nil) {
			out = append(out, analysis.PairEdges(c, at, e.Sources(claims(i)), ends...)...)
		}
		return out
	}
	for i, n := range t.Nodes {
		told := claims(i)
		if !slices.ContainsFunc(told, analysis.Claim.Stands) {
			continue
		}
		out = append(out, analysis.Edge{ID: n.ID, Kind: analysis.LegEdge, From: a.linked(l.Start, i)[0].ID(), To: a.linked(l.End, i)[0].ID(),
			Whole: a.linked(l.Route, i)[0].ID(), Sources: e.Sources(told)})
	}
	return out
}

// Joints lists the memberships by which two legs can meet.
func (s PathRead) Joints(a *Answer, e analysis.Evidence) []analysis.Membership {
	return analysis.Inputs{Memberships: s.Memberships.allMemberships(a)}.Known(e).Memberships
}

// Missing is the first of some ids that a step did not bring, as one that was not asked for lack of any kind; "" if it brought all.
func (a *Answer) Missing(st *store.Step, ids ...string) string {
	for _, id := range ids {
		if t := a.table(st); t == nil || t.Find(id) < 0 {
			return id
		}
	}
	return ""
}
