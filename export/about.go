package export

import (
	"cmp"
	"context"
	"encoding/json"
	"strings"

	"routegraph/analysis"
)

const authors = "The routegraph authors"

// Disclaimer stands in every export.
const Disclaimer = analysis.Disclaimer + " Names and borders imply no view on the status of any territory."

// About says what an export is of, under what terms it may be used, and how to cite it. It travels along in every format.
type About struct {
	Version  string // of the data: the same content has the same version
	DataSets []DataSet
	Query    *Query // nil: the whole graph
}

// DataSet is one of the data sets that are served.
type DataSet struct{ ID, Title, Licence, HowToCite string }

// Query is what a list answers.
type Query struct {
	Text      string
	Variables json.RawMessage // "" where there are none
	More      bool            // whether the query asked for a page of a list that goes on
}

func (g *Graph) readAbout(ctx context.Context) error {
	part := g.whole("Dataset")
	err := g.nodes(ctx, part, func(r row) error {
		g.About.DataSets = append(g.About.DataSets, DataSet{r.id(), r.text("title"), r.text("licence"), r.text("howToCite")})
		return nil
	})
	g.About.Version = g.reading.Revision()
	return err
}

// note is one thing that is said about an export.
type note struct{ name, text string }

func (a About) notes() []note {
	out := []note{{"title", a.title()}, {"dataVersion", a.Version}, {"disclaimer", Disclaimer}, {"licence", a.licence()}, {"howToCite", a.howToCite()}}
	if a.Query != nil {
		out = append(out, note{"query", a.Query.Text}, note{"variables", cmp.Or(string(a.Query.Variables), "{}")}, note{"extent", a.extent()})
	}
	return out
}

func (a About) title() string {
	var titles []string
	for _, d := range a.DataSets {
		titles = append(titles, d.Title)
	}
	return cmp.Or(strings.Join(titles, "; "), "A graph without a title")
}

func (a About) licence() string { return a.each(func(d DataSet) string { return d.Licence }) }

func (a About) howToCite() string {
	return a.each(func(d DataSet) string { return d.HowToCite }) + " (version " + a.Version + ")"
}

// each says one thing of each data set, and of which where there are several.
func (a About) each(of func(DataSet) string) string {
	var out []string
	for _, d := range a.DataSets {
		text := of(d)
		if len(a.DataSets) > 1 {
			text = d.ID + ": " + text
		}
		out = append(out, text)
	}
	return strings.Join(out, "; ")
}

// extent says how much of the graph an export holds.
func (a About) extent() string {
	switch {
	case a.Query == nil:
		return "the whole graph"
	case a.Query.More:
		return "the things that the query's answer lists, which is one page of a longer list, and the sources that they cite"
	}
	return "all things that the query's answer lists, and the sources that they cite"
}
