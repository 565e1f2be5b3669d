package graph

import (
	"context"
	"slices"
	"strings"

	"routegraph/graph/model"
	"routegraph/store"
)

// maxPage is the largest page, and the most ids that one field takes.
const maxPage = 100

func (q query) Node(ctx context.Context, id string) (model.Node, error) {
	a, now, err := q.find(ctx, []string{id}, q.byIDs)
	if err != nil {
		return nil, err
	}
	return model.ByID(a, now)[0], nil
}

func (q query) Nodes(ctx context.Context, ids []string) ([]model.Node, error) {
	if len(ids) > maxPage {
		return nil, exceeded(int64(len(ids)), maxPage, "ids: %d are asked for, at most %d are answered")
	}
	a, now, err := q.find(ctx, ids, q.byIDs)
	if err != nil {
		return nil, err
	}
	return model.ByID(a, now), nil
}

func (q query) Country(ctx context.Context, code string) (*model.Country, error) {
	where, err := byCode("code", code)
	if err != nil {
		return nil, err
	}
	a, err := q.answer(ctx, &store.Step{Where: where, Page: store.Page{Limit: 1}})
	if err != nil {
		return nil, err
	}
	return model.One[*model.Country](a), nil
}

func (q query) Event(ctx context.Context, slug string) (*model.Event, error) {
	return bySlug[*model.Event](q, ctx, "event", slug)
}

func (q query) Organization(ctx context.Context, slug string) (*model.Organization, error) {
	return bySlug[*model.Organization](q, ctx, "organization", slug)
}

func (q query) Source(ctx context.Context, slug string) (*model.Source, error) {
	return bySlug[*model.Source](q, ctx, "source", slug)
}

func (q query) Regions(ctx context.Context, _ model.Input, _ []string, _ *int, _ *string, _ *int, _ *string) (*model.RegionConnection, error) {
	return list[*model.Region](q, ctx)
}

func (q query) Countries(ctx context.Context, _ model.Input, _ []string, _ *int, _ *string, _ *int, _ *string) (*model.CountryConnection, error) {
	return list[*model.Country](q, ctx)
}

func (q query) Places(ctx context.Context, _ model.Input, _ []string, _ *int, _ *string, _ *int, _ *string) (*model.PlaceConnection, error) {
	return list[*model.Place](q, ctx)
}

func (q query) Events(ctx context.Context, _ model.Input, _ []string, _ *int, _ *string, _ *int, _ *string) (*model.EventConnection, error) {
	return list[*model.Event](q, ctx)
}

func (q query) Organizations(ctx context.Context, _ model.Input, _ []string, _ *int, _ *string, _ *int, _ *string) (*model.OrganizationConnection, error) {
	return list[*model.Organization](q, ctx)
}

func (q query) Sources(ctx context.Context, _ model.Input, _ []string, _ *int, _ *string, _ *int, _ *string) (*model.SourceConnection, error) {
	return list[*model.Source](q, ctx)
}

func (q query) Claims(ctx context.Context, _ model.Input, _ []string, _ *int, _ *string, _ *int, _ *string) (*model.ClaimConnection, error) {
	return list[*model.Claim](q, ctx)
}

func (q query) Route(ctx context.Context, slug string) (*model.Route, error) {
	return bySlug[*model.Route](q, ctx, "route", slug)
}

func (q query) Agreement(ctx context.Context, slug string) (*model.Agreement, error) {
	return bySlug[*model.Agreement](q, ctx, "agreement", slug)
}

func (q query) Project(ctx context.Context, slug string) (*model.Project, error) {
	return bySlug[*model.Project](q, ctx, "project", slug)
}

func (q query) Routes(ctx context.Context, _ model.Input, _ []string, _ *int, _ *string, _ *int, _ *string) (*model.RouteConnection, error) {
	return list[*model.Route](q, ctx)
}

func (q query) Legs(ctx context.Context, _ model.Input, _ []string, _ *int, _ *string, _ *int, _ *string) (*model.LegConnection, error) {
	return list[*model.Leg](q, ctx)
}

