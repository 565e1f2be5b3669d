package export

import (
	"cmp"
	"context"
	"strings"
)

// reference is one entry of a bibliography: a source, or the data set itself.
type reference struct {
	ID, Title, Author, URL, Language, Abstract, Version string
	Kind                                                string // of a source; "" of the data set
	EDTF, Earliest, Latest, Precision                   string
	Licence, Note                                       string
}

// references gives the data set, then every source by id.
func (g *Graph) references(ctx context.Context, each func(reference) error) error {
	for _, r := range g.About.references() {
		if err := each(r); err != nil {
			return err
		}
	}
	part := g.whole("Source")
	publisher := g.follow(part, "publisher", "name")
	return g.nodes(ctx, part, func(r row) error {
		ref := reference{ID: r.id(), Title: r.text("name"), URL: r.text("url"), Language: r.text("language"), Abstract: r.text("summary"), Kind: r.text("kind"),
			EDTF: r.text("edtf"), Earliest: r.text("earliest"), Latest: r.text("latest"), Precision: r.text("precision"), Licence: r.text("licence")}
		if by := first(r.below(publisher)); by != nil {
			ref.Author = by.text("name")
		}
		ref.Note = "Licence: " + ref.Licence + ". Reliability: " + r.text("reliability") + "."
		return each(ref)
	})
}

func (a About) references() (out []reference) {
	for _, d := range a.DataSets {
		note := strings.Join([]string{d.HowToCite + ".", "Licence: " + d.Licence + ".", Disclaimer, "This bibliography is of " + a.extent() + "."}, " ")
		if a.Query != nil {
			note += " Query: " + strings.Join(strings.Fields(a.Query.Text), " ") + " Variables: " + cmp.Or(string(a.Query.Variables), "{}")
		}
		out = append(out, reference{ID: d.ID + "-" + a.Version, Title: d.Title, Author: authors, Version: a.Version, Licence: d.Licence, Note: note})
	}
	return out
}
