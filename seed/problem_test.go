package seed_test

import (
	"strings"
	"testing"

	"routegraph/seed"
	"routegraph/store"
)

func read(t *testing.T, replaced map[string]string) (*store.Graph, string) {
	t.Helper()
	g, problems := seed.Read(files(replaced), store.Domain())
	if (g == nil) != (len(problems) > 0) {
		t.Errorf("got a graph: %v, and %d problems; want one or the other", g != nil, len(problems))
	}
	lines := make([]string, len(problems))
	for i, p := range problems {
		if p.Rule == "" || p.Text == "" || p.Remedy == "" || p.File == "" {
			t.Errorf("got a problem that does not say all: %+v", p)
		}
		lines[i] = p.Rule + "| " + p.String()
	}
	return g, strings.Join(lines, "\n")
}

func TestSmallIsGood(t *testing.T) {
	if g, problems := read(t, nil); problems != "" {
		t.Errorf("got\n%s\nwant no problems", problems)
	} else if len(g.Nodes) < 20 {
		t.Errorf("got %d nodes", len(g.Nodes))
	}
}

// TestEachRule breaks one thing at a time. want holds every problem, with its rule.
func TestEachRule(t *testing.T) {
	for _, c := range []struct{ name, file, old, new, want string }{
		{"an unknown reference", "events.yaml", "places: [tegucigalpa]", "places: [tegucigalp]",
			`reference| events.yaml:12: there is no "tegucigalp"; write tegucigalpa, or add a record of that id`},
		{"an unknown reference of several kinds", "events.yaml", "[organization:unodc]", "[unodc]",
			`reference| events.yaml:14: there is no "unodc"; write organization:unodc, or add a record of that id`},
		{"a reference of the wrong kind", "events.yaml", "[organization:unodc]", "[place:tegucigalpa]",
			`reference| events.yaml:14: place:tegucigalpa is of the kind Place, which cannot stand under participants; name something of the kind Country, Organization, Position or Project`},
		{"a reference to itself", "organizations.yaml", "  acronym: UNODC", "  acronym: UNODC\n  parent: unodc",
			`reference| organizations.yaml:14: parent leads to the record itself; remove it`},
		{"an unknown source", "places.yaml", "source: story", "source: storey",
			`reference| places.yaml:9: there is no "storey"; write story, or add a record of that id`},
		{"an uncited fact", "events.yaml", "summary, kind, ", "kind, ",
			"uncited| events.yaml:5: no citation supports summary; add it to the `states` of a citation, or remove it"},
		{"an uncited item of a list", "events.yaml", "reportedOn, topics", "reportedOn, topics=routes",
			"uncited| events.yaml:10: no citation supports topics=digital evidence; add it to the `states` of a citation, or remove it"},
		{"a statement of nothing", "events.yaml", "states: places", "states: [places, outcome]",
			`states| events.yaml:25: this record has nothing under outcome; write name, summary, kind, status, when, reportedOn, topics, people, places, participants or concerns`},
		{"a statement of what is not in the list", "events.yaml", "concerns=GBR", "concerns=GBT",
			"uncited| events.yaml:17: no citation supports concerns=GBR; add it to the `states` of a citation, or remove it\n" +
				"states| events.yaml:30: this record has nothing under concerns=GBT; write concerns=GBR"},
		{"no citations", "events.yaml", "  citations:", "  notes:",
			`missing| events.yaml:3: this record has no citations; add it
key| events.yaml:18: a record of events.yaml has no key "notes"; write names`},
		{"empty citations", "places.yaml", "  citations:\n    - source: story\n      at: A:1:0-10\n", "  citations: []\n",
			`shape| places.yaml:8: citations is a list; write a list of citations, each with its source and place`},
		{"a citation of no source", "places.yaml", "    - source: story\n      at:", "    - at:",
			`missing| places.yaml:9: this citation has no source; add it`},
		{"a citation of no place", "places.yaml", "    - source: story\n      at: A:1:0-10", "    - source: story",
			`missing| places.yaml:9: this citation has no at; add it`},
		{"two citations that differ", "places.yaml", "    - source: story\n      at: A:1:0-10", "    - source: story\n      at: A:1:0-10\n      states: [name, kind, point, countries, externalIds]\n    - source: story\n      at: A:2\n      credibility: 4\n      states: name",
			`states| places.yaml:12: another citation of this source states name otherwise; let only one of the two state it, or give both the same credibility, status and note`},
		{"a duplicate id", "organizations.yaml", "id: prosecutor", "id: unodc",
			`reference| events.yaml:15: there is no "organization:prosecutor"; correct the id, or add a record of the kind Country, Organization, Position or Project
duplicate| organizations.yaml:11: organization:unodc stands in line 2 of organizations.yaml already; keep one of the two, or give this one another id
reference| positions.yaml:4: there is no "organization:prosecutor"; correct the id, or add a record of the kind Country or Organization`},
		{"a country extended twice", "countries.yaml", "- id: TCA", "- id: TCA\n  altNames: [T. and C.]\n  citations:\n    - {source: story, at: A:1}\n- id: TCA",
			`duplicate| countries.yaml:6: country:TCA stands in line 2 of countries.yaml already; keep one of the two, or give this one another id`},
		{"an extension of no country", "countries.yaml", "- id: TCA", "- id: TCB",
			`reference| countries.yaml:2: there is no country:TCB to add to; add it to countries.csv, or correct the id`},
		{"a bad country code", "countries.yaml", "- id: TCA", "- id: tca",
			`slug| countries.yaml:2: "tca" cannot be the id of a country; write the code of three capital letters`},
		{"a duplicate item", "events.yaml", "[digital evidence, routes]", "[routes, digital evidence, routes]",
			`duplicate| events.yaml:10: topics has "routes" twice; remove one`},
		{"a duplicate key", "events.yaml", "  status: OCCURRED", "  status: OCCURRED\n  status: PLANNED",
			`key| events.yaml:8: the key "status" stands here twice; keep one`},
		{"an impossible date", "events.yaml", "reportedOn: 2022-07-01", "reportedOn: 2022-02-30",
			`date| events.yaml:9: reportedOn is "2022-02-30"; write a day that exists as YYYY-MM-DD`},
		{"an impossible day in a span", "events.yaml", "2022-06-20/2022-06-26", "2022-06-20/2022-06-31",
			`date| events.yaml:8: "2022-06-20/2022-06-31": this is no date that we can read; write EDTF such as 2022-11, 2023-11-27?/2023-11-28? or ../2023-07-21, with days that exist`},
		{"a span that ends before it begins", "events.yaml", "2022-06-20/2022-06-26", "2022-06-26/2022-06-20",
			`date| events.yaml:8: "2022-06-26/2022-06-20": the span ends before it begins; write EDTF such as 2022-11, 2023-11-27?/2023-11-28? or ../2023-07-21, with days that exist`},
		{"a date that is no EDTF", "events.yaml", "edtf: 2022-06-20/2022-06-26", "edtf: June 2022",
			`date| events.yaml:8: "June 2022": this is no date that we can read; write EDTF such as 2022-11, 2023-11-27?/2023-11-28? or ../2023-07-21, with days that exist`},
		{"a date open on both sides", "events.yaml", "edtf: 2022-06-20/2022-06-26", "edtf: \"../..\"",
			`date| events.yaml:8: "../..": a date that is open on both sides says nothing; write EDTF such as 2022-11, 2023-11-27?/2023-11-28? or ../2023-07-21, with days that exist`},
		{"no date at all", "events.yaml", "  when: {edtf: 2022-06-20/2022-06-26, precision: WEEK, text: Last week}\n  reportedOn: 2022-07-01\n", "  outcome: None.\n",
			"date| events.yaml:3: this record has no date at all; say when it was, or when it was reported\n" +
				"uncited| events.yaml:8: no citation supports outcome; add it to the `states` of a citation, or remove it\n" +
				"states| events.yaml:21: this record has nothing under reportedOn; write name, summary, kind, status, outcome, topics, people, places, participants or concerns\n" +
				"states| events.yaml:21: this record has nothing under when; write name, summary, kind, status, outcome, topics, people, places, participants or concerns\n" +
				"otherwise| events.yaml:34: this record has no \"when\" of its own; write it as the record's own, and cite the source there"},
		{"half a date", "events.yaml", "{edtf: 2022-06-20/2022-06-26, precision: WEEK, text", "{edtf: 2022-06-20/2022-06-26, text",
			`missing| events.yaml:8: when has no precision; add it`},
		{"a bad period of a claim", "events.yaml", "period: 2022", "period: soon",
			`date| events.yaml:33: "soon": this is no date that we can read; write EDTF such as 2021/2023`},
		{"a misspelt key", "events.yaml", "  summary:", "  sumary:",
			`key| events.yaml:5: a record of events.yaml has no key "sumary"; write summary`},
		{"a misspelt key of a part", "events.yaml", "precision: WEEK", "precission: WEEK",
			`key| events.yaml:8: when has no key "precission"; write precision
missing| events.yaml:8: when has no precision; add it`},
		{"a misspelt key of a citation", "events.yaml", "modality: REPORTED", "modalty: REPORTED",
			`key| events.yaml:31: a citation has no key "modalty"; write modality`},
		{"an unknown role", "events.yaml", "    PARTICIPANT: [country", "    PARTICIPANTS: [country",
			`key| events.yaml:15: participants has no key "PARTICIPANTS"; write PARTICIPANT`},
		{"a wrong enum value", "events.yaml", "kind: REGIONAL_FORUM", "kind: REGIONAL_FORUMS",
			`enum| events.yaml:6: kind cannot be "REGIONAL_FORUMS"; write REGIONAL_FORUM`},
		{"a wrong enum value like none", "events.yaml", "status: OCCURRED", "status: MAYBE",
			`enum| events.yaml:7: status cannot be "MAYBE"; write OCCURRED, PLANNED, CANCELLED or UNCONFIRMED`},
		{"a wrong modality", "events.yaml", "modality: REPORTED", "modality: RUMOURED",
			`enum| events.yaml:31: modality cannot be "RUMOURED"; write ASSERTED, PLANNED, REPORTED, ASSESSED, DENIED or INFERRED_BY_US`},
		{"a wrong precision", "events.yaml", "precision: WEEK", "precision: WEEKS",
			`enum| events.yaml:8: precision cannot be "WEEKS"; write WEEK`},
		{"a wrong credibility", "events.yaml", "credibility: 3", "credibility: 7",
			`enum| events.yaml:32: credibility cannot be "7"; write a number from 1 to 6`},
		{"a bad slug", "events.yaml", "id: forum-2022", "id: Forum_2022",
			`slug| events.yaml:3: "Forum_2022" cannot be an id; write small letters, digits and single hyphens`},
		{"no id", "events.yaml", "- id: forum-2022\n  name", "- name",
			`missing| events.yaml:3: this record has no id; add it`},
		{"nothing where a text must stand", "events.yaml", "name: Forum", "name:",
			`shape| events.yaml:4: name is nothing; write one text there`},
		{"a list where a text must stand", "events.yaml", "name: Forum", "name: [Forum]",
			`shape| events.yaml:4: name is a list; write one text there`},
		{"a text where a list must stand", "events.yaml", "places: [tegucigalpa]", "places: tegucigalpa",
			`shape| events.yaml:12: places is a text; write a list: [one, another]`},
		{"a text where a mapping must stand", "events.yaml", "people: {min: 20, max: 30, text: from 20 to 30 experts}", "people: some",
			`shape| events.yaml:11: people is a text; write a mapping with min, max or text`},
		{"an empty list", "events.yaml", "places: [tegucigalpa]", "places: []",
			`shape| events.yaml:12: places is empty; fill it in, or leave the key out`},
		{"something that is required is missing", "events.yaml", "  kind: REGIONAL_FORUM\n", "  outcome: Good.\n",
			"missing| events.yaml:3: this record has no kind; add it\n" +
				"uncited| events.yaml:6: no citation supports outcome; add it to the `states` of a citation, or remove it"},
		{"an excerpt that is too long", "events.yaml", "excerpt: experts met", "excerpt: a b c d e f g h i j k l m n o p",
			`excerpt| events.yaml:21: this excerpt has 16 words; cut it to 15 words`},
		{"coordinates that are too fine", "places.yaml", "lat: 14.08", "lat: 14.081",
			`coordinates| places.yaml:5: lat is finer than we keep: 14.081; round it to 2 decimals`},
		{"coordinates out of the world", "places.yaml", "lon: -87.21", "lon: -187.21",
			`coordinates| places.yaml:5: lon is "-187.21"; write a decimal number from -180 to 180`},
		{"the spot of a border area", "places.yaml", "kind: CITY", "kind: BORDER_AREA",
			`sensitivity| places.yaml:2: a BORDER_AREA has no coordinates here; leave lat and lon out, and keep the precision`},
		{"the spot of a crossing", "places.yaml", "kind: CITY", "kind: BORDER_CROSSING",
			`sensitivity| places.yaml:2: a BORDER_CROSSING is shown coarsely here; round lat and lon to one decimal`},
		{"half a point", "places.yaml", "lat: 14.08, ", "",
			`missing| places.yaml:5: point is not whole; write lat, lon and precision, or the precision alone`},
		{"numbers the wrong way round", "events.yaml", "min: 20", "min: 40",
			`number| events.yaml:11: min is more than max; exchange the two`},
		{"a number in words", "events.yaml", "min: 20", "min: twenty",
			`number| events.yaml:11: min is "twenty"; write digits only`},
		{"an e-mail address", "events.yaml", "summary: Experts met.", "summary: Write to forum@example.org to take part.",
			`personal| events.yaml:5: here is an e-mail address: "forum@example.org"; leave it out: the graph holds offices and groups, never persons`},
		{"a telephone number", "events.yaml", "summary: Experts met.", "summary: Call +504 2233 4455 to take part.",
			`personal| events.yaml:5: here is what looks like a telephone number: "+504 2233 4455"; leave it out: the graph holds offices and groups, never persons`},
		{"a person", "events.yaml", "summary: Experts met.", "summary: Experts met Dr. Smith.",
			`personal| events.yaml:5: here a person is named: "Dr. Smith"; leave it out: the graph holds offices and groups, never persons`},
		{"an age", "events.yaml", "excerpt: experts met", "excerpt: a three months old baby",
			"personal| events.yaml:21: here is a person's age: \"three months old\"; leave the age out: `infant`, `child` or `adult` is enough"},
		{"an amount of money", "events.yaml", "summary: Experts met.", "summary: They paid US$ 1,500 each.",
			`price| events.yaml:5: here is an amount of money: "$ 1"; leave it out: prices of journeys are not kept`},
		{"a banned word", "events.yaml", "summary: Experts met.", "summary: Experts met about illegal migrants.",
			"word| events.yaml:5: we do not say \"illegal migrants\"; write `irregular migrant` or `smuggled migrant`"},
		{"a forbidden key", "events.yaml", "  summary: Experts met.", "  summary: Experts met.\n  phone: none",
			`personal| events.yaml:6: "phone" is never recorded: it can harm people; leave it out`},
		{"spaces that would be lost", "events.yaml", "summary: Experts met.", "summary: Experts  met.",
			`space| events.yaml:5: summary has spaces that would be lost; leave single spaces only, and no line breaks`},
		{"line breaks that would be lost", "events.yaml", "summary: Experts met.", "summary: |\n    Experts\n    met.",
			`space| events.yaml:5: summary has spaces that would be lost; leave single spaces only, and no line breaks`},
		{"a malformed locator", "events.yaml", "at: A:3:20-30", "at: A:3:20",
			`locator| events.yaml:29: "A:3:20" is no place in a source; write document:paragraph:from-to such as A:11:5240-5638, or file.csv:row`},
		{"a locator that ends before it begins", "events.yaml", "at: A:3:20-30", "at: A:3:30-20",
			`locator| events.yaml:29: "A:3:30-20" ends before it begins; write the first character, then the one after the last`},
		{"a locator in a document that does not carry the source", "events.yaml", "at: A:3:20-30", "at: C:3:20-30",
			`locator| events.yaml:29: source:story is not carried by document C; name a document of its carriedBy, or add this one there`},
		{"a bad address", "sources.yaml", "url: https://example.org/story", "url: example.org/story",
			`shape| sources.yaml:35: url is "example.org/story"; write an address that begins with https://`},
		{"a bad identifier", "places.yaml", "[geonames=3600949]", "[3600949]",
			`shape| places.yaml:7: "3600949" is no identifier; write scheme=identifier, such as wikidata=Q783`},
		{"a bad language", "regions.yaml", "{es: América", "{Spanish: América",
			`key| regions.yaml:4: "Spanish" is no language; write a BCP 47 tag such as fr or es-419`},
		{"YAML that is wrong", "events.yaml", "topics: [digital evidence, routes]", "topics: [digital evidence, routes",
			`syntax| events.yaml:11: ',' or ']' must be specified; see how other records are written`},
		{"an anchor", "events.yaml", "name: Forum", "name: &a Forum",
			`syntax| events.yaml:4: anchors, aliases and tags are not used here; see how other records are written`},
		{"text before the first record", "events.yaml", "- id: forum-2022", "events:\n- id: forum-2022",
			"syntax| events.yaml:3: here a record should begin; begin each record with `- id:` at the start of a line"},
		{"a text that is no record", "organizations.yaml", "- id: prosecutor", "- unodc\n\n- id: prosecutor",
			`shape| organizations.yaml:2: a record of organizations.yaml is a text; write a mapping with id, name, names, altNames, acronym, summary, kind, scope, website, country, parent, agreement, externalIds, citations or otherwise`},
		{"what may be the same in one direction", "events.yaml", "- id: forum-2022", "- id: other-2022\n  name: Other\n  kind: WORKSHOP\n  status: PLANNED\n  reportedOn: 2022-07-01\n  maybeSameAs: [forum-2022]\n  citations:\n    - source: story\n      at: A:1\n\n- id: forum-2022",
			`mutual| events.yaml:8: event:forum-2022 does not say the same of event:other-2022; add maybeSameAs: [other-2022] there too`},
		{"not UTF-8", "events.yaml", "summary: Experts met.", "summary: Experts met in San Jos\xe9.",
			`utf8| events.yaml:5: this line is not UTF-8; save the file as UTF-8`},
		{"a table that is not UTF-8", "countries.csv", "Londo", "Lond\xf3",
			`utf8| countries.csv:2: this line is not UTF-8; save the file as UTF-8`},
		{"other columns", "countries.csv", "iso2,iso3", "iso3,iso2",
			`table| countries.csv:1: the columns of this table are others; write iso2,iso3,m49,name_en,name_fr,name_es,name_ar,un_name,un_formal_name,region,is_state,sovereign,capital,lat,lon,wikidata,geonames`},
		{"too few cells", "countries.csv", ",3608932", "",
			`table| countries.csv:3: this row has 16 cells for 17 columns; give each column a cell, empty where nothing is known`},
		{"bad quotes", "borders.csv", "HND,NIC", "HND,\"NIC",
			`syntax| borders.csv:3: extraneous or missing " in quoted-field; write the row as CSV (RFC 4180)`},
		{"a bad code", "countries.csv", "HN,HND,340", "HN,HND,34",
			`table| countries.csv:3: m49 cannot be "34"; write it as the other rows do`},
		{"a duplicate row", "countries.csv", "NI,NIC,558", "NI,NIC,340",
			`duplicate| countries.csv:5: m49 340 stands in line 3 already; keep one of the two rows`},
		{"an unknown region code", "countries.csv", "Honduras,013", "Honduras,014",
			`reference| countries.csv:3: there is no "014"; correct the id, or add a record of the kind Region`},
		{"an unknown sovereign", "countries.csv", "no,GBR", "no,GBX",
			`reference| countries.csv:6: there is no "GBX"; write GBR, or add a record of that id`},
		{"a state with a sovereign", "countries.csv", "no,GBR", "yes,GBR",
			`table| countries.csv:6: a state cannot have a sovereign; leave sovereign empty, or write is_state no`},
		{"a table with fine coordinates", "countries.csv", "21.75", "21.7512",
			`coordinates| countries.csv:6: lat is finer than we keep: 21.7512; round it to 2 decimals`},
		{"spaces in a table", "countries.csv", "Windhoek", " Windhoek",
			`space| countries.csv:4: capital has spaces that would be lost: " Windhoek"; leave single spaces only`},
		{"a country without a name", "countries.csv", "Nicaragua,Nicaragua,Nicaragua", "\x2cNicaragua,Nicaragua",
			`missing| countries.csv:5: name_en is empty; fill it in`},
		{"a border in one direction", "borders.csv", "NIC,HND\n", "",
			`mutual| borders.csv:2: the table has no row for the other direction; add the row NIC,HND`},
		{"a border of no country", "borders.csv", "HND,NIC", "HNX,NIC",
			`mutual| borders.csv:2: the table has no row for the other direction; add the row NIC,HNX
reference| borders.csv:2: there is no country "HNX"; add it to countries.csv, or correct the code
mutual| borders.csv:3: the table has no row for the other direction; add the row HND,NIC`},
		{"neither true nor false", "routes.yaml", "ordered: true", "ordered: yes",
			`boolean| routes.yaml:12: ordered is "yes"; write true or false`},
		{"a place in no order", "stages.yaml", "number: 2", "number: two",
			`number| stages.yaml:23: number is "two"; write digits only`},
		{"an item that is none of a list", "routes.yaml", "[LAND]", "[LAND, BUS]",
			`enum| routes.yaml:13: modes cannot hold "BUS"; write AIR, SEA, LAND, RAIL, FOOT or UNKNOWN`},
		{"an end that is required is missing", "positions.yaml", "  of: organization:prosecutor\n", "",
			`missing| positions.yaml:2: this record has no of; add it`},
		{"a language that is none", "sources.yaml", "language: mul", "language: English",
			`language| sources.yaml:6: "English" is no language; write a BCP 47 tag such as fr or es-419, or mul for several`},
		{"a leg from no end of its stage", "legs.yaml", "from: country:HND", "from: place:tegucigalpa",
			`leg| legs.yaml:8: place:tegucigalpa is no end of stage 1 of route:north; write country:HND or country:NIC, or correct the step`},
		{"a leg that skips a stage", "legs.yaml", "to: region:central-america", "to: country:NIC",
			`leg| legs.yaml:9: country:NIC is no end of stage 2 of route:north; write region:central-america, or correct the step`},
		{"a leg to where it starts", "legs.yaml", "to: region:central-america", "to: country:HND",
			`leg| legs.yaml:9: this leg leads from country:HND to itself; correct one of the two`},
		{"a leg beyond the last stage", "legs.yaml", "step: 1", "step: 2",
			`leg| legs.yaml:4: route:north has no stage 3; write the number of the stage where the leg starts
leg| legs.yaml:8: country:HND is no end of stage 2 of route:north; write region:central-america, or correct the step`},
		{"a leg without an order", "legs.yaml", "route: north", "route: lists",
			`leg| legs.yaml:7: the stages of route:lists have no order; remove the leg: what the source does not order has none`},
		{"a hole in the stages", "stages.yaml", "number: 2", "number: 3",
			`leg| legs.yaml:4: route:north has no stage 2; write the number of the stage where the leg starts
stages| stages.yaml:23: stage 2 of route:north has the number 3; number them from 1 without holes`},
		{"a route without stages", "stages.yaml", "route: lists", "route: north",
			`stages| routes.yaml:2: route:lists has no stages; add its stages to stages.yaml, or remove it
stages| stages.yaml:13: stage 2 of route:north has the number 1; number them from 1 without holes`},
		{"a cooperation of one", "cooperations.yaml", "[country:HND, country:NIC, project:star]", "[country:HND]",
			`cooperation| cooperations.yaml:10: one party makes no cooperation: TOGETHER needs at least 2; name them all, or remove the record`},
		{"a hub of two", "cooperations.yaml", "TOGETHER\n  status: OCCURRED\n  decidedBy: experts met\n  when: {edtf: 2022-06-20/2022-06-26, precision: WEEK, text: Last week}\n  reportedOn: 2022-07-01\n  parties: [country:HND, country:NIC, project:star]",
			"HUB\n  status: OCCURRED\n  decidedBy: experts met\n  reportedOn: 2022-07-01\n  parties: [country:HND, country:NIC]",
			`cooperation| cooperations.yaml:9: 2 parties make no cooperation: HUB needs at least 3; name them all, or remove the record`},
		{"a cooperation that nothing shows", "cooperations.yaml", "  events: [forum-2022]\n", "",
			`cooperation| cooperations.yaml:2: no event shows this cooperation; name it under events, or say in the note of a citation why there is none`},
		{"a country of a project too many", "projects.yaml", "[HND, NIC]", "[GBR, HND, NIC]",
			`project| projects.yaml:9: 3 countries are named, 2 are stated; remove what no source states`},
		{"a country of a project by words that do not name it", "projects.yaml", "the project Star is at work", "trainings were held there",
			`project| projects.yaml:11: the words cited for a country do not name the project; cite words that name Star as acting there, or remove the country`},
		{"the same route in one direction", "countries.yaml", "altNames: [Turks and Caicos]", "sameRouteAs: [HND]",
			`mutual| countries.yaml:3: country:HND does not say the same of country:TCA; add sameRouteAs: [TCA] there too`},
		{"a border twice", "borders.csv", "HND,NIC\n", "HND,NIC\nHND,NIC\n",
			`duplicate| borders.csv:3: HND-NIC stands in line 2 already; keep one of the two rows`},
	} {
		t.Run(c.name, func(t *testing.T) { breaks(t, c.file, c.old, c.new, c.want) })
	}
}

