package export

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"strings"
)

// Answer is what a query answered, as a bundle keeps it.
type Answer struct {
	Data  json.RawMessage // the whole answer; of a list that was read in pages, the first one
	Lists []AnsweredList
}

// AnsweredList is one list of things in an answer, with what was asked of each.
type AnsweredList struct {
	Path  string // the fields that lead to it, with dots between them: `events.nodes`
	Lines []json.RawMessage
}

// ErrNoQuery means that a bundle was asked for without the query that it is of.
var ErrNoQuery = errors.New("a research bundle is of a query")

// writeBundle writes what others need to follow a finding: the question, the answer, what it rests on, and checksums of all.
func writeBundle(ctx context.Context, g *Graph, to io.Writer) error {
	if g.About.Query == nil || g.Answer == nil {
		return ErrNoQuery
	}
	a := newArchive(to)
	for _, write := range []func(context.Context, *Graph, *archive) error{question, answer, writeTables,
		inFile("things.geojson", writeGeoJSON), inFile("bibliography.bib", writeBibTeX), inFile("bibliography.csl.json", writeCSL)} {
		if err := write(ctx, g, a); err != nil {
			return err
		}
	}
	if err := a.addSums(); err != nil {
		return err
	}
	return a.close()
}

const aboutBundle = "`query.graphql` and `variables.json` are the question, `answer.json` is the answer, and each file of `answer` one of its lists, a line for each " +
	"thing, whole where the answer was read in pages. `nodes` and `relations` have the same things as tables, with the sources that they cite; `datapackage.json` describes " +
	"them. `things.geojson` has them for a map, `bibliography.bib` and `bibliography.csl.json` have the sources. Check all files by `sha256sum -c SHA256SUMS`."

// question adds what was asked, and of which data.
func question(_ context.Context, g *Graph, a *archive) error {
	q := g.About.Query
	variables := []byte("{}")
	if len(q.Variables) > 0 {
		variables = q.Variables
	}
	return errors.Join(a.add("README.md", []byte(g.About.readme(aboutBundle))), a.add("DATA_VERSION", []byte(g.About.Version+"\n")),
		a.add("query.graphql", []byte(strings.TrimRight(q.Text, "\n")+"\n")), a.add("variables.json", indented(variables)))
}

// answer adds the whole answer, and its lists a thing a line.
func answer(_ context.Context, g *Graph, a *archive) error {
	err := a.add("answer.json", indented(g.Answer.Data))
	for _, l := range g.Answer.Lists {
		if err == nil {
			err = a.add("answer/"+l.Path+".ndjson", append(bytes.Join(rawLines(l.Lines), []byte("\n")), '\n'))
		}
	}
	return err
}

func rawLines(lines []json.RawMessage) [][]byte {
	out := make([][]byte, len(lines))
	for i, l := range lines {
		out[i] = l
	}
	return out
}

func indented(text []byte) []byte {
	var b bytes.Buffer
	if json.Indent(&b, text, "", "  ") != nil {
		return text
	}
	return append(b.Bytes(), '\n')
}

// inFile is a format as one file of an archive.
func inFile(name string, write func(context.Context, *Graph, io.Writer) error) func(context.Context, *Graph, *archive) error {
	return func(ctx context.Context, g *Graph, a *archive) error {
		f, err := a.create(name)
		if err != nil {
			return err
		}
		return write(ctx, g, f)
	}
}
