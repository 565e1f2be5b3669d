package graph

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"routegraph/analysis"
	"routegraph/store"
)

// Code is what `extensions.code` of an error says.
type Code string

// The codes of the contract.
const (
	BadUserInput  Code = "BAD_USER_INPUT"
	NotFound      Code = "NOT_FOUND"
	LimitExceeded Code = "LIMIT_EXCEEDED"
	Timeout       Code = "TIMEOUT"
	Unavailable   Code = "UNAVAILABLE"
	Internal      Code = "INTERNAL"
)

// coded is an error that clients may see.
type coded struct {
	code Code
	text string
}

func (e *coded) Error() string { return e.text }

func failure(code Code, format string, args ...any) error {
	return &coded{code, fmt.Sprintf(format, args...)}
}

// forClient is the code and the text that a client sees of an error. ok is false where the text is not for clients.
func forClient(err error) (code Code, text string, ok bool) {
	var own *coded
	switch {
	case errors.As(err, &own):
		return own.code, own.text, true
	case errors.Is(err, analysis.ErrInvalid):
		return BadUserInput, about(err, analysis.ErrInvalid), true
	case errors.Is(err, analysis.ErrLimit):
		return LimitExceeded, about(err, analysis.ErrLimit), true
	case errors.Is(err, context.DeadlineExceeded):
		return Timeout, "the answer took too long; ask for less", true
	case errors.Is(err, store.ErrLoading), errors.Is(err, store.ErrEmpty):
		return Unavailable, "the graph is being loaded; ask again later", true
	case errors.Is(err, store.ErrUnavailable), errors.Is(err, context.Canceled):
		return Unavailable, "the graph cannot be reached; ask again later", true
	}
	return Internal, "something went wrong in the server", false
}

// about is what an error says before it names its sort, without the place in the operation, which clients get apart.
func about(err, sort error) string {
	var placed *gqlerror.Error
	if errors.As(err, &placed) && placed.Err != nil {
		err = placed.Err
	}
	return strings.TrimSuffix(err.Error(), ": "+sort.Error())
}

// presenter gives clients the errors that are theirs to see, each with a code; others are logged and masked.
func presenter(log *slog.Logger) graphql.ErrorPresenterFunc {
	return func(ctx context.Context, err error) *gqlerror.Error {
		out := graphql.DefaultErrorPresenter(ctx, err)
		if out.Err == nil && out.Extensions["code"] != nil { // parsing and validation: about the client's own text
			return withCode(out, BadUserInput, out.Message)
		}
		code, text, ok := forClient(err)
		if !ok {
			log.ErrorContext(ctx, "a field failed", "path", out.Path.String(), "err", err)
		}
		return withCode(out, code, text)
	}
}

func withCode(e *gqlerror.Error, code Code, text string) *gqlerror.Error {
	return &gqlerror.Error{Message: text, Path: e.Path, Locations: e.Locations, Extensions: map[string]any{"code": code}}
}
