// Package answertest makes handlers for tests. It stands apart from graphtest, which graph's own tests import.
package answertest

import (
	"io"
	"log/slog"
	"net/http"
	"time"

	"routegraph/graph"
	"routegraph/store"
)

// Handler answers from a store, and logs nothing. It has time: Neo4j plans each new statement for a while, longer on a busy machine.
func Handler(s store.Store) http.Handler {
	o := graph.DefaultOptions()
	o.Time = time.Minute
	return graph.NewHandler(s, slog.New(slog.NewTextHandler(io.Discard, nil)), o)
}
