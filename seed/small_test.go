package seed_test

import (
	"io/fs"
	"maps"
	"testing/fstest"
)

// small is a data set with a little of everything, for tests that break it.
var small = map[string]string{
	"countries.yaml": `
- id: TCA
  altNames: [Turks and Caicos]
  citations:
    - source: story
      at: A:1:0-10
`,
	"regions.yaml": `
- id: central-america
  name: Central America
  names: {es: América Central, fr: Amérique centrale}
  scheme: M49
  code: "013"
  citations:
    - source: country-codes
      at: country-codes.csv:013
`,
	"places.yaml": `
- id: tegucigalpa
  name: Tegucigalpa
  kind: CITY
  point: {lat: 14.08, lon: -87.21, precision: LOCALITY}
  countries: [HND]
  externalIds: [geonames=3600949]
  citations:
    - source: story
      at: A:1:0-10
`,
	"organizations.yaml": `
- id: prosecutor
  name: Prosecutor
  kind: PROSECUTION
  website: https://example.org/
  country: HND
  citations:
    - source: story
      at: A:1:0-10

- id: unodc
  name: United Nations Office on Drugs and Crime
  acronym: UNODC
  kind: INTERGOVERNMENTAL
  citations:
    - source: story
      at: A:1:0-10
`,
	"sources.yaml": `
- id: cldr-localenames
  name: Names
  kind: DATASET
  published: {edtf: 2026-03-30, precision: DAY}
  language: mul
  licence: Unicode-3.0
  reliability: A
  citations:
    - at: package.json

- id: country-codes
  name: Codes
  kind: DATASET
  published: {edtf: "../2026-01-01", precision: UNKNOWN}
  language: en
  licence: ODC PDDL
  reliability: B
  citations:
    - at: datapackage.json

- id: factbook-json
  name: Factbook
  kind: DATASET
  published: {edtf: 2026, precision: YEAR}
  language: en
  licence: CC0 1.0
  reliability: B
  citations:
    - at: README.md

- id: story
  name: A story
  kind: WEB_STORY
  url: https://example.org/story
  published: {edtf: 2022-07-01, precision: DAY, text: 01 July 2022}
  publisher: unodc
  dateline: tegucigalpa
  language: en
  licence: cited in excerpts
  reliability: B
  carriedBy: [A, B]
  citations:
    - at: A:1:0-10

- id: untreaties
  name: Treaties
  kind: DATASET
  published: {edtf: 2014-07-10, precision: DAY}
  language: en
  licence: not stated
  reliability: B
  citations:
    - at: README.md
`,
	"actor-groups.yaml": `
- id: gangs
  name: Gangs
  kind: CRIMINAL_GROUP
  isNamed: false
  alleged: true
  operatesIn: [country:NIC, region:central-america]
  citations:
    - source: story
      at: A:1:0-10
`,
	"cooperations.yaml": `
- id: honduras-nicaragua-2022
  name: Honduras and Nicaragua meet
  kind: OPERATIONAL_MEETING
  pairing: TOGETHER
  status: OCCURRED
  decidedBy: experts met
  when: {edtf: 2022-06-20/2022-06-26, precision: WEEK, text: Last week}
  reportedOn: 2022-07-01
  parties: [country:HND, country:NIC, project:star]
  events: [forum-2022]
  citations:
    - source: story
      at: A:1:0-10
`,
	"dataset.yaml": `
- id: seed
  title: A small data set
  licence: none
  howToCite: Not at all.
`,
	"findings.yaml": "# None.\n",
	"known-gaps.yaml": `
- id: nothing
  name: Nothing is said of anything else.
  kind: NOT_STATED
  citations:
    - source: story
      at: A:1:0-10
`,
	"legs.yaml": `
- id: north-1-hnd-central-america
  name: Honduras to Central America
  step: 1
  basis: STATED
  modes: [LAND, FOOT]
  route: north
  from: country:HND
  to: region:central-america
  citations:
    - source: story
      at: A:1:0-10
`,
	"materials.yaml": "# None.\n",
	"positions.yaml": `
- id: attorney-general
  name: Attorney General
  of: organization:prosecutor
  citations:
    - source: story
      at: A:1:0-10
  otherwise:
    - of: country:HND
      citations: [{source: story, at: B:3}]
`,
	"projects.yaml": `
- id: star
  name: Star
  when: {edtf: 2021/2023, precision: YEAR}
  objectives: [to learn, to help]
  countriesStated: 2
  implementedBy: [unodc]
  fundedBy: [unodc]
  countries: [HND, NIC]
  citations:
    - source: story
      at: A:1:0-10
      excerpt: the project Star is at work
  otherwise:
    - countriesStated: 3
      citations: [{source: story, at: B:3}]
    - when: 2021-05/2023
      citations: [{source: story, at: B:3}, {source: factbook-json, at: README.md}]
`,
	"routes.yaml": `
- id: lists
  name: A list of places
  ordered: false
  orderNote: A list.
  citations:
    - source: story
      at: A:1:0-10

- id: north
  name: North
  ordered: true
  modes: [LAND]
  citations:
    - source: story
      at: A:1:0-10
`,
	"stages.yaml": `
- id: lists-1
  name: Tegucigalpa
  number: 1
  route: lists
  ends: [place:tegucigalpa]
  citations:
    - source: story
      at: A:1:0-10

- id: north-1
  name: Honduras and Nicaragua
  number: 1
  role: ORIGIN
  route: north
  ends: [country:HND, country:NIC]
  citations:
    - source: story
      at: A:1:0-10

- id: north-2
  name: Central America
  number: 2
  route: north
  ends: [region:central-america]
  citations:
    - source: story
      at: A:1:0-10
`,
	"techniques.yaml": "# None.\n",
	"events.yaml": `# The line numbers of the tests count from here.

- id: forum-2022
  name: Forum
  summary: Experts met.
  kind: REGIONAL_FORUM
  status: OCCURRED
  when: {edtf: 2022-06-20/2022-06-26, precision: WEEK, text: Last week}
  reportedOn: 2022-07-01
  topics: [digital evidence, routes]
  people: {min: 20, max: 30, text: from 20 to 30 experts}
  places: [tegucigalpa]
  participants:
    ORGANIZER: [organization:unodc]
    PARTICIPANT: [country:NIC, organization:prosecutor]
  concerns:
    DESTINATION: [GBR]
  citations:
    - source: story
      at: [A:1:0-10, B:2]
      excerpt: experts met
      states: [name, summary, kind, status, when, reportedOn, topics, people, participants]
    - source: story
      at: A:1:0-10
      states: places
      modality: INFERRED_BY_US
      note: Known from the dateline.
    - source: story
      at: A:3:20-30
      states: concerns=GBR
      modality: REPORTED
      credibility: 3
      period: 2022
  otherwise:
    - when: 2022-06
      citations:
        - source: story
          at: B:2
          excerpt: in June
          status: DISPUTED
          note: It gives the month.
`,
}

// files is the small data set with some of its files replaced; a file of no text is left out.
func files(replaced map[string]string) fs.FS {
	all := maps.Clone(small)
	maps.Copy(all, replaced)
	out := fstest.MapFS{}
	for name, text := range all {
		if text != "" {
			out[name] = &fstest.MapFile{Data: []byte(text)}
		}
	}
	return out
}
