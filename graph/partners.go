package graph

import (
	"context"

	"routegraph/graph/model"
)

// Partners lists countries with those that took part in the same events.
func (q query) Partners(ctx context.Context, _ model.Input, first int) ([]*model.CountryPartners, error) {
	p, field := q.survey(ctx)
	p.atMost("partners: first", first, maxPage)
	root, err := p.filtered(field, "Event")
	if err != nil {
		return nil, err
	}
	countries := p.follow(root.Parts[0], "countries", 50)
	countries.Where = inAction()
	p.show("CountryPartners", field.Selections, shows{"CountryPartners.country": {countries}, "CountryPartner.country": {countries}, "CountryPartner.events": {root}})
	a, err := p.run(ctx, root, field.Name)
	if err != nil {
		return nil, err
	}
	return shown(p, model.Partners(a, countries, first), nil)
}

// atMost holds an argument that says how many are listed.
func (p *planner) atMost(argument string, n, most int) {
	if n < 1 {
		p.fail(BadUserInput, "%s is %d, it must be 1 to %d", argument, n, most)
	} else if n > most {
		p.fail(LimitExceeded, "%s is %d, at most %d are answered", argument, n, most)
	}
}
