// Package store says what the server needs of a graph: a Catalogue of what exists, a plan that asks, a Result that answers, a Store that holds it.
package store

import (
	"context"
	"errors"
)

// Store holds a graph and answers plans. It is safe for concurrent use.
type Store interface {
	// Run answers a plan in one round trip. Rows come in the plan's order; ties are broken by id.
	// Errors: ErrUnavailable, ErrEmpty, ErrLoading, the context's, or the store's own, which clients must not see.
	Run(ctx context.Context, plan *Step) (*Result, error)
	// Load makes the store equal the graph's data sets and leaves others alone: it adds, changes and deletes. Prepare must have passed the graph.
	// All or nothing where it fits one transaction; a larger load answers ErrLoading until it is whole. The same graph twice changes nothing.
	Load(ctx context.Context, g *Graph, progress func(Progress)) (Loaded, error)
	// Status says what the store holds.
	Status(ctx context.Context) (Status, error)
	Close(ctx context.Context) error
}

// Status is what a store holds: the revision is the same for the same graph, whichever store holds it. All is zero where nothing was ever loaded.
type Status struct {
	Revision         string
	Nodes, Relations int64
	Loading          bool // a load is under way, or was cut off
}

// Loaded says what a load changed.
type Loaded struct {
	Status
	Added, Changed, Deleted Counts
}

// Counts is a number of nodes and of relations.
type Counts struct{ Nodes, Relations int }

// Unchanged says whether a load changed nothing.
func (l Loaded) Unchanged() bool {
	return l.Added == Counts{} && l.Changed == Counts{} && l.Deleted == Counts{}
}

// Progress is how far a load is.
type Progress struct {
	What        string // "nodes", "relations", …
	Done, Total int
}

var (
	// ErrUnavailable means that the store cannot be reached now.
	ErrUnavailable = errors.New("the graph store cannot be reached")
	// ErrEmpty means that nothing was loaded yet.
	ErrEmpty = errors.New("the graph store holds no graph yet")
	// ErrLoading means that a load is under way or was cut off.
	ErrLoading = errors.New("the graph is being loaded")
)
