package store

import "slices"

// Entities are the kinds that have a name, evidence and a place in the search: all but Claim.
var Entities = []string{"ActorGroup", "Agreement", "Cooperation", "Country", "Event", "Finding", "KnownGap", "Leg", "Material", "Organization", "Place", "Position",
	"Project", "Region", "Route", "Source", "Stage", "Technique"}

// Roles say what the one end of a relation is in the other.
var Roles = []string{"ORGANIZER", "SUPPORTER", "PARTICIPANT", "VENUE", "NATIONALITY", "DESTINATION", "OCCASION", "UNSPECIFIED"}

// Domain is the catalogue of this project's graph. DOMAIN words: what each name means stands in schema.graphqls, which a test holds against it.
func Domain() *Catalogue {
	c, err := NewCatalogue(domainKinds(), domainRelations())
	if err != nil {
		panic(err) // the program itself is wrong
	}
	return c
}

func domainKinds() []Kind {
	return []Kind{
		entity("Region", required(enum("scheme", "M49", "AS_STATED")), text("code"), float("lat"), float("lon"), enum("geoPrecision", geoPrecisions...)),
		entity("Country", required(text("iso2")), sorted(text("iso3")), required(text("m49")), required(boolean("isState")), text("formalName"), text("capital"),
			float("lat"), float("lon"), enum("geoPrecision", geoPrecisions...)),
		entity("Place", required(enum("kind", "CITY", "ADMIN1", "BORDER_CROSSING", "BORDER_AREA", "NATURAL_AREA", "SEA_AREA")),
			float("lat"), float("lon"), enum("geoPrecision", geoPrecisions...)),
		entity("Event", slices.Concat(period(), []Prop{
			required(enum("kind", "TRAINING", "MENTORING", "OPERATIONAL_MEETING", "BILATERAL_MEETING", "REGIONAL_FORUM", "CONFERENCE", "SIDE_EVENT", "WORKSHOP",
				"LAUNCH", "ENDORSEMENT", "COOPERATION", "RESCUE", "CONVICTION", "UNSPECIFIED")),
			required(enum("status", "OCCURRED", "PLANNED", "CANCELLED", "UNCONFIRMED")),
			day("reportedOn"), text("outcome"), texts("topics"), number("peopleMin"), number("peopleMax"), text("peopleText"), number("countriesStated")})...),
		entity("Organization", required(enum("kind", "INTERGOVERNMENTAL", "UNIT", "REGIONAL_COALITION", "TREATY_BODY", "GOVERNMENT", "DONOR_PROGRAMME",
			"POLICE", "BORDER_AGENCY", "IMMIGRATION", "PROSECUTION", "COURT", "ANTI_TRAFFICKING_AGENCY", "DIPLOMATIC_MISSION", "UNNAMED_GROUP", "OTHER")),
			text("acronym"), text("website"), enum("scope", "REGIONAL", "UNIVERSAL")),
		entity("Source", slices.Concat(period(), []Prop{
			required(enum("kind", "WEB_STORY", "REPORT", "DATASET", "STATISTIC", "OTHER")),
			text("url"), required(text("licence")), required(text("language")), required(enum("reliability", "A", "B", "C", "D", "E", "F")), text("reliabilityReason"),
			texts("carriedBy"), required(boolean("corpus")), of("publisher", "publisherId"), of("story", "storyId")})...),
		entity("Route", required(boolean("ordered")), text("orderNote"), enumList("modes", modes...)),
		entity("Stage", sorted(number("number")), enum("role", "ORIGIN", "TRANSIT", "HUB", "CROSSING", "INTERCEPTION", "DESTINATION")),
		entity("Leg", sorted(number("step")), required(enum("basis", "STATED", "BETWEEN_STAGES")), enumList("modes", modes...)),
		entity("Cooperation", slices.Concat(period(), []Prop{
			required(enum("kind", CooperationKinds...)), required(enum("pairing", "TOGETHER", "SERIES", "HUB")),
			required(enum("status", "OCCURRED", "PLANNED", "CANCELLED", "UNCONFIRMED")), required(text("decidedBy")), day("reportedOn")})...),
		entity("Agreement", required(enum("kind", "CONVENTION", "PROTOCOL", "BILATERAL_TREATY", "MEMORANDUM", "ACTION_PLAN", "RESOLUTION", "CHARTER")), text("acronym"), text("unts"),
			day("partiesAsOf")),
		entity("Project", slices.Concat(period(), []Prop{text("acronym"), texts("objectives"), number("countriesStated")})...),
		entity("ActorGroup", required(enum("kind", "CRIMINAL_GROUP", "CRIMINAL_NETWORK", "SMUGGLERS")), required(boolean("isNamed")), required(boolean("alleged"))),
		entity("Technique", required(enum("kind", "INVESTIGATIVE", "PROTECTION"))),
		entity("Finding", required(enum("kind", "MODUS_OPERANDI", "HARM", "CRIME", "CAUSE", "TREND", "SCALE", "BORDER_LIFE", "RESPONSE", "NEED", "PURPOSE")),
			required(enum("certainty", "STATED", "REPORTED", "SUGGESTED")), text("affected"), enumList("modes", modes...)),
		entity("Material", required(enum("kind", "STUDY", "TRAINING_MATERIAL")), text("state")),
		entity("Position"),
		entity("KnownGap", required(enum("kind", "NOT_STATED", "NOT_COVERED"))),
		{"Dataset", []Prop{sorted(text("title")), required(text("licence")), required(text("howToCite")), texts("formerIds"), required(texts("counts"))}},
		{"Claim", slices.Concat([]Prop{
			required(text("property")), text("value"),
			required(enum("modality", "ASSERTED", "PLANNED", "REPORTED", "ASSESSED", "DENIED", "INFERRED_BY_US")),
			required(number("credibility")), required(enum("status", "ACCEPTED", "DISPUTED", "SUPERSEDED", "RETRACTED")),
			required(texts("locators")), texts("excerpts"), text("note"),
			sorted(internal(text("sortKey"))), of("source", "sourceId"), of("source.story", "storyId"), of("subject", "subjectId"), of("object", "objectId")}, period()[:4])},
	}
}

