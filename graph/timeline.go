package graph

import (
	"context"

	"github.com/99designs/gqlgen/graphql"

	"routegraph/graph/model"
	"routegraph/store"
)

// Timeline counts things by the calendar unit in which they lie.
func (q query) Timeline(ctx context.Context, measure string, where model.Input, by string) (*model.Timeline, error) {
	return answers(q, ctx, func(p *planner, field graphql.CollectedField) (*store.Step, from[*model.Timeline], error) {
		if _, dated := p.catalogue.Kind(measures[measure]).Prop("sortDate"); !dated {
			return nil, nil, failure(BadUserInput, "timeline: measure: %s have no date; ask for EVENTS, COOPERATIONS or SOURCES", measure)
		}
		c := p.counted(field, measure, []string{by}, 1, where, model.MaxBuckets+1) // one group has no bucket
		undated := &store.Step{Parts: []*store.Part{{Kind: measures[measure]}}, Total: true}
		if p.err == nil {
			undated.Where = p.where(field.Name, measures[measure], c.Where.And(model.NotIn(c.By[0], true)))
		}
		p.besides = append(p.besides, undated)
		return c.Step, func(a *model.Answer) (*model.Timeline, error) {
			out, err := c.TimelineOf(a, undated)
			if err != nil || a.Root.Links[0].Groups[0].More {
				return nil, failure(LimitExceeded, "timeline: by: there are more than %d buckets by %s; ask by a longer unit, or for fewer years by where", model.MaxBuckets, by)
			}
			return out, nil
		}, nil
	})
}
