package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"maps"
	"slices"

	"routegraph/export"
	"routegraph/graph"
	"routegraph/store"
)

// exporter exports what a store holds.
type exporter struct {
	backend *backend
	lister  *graph.Lister
	things  int // of a list, at most
}

func newExporter(b *backend, log *slog.Logger, o graph.Options, things int) *exporter {
	return &exporter{b, graph.NewLister(b, log, o), things}
}

// order is what to export, and how.
type order struct {
	format   export.Format
	question *question // nil: the whole graph
}

// question is a query whose answer is exported, with its variables as they were written.
type question struct {
	graph.Question
	variables []byte
}

func newQuestion(query, operation string, variables []byte) (*question, error) {
	values, err := graph.ReadVariables(variables)
	return &question{graph.Question{Query: query, Operation: operation, Variables: values}, variables}, err
}

// sink takes an export. begin is called before each try with the version of the data; it fails where what came before cannot be undone.
type sink interface {
	io.Writer
	begin(version string) error
}

// export writes an export. Should the data change meanwhile, it begins again, as long as the sink can.
func (x *exporter) export(ctx context.Context, o order, to sink, progress func(store.Progress)) (export.About, error) {
	for range store.Tries {
		about, err := x.once(ctx, o, to, progress)
		if !errors.Is(err, store.ErrMoved) {
			return about, err
		}
	}
	return export.About{}, store.Moved()
}

func (x *exporter) once(ctx context.Context, o order, to sink, progress func(store.Progress)) (export.About, error) {
	status, err := usable(x.backend.statusWithin(ctx, startBound))
	if err != nil {
		return export.About{}, err
	}
	if err := to.begin(status.Revision); err != nil {
		return export.About{}, err
	}
	g, err := export.Open(ctx, x.backend, store.Domain(), status.Revision, progress)
	if err == nil && o.question != nil {
		err = x.list(ctx, g, o.question)
	}
	if err == nil {
		err = o.format.Write(ctx, g, to)
	}
	if err != nil {
		return export.About{}, err
	}
	return g.About, nil
}

// list keeps of a graph what a question's answer lists. The answer is of the graph's version, or else store.ErrMoved.
func (x *exporter) list(ctx context.Context, g *export.Graph, q *question) error {
	listed, err := x.lister.List(ctx, q.Question, x.things)
	if err != nil {
		return err
	}
	switch status, err := usable(x.backend.statusWithin(ctx, startBound)); {
	case err != nil:
		return err
	case status.Revision != g.About.Version:
		return store.ErrMoved
	}
	g.About.Query = &export.Query{Text: q.Query, Variables: q.variables, More: listed.More}
	g.Answer = answerOf(listed)
	var things []export.Thing
	for _, t := range listed.Things {
		things = append(things, export.Thing(t))
	}
	return g.Only(ctx, things)
}

// answerOf is what a bundle keeps of an answer.
func answerOf(l *graph.Listed) *export.Answer {
	a := &export.Answer{Data: l.Data}
	for _, path := range slices.Sorted(maps.Keys(l.Lists)) {
		a.Lists = append(a.Lists, export.AnsweredList{Path: path, Lines: l.Lists[path]})
	}
	return a
}

// findFormat finds a format by its name, or says which there are.
func findFormat(name string) (export.Format, error) {
	f, ok := export.Find(name)
	if !ok {
		return f, unknownFormat(name)
	}
	return f, nil
}

func unknownFormat(name string, more ...string) error {
	names := append(more, export.FormatNames()...)
	return fmt.Errorf("there is no format %q%s; there are %s", name, didYouMean(name, "", names), enumerated(names))
}
