package export

import (
	"context"
	"io"
	"slices"
)

// Format is one form in which the graph, or a list of things from it, can be had.
type Format struct {
	Name      string // as people ask for it: "graphml"
	Extension string // of its files: "csv.zip"
	Media     string // its media type
	About     string // what it is for, in half a sentence
	OfQuery   bool   // whether it is of a query's answer alone
	write     func(ctx context.Context, g *Graph, to io.Writer) error
}

// Formats lists all formats, the most general first.
func Formats() []Format {
	return []Format{
		{"csv", "csv.zip", "application/zip", "one table for each kind and relation, with a Frictionless data package", false, writeCSV},
		{"jsonld", "jsonld", "application/ld+json", "linked data in PROV-O and schema.org", false, writeJSONLD},
		{"graphml", "graphml", "application/graphml+xml", "the network, for networkx, igraph, yEd, Gephi", false, writeGraphML},
		{"gexf", "gexf", "application/gexf+xml", "the network with its time, for Gephi", false, writeGEXF},
		{"geojson", "geojson", "application/geo+json", "what has a place, for maps and GIS", false, writeGeoJSON},
		{"bibtex", "bib", "application/x-bibtex", "the sources, for LaTeX and reference managers", false, writeBibTeX},
		{"csl", "csl.json", "application/vnd.citationstyles.csl+json", "the sources as CSL-JSON, for Zotero, pandoc, citeproc", false, writeCSL},
		{"bundle", "bundle.zip", "application/zip", "a query, its answer, what it rests on, and checksums", true, writeBundle},
	}
}

// FileName is how a file in this format is called: it tells the version of the data.
func (f Format) FileName(version string) string { return "routegraph-" + version + "." + f.Extension }

// Write writes a graph. What was written before an error is no whole file.
func (f Format) Write(ctx context.Context, g *Graph, to io.Writer) error { return f.write(ctx, g, to) }

// FormatNames lists the names of all formats.
func FormatNames() (names []string) {
	for _, f := range Formats() {
		names = append(names, f.Name)
	}
	return names
}

// Find finds a format by its name, or by the extension of its files.
func Find(name string) (Format, bool) {
	all := Formats()
	i := slices.IndexFunc(all, func(f Format) bool { return f.Name == name || f.Extension == name })
	if i < 0 {
		return Format{}, false
	}
	return all[i], true
}