func domainRelations() []Relation {
	claims, roles := texts("claims"), required(enumList("roles", Roles...))
	return []Relation{
		{"PART_OF", ends("Region", End{Field: "parent", One: true}), ends("Region", End{Field: "parts"}), []Prop{claims}},
		{"IN_REGION", ends("Country", End{Field: "regions"}), ends("Region", End{Field: "countries"}), []Prop{claims}},
		{"TERRITORY_OF", ends("Country", End{Field: "sovereign", One: true}), ends("Country", End{Field: "territories"}), []Prop{claims}},
		{"BORDERS", ends("Country", End{Field: "neighbours"}), ends("Country", End{}), []Prop{claims}},
		{"IN_COUNTRY", ends("Place", End{Field: "countries"}), ends("Country", End{Field: "places"}), []Prop{claims}},
		{"HELD_AT", ends("Event", End{Field: "places"}), ends("Place", End{Field: "events"}), []Prop{claims}},
		{"PARTICIPATED_IN", []End{{Kind: "Country"}, {Kind: "Organization", Field: "events"}, {Kind: "Position", Field: "events"}, {Kind: "Project"}}, ends("Event", End{Field: "participants"}), []Prop{roles, claims}},
		{"INVOLVES", ends("Event", End{Field: "countries"}), ends("Country", End{Field: "events"}), []Prop{roles, claims}},
		{"CONCERNS", ends("Event", End{Field: "concerns"}), ends("Country", End{Field: "concernedBy"}), []Prop{roles, claims}},
		{"ON_MARGINS_OF", ends("Event", End{Field: "onMarginsOf", One: true}), ends("Event", End{Field: "sideEvents"}), []Prop{claims}},
		{"MAYBE_SAME_AS", ends("Event", End{Field: "maybeSameAs"}), ends("Event", End{}), []Prop{claims}},
		{"AGENCY_OF", ends("Organization", End{Field: "country", One: true}), ends("Country", End{Field: "agencies"}), []Prop{claims}},
		{"UNIT_OF", ends("Organization", End{Field: "parent", One: true}), ends("Organization", End{Field: "units"}), []Prop{claims}},
		{"PUBLISHED_BY", ends("Source", End{Field: "publisher", One: true}), ends("Organization", End{Field: "publications"}), []Prop{claims}},
		{"SAME_STORY_AS", ends("Source", End{Field: "story", One: true}), ends("Source", End{Field: "pages"}), []Prop{claims}},
		{"DATELINED", ends("Source", End{Field: "dateline", One: true}), ends("Place", End{Field: "datelineOf"}), []Prop{claims}},
		{"CITES", each(Entities, End{Field: "citations"}), ends("Source", End{Field: "citedBy"}), []Prop{required(texts("locators")), texts("excerpts"), claims}},
		{"HAS_GAP", ends("Dataset", End{Field: "knownGaps"}), ends("KnownGap", End{Field: ""}), []Prop{claims}},
		{"STAGE_OF", ends("Stage", End{Field: "route", One: true, Required: true}), ends("Route", End{Field: "stages", Bound: 20}), []Prop{claims}},
		{"STAGE_END", ends("Stage", End{Field: "ends"}), each(Places, End{Field: "stages", Bound: 50}), []Prop{claims}},
		{"LEG_OF", ends("Leg", End{Field: "route", One: true, Required: true}), ends("Route", End{Field: "legs"}), []Prop{claims}},
		{"LEG_FROM", ends("Leg", End{Field: "from", One: true, Required: true}), each(Places, End{Field: "legsFrom"}), []Prop{claims}},
		{"LEG_TO", ends("Leg", End{Field: "to", One: true, Required: true}), each(Places, End{Field: "legsTo"}), []Prop{claims}},
		{"SAME_ROUTE_AS", ends("Country", End{Field: "sameRouteAs"}), ends("Country", End{}), []Prop{claims}},
		{"PARTY_OF", each([]string{"Country", "Organization", "Project"}, End{Field: "cooperations"}), ends("Cooperation", End{Field: "parties"}), []Prop{claims}},
		{"SHOWN_BY", ends("Cooperation", End{Field: "events"}), ends("Event", End{Field: "cooperations"}), []Prop{claims}},
		{"UNDER_PROJECT", ends("Event", End{Field: "project", One: true}), ends("Project", End{Field: "events"}), []Prop{claims}},
		{"IMPLEMENTED_BY", ends("Project", End{Field: "implementedBy"}), ends("Organization", End{}), []Prop{claims}},
		{"FUNDED_BY", ends("Project", End{Field: "fundedBy"}), ends("Organization", End{}), []Prop{claims}},
		{"ACTIVE_IN", ends("Project", End{Field: "countries"}), ends("Country", End{Field: "projects"}), []Prop{claims}},
		{"OPERATES_IN", ends("ActorGroup", End{Field: "operatesIn"}), each([]string{"Country", "Region"}, End{Field: "actorGroups"}), []Prop{claims}},
		{"FOUND_OF", ends("Finding", End{Field: "actors"}), ends("ActorGroup", End{Field: "findings"}), []Prop{claims}},
		{"FOUND_ON", ends("Finding", End{Field: "concerns"}), each([]string{"Country", "Event", "Place", "Region", "Route"}, End{Field: "findings"}), []Prop{claims}},
		{"TAUGHT_AT", ends("Technique", End{Field: "events"}), ends("Event", End{Field: "techniques"}), []Prop{claims}},
		{"PRODUCED_BY", ends("Material", End{Field: "producers"}), each([]string{"Organization", "Project"}, End{Field: "materials"}), []Prop{claims}},
		{"ENDORSED_BY", ends("Material", End{Field: "endorsers"}), ends("Organization", End{}), []Prop{claims}},
		{"SHOWN_AT", ends("Material", End{Field: "events"}), ends("Event", End{Field: "materials"}), []Prop{claims}},
		{"POSITION_IN", ends("Position", End{Field: "of", One: true, Required: true}), each([]string{"Country", "Organization"}, End{Field: "positions", Bound: 20}), []Prop{claims}},
		{"BODY_OF", ends("Organization", End{Field: "agreement", One: true}), ends("Agreement", End{Field: "bodies"}), []Prop{claims}},
		{"BOUND_BY", ends("Country", End{Field: "agreements"}), ends("Agreement", End{Field: "parties"}),
			[]Prop{required(enum("action", "RATIFICATION", "ACCESSION", "ACCEPTANCE", "APPROVAL", "SUCCESSION")), day("signedOn"), required(day("since")), required(text("asOf")), claims}},
		{"SIGNED_ONLY", ends("Country", End{Field: "signedOnly"}), ends("Agreement", End{Field: "signedOnly"}), []Prop{required(day("signedOn")), required(text("asOf")), claims}},
		{"MEMBER_OF", ends("Country", End{Field: "memberships"}), ends("Organization", End{Field: "members"}), []Prop{required(text("status")), text("asOf"), claims}},
		{"ABOUT", ends("Claim", End{Field: "subject", One: true, Required: true}), each(Entities, End{Field: "claims"}), nil},
		{"OBJECT", ends("Claim", End{Field: "object", One: true}), each(Entities, End{}), nil},
		{"STATED_BY", ends("Claim", End{Field: "source", One: true, Required: true}), ends("Source", End{Field: "statements"}), nil},
	}
}