// breaks changes one thing in a file of the small data set and holds what Read says of it.
func breaks(t *testing.T, file, old, new, want string) {
	t.Helper()
	after := strings.Replace(small[file], old, new, 1)
	if after == small[file] {
		t.Fatalf("%q is not in %s", old, file)
	}
	if _, got := read(t, map[string]string{file: after}); got != strings.TrimSpace(want) {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// TestNamedGroup names a group on the word of a source that is reliable, and of one that is not.
func TestNamedGroup(t *testing.T) {
	named := strings.Replace(small["actor-groups.yaml"], "isNamed: false", "isNamed: true", 1)
	if _, got := read(t, map[string]string{"actor-groups.yaml": named}); got != "" {
		t.Errorf("got\n%s\nwant no problems", got)
	}
	sources := strings.Replace(small["sources.yaml"], "reliability: B\n  carriedBy", "reliability: C\n  carriedBy", 1)
	_, got := read(t, map[string]string{"actor-groups.yaml": named, "sources.yaml": sources})
	want := `named| actor-groups.yaml:2: no reliable source names actor-group:gangs; cite a source of the reliability A or B, or do not name the group`
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// TestSixFaults holds that no fault hides another: six in one file, and a file that cannot be read beside it.
func TestSixFaults(t *testing.T) {
	_, got := read(t, map[string]string{"regions.yaml": "- id: central-america\n  name: 'unclosed\n", "organizations.yaml": `
- id: Prosecutor
  name: Prosecutor
  kind: PROSECUTOR
  country: HNX
  citations:
    - source: story
      at: A:1:0-10
      excerpt: one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
- id: unodc
  nam: UNODC
  kind: [INTERGOVERNMENTAL
  citations:
    - source: story
      at: A:1:0-10
- id: court
  name: Court of Mr Smith
  kind: COURT
  citations:
    - source: stori
      at: A:1:0-10
`})
	want := `slug| organizations.yaml:2: "Prosecutor" cannot be an id; write small letters, digits and single hyphens
enum| organizations.yaml:4: kind cannot be "PROSECUTOR"; write PROSECUTION
excerpt| organizations.yaml:9: this excerpt has 16 words; cut it to 15 words
syntax| organizations.yaml:13: ',' or ']' must be specified; see how other records are written
personal| organizations.yaml:17: here a person is named: "Mr Smith"; leave it out: the graph holds offices and groups, never persons
reference| organizations.yaml:20: there is no "stori"; write story, or add a record of that id
syntax| regions.yaml:2: could not find end character of single-quoted text; see how other records are written`
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestFilesThatAreThere(t *testing.T) {
	_, got := read(t, map[string]string{"places.yaml": "", "borders.csv": "", "event.yaml": "- id: a\n", "README.md": "Not data.\n"})
	want := `file| borders.csv: this file is missing or cannot be read; add it; it may hold no records
file| event.yaml: nothing is read from this file; rename it to events.yaml, or remove it
file| places.yaml: this file is missing or cannot be read; add it; it may hold no records`
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}
