package graph

import (
	"context"
	"maps"
	"slices"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"routegraph/graph/model"
	"routegraph/store"
)

// maxGroups is the most groups that are listed.
const maxGroups = 500

// measures are the kinds that are counted.
var measures = map[string]string{"EVENTS": "Event", "COOPERATIONS": "Cooperation", "LEGS": "Leg", "FINDINGS": "Finding", "CLAIMS": "Claim", "SOURCES": "Source",
	"ORGANIZATIONS": "Organization", "COUNTRIES": "Country"}

// Stats counts things by groups.
func (q query) Stats(ctx context.Context, measure string, by []string, where model.Input, first int) (*model.Stats, error) {
	return answers(q, ctx, func(p *planner, field graphql.CollectedField) (*store.Step, from[*model.Stats], error) {
		p.atMost("stats: first", first, maxGroups)
		c := p.counted(field, measure, by, 2, where, first)
		if p.err != nil {
			return nil, nil, p.err
		}
		p.labels(field.Selections, c.By)
		return c.Step, func(a *model.Answer) (*model.Stats, error) { return c.Stats(a, 0), nil }, nil
	})
}

// counted makes a root step that counts a measure by dimensions.
func (p *planner) counted(f graphql.CollectedField, measure string, by []string, most int, where model.Input, first int) model.Counted {
	kind := measures[measure]
	c := model.Counted{By: p.dimensionsOf(f.Name+": by", kind, by, most), Where: p.measureWhere(f.Name, measure, where)}
	c.Step = &store.Step{Parts: []*store.Part{{Kind: kind}}, Total: true, Where: p.where(f.Name, kind, c.Where)}
	c.Step.Groups = []store.Group{{Limit: first}}
	for _, d := range c.By {
		c.Step.Groups[0].By = append(c.Step.Groups[0].By, d.Key)
	}
	p.rowsOf[c.Step] = int64(first)
	return c
}

// measureWhere finds the measure's own filter; another measure's is refused, for it would keep nothing out.
func (p *planner) measureWhere(field, measure string, where model.Input) model.Input {
	own := strings.ToLower(measure)
	for _, name := range slices.Sorted(maps.Keys(where)) {
		if name != own && where[name] != nil {
			p.fail(BadUserInput, "%s: where.%s is no filter of %s; give where.%s, or another measure", field, name, measure, own)
		}
	}
	given, _ := where[own].(map[string]any)
	return given
}

// filterRoom is how many conditions are added to a filter at most, so that what comes back is not refused for its size.
const filterRoom = 6

// where reads a filter that groups add conditions to.
func (p *planner) where(field, kind string, where model.Input) *store.Filter {
	w := wherer{planner: p, field: field, room: filterRoom}
	return w.where(kind, where, 1)
}

// labels brings the names of groups where they are selected.
func (p *planner) labels(stats ast.SelectionSet, by []model.Dimension) {
	for _, groups := range graphql.CollectFields(p.oc, stats, []string{"Stats"}) {
		if groups.Name != "groups" {
			continue
		}
		for _, f := range graphql.CollectFields(p.oc, groups.Selections, []string{"Group"}) {
			if f.Name == "labels" {
				p.names(by)
			}
		}
	}
}
