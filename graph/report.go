package graph

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"log/slog"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"routegraph/store"
)

// requestHeader tells a client the id under which the log has what went wrong with its request.
const requestHeader = "X-Request-Id"

type requestKey struct{}

// numbered gives a request an id of its own. It is never the client's: that could be anything, and is written to the log.
func numbered(ctx context.Context) (context.Context, string) {
	var b [8]byte
	_, _ = rand.Read(b[:]) // never fails
	id := hex.EncodeToString(b[:])
	return context.WithValue(ctx, requestKey{}, id), id
}

// reporter logs what went wrong in the server, once. People may be at risk by what they ask: the log names the field by its name in the
// contract and never shows the operation's text, an alias, a value or the client, unless it is told to show the text.
type reporter struct {
	log     *slog.Logger
	queries bool
}

// present gives clients the errors that are theirs to see, each with a code; others are logged and masked.
func (r reporter) present(ctx context.Context, err error) *gqlerror.Error {
	out := graphql.DefaultErrorPresenter(ctx, err)
	if out.Err == nil && out.Extensions["code"] != nil { // parsing and validation: about the client's own text
		return (&coded{code: BadUserInput, text: out.Message}).at(out)
	}
	if out.Err != nil { // its place in the operation has the client's aliases
		err = out.Err
	}
	seen, ok := forClient(err)
	switch {
	case !ok:
		r.log.ErrorContext(ctx, "a field failed", append(r.about(ctx), "err", err)...)
	case errors.Is(err, store.ErrUnavailable) && ctx.Err() == nil:
		r.log.WarnContext(ctx, "the store could not be asked", append(r.about(ctx), "err", err)...)
	}
	return seen.at(out)
}

// recovered makes a panic an error that is logged already.
func (r reporter) recovered(ctx context.Context, p any) error {
	r.log.ErrorContext(ctx, "a resolver panicked", append(r.about(ctx), "panic", p)...)
	return failure(Internal, "something went wrong in the server")
}

func (r reporter) about(ctx context.Context) []any {
	attrs := []any{"request", ctx.Value(requestKey{})}
	if fc := graphql.GetFieldContext(ctx); fc != nil && fc.Field.Field != nil {
		attrs = append(attrs, "field", fc.Object+"."+fc.Field.Name)
	}
	if r.queries && graphql.HasOperationContext(ctx) {
		attrs = append(attrs, "query", graphql.GetOperationContext(ctx).RawQuery)
	}
	return attrs
}
