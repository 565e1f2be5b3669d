package graph

import (
	"context"

	"github.com/99designs/gqlgen/graphql"

	"routegraph/graph/model"
	"routegraph/store"
)

// Partners lists countries with those that took part in the same events.
func (q query) Partners(ctx context.Context, _ model.Input, first int) ([]*model.CountryPartners, error) {
	return answers(q, ctx, func(p *planner, field graphql.CollectedField) (*store.Step, from[[]*model.CountryPartners], error) {
		p.atMost("partners: first", first, maxPage)
		root, err := p.filtered(field, "Event")
		if err != nil {
			return nil, nil, err
		}
		countries := p.follow(root.Parts[0], "countries", 50)
		countries.Where = inAction()
		p.show("CountryPartners", field.Selections, shows{"CountryPartners.country": {countries}, "CountryPartner.country": {countries}, "CountryPartner.events": {root}})
		return root, func(a *model.Answer) ([]*model.CountryPartners, error) {
			return model.Partners(a, countries, first), nil
		}, nil
	})
}

// atMost holds an argument that says how many are listed.
func (p *planner) atMost(argument string, n, most int) {
	if n < 1 {
		p.fail(BadUserInput, "%s is %d, it must be 1 to %d", argument, n, most)
	} else if n > most {
		p.fail(LimitExceeded, "%s is %d, at most %d are answered", argument, n, most)
	}
}
