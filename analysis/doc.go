// Package analysis answers the questions that bring people here: which legs of a route have no cooperation between their two ends, by which
// paths two places are joined, which claims disagree. It is pure: values in, values out, in an order that depends on the input's content
// alone and never on its order. What it is given it only reads.
//
// The words mean what ANALYSIS.md says they mean; each rule here names the section that it comes from.
package analysis

import "errors"

var (
	// ErrInvalid marks a question that cannot be asked: an unknown kind, a date that is none, a path from a place to itself.
	ErrInvalid = errors.New("invalid input")
	// ErrLimit marks a question whose exact answer takes more work than is allowed. There is no partial answer.
	ErrLimit = errors.New("limit exceeded")
)
