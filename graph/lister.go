package graph

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"strconv"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/formatter"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"routegraph/store"
)

// Question is an operation, as its sender wrote it.
type Question struct {
	Query, Operation string // Operation may be "" where there is one alone
	Variables        map[string]any
}

// Lister answers operations whose answers list things, for exports. A list without a page of its own is read to its end.
type Lister struct{ *handler }

// NewLister reads lists out of a store, within the same limits as NewHandler.
func NewLister(s store.Store, log *slog.Logger, o Options) *Lister {
	h := NewHandler(s, log, o).(*handler)
	h.exec.SetParserTokenLimit(0) // what the client wrote is counted before; what is run is longer
	return &Lister{h}
}

// Check says what is wrong with a question before anything is read.
func (l *Lister) Check(ctx context.Context, q Question) error {
	_, err := l.listing(ctx, q)
	return err
}

func (l *Lister) listing(ctx context.Context, q Question) (*listing, error) {
	ctx = graphql.StartOperationTrace(ctx)
	op, _, errs := l.prepare(ctx, q.params(q.Query))
	if errs != nil {
		return nil, ofAnswer(errs)
	}
	found := newListing(l.schema, op.Operation)
	found.variables = op.Variables
	if len(found.paths) == 0 {
		return nil, failure(BadUserInput, "the query's answer has no list of things to export; ask for a list, such as { events { nodes { name } } }")
	}
	return found, nil
}

func (q Question) params(text string) *graphql.RawParams {
	return &graphql.RawParams{Query: text, OperationName: q.Operation, Variables: q.Variables}
}

// List asks a question, and reads at most so many things of its answer. More are LIMIT_EXCEEDED.
func (l *Lister) List(ctx context.Context, q Question, most int) (*Listed, error) {
	found, err := l.listing(ctx, q)
	if err != nil {
		return nil, err
	}
	out := newListed(found.paths)
	paged := found.paged()
	if paged == nil {
		return out, l.page(ctx, q, found, out, most)
	}
	size := l.pageSize(found, paged)
	for more := true; more; more = out.More {
		out.More = false
		paged.Arguments = argumentsFor(paged, size, out.end)
		err := l.page(ctx, q, found, out, most)
		if code, _ := Seen(err); code == LimitExceeded && out.Data == nil && size > usualPage { // by what it would bring, as only the plan tells
			size, out.More, err = usualPage, true, nil
		}
		if err != nil {
			return nil, err
		}
	}
	return out, nil
}

// argumentsFor are those of a list's next page.
func argumentsFor(f *ast.Field, size int, after string) ast.ArgumentList {
	var out ast.ArgumentList
	for _, a := range f.Arguments {
		if a.Name != "first" && a.Name != "after" {
			out = append(out, a)
		}
	}
	out = append(out, &ast.Argument{Name: "first", Value: &ast.Value{Kind: ast.IntValue, Raw: strconv.Itoa(size)}})
	if after != "" {
		out = append(out, &ast.Argument{Name: "after", Value: &ast.Value{Kind: ast.StringValue, Raw: after}})
	}
	return out
}

// usualPage is how much of a list is answered to who asks for no page.
const usualPage = 20

// pageSize is the largest page that costs no more than is allowed, or the usual one.
func (l *Lister) pageSize(found *listing, f *ast.Field) int {
	f.Arguments = argumentsFor(f, maxPage, "")
	if l.options.check(l.measure(found.op, found.variables)) == nil {
		return maxPage
	}
	return usualPage
}

// page runs a listing once, and adds what it lists.
func (l *Lister) page(ctx context.Context, q Question, found *listing, out *Listed, most int) error {
	ctx, cancel := context.WithTimeout(graphql.StartOperationTrace(ctx), l.options.Time)
	defer cancel()
	op, errs := l.exec.CreateOperationContext(ctx, q.params(text(found.op)))
	if errs != nil {
		return fmt.Errorf("what a listing asks for is no operation of the contract: %w", errs)
	}
	got := l.execute(ctx, op, measure{})
	if len(got.Errors) > 0 {
		return ofAnswer(got.Errors)
	}
	data := out.read(got.Data, nil, false)
	if out.Data == nil {
		out.Data = data
	}
	if n := len(out.Things); n > most {
		return exceeded(int64(n), int64(most), "the list has %d things or more, at most %d are exported; keep fewer by a filter, or export the whole graph")
	}
	return nil
}

// text is an operation in GraphQL.
func text(op *ast.OperationDefinition) string {
	var b bytes.Buffer
	formatter.NewFormatter(&b).FormatQueryDocument(&ast.QueryDocument{Operations: ast.OperationList{op}})
	return b.String()
}

// ofAnswer is the first error of an answer, with its code and its place in the question.
func ofAnswer(errs gqlerror.List) error {
	e := errs[0]
	code, ok := e.Extensions["code"].(Code)
	if !ok {
		code = BadUserInput
	}
	at := ""
	if len(e.Locations) > 0 {
		at = fmt.Sprintf(" (line %d, column %d)", e.Locations[0].Line, e.Locations[0].Column)
	}
	return &coded{code: code, text: e.Message + at}
}

// Seen is what clients may see of an error: its code and its text.
func Seen(err error) (code Code, text string) {
	seen, _ := forClient(err)
	return seen.code, seen.text
}

// ReadVariables reads the JSON object of a question's variables.
func ReadVariables(text []byte) (map[string]any, error) {
	if len(bytes.TrimSpace(text)) == 0 {
		return nil, nil
	}
	body, problem := params(map[string]json.RawMessage{"query": json.RawMessage(`"{__typename}"`), "variables": text})
	if problem != nil || !json.Valid(text) {
		return nil, failure(BadUserInput, "the variables are not a JSON object")
	}
	return body.Variables, nil
}
