package main

import (
	"context"
	"flag"
	"fmt"
	"log/slog"
	"math"
	"os"
	"strings"

	"routegraph/export"
	"routegraph/graph"
)

// exportSettings are what `export` can be told.
type exportSettings struct {
	format, out                 string
	query, operation, variables string
	force                       bool
	data                        folders
	neo4j                       neo4jSettings
}

func exportCommand() command {
	return command{
		name: "export", summary: "write the graph, or what a query lists, in the forms that other tools read",
		about: "Without NEO4J_URI it exports the embedded seed graph. A file gets its name when it is whole. Disclaimer, licences, the version of the data\n" +
			"and how to cite them are in each file.\n\n" + aboutFormats() + "\n" +
			"A query is of a list, such as { events(where: {…}) { nodes { name } } }: the export has the things that its answer lists, and the sources\n" +
			"that they cite. A root list without first, last, after and before is read to its end.\n" + aboutPassword,
		setup: func(p *program, flags *flag.FlagSet) action {
			var s exportSettings
			flags.StringVar(&s.format, "format", "seed", "`FORMAT`, one of those above (default seed)")
			flags.StringVar(&s.out, "out", "", "`PATH` to write: for seed a new or an empty folder, else a new file, or - for the standard output")
			flags.StringVar(&s.query, "query", "", "`FILE` with the GraphQL query of a list; the whole graph without it")
			flags.StringVar(&s.operation, "operation", "", "`NAME` of the operation, where the file has several")
			flags.StringVar(&s.variables, "variables", "", "`FILE` with the query's variables, a JSON object")
			flags.BoolVar(&s.force, "force", false, "write over what is there; other files of a folder are left alone")
			to := settings{flags, p.getenv}
			to.folders(&s.data)
			read := s.neo4j.declare(to)
			return func(ctx context.Context, _ []string) error {
				read()
				return p.export(ctx, s)
			}
		},
	}
}

// aboutFormats lists the formats.
func aboutFormats() string {
	text := fmt.Sprintf("  %-8s  %-12s  %s\n", "seed", "a folder", "the files that the graph is made of; comments are not in the graph (\"server fmt\" keeps them)")
	for _, f := range export.Formats() {
		text += fmt.Sprintf("  %-8s  %-12s  %s\n", f.Name, "."+f.Extension, f.About)
	}
	return text
}

// export writes a store's graph, or a list out of it.
func (p *program) export(ctx context.Context, s exportSettings) error {
	if s.format == "seed" {
		return p.exportSeed(ctx, s)
	}
	o, err := s.order()
	if err != nil {
		return err
	}
	to, end, err := createExport(s.out, p.stdout, s.force)
	if err != nil {
		return err
	}
	show := newProgress(p.stderr)
	defer show.end()
	about, err := p.exportTo(ctx, s, o, to, show)
	if err = end(err); err != nil {
		return fmt.Errorf("%s was not written: %w", s.out, err)
	}
	show.end()
	if s.out != "-" {
		fmt.Fprintf(p.stdout, "wrote %s: %s, version %s\n", s.out, extentOf(about), about.Version)
	}
	return nil
}

func extentOf(a export.About) string {
	switch {
	case a.Query == nil:
		return "the whole graph"
	case a.Query.More:
		return "one page of a list that goes on; leave first, last, after and before out to have all of it"
	}
	return "what the query lists"
}

func (p *program) exportTo(ctx context.Context, s exportSettings, o order, to sink, show *progress) (export.About, error) {
	b, err := openStore(ctx, s.neo4j, &s.data)
	if err != nil {
		return export.About{}, p.withProblems(err)
	}
	defer b.closeStore()
	show.phase("reading from " + b.label)
	x := newExporter(b, slog.New(slog.DiscardHandler), graph.DefaultOptions(), math.MaxInt)
	about, err := x.export(ctx, o, to, show.step)
	switch {
	case ctx.Err() != nil:
		return about, fmt.Errorf("stopped before all of %s was read", b.label)
	case err != nil:
		return about, b.explain(err)
	}
	return about, nil
}

// order reads what is to be exported.
func (s *exportSettings) order() (o order, err error) {
	see := seeHelp(exportCommand())
	if o.format, err = findFormat(s.format); err != nil {
		return o, wrongUsage("%v%s", unknownFormat(s.format, "seed"), see)
	}
	switch {
	case s.out == "":
		return o, wrongUsage("export needs --out FILE, the file to write%s", see)
	case s.query == "" && o.format.OfQuery:
		return o, wrongUsage("--format %s is of a query: name a file with one by --query%s", s.format, see)
	case s.query == "" && (s.variables != "" || s.operation != ""):
		return o, wrongUsage("--variables and --operation belong to a query: name a file with one by --query%s", see)
	case s.query == "":
		return o, nil
	}
	o.question, err = s.question()
	return o, err
}

func (s *exportSettings) question() (*question, error) {
	query, err := os.ReadFile(s.query)
	if err != nil {
		return nil, fmt.Errorf("--query: %w", err)
	}
	var variables []byte
	if s.variables != "" {
		if variables, err = os.ReadFile(s.variables); err != nil {
			return nil, fmt.Errorf("--variables: %w", err)
		}
	}
	q, err := newQuestion(strings.TrimSpace(string(query)), s.operation, variables)
	if err != nil {
		return nil, fmt.Errorf("--variables %s: %w", s.variables, err)
	}
	return q, nil
}
