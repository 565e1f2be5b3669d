package graph

import (
	"context"
	"encoding/json"
	"log/slog"
	"net/http"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/99designs/gqlgen/graphql/handler/extension"
	"github.com/99designs/gqlgen/graphql/handler/lru"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/validator/rules"

	"routegraph/store"
)

// handler answers GraphQL over HTTP, by the GraphQL-over-HTTP specification (draft of 2025): gqlgen's own transports give other status
// codes and send `data: null` where nothing was executed.
type handler struct {
	*resolver
	exec      *executor.Executor
	documents short[*ast.QueryDocument]
	persisted persisted
	tagger    *tagger
	gate      gate
	rate      *rate
	surveys   surveys
	questions questions
}

// keptDocuments is how many parsed operations are kept. Each can take half a megabyte.
const keptDocuments = 200

// NewHandler answers GraphQL from a store, by GET, HEAD and POST. What HEAD has no body for, net/http leaves out.
func NewHandler(s store.Store, log *slog.Logger, o Options) http.Handler {
	r := &resolver{store: s, catalogue: store.Domain(), options: o, schema: contract(), former: NewFormer(s)}
	exec := executor.New(r.executable())
	exec.SetParserTokenLimit(o.Tokens + 1) // checkText counted exactly; the parser counts the end as one
	documents := short[*ast.QueryDocument]{lru.New[*ast.QueryDocument](keptDocuments)}
	exec.SetQueryCache(documents)
	report := reporter{log, o.LogQueries}
	exec.SetErrorPresenter(report.present)
	exec.SetRecoverFunc(report.recovered)
	if o.Introspection {
		exec.Use(extension.Introspection{})
		exec.SetDefaultRulesFn(func() *rules.Rules { return withIntegers(rules.NewDefaultRules()) })
	} else {
		exec.SetDisableSuggestion(true)
		exec.SetDefaultRulesFn(func() *rules.Rules { return withIntegers(rulesWithoutSuggestions()) })
	}
	return &handler{resolver: r, exec: exec, documents: documents, persisted: newPersisted(o), tagger: &tagger{store: s, maxAge: o.MaxAge},
		gate: make(gate, max(1, o.AtOnce)), rate: newRate(o), surveys: make(surveys, max(1, o.Surveys)), questions: newQuestions()}
}

func (h *handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	ctx, id := numbered(r.Context())
	w.Header().Set(requestHeader, id)
	media, ok := accepted(r)
	to := reply{w, media}
	if !ok {
		to.refuse(refused(http.StatusNotAcceptable, "the answer is %s or %s, neither of which is accepted", mediaGraphQL, mediaJSON))
		return
	}
	if wait, ok := h.rate.take(client(r), time.Now()); !ok {
		retryAfter(w, wait)
		to.refuse(&problem{http.StatusTooManyRequests, exceeded(int64(h.options.Burst)+1, int64(h.options.Burst), "%d requests came at once, %d are answered, and then so many a second; ask again later")})
		return
	}
	params, problem := readRequest(w, r, h.options.BodyBytes)
	if problem != nil {
		to.refuse(problem)
		return
	}
	if !h.gate.enter() { // only now: who sends a body slowly takes no place
		retryAfter(w, 1)
		to.refuse(busy(cap(h.gate)))
		return
	}
	defer h.gate.leave()
	ctx, cancel := context.WithTimeout(ctx, h.options.Time)
	defer cancel()
	h.serve(graphql.StartOperationTrace(ctx), to, r, params)
}

func busy(limit int) *problem {
	return &problem{http.StatusServiceUnavailable, &coded{Unavailable, "the server is busy; ask again later", int64(limit) + 1, int64(limit)}}
}

// serve answers one GraphQL request.
func (h *handler) serve(ctx context.Context, to reply, r *http.Request, params *graphql.RawParams) {
	op, asked, errs := h.prepare(ctx, params)
	version, err := cites(params)
	if errs == nil && err != nil {
		errs = listOf(err)
	}
	if errs != nil {
		to.notExecuted(&answer{Errors: first(errs), Extensions: h.extensions(asked)})
		return
	}
	var tag string
	if r.Method != http.MethodPost {
		tag = h.tagger.tag(ctx, params, to.media, h.citable(version))
	}
	if tag != "" && matches(r, tag) {
		h.tagger.allow(to.w.Header(), tag)
		to.unchanged()
		return
	}
	by := &citation{asked: version}
	got := h.execute(citing(ctx, by), op, asked)
	if version != "" && got.Extensions != nil {
		got.Extensions["dataVersion"] = by.tell(h.options.Versions, h.tagger.current(ctx))
	}
	if tag != "" && len(got.Errors) == 0 {
		h.tagger.allow(to.w.Header(), tag)
	}
	to.write(http.StatusOK, got)
}

// prepare reads an operation and holds it against the limits.
func (h *handler) prepare(ctx context.Context, params *graphql.RawParams) (*graphql.OperationContext, measure, gqlerror.List) {
	if err := h.persisted.resolve(ctx, params); err != nil {
		return nil, measure{}, listOf(err)
	}
	if _, read := h.documents.Get(ctx, params.Query); !read {
		if err := h.options.checkText(params.Query); err != nil {
			return nil, measure{}, listOf(err)
		}
	}
	op, errs := h.exec.CreateOperationContext(ctx, params)
	if errs != nil {
		ctx = graphql.WithOperationContext(ctx, op)
		return op, measure{}, h.exec.DispatchError(ctx, first(errs)).Errors
	}
	asked, err := h.measured(op)
	if err != nil {
		return op, asked, listOf(err)
	}
	h.persisted.keep(ctx, params)
	return op, asked, nil
}

// measured holds an operation and its variables against the limits; what is kept of one that was asked before passed them.
func (h *handler) measured(op *graphql.OperationContext) (measure, error) {
	key, keep := keyOf(op)
	if k, ok := h.questions.Get(key); ok {
		k.of(op)
		return k.asked, nil
	}
	if err := h.checkVariables(op.Operation, op.Variables); err != nil {
		return measure{}, err
	}
	k := &known{asked: h.measure(op.Operation, op.Variables)}
	if err := h.options.check(k.asked); err != nil {
		return k.asked, err
	}
	if keep && k.asked.fields <= keptFields {
		h.questions.Add(key, k)
		k.of(op)
	}
	return k.asked, nil
}

func (h *handler) execute(ctx context.Context, op *graphql.OperationContext, asked measure) *answer {
	ctx, place := h.surveys.placed(ctx)
	defer place.leave()
	responses, ctx := h.exec.DispatchOperation(ctx, op)
	got := responses(ctx)
	if got == nil { // the time was up
		return &answer{Errors: listOf(context.DeadlineExceeded), Data: null, Extensions: h.extensions(asked)}
	}
	data := got.Data
	if data == nil {
		data = null
	}
	return &answer{Data: data, Errors: first(got.Errors), Extensions: h.extensions(asked)}
}

// extensions tells what an operation cost, where it was counted.
func (h *handler) extensions(asked measure) map[string]any {
	if asked.fields == 0 {
		return nil
	}
	return map[string]any{"cost": map[string]int64{"asked": asked.cost, "limit": h.options.Cost}}
}

// maxErrors is how many errors of one operation are written: a short text can make very many.
const maxErrors = 9

func first(errs gqlerror.List) gqlerror.List { return errs[:min(len(errs), maxErrors)] }

var null = json.RawMessage("null")

// answer is a response. Data is left out where nothing was executed.
type answer struct {
	Errors     gqlerror.List
	Data       json.RawMessage
	Extensions map[string]any
}
