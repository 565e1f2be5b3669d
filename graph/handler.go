package graph

import (
	"context"
	"encoding/json"
	"log/slog"
	"net/http"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/99designs/gqlgen/graphql/handler/extension"
	"github.com/99designs/gqlgen/graphql/handler/lru"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"routegraph/store"
)

// handler answers GraphQL over HTTP, by the GraphQL-over-HTTP specification (draft of 2025): gqlgen's own transports give other status
// codes and send `data: null` where nothing was executed.
type handler struct {
	exec    *executor.Executor
	options Options
}

// NewHandler answers GraphQL from a store, by GET and POST.
func NewHandler(s store.Store, log *slog.Logger, o Options) http.Handler {
	exec := executor.New(newSchema(s, store.Domain(), o))
	exec.Use(extension.Introspection{})
	exec.SetParserTokenLimit(o.Tokens)
	exec.SetQueryCache(lru.New[*ast.QueryDocument](1_000))
	exec.SetErrorPresenter(presenter(log))
	exec.SetRecoverFunc(func(ctx context.Context, p any) error {
		log.ErrorContext(ctx, "a resolver panicked", "panic", p)
		return failure(Internal, "something went wrong in the server")
	})
	return &handler{exec, o}
}

func (h *handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	media, ok := accepted(r)
	if !ok {
		refuse(w, mediaJSON, http.StatusNotAcceptable, "the answer is %s or %s, neither of which is accepted", mediaGraphQL, mediaJSON)
		return
	}
	params, problem := readRequest(w, r, h.options.BodyBytes)
	if problem != nil {
		refuse(w, media, problem.status, "%s", problem.text)
		return
	}
	ctx, cancel := context.WithTimeout(r.Context(), h.options.Time)
	defer cancel()
	response, executed := h.answer(graphql.StartOperationTrace(ctx), params)
	status := http.StatusOK
	if !executed && media == mediaGraphQL {
		status = http.StatusBadRequest
	}
	write(w, media, status, response)
}

// answer executes an operation. executed is false where it was refused before anything ran.
func (h *handler) answer(ctx context.Context, params *graphql.RawParams) (response *answer, executed bool) {
	op, errs := h.exec.CreateOperationContext(ctx, params)
	if errs == nil {
		if err := h.options.check(op.Operation); err != nil {
			errs = gqlerror.List{gqlerror.Wrap(err)}
		}
	}
	if errs != nil {
		ctx = graphql.WithOperationContext(ctx, op)
		return &answer{Errors: h.exec.DispatchError(ctx, first(errs)).Errors}, false
	}
	responses, ctx := h.exec.DispatchOperation(ctx, op)
	got := responses(ctx)
	if got == nil { // the time was up
		return &answer{Errors: gqlerror.List{withCode(&gqlerror.Error{}, Timeout, "the answer took too long; ask for less")}, Data: null}, true
	}
	data := got.Data
	if data == nil {
		data = null
	}
	return &answer{Data: data, Errors: first(got.Errors), Extensions: got.Extensions}, true
}

// maxErrors is how many errors of one operation are written: a short text can make very many.
const maxErrors = 10

func first(errs gqlerror.List) gqlerror.List { return errs[:min(len(errs), maxErrors)] }

var null = json.RawMessage("null")

// answer is a response. Data is left out where nothing was executed.
type answer struct {
	Errors     gqlerror.List   `json:"errors,omitempty"`
	Data       json.RawMessage `json:"data,omitempty"`
	Extensions map[string]any  `json:"extensions,omitempty"`
}