// CooperationKinds are ordered from weak to strong.
var CooperationKinds = []string{"UNSPECIFIED", "DIALOGUE", "TRAINING_TOGETHER", "OPERATIONAL_MEETING", "AGREED_TO_COORDINATE", "INFORMATION_EXCHANGE", "LIAISON_OFFICER",
	"JOINT_INVESTIGATION", "MUTUAL_LEGAL_ASSISTANCE", "EXTRADITION", "FORMAL_AGREEMENT"}

// Places are the kinds that a route can touch.
var Places = []string{"Country", "Place", "Region"}

var modes = []string{"AIR", "SEA", "LAND", "RAIL", "FOOT", "UNKNOWN"}

var geoPrecisions = []string{"POINT", "LOCALITY", "ADMIN1", "COUNTRY", "REGION", "SEA_AREA"}

// entity is a kind with names and identifiers.
func entity(name string, props ...Prop) Kind {
	return Kind{name, slices.Concat(NameProps(), []Prop{texts("externalIds")}, props)}
}

// period is a date or a span, as exact as the source: EDTF text, first and last possible day (inclusive; missing: open), the day to sort by,
// and the calendar year, quarter and month in which all of it lies.
func period() []Prop {
	return []Prop{text("edtf"), day("earliest"), day("latest"), enum("precision", "DAY", "WEEK", "MONTH", "HALF", "YEAR", "RANGE", "UNKNOWN"),
		text("dateText"), text("dateNote"), sorted(internal(day("sortDate"))),
		internal(text(InYear)), internal(text(InQuarter)), internal(text(InMonth))}
}

func text(name string) Prop    { return Prop{Name: name, Type: Text} }
func texts(name string) Prop   { return Prop{Name: name, Type: Texts} }
func day(name string) Prop     { return Prop{Name: name, Type: Day} }
func number(name string) Prop  { return Prop{Name: name, Type: Int} }
func float(name string) Prop   { return Prop{Name: name, Type: Float} }
func boolean(name string) Prop { return Prop{Name: name, Type: Bool} }

func enum(name string, values ...string) Prop { return Prop{Name: name, Type: Text, Enum: values} }
func enumList(name string, values ...string) Prop {
	return Prop{Name: name, Type: Texts, Enum: values}
}

func required(p Prop) Prop { p.Required = true; return p }
func sorted(p Prop) Prop   { p.Required, p.Sort = true, true; return p }
func internal(p Prop) Prop { p.Internal = true; return p }

// of is the id of the node to which a field leads.
func of(field, name string) Prop { return Prop{Name: name, Type: Text, Internal: true, Of: field} }

func ends(kind string, e End) []End { e.Kind = kind; return []End{e} }

func each(kinds []string, e End) []End {
	all := make([]End, len(kinds))
	for i, k := range kinds {
		all[i] = e
		all[i].Kind = k
	}
	return all
}
