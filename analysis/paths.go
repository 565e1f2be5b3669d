package analysis

import (
	"fmt"
	"slices"
)

// EdgeKind is what joins two nodes of a path.
type EdgeKind string

// The kinds of edges: a documented leg goes one way, a pair of countries that cooperated both ways.
const (
	LegEdge         EdgeKind = "LEG"
	CooperationEdge EdgeKind = "COOPERATION"
)

// An Edge is a leg, or a pair of countries of a cooperation. Whole names what its source tells as one thing: the route of a leg, the
// cooperation of a pair. A leg of two routes is given twice, with the same id.
type Edge struct {
	ID       string
	Kind     EdgeKind
	From, To string
	Whole    string
	Sources  []Source
}

// Via is of what a path is made.
type Via string

// The choices.
const (
	ViaLegs        Via = "LEGS"
	ViaCooperation Via = "COOPERATION"
	ViaAny         Via = "ANY"
)

// Bounds of a search for paths.
const (
	MaxHops      = 8
	MaxPaths     = 100
	MaxPathEdges = 20_000
	MaxPathSteps = 1_000_000
)

// PathOptions narrow a search for paths.
type PathOptions struct {
	Via         Via      // "" is ANY
	Avoid       []string // nodes that no path touches
	Require     []string // nodes that every path touches
	MaxHops     int      // 1 to 8
	First       int      // how many paths at most, 1 to 100
	Memberships []Membership
	// Cut says that the edges given are not all: those out of the start and into the goal are complete, others may be missing.
	Cut      bool
	MaxEdges int // more edges than these are as if cut; 0 is 20,000
	MaxSteps int // hops looked at on walks of three and more; 0 is 1,000,000
}

// Paths finds the simple paths between two nodes (ANALYSIS "Paths"): fewest hops first, then those with most independent sources on their
// weakest hop, then by the ids of their nodes in order. Edges of one kind between the same two nodes are one hop. No path is an empty list.
//
// The first paths are exact or there is ErrLimit. Paths of one and two hops are always exact, whatever the number of edges: where they fill
// the list, or none longer are asked for, there is no limit. ErrInvalid marks a question that makes no sense, as one from a node to itself.
func Paths(edges []Edge, from, to string, o PathOptions) ([]Path, error) {
	o = o.withDefaults()
	if err := o.Check(from, to); err != nil {
		return nil, err
	}
	cut := o.Cut || len(edges) > o.MaxEdges
	net := newNet(usable(edges, from, to, cut, o), o.Memberships)
	walk := newWalk(net, from, to, o)
	for hops := 1; hops <= o.MaxHops && len(walk.found) < o.First; hops++ {
		if hops > 2 && cut && walk.joinable() {
			return nil, fmt.Errorf("paths from %q to %q of more than two hops: more than %d edges to read: %w", from, to, o.MaxEdges, ErrLimit)
		}
		if err := walk.ofLength(hops); err != nil {
			return nil, fmt.Errorf("paths from %q to %q of %d hops: %w", from, to, hops, err)
		}
	}
	return walk.paths(), nil
}

func (o PathOptions) withDefaults() PathOptions {
	if o.Via == "" {
		o.Via = ViaAny
	}
	if o.MaxEdges == 0 {
		o.MaxEdges = MaxPathEdges
	}
	if o.MaxSteps == 0 {
		o.MaxSteps = MaxPathSteps
	}
	return o
}

// Check says what is wrong with a question: ErrInvalid.
func (o PathOptions) Check(from, to string) error {
	switch {
	case from == "" || to == "" || from == to:
		return fmt.Errorf("a path needs two different ends, not %q and %q: %w", from, to, ErrInvalid)
	case o.Via != "" && o.Via != ViaAny && o.Via != ViaLegs && o.Via != ViaCooperation:
		return fmt.Errorf("via %q is no choice: %w", o.Via, ErrInvalid)
	case o.MaxHops < 1 || o.MaxHops > MaxHops:
		return fmt.Errorf("maxHops %d is not between 1 and %d: %w", o.MaxHops, MaxHops, ErrInvalid)
	case o.First < 1 || o.First > MaxPaths:
		return fmt.Errorf("first %d is not between 1 and %d: %w", o.First, MaxPaths, ErrInvalid)
	}
	for _, id := range o.Avoid {
		if id == from || id == to || slices.Contains(o.Require, id) {
			return fmt.Errorf("%q is to be avoided and is asked for: %w", id, ErrInvalid)
		}
	}
	return nil
}

// usable keeps the edges of which a simple path between the two nodes can be made, each in the direction in which it is walked. Of a list
// that is cut it keeps only what is complete.
func usable(edges []Edge, from, to string, cut bool, o PathOptions) []Edge {
	var out []Edge
	add := func(e Edge) {
		known := !cut || e.From == from || e.To == to
		if known && e.From != e.To && e.To != from && e.From != to && !slices.Contains(o.Avoid, e.From) && !slices.Contains(o.Avoid, e.To) {
			out = append(out, e)
		}
	}
	for _, e := range edges {
		switch {
		case e.Kind == LegEdge && o.Via != ViaCooperation:
			add(e)
		case e.Kind == CooperationEdge && o.Via != ViaLegs:
			add(e)
			e.From, e.To = e.To, e.From
			add(e)
		}
	}
	return out
}
