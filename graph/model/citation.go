package model

import (
	"context"
	"slices"
)

// Citation is a source of a fact, with the places in it.
type Citation struct {
	Source             *Source
	Locators, Excerpts []string
}

// Citations lists the sources that the facts about a thing rest on, as the relation to each source tells.
func (r Row) Citations(ctx context.Context) []*Citation {
	p := r.follow(ctx)
	out := make([]*Citation, len(p.links.List))
	for i := range out {
		out[i] = &Citation{&Source{p.row(i)}, texts(p.edgeProp(i, "locators")), texts(p.edgeProp(i, "excerpts"))}
	}
	return out
}

// bySource makes one citation of all claims of a source. The claims' rows have one step below: to their source.
func bySource(claims []Row) []*Citation {
	out := []*Citation{}
	for _, c := range claims {
		sources := c.table.Below[c.node().Part.Steps[0]]
		source := &Source{Row{c.answer, sources, sources.Links[c.at].List[0].Child}}
		i := slices.IndexFunc(out, func(x *Citation) bool { return x.Source.ID() == source.ID() })
		if i < 0 {
			i, out = len(out), append(out, &Citation{Source: source, Locators: []string{}, Excerpts: []string{}})
		}
		out[i].Locators = merge(out[i].Locators, c.Locators())
		out[i].Excerpts = merge(out[i].Excerpts, c.Excerpts())
	}
	return out
}

func merge(list, more []string) []string {
	for _, s := range more {
		if !slices.Contains(list, s) {
			list = append(list, s)
		}
	}
	return list
}