func (q query) Cooperations(ctx context.Context, _ model.Input, _ []string, _ *int, _ *string, _ *int, _ *string) (*model.CooperationConnection, error) {
	return list[*model.Cooperation](q, ctx)
}

func (q query) Agreements(ctx context.Context, _ model.Input, _ []string, _ *int, _ *string, _ *int, _ *string) (*model.AgreementConnection, error) {
	return list[*model.Agreement](q, ctx)
}

func (q query) Projects(ctx context.Context, _ model.Input, _ []string, _ *int, _ *string, _ *int, _ *string) (*model.ProjectConnection, error) {
	return list[*model.Project](q, ctx)
}

func (q query) ActorGroups(ctx context.Context, _ model.Input, _ []string, _ *int, _ *string, _ *int, _ *string) (*model.ActorGroupConnection, error) {
	return list[*model.ActorGroup](q, ctx)
}

func (q query) Techniques(ctx context.Context, _ model.Input, _ []string, _ *int, _ *string, _ *int, _ *string) (*model.TechniqueConnection, error) {
	return list[*model.Technique](q, ctx)
}

func (q query) Findings(ctx context.Context, _ model.Input, _ []string, _ *int, _ *string, _ *int, _ *string) (*model.FindingConnection, error) {
	return list[*model.Finding](q, ctx)
}

func (q query) Materials(ctx context.Context, _ model.Input, _ []string, _ *int, _ *string, _ *int, _ *string) (*model.MaterialConnection, error) {
	return list[*model.Material](q, ctx)
}

func (q query) Dataset(ctx context.Context) (*model.Dataset, error) {
	return bySlug[*model.Dataset](q, ctx, "dataset", "seed")
}

func (q query) Search(ctx context.Context, text string, _ []string, _ int, _ *string) (*model.EntityConnection, error) {
	words := store.Words(text)
	if len(words) == 0 {
		return nil, failure(BadUserInput, "query: there is no word in it")
	}
	if len(words) > store.MaxWords {
		return nil, exceeded(int64(len(words)), store.MaxWords, "query: %d words, at most %d are looked for")
	}
	a, err := q.answer(ctx, &store.Step{
		From:  store.From{Words: words},
		Order: []store.Key{{Prop: store.Rank, Edge: true, Desc: true}, {Prop: store.SortName}},
	})
	if err != nil {
		return nil, err
	}
	return model.List[model.Entity](a), nil
}

// list answers a root list; the planner reads its arguments.
func list[T any](q query, ctx context.Context) (*model.Connection[T], error) {
	a, err := q.answer(ctx, &store.Step{})
	if err != nil {
		return nil, err
	}
	return model.List[T](a), nil
}

// bySlug answers a root field of one thing by its slug; nil if there is none.
func bySlug[T any](q query, ctx context.Context, prefix, slug string) (none T, err error) {
	a, _, err := q.find(ctx, []string{prefix + ":" + slug}, func(ids ...string) *store.Step { return &store.Step{From: store.From{IDs: ids}} })
	if err != nil {
		return none, err
	}
	return model.One[T](a), nil
}

// byCode keeps the country of an ISO code.
func byCode(argument, code string) (*store.Filter, error) {
	code = strings.ToUpper(code)
	prop := map[int]string{2: "iso2", 3: "iso3"}[len(code)]
	if prop == "" || strings.Trim(code, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") != "" {
		return nil, failure(BadUserInput, "%s: %q is not an ISO 3166-1 code of two or three letters", argument, code)
	}
	return &store.Filter{Prop: prop, Op: store.Eq, Value: code}, nil
}

func (q query) byIDs(ids ...string) *store.Step { return byIDs(q.catalogue, ids...) }

// byIDs starts at ids. An id begins with its kind, so that only kinds that can have it are looked for.
func byIDs(c *store.Catalogue, ids ...string) *store.Step {
	st := &store.Step{From: store.From{IDs: ids}}
	for _, kind := range c.KindNames() {
		if slices.ContainsFunc(ids, func(id string) bool { return strings.HasPrefix(id, store.IDPrefix(kind)) }) {
			st.Parts = append(st.Parts, &store.Part{Kind: kind})
		}
	}
	return st
}
