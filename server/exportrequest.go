package main

import (
	"context"
	"fmt"
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"unicode/utf8"

	"routegraph/export"
	"routegraph/graph"
)

// exportName is `graph.EXTENSION`, of whatever version is served, or `routegraph-VERSION.EXTENSION`.
var exportName = regexp.MustCompile(`^(?:graph|routegraph-([0-9a-f]+))\.(.+)$`)

// asked reads what is to be exported.
func (s *exportSite) asked(ctx context.Context, r *http.Request, version string) (o order, wrong *fault) {
	if !r.ProtoAtLeast(1, 1) {
		return o, &fault{http.StatusHTTPVersionNotSupported, graph.BadUserInput, "an export needs HTTP/1.1: by 1.0, one that breaks off looks whole"}
	}
	name := r.PathValue("name")
	parts := exportName.FindStringSubmatch(name)
	if parts == nil {
		return o, notFound("there is no export %q; names are like graph.csv.zip, and GET /export lists them", name)
	}
	if parts[1] != "" && parts[1] != version {
		return o, notFound("version %s of the data is not served; version %s is: /export/routegraph-%s.%s", parts[1], version, version, parts[2])
	}
	format, known := export.Find(parts[2])
	if !known || format.Extension != parts[2] {
		return o, notFound("%v", unknownExtension(parts[2]))
	}
	o.format = format
	if o.question, wrong = askedQuestion(r.URL.RawQuery); wrong != nil {
		return o, wrong
	}
	switch {
	case o.question == nil && format.OfQuery:
		return o, badRequest("a research bundle is of a query: add ?query=… and, where it has some, variables=…")
	case o.question != nil:
		if err := s.lister.Check(ctx, o.question.Question); err != nil {
			return o, s.faultOf(err)
		}
	}
	return o, nil
}

func unknownExtension(name string) error {
	var names []string
	for _, f := range export.Formats() {
		names = append(names, f.Extension)
	}
	meant := didYouMean(name, "", names)
	if f, ok := export.Find(name); ok { // people know formats by their names
		meant = fmt.Sprintf("; did you mean %q?", f.Extension)
	}
	return fmt.Errorf("there is no format %q%s; there are %s", name, meant, enumerated(names))
}

// askedQuestion is the question in a request's address; nil where there is none.
func askedQuestion(raw string) (*question, *fault) {
	values, err := url.ParseQuery(raw)
	if err != nil || !utf8.ValidString(raw) {
		return nil, badRequest("the address has parameters that cannot be read")
	}
	for name, all := range values {
		if known := []string{"query", "variables", "operationName"}; !slices.Contains(known, name) {
			return nil, badRequest("an export takes no parameter %q%s; it takes %s", name, didYouMean(name, "", known), enumerated(known))
		} else if len(all) > 1 {
			return nil, badRequest("%s is given %d times", name, len(all))
		}
	}
	if !values.Has("query") {
		if len(values) > 0 {
			return nil, badRequest("there is no query that variables and operationName could belong to")
		}
		return nil, nil
	}
	q, err := newQuestion(values.Get("query"), values.Get("operationName"), []byte(values.Get("variables")))
	if err != nil {
		return nil, badRequest("%v", err)
	}
	return q, nil
}

func badRequest(format string, args ...any) *fault {
	return &fault{http.StatusBadRequest, graph.BadUserInput, fmt.Sprintf(format, args...)}
}

func notFound(format string, args ...any) *fault {
	return &fault{http.StatusNotFound, graph.NotFound, fmt.Sprintf(format, args...)}
}
