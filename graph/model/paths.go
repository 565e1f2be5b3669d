package model

import (
	"routegraph/analysis"
	"routegraph/store"
)

// Chains of hops: the contract's types, made of what the analysis found and of the rows that it names.
type (
	Path struct {
		Hops             []*PathHop
		Weakest, Sources analysis.Independence
		StatedAsWhole    bool
		StatedBy         []*Source
		Note             *string
	}
	PathHop struct {
		Kind         string
		From, To     Entity
		Legs         []*Leg
		Cooperations []*Cooperation
		Sources      []*Source
		Joint        *PathJoint
	}
	PathJoint struct {
		Kind       string
		Country    *Country
		Region     *Region
		Membership string
		Claims     []*Claim
	}
)

// PathShow are the steps that bring what paths show, each by ids.
type PathShow struct{ Ends, Countries, Regions, Legs, Cooperations, Sources, Claims *store.Step }

// Find makes the steps bring what the paths name.
func (s PathShow) Find(paths []analysis.Path) {
	for _, p := range paths {
		find(s.Sources, p.StatedBy...)
		for _, h := range p.Hops {
			find(s.Ends, h.From, h.To)
			find(s.edges(h.Kind), h.Edges...)
			find(s.Sources, h.Stories...)
			if h.Joint != nil {
				find(s.Countries, h.Joint.Country)
				find(s.Regions, h.Joint.Region)
				find(s.Claims, h.Joint.ClaimIDs()...)
			}
		}
	}
}

// find adds ids to a step, each once.
func find(st *store.Step, ids ...string) { st.From.IDs = merge(st.From.IDs, ids) }

func (s PathShow) edges(kind analysis.EdgeKind) *store.Step {
	if kind == analysis.LegEdge {
		return s.Legs
	}
	return s.Cooperations
}

// Paths makes the contract's types of what the analysis found.
func (s PathShow) Paths(a *Answer, paths []analysis.Path) []*Path {
	out := []*Path{}
	for _, p := range paths {
		path := &Path{Hops: []*PathHop{}, Weakest: p.Weakest, Sources: p.Sources, StatedAsWhole: p.StatedAsWhole,
			StatedBy: shows[*Source](a, p.StatedBy, s.Sources), Note: optional(p.Note)}
		for _, h := range p.Hops {
			path.Hops = append(path.Hops, s.hop(a, h))
		}
		out = append(out, path)
	}
	return out
}

func (s PathShow) hop(a *Answer, h analysis.Hop) *PathHop {
	out := &PathHop{Kind: string(h.Kind), From: show[Entity](a, h.From, s.Ends), To: show[Entity](a, h.To, s.Ends),
		Legs: []*Leg{}, Cooperations: []*Cooperation{}, Sources: shows[*Source](a, h.Stories, s.Sources)}
	if h.Kind == analysis.LegEdge {
		out.Legs = shows[*Leg](a, h.Edges, s.Legs)
	} else {
		out.Cooperations = shows[*Cooperation](a, h.Edges, s.Cooperations)
	}
	if j := h.Joint; j != nil {
		out.Joint = &PathJoint{Kind: string(j.Kind), Country: show[*Country](a, j.Country, s.Countries), Region: show[*Region](a, j.Region, s.Regions),
			Membership: string(j.Memberships[0].Basis), Claims: shows[*Claim](a, j.ClaimIDs(), s.Claims)}
	}
	return out
}
