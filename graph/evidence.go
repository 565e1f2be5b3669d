package graph

import (
	"routegraph/analysis"
	"routegraph/store"
)

// evidenceFilter is analysis.Evidence.Accepts as a filter on nodes of a kind, over the claims about them.
func (p *planner) evidenceFilter(kind string, e analysis.Evidence) *store.Filter {
	hop, _ := p.catalogue.Hop(kind, "claims")
	about := func(atLeast int, where ...*store.Filter) *store.Filter {
		if e.KnownBy != "" {
			where = append(where, p.knownBy(e.KnownBy))
		}
		some := &store.Some{Hop: hop, Where: &store.Filter{And: where}}
		if atLeast > 1 {
			some.AtLeast, some.Distinct = atLeast, "storyId"
		}
		return &store.Filter{Some: some}
	}
	status := func(values ...any) *store.Filter { return &store.Filter{Prop: "status", Op: store.In, Value: values} }
	accepted, disputed := string(analysis.Accepted), string(analysis.Disputed)
	all, graded := []*store.Filter{}, e.Reliability != "" || e.Credibility != 0
	if graded {
		all = append(all, about(1, append(p.grades(e), status(accepted))...))
	}
	if e.MinSources > 1 || e.MinSources == 1 && !graded {
		all = append(all, about(e.MinSources, status(accepted)))
	}
	if e.Disputed {
		all = append(all, about(1, status(disputed)))
	}
	if len(all) == 0 { // else one that stands is there
		all = append(all, about(1, status(accepted, disputed)))
	}
	if e.Undisputed {
		all = append(all, &store.Filter{Not: about(1, status(disputed))})
	}
	return &store.Filter{And: all}
}

// grades holds for claims so reliable and credible.
func (p *planner) grades(e analysis.Evidence) []*store.Filter {
	var all []*store.Filter
	if e.Credibility != 0 {
		all = append(all, &store.Filter{Prop: "credibility", Op: store.Lte, Value: int64(e.Credibility)})
	}
	if e.Reliability != "" {
		better := []any{}
		for _, r := range "ABCDEF" {
			if string(r) <= e.Reliability {
				better = append(better, string(r))
			}
		}
		all = append(all, p.some("Claim", "source", &store.Filter{Prop: "reliability", Op: store.In, Value: better}))
	}
	return all
}

// knownBy holds for claims whose source was certainly published by a day.
func (p *planner) knownBy(day string) *store.Filter {
	return p.some("Claim", "source", &store.Filter{Prop: "latest", Op: store.Lte, Value: day})
}
