package model

import "context"

// Fields that lead to one node.

func (r Region) Parent(ctx context.Context) *Region { return first[*Region](r.follow(ctx)) }
func (o Organization) Parent(ctx context.Context) *Organization {
	return first[*Organization](o.follow(ctx))
}
func (r Row) Country(ctx context.Context) *Country        { return first[*Country](r.follow(ctx)) }
func (r Row) Sovereign(ctx context.Context) *Country      { return first[*Country](r.follow(ctx)) }
func (r Row) OnMarginsOf(ctx context.Context) *Event      { return first[*Event](r.follow(ctx)) }
func (r Row) Publisher(ctx context.Context) *Organization { return first[*Organization](r.follow(ctx)) }
func (r Row) Dateline(ctx context.Context) *Place         { return first[*Place](r.follow(ctx)) }
func (r Row) Subject(ctx context.Context) Entity          { return first[Entity](r.follow(ctx)) }
func (r Row) Object(ctx context.Context) Entity           { return first[Entity](r.follow(ctx)) }
func (r Row) Source(ctx context.Context) *Source          { return first[*Source](r.follow(ctx)) }

// Fields that lead to a page of nodes.

func (r Row) Regions(ctx context.Context) *RegionConnection {
	return connection[*Region](r.follow(ctx))
}
func (r Row) Parts(ctx context.Context) *RegionConnection { return connection[*Region](r.follow(ctx)) }
func (r Row) Countries(ctx context.Context) *CountryConnection {
	return connection[*Country](r.follow(ctx))
}
func (r Row) Territories(ctx context.Context) *CountryConnection {
	return connection[*Country](r.follow(ctx))
}
func (r Row) Neighbours(ctx context.Context) *CountryConnection {
	return connection[*Country](r.follow(ctx))
}
func (r Row) Concerns(ctx context.Context) *CountryConnection {
	return connection[*Country](r.follow(ctx))
}
func (r Row) Places(ctx context.Context) *PlaceConnection { return connection[*Place](r.follow(ctx)) }
func (r Row) Events(ctx context.Context) *EventConnection { return connection[*Event](r.follow(ctx)) }
func (r Row) ConcernedBy(ctx context.Context) *EventConnection {
	return connection[*Event](r.follow(ctx))
}
func (r Row) SideEvents(ctx context.Context) *EventConnection {
	return connection[*Event](r.follow(ctx))
}
func (r Row) MaybeSameAs(ctx context.Context) *EventConnection {
	return connection[*Event](r.follow(ctx))
}
func (r Row) Agencies(ctx context.Context) *OrganizationConnection {
	return connection[*Organization](r.follow(ctx))
}
func (r Row) Units(ctx context.Context) *OrganizationConnection {
	return connection[*Organization](r.follow(ctx))
}
func (r Row) Publications(ctx context.Context) *SourceConnection {
	return connection[*Source](r.follow(ctx))
}
func (r Row) DatelineOf(ctx context.Context) *SourceConnection {
	return connection[*Source](r.follow(ctx))
}
func (r Row) Participants(ctx context.Context) *EntityConnection {
	return connection[Entity](r.follow(ctx))
}
func (r Row) CitedBy(ctx context.Context) *EntityConnection { return connection[Entity](r.follow(ctx)) }
func (r Row) Claims(ctx context.Context) *ClaimConnection   { return connection[*Claim](r.follow(ctx)) }
func (r Row) Statements(ctx context.Context) *ClaimConnection {
	return connection[*Claim](r.follow(ctx))
}
