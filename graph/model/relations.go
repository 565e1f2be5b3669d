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
func (r Row) Project(ctx context.Context) *Project        { return first[*Project](r.follow(ctx)) }
func (r Row) Agreement(ctx context.Context) *Agreement    { return first[*Agreement](r.follow(ctx)) }
func (r Row) Route(ctx context.Context) *Route            { return first[*Route](r.follow(ctx)) }
func (r Row) From(ctx context.Context) Entity             { return first[Entity](r.follow(ctx)) }
func (r Row) To(ctx context.Context) Entity               { return first[Entity](r.follow(ctx)) }
func (r Row) Of(ctx context.Context) Entity               { return first[Entity](r.follow(ctx)) }
func (r Row) Story(ctx context.Context) *Source           { return first[*Source](r.follow(ctx)) }

// Fields that lead to a plain list.

func (r Row) Stages(ctx context.Context) []*Stage       { return views[*Stage](r.follow(ctx)) }
func (r Row) KnownGaps(ctx context.Context) []*KnownGap { return views[*KnownGap](r.follow(ctx)) }
func (r Row) Positions(ctx context.Context) []*Position { return views[*Position](r.follow(ctx)) }

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
func (r Row) Legs(ctx context.Context) *LegConnection     { return connection[*Leg](r.follow(ctx)) }
func (r Row) LegsFrom(ctx context.Context) *LegConnection { return connection[*Leg](r.follow(ctx)) }
func (r Row) LegsTo(ctx context.Context) *LegConnection   { return connection[*Leg](r.follow(ctx)) }
func (r Row) SameRouteAs(ctx context.Context) *CountryConnection {
	return connection[*Country](r.follow(ctx))
}
func (r Row) Cooperations(ctx context.Context) *CooperationConnection {
	return connection[*Cooperation](r.follow(ctx))
}
func (r Row) Projects(ctx context.Context) *ProjectConnection {
	return connection[*Project](r.follow(ctx))
}
func (r Row) ActorGroups(ctx context.Context) *ActorGroupConnection {
	return connection[*ActorGroup](r.follow(ctx))
}
func (r Row) Findings(ctx context.Context) *FindingConnection {
	return connection[*Finding](r.follow(ctx))
}
func (r Row) Techniques(ctx context.Context) *TechniqueConnection {
	return connection[*Technique](r.follow(ctx))
}
func (r Row) Materials(ctx context.Context) *MaterialConnection {
	return connection[*Material](r.follow(ctx))
}
func (r Row) Bodies(ctx context.Context) *OrganizationConnection {
	return connection[*Organization](r.follow(ctx))
}
func (r Row) ImplementedBy(ctx context.Context) *OrganizationConnection {
	return connection[*Organization](r.follow(ctx))
}
func (r Row) FundedBy(ctx context.Context) *OrganizationConnection {
	return connection[*Organization](r.follow(ctx))
}
func (r Row) Endorsers(ctx context.Context) *OrganizationConnection {
	return connection[*Organization](r.follow(ctx))
}
func (r Row) Ends(ctx context.Context) *EntityConnection    { return connection[Entity](r.follow(ctx)) }
func (r Row) Parties(ctx context.Context) *EntityConnection { return connection[Entity](r.follow(ctx)) }
func (r Row) OperatesIn(ctx context.Context) *EntityConnection {
	return connection[Entity](r.follow(ctx))
}
func (r Row) Producers(ctx context.Context) *EntityConnection {
	return connection[Entity](r.follow(ctx))
}
func (f Finding) Concerns(ctx context.Context) *EntityConnection {
	return connection[Entity](f.follow(ctx))
}
func (f Finding) Actors(ctx context.Context) *ActorGroupConnection {
	return connection[*ActorGroup](f.follow(ctx))
}
func (r Row) Agreements(ctx context.Context) *AgreementConnection {
	return connection[*Agreement](r.follow(ctx))
}
func (c Country) SignedOnly(ctx context.Context) *AgreementConnection {
	return connection[*Agreement](c.follow(ctx))
}
func (a Agreement) Parties(ctx context.Context) *CountryConnection {
	return connection[*Country](a.follow(ctx))
}
func (a Agreement) SignedOnly(ctx context.Context) *CountryConnection {
	return connection[*Country](a.follow(ctx))
}
func (r Row) Memberships(ctx context.Context) *OrganizationConnection {
	return connection[*Organization](r.follow(ctx))
}
func (r Row) Members(ctx context.Context) *CountryConnection {
	return connection[*Country](r.follow(ctx))
}
func (r Row) Pages(ctx context.Context) *SourceConnection { return connection[*Source](r.follow(ctx)) }
