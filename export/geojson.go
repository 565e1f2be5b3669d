package export

import (
	"context"
	"io"
	"slices"
	"strings"

	"routegraph/analysis"
	"routegraph/store"
)

// placedBy says by which field things that have no position of their own lead to where they are drawn: at all of these positions.
var placedBy = map[string]string{"Event": "places", "Stage": "ends", "Cooperation": "parties", "ActorGroup": "operatesIn", "Finding": "concerns"}

// precisions are ordered from fine to coarse.
var precisions = []string{"POINT", "LOCALITY", "ADMIN1", "COUNTRY", "SEA_AREA", "REGION"}

// writeGeoJSON writes what has a place as a FeatureCollection (RFC 7946). Things of a list that have no place have no geometry.
func writeGeoJSON(ctx context.Context, g *Graph, to io.Writer) error {
	head := map[string]string{}
	for _, n := range g.About.notes() {
		head[n.name] = n.text
	}
	l := newList(to, `{"type":"FeatureCollection",`+strings.TrimSuffix(string(compact(head))[1:], "}")+`,"features":`)
	for _, kind := range g.kinds() {
		p := g.placed(kind)
		if g.only == nil && !p.hasPlace() {
			continue
		}
		if err := g.nodes(ctx, p.part, func(r row) error { l.add(p.feature(r)); return nil }); err != nil {
			return err
		}
	}
	return l.end("}")
}

// placed is how features are made of a kind.
type placed struct {
	part     *store.Part
	props    []store.Prop
	own      bool // it has a position of its own
	from, to *store.Step
	at       *store.Step
	sources  *store.Step
}

func (g *Graph) placed(kind string) *placed {
	k := g.catalogue().Kind(kind)
	p := &placed{part: g.whole(kind), props: shown(k.Props)}
	_, p.own = k.Prop("lat")
	position := []string{"lat", "lon", "geoPrecision"}
	if kind == "Leg" {
		p.from, p.to = g.follow(p.part, "from", position...), g.follow(p.part, "to", position...)
	}
	if field := placedBy[kind]; field != "" {
		p.at = g.follow(p.part, field, position...)
	}
	if p.sources = g.follow(p.part, "citations", "url"); p.sources == nil {
		p.sources = g.follow(p.part, "source", "url") // of a claim
	}
	return p
}

func (p *placed) hasPlace() bool { return p.own || p.from != nil || p.at != nil }

func (p *placed) feature(r row) analysis.Feature {
	about := map[string]any{typeOf: r.kind(), store.DataSetProp: r.value(store.DataSetProp)}
	for _, prop := range p.props {
		if v := r.value(prop.Name); v != nil {
			about[prop.Name] = v
		}
	}
	p.cite(r, about)
	switch {
	case p.from != nil:
		return arc(r, first(r.below(p.from)), first(r.below(p.to)), about)
	case p.at != nil:
		return points(r, r.below(p.at), about)
	}
	return analysis.PointFeature(r.id(), position(r), about)
}

// cite tells the sources of a thing, by their ids and, where they have one, their addresses.
func (p *placed) cite(r row, about map[string]any) {
	ids, urls := []string{}, []string{}
	if p.sources != nil {
		for _, s := range r.below(p.sources) {
			ids = append(ids, s.id())
			if url := s.text("url"); url != "" {
				urls = append(urls, url)
			}
		}
	}
	about["sources"], about["citations"] = ids, urls
}

func arc(r row, from, to *row, about map[string]any) analysis.Feature {
	if from == nil || to == nil {
		return analysis.ArcFeature(r.id(), nil, nil, about)
	}
	about["from"], about["to"], about["schematic"] = from.id(), to.id(), true // the way between them is not known
	about["geoPrecision"] = coarsest([]row{*from, *to})
	return analysis.ArcFeature(r.id(), position(*from), position(*to), about)
}

// points draws a thing at all positions of others; without any it has no geometry.
func points(r row, others []row, about map[string]any) analysis.Feature {
	ids, at := []string{}, []analysis.Position{}
	for _, o := range others {
		ids = append(ids, o.id())
		if p := position(o); p != nil {
			at = append(at, *p)
		}
	}
	about["at"] = ids
	f := analysis.PointFeature(r.id(), nil, about)
	if len(at) > 0 {
		about["geoPrecision"] = coarsest(others)
		f.Geometry = &analysis.Geometry{Type: "MultiPoint", Coordinates: at}
	}
	return f
}

func coarsest(rows []row) any {
	worst := -1
	for _, r := range rows {
		worst = max(worst, slices.Index(precisions, r.text("geoPrecision")))
	}
	if worst < 0 {
		return nil
	}
	return precisions[worst]
}

func position(r row) *analysis.Position {
	lat, ok := r.value("lat").(float64)
	lon, both := r.value("lon").(float64)
	if p := (analysis.Position{lon, lat}); ok && both && p.Valid() {
		return &p
	}
	return nil
}

func first(rows []row) *row {
	if len(rows) == 0 {
		return nil
	}
	return &rows[0]
}
