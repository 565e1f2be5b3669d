package graph

import (
	"time"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/lexer"

	"routegraph/changelog"
)

// Options are what the handler can be told: its limits, and what it answers at all. Each limit answers with LIMIT_EXCEEDED, what was asked
// and what is allowed.
type Options struct {
	BodyBytes  int64         // of a request
	Tokens     int           // of an operation's text
	Depth      int           // of its selections
	Fields     int64         // of its selections, fragments written out
	Aliases    int64         // likewise
	Roots      int64         // root fields, likewise: each is a statement
	Cost       int64         // values that it may bring or read, see coster
	Levels     int           // relations that one root field follows: each makes the statement longer
	Rows       int64         // that the plan of one root field may bring, by its page sizes
	AnswerRows int64         // that its answer unfolds to: nodes are repeated below every parent
	Conditions int           // of one filter
	Nesting    int           // of one filter
	Values     int           // of one list in a filter
	Time       time.Duration // for one request
	AtOnce     int           // requests that are answered at the same time
	Surveys    int           // requests that read whole lists at the same time, for a map or an analysis; others wait
	Rate       float64       // requests a second of one client; 0 is any number
	Burst      int           // requests that a client can send at once before its rate counts

	Introspection bool                // whether the schema can be read; without it, errors suggest no names
	Persisted     int                 // texts of operations that are kept for clients that then send their hash; 0: none
	Allowed       *Documents          // the only operations that are answered; nil: any
	MaxAge        time.Duration       // for which a cache may give out the answer to a GET without asking again
	Versions      []changelog.Version // of the data set that are on record, the oldest first; never none
	LogQueries    bool                // whether the log shows the text of operations that failed
	Executor      bool                // gqlgen's executor alone writes answers; they are the same, and come later
}

// DefaultOptions let through what people ask and stop what could hurt others.
func DefaultOptions() Options {
	return Options{BodyBytes: 1 << 20, Tokens: 2_000, Depth: 32, Fields: 2_000, Aliases: 100, Roots: 50, Cost: 200_000,
		Levels: 24, Rows: 20_000, AnswerRows: 100_000, Conditions: 50, Nesting: 10, Values: 100,
		Time: 10 * time.Second, AtOnce: 64, Surveys: 4, Burst: 50, Introspection: true, Persisted: 1_000, MaxAge: time.Minute, Versions: changelog.Versions()}
}

// checkText holds the text of an operation against the limit before it is parsed.
func (o Options) checkText(query string) error {
	if n := tokens(query); n > o.Tokens {
		return exceeded(int64(n), int64(o.Tokens), "the operation has %d tokens, at most %d are read")
	}
	return nil
}

// tokens counts what the parser would read, up to the first that is none.
func tokens(query string) (n int) {
	l := lexer.New(&ast.Source{Input: query})
	for {
		switch t, err := l.ReadToken(); {
		case err != nil || t.Kind == lexer.EOF:
			return n
		case t.Kind != lexer.Comment:
			n++
		}
	}
}

// check holds an operation against the limits before anything runs.
func (o Options) check(m measure) error {
	switch {
	case m.introspects && !o.Introspection:
		return failure(BadUserInput, "introspection is switched off")
	case m.depth > o.Depth:
		return exceeded(int64(m.depth), int64(o.Depth), "the operation is nested %d deep, at most %d is answered")
	case m.fields > o.Fields:
		return exceeded(m.fields, o.Fields, "the operation asks for %d fields with its fragments written out, at most %d are answered")
	case m.aliases > o.Aliases:
		return exceeded(m.aliases, o.Aliases, "the operation has %d aliases with its fragments written out, at most %d are answered")
	case m.roots > o.Roots:
		return exceeded(m.roots, o.Roots, "the operation asks for %d root fields, at most %d are answered; ask in several operations")
	case m.cost > o.Cost:
		return exceeded(m.cost, o.Cost, "the operation costs %d by its page sizes and filters, at most %d is answered; ask for smaller pages")
	}
	return nil
}

// over is fail for a limit that was counted.
func (p *planner) over(asked, limit int64, format string) {
	if p.err == nil {
		p.err = exceeded(asked, limit, format)
	}
}
