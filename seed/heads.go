package seed

// heads are the comments with which the files begin.
var heads = map[string]string{
	"actor-groups.yaml": `# Groups and classes of smugglers as the stories word them: unnamed, alleged, never persons.
`,
	"agreements.yaml": `# Treaties and other agreements: one that a story names, and two protocols of it. Which countries they bind stands in treaties.csv.
`,
	"cooperations.yaml": `# What the stories tell of parties working together. decidedBy holds the words that decide the kind; the codebook has the rule.
`,
	"countries.yaml": `# What stories say of countries beyond the tables.
`,
	"dataset.yaml": `# What this data set is. How much it holds of each kind is counted, and its known gaps are those of known-gaps.yaml.
# formerIds has ids that were given up and those that took their place, as event:old=event:new, so that what cites the old one still finds the thing.
`,
	"events.yaml": `# Events that the stories and the further pages tell of: meetings, trainings, a rescue, a conviction.
# A place that is known from the dateline alone is cited as INFERRED_BY_US: where a story was written need not be where the event was.
`,
	"findings.yaml": `# What the stories and the further pages find: ways in which smugglers act, harms, crimes, causes. The name is the finding, in our own words.
`,
	"known-gaps.yaml": `# What one would expect to find, and the stories do not say or the tables do not have.
`,
	"legs.yaml": `# Legs of routes whose stages have an order: from an end of one stage to an end of the next.
`,
	"materials.yaml": `# Studies and training materials.
`,
	"organizations.yaml": `# Public bodies: agencies, courts and missions of countries, and international bodies; and who published a source. Offices never have holders.
# Which countries have a part in an international body stands in memberships.csv.
`,
	"places.yaml": `# Places that the stories name. Coordinates have at most two decimals; border areas and parts of the sea have none.
`,
	"positions.yaml": `# Public offices. Who holds them is not part of the data.
`,
	"projects.yaml": `# Projects against migrant smuggling.
`,
	"regions.yaml": `# Regions: those of UN M49, and those that sources word without an M49 region to match. The latter have no countries: they are never expanded.
# A wording of a source is tied to an M49 region by us, and its citation says so.
`,
	"routes.yaml": `# Routes, each as one source tells it.
`,
	"sources.yaml": `# Sources: the stories that the graph starts from, pages that were read to check them, and the reference data sets.
# carriedBy names the documents that carry a story, by the letters that the locators use. Both are states of one page, the STARSOM page of UNODC:
#   A  the later state, with stories up to November 2023
#   B  the earlier state, with stories up to 7 April 2022 and the page's introduction
# A further page is cited as a whole, by its host; story says which story it tells again.
# A citation here without a source cites the record itself.
`,
	"stages.yaml": `# Stages of routes: the ends that a source names together. A region is never expanded into countries.
`,
	"techniques.yaml": `# Techniques of investigators, by name only.
`,
}
