package graph

import (
	"time"

	"github.com/vektah/gqlparser/v2/ast"

	"routegraph/store"
)

// Options are the handler's limits. Each answers with LIMIT_EXCEEDED, what was asked and what is allowed.
type Options struct {
	BodyBytes  int64         // of a request
	Tokens     int           // of an operation's text
	Depth      int           // of its selections
	Fields     int64         // of its selections, fragments written out
	Levels     int           // relations that one root field follows: each makes the statement longer
	Rows       int64         // that the plan of one root field may bring, by its page sizes
	AnswerRows int64         // that its answer unfolds to: nodes are repeated below every parent
	Conditions int           // of one filter
	Nesting    int           // of one filter
	Values     int           // of one list in a filter
	Time       time.Duration // for one request
}

// DefaultOptions let through what people ask and stop what could hurt others.
func DefaultOptions() Options {
	return Options{BodyBytes: 1 << 20, Tokens: 2_000, Depth: 24, Fields: 2_000, Levels: 24, Rows: 10_000, AnswerRows: 100_000,
		Conditions: 50, Nesting: 10, Values: 100, Time: 10 * time.Second}
}

// measure is what a selection holds when its fragments are written out.
type measure struct {
	depth  int
	fields int64
}

// measurer measures each fragment once, so that its work is linear in the document.
type measurer struct {
	fragments map[string]measure
}

func measureOperation(op *ast.OperationDefinition) measure {
	m := measurer{map[string]measure{}}
	return m.selection(op.SelectionSet)
}

func (m measurer) selection(set ast.SelectionSet) (sum measure) {
	for _, s := range set {
		var one measure
		switch s := s.(type) {
		case *ast.Field:
			one = m.selection(s.SelectionSet)
			one.depth++
			one.fields = store.Add(one.fields, 1)
		case *ast.InlineFragment:
			one = m.selection(s.SelectionSet)
		case *ast.FragmentSpread:
			one = m.fragment(s)
		}
		sum = measure{max(sum.depth, one.depth), store.Add(sum.fields, one.fields)}
	}
	return sum
}

func (m measurer) fragment(s *ast.FragmentSpread) measure {
	if known, ok := m.fragments[s.Name]; ok {
		return known
	}
	m.fragments[s.Name] = measure{} // validation refused cycles; this is only to be sure to end
	got := m.selection(s.Definition.SelectionSet)
	m.fragments[s.Name] = got
	return got
}

// check holds an operation against the limits before anything runs.
func (o Options) check(op *ast.OperationDefinition) error {
	m := measureOperation(op)
	switch {
	case m.depth > o.Depth:
		return failure(LimitExceeded, "the operation is nested %d deep, at most %d is answered", m.depth, o.Depth)
	case m.fields > o.Fields:
		return failure(LimitExceeded, "the operation asks for %d fields with its fragments written out, at most %d are answered", m.fields, o.Fields)
	}
	return nil
}
