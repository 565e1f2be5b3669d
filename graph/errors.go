package graph

import (
	"context"
	"errors"
	"fmt"
	"strings"

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

	NotAllowed        Code = "OPERATION_NOT_ALLOWED"     // there is a list of operations, and this is not in it
	PersistedNotFound Code = "PERSISTED_QUERY_NOT_FOUND" // by which clients know to send the text
)

// coded is an error that clients may see.
type coded struct {
	code         Code
	text         string
	asked, limit int64 // of a limit that can be counted; else both 0
}

func (e *coded) Error() string { return e.text }

func failure(code Code, format string, args ...any) error {
	return &coded{code: code, text: fmt.Sprintf(format, args...)}
}

// exceeded says what was asked and what is allowed, in this order in the text too.
func exceeded(asked, limit int64, format string) error {
	return &coded{LimitExceeded, fmt.Sprintf(format, asked, limit), asked, limit}
}

// forClient is what a client sees of an error. ok is false where its text is not for clients.
func forClient(err error) (seen *coded, ok bool) {
	say := func(code Code, text string) (*coded, bool) { return &coded{code: code, text: text}, code != Internal }
	var own *coded
	switch {
	case errors.As(err, &own):
		return own, true
	case errors.Is(err, analysis.ErrInvalid):
		return say(BadUserInput, about(err, analysis.ErrInvalid))
	case errors.Is(err, analysis.ErrLimit):
		return say(LimitExceeded, about(err, analysis.ErrLimit))
	case errors.Is(err, context.DeadlineExceeded):
		return say(Timeout, "the answer took too long; ask for less")
	case errors.Is(err, store.ErrLoading), errors.Is(err, store.ErrEmpty):
		return say(Unavailable, "the graph is being loaded; ask again later")
	case errors.Is(err, store.ErrUnavailable), errors.Is(err, context.Canceled):
		return say(Unavailable, "the graph cannot be reached; ask again later")
	}
	return say(Internal, "something went wrong in the server")
}

// about is what an error says before it names its sort, without the place in the operation, which clients get apart.
func about(err, sort error) string {
	var placed *gqlerror.Error
	if errors.As(err, &placed) && placed.Err != nil {
		err = placed.Err
	}
	return strings.TrimSuffix(err.Error(), ": "+sort.Error())
}

// at gives an error its place in the operation.
func (e *coded) at(place *gqlerror.Error) *gqlerror.Error {
	more := map[string]any{"code": e.code}
	if e.limit > 0 {
		more["asked"], more["limit"] = e.asked, e.limit
	}
	return &gqlerror.Error{Message: e.text, Path: place.Path, Locations: place.Locations, Extensions: more}
}

// listOf is a response's errors, where it has one that is of no field.
func listOf(err error) gqlerror.List {
	seen, _ := forClient(err)
	return gqlerror.List{seen.at(&gqlerror.Error{})}
}
