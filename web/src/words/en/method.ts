import type * as Api from '../../api/enums'

export default {
  title: 'Method',
  heading: 'What the words here mean, and what they do not',
  lead: 'For whoever cites this record, or decides by it. Each fact leads to a source and to a place in it; this page says how facts were read, what is computed from them, and where that ends.',
  contents: 'On this page',
  otherRoute: 'another route',
  reported: 'reported destination',

  record: {
    title: 'A record of statements',
    text: [
      'This record holds what public sources say about routes on which people are smuggled between continents, and about states working together against it. It starts from the stories that one body published about one project; reference lists of countries, regions and treaties were added, and further pages were read to check the stories.',
      'It is no map of smuggling: other routes exist. It counts no people. It does not measure how much states cooperate: the project began to tell of itself in 2021, so the record begins there. It is not live, and it names no person.',
    ],
    stories: (stories: number, publishers: number) =>
      `So far ${stories} stories count, from ${publishers === 1 ? 'one publisher' : `${publishers} publishers`}.`,
  },

  routes: {
    title: 'Routes, stages, legs',
    text: [
      'A route is a movement that a source tells as one. What the source names together, without putting one before the other, is one stage. A leg joins an end of one stage to an end of the next; no leg skips a stage.',
      'A region stays a region: no country is put in its place. Where a source lists places without an order, there are stages and no legs. A chain that nobody states is not drawn.',
    ],
    forms: {
      STATED: 'The source states this movement.',
      BETWEEN_STAGES: 'It follows from the order of the stages only.',
      OTHER_ROUTE: 'A leg of a route other than the chosen one.',
      REPORTED_DESTINATION: 'Where a vessel that was stopped is reported to have been bound. It did not get there on that voyage.',
    },
  },

  cooperation: {
    title: 'Cooperation, from weak to strong',
    text: [
      'Cooperation is what a source tells of two or more parties working together. Its kind follows from the words of the source; where they fit two kinds and do not say that the stronger was done, the weaker one is taken.',
      'To fund, to host or to organise is no cooperation between countries. Neither is a treaty that both joined, or a body that both sit in: a shared body or treaty is not a contact.',
    ],
    pairs:
      'A pair is two countries that a source puts in one meeting, training or agreement. A series of meetings of which nobody says who was at which makes no pair. Nor do parties that each worked with the same partner.',
    kinds: 'Kinds of cooperation',
    kindsText: 'The width of a line ranks the kind. It never stands for a number of people, of meetings or of cases.',
  },

  gaps: {
    title: 'What is on record for a leg',
    text: [
      'The question is asked for a route, a day and a weakest kind that counts: an operational meeting, unless one chooses another. A witness of a leg is cooperation that took place, of that kind or a stronger one, whose parties sat together, and that joins a country of each end.',
      'A country stands for a region only by a membership that is cited: a source says that it lies there, or the standard M49 does. How it is tied to the route is told with each witness: as an end that the source names, as a country that a source puts on the same route without saying which, or by its region alone.',
      'Between two countries a leg can be covered. Between regions it never is: there one can only say how many pairs are on record. There is no percentage, for nobody knows how much there would be to find.',
    ],
    states: 'States of a leg: the first that holds',
    meaning: {
      PAIR_ON_RECORD: 'A witness is certain by the day.',
      POSSIBLE: 'A witness may have been by the day: when it was is not known so exactly.',
      OUTSIDE_EVIDENCE: 'The day is before the first story. No line is drawn.',
      NOT_ASSESSABLE: 'No country at all is on record for one end.',
      AROUND_ONLY: 'Cooperation joins one end with a stage beyond the other, and so passes over the leg.',
      NONE_ON_RECORD: 'None of these. It is no evidence that there was nothing.',
    } satisfies Record<Api.GapState, string>,
  },

  uncounted: {
    title: 'What is not counted, and why',
    text: ['Cooperation that is a witness of no leg is not hidden. Each record is listed beside the map with every reason that holds.'],
    meaning: {
      SAME_STAGE: 'Its countries all stand for one stage, so it joins no leg.',
      SKIPS: 'It joins stages that are not neighbours.',
      HUB: 'Each worked with the same partner; that they worked with each other is not said.',
      SERIES: 'Several meetings; the source does not say who was at which.',
      PLANNED: 'It is told as to come. Nothing read so far says that it took place.',
      LATER: 'It was not yet on record by the day.',
      BELOW: 'Its kind is weaker than the one that counts.',
      ONE_COUNTRY: 'Fewer than two of its parties are countries.',
      OFF_ROUTE: 'No two of its countries stand for ends of the route.',
      NO_LEG: 'It joins neighbouring stages, but no source joins those two ends.',
      NOT_HELD: 'It was called off, or is told without certainty.',
      EARLIER: 'It ended before the months that are asked for.',
      KNOWN_LATER: 'No source that tells of it was out by the day of knowledge.',
    } satisfies Record<Api.UncountedReason, string>,
  },

  dates: {
    title: 'Dates: as exact as the source, and no more',
    text: [
      'A date has a first and a last day that it can mean. “Last week” is the week from Monday to Sunday before the story; “in November” is a month and is never shown as a day. Where only the story’s date is known, the thing was on that day or before.',
      'On record by a day is certain if the last possible day is not after it, and possible if only the first one is not. One asks whether something was on record by a day, not whether it was going on: almost nothing is told as going on.',
      'Known by a day goes further: only claims of sources that were certainly published by then count. It answers what could have been known.',
    ],
  },

  grades: {
    title: 'Grades',
    text: [
      'Two grades, by the Admiralty code, and independent of each other. They are never made into one number. The letter is about the source in general; the figure is about the one claim. F and 6 mean that nobody can tell; they do not mean bad.',
      'What a body tells of its own finished work is B 2: it knows what it did, and speaks in its own cause. Grades are our judgement, and open to correction.',
    ],
    reliability: 'Reliability of a source',
    credibility: 'Credibility of a claim',
    modality: 'How a source says it',
    modalityText: {
      ASSERTED: 'It states it.',
      PLANNED: 'It says that it will be.',
      REPORTED: 'It passes on what others report.',
      ASSESSED: 'It gives an assessment: intelligence suggests, evidence shows.',
      DENIED: 'It says that it is not so.',
      INFERRED_BY_US: 'It does not say it. It is read so here, and a note says why.',
    } satisfies Record<Api.Modality, string>,
    status: 'Standing of a claim',
    statusText: {
      ACCEPTED: 'The record rests on it.',
      DISPUTED: 'Another claim speaks against it.',
      SUPERSEDED: 'A later claim of the same source replaces it.',
      RETRACTED: 'Its source withdrew it.',
    } satisfies Record<Api.ClaimStatus, string>,
  },

  independence: {
    title: 'Independent sources',
    text: [
      'Sources are counted by story, then by publisher. A story that several pages carry is one; a page that tells it again, at more length or under another name, adds nothing. Two stories of one publisher are two stories and one publisher, and both numbers are shown.',
      'A filter for at least two sources asks for two stories. It does not ask for two publishers.',
    ],
  },

  disagree: {
    title: 'When sources disagree',
    text: [
      'Two claims contradict each other if both state the same thing of the same property and cannot both be true. Both are kept, with their sources, and neither is overwritten; the record goes by the story that it was read from.',
      'A source that is only more exact does not contradict. Nor do two that speak of different things, or one that is silent.',
    ],
  },

  maps: {
    title: 'What a map must not say',
    text: [
      'Lines join stages; they are not paths travelled. They are bent so that they can be told apart, and where they cross land or sea says nothing.',
      'Width, size and density never stand for numbers of people. Whole states are not filled. A region is hatched and has no outline, and its anchor is a place for a label.',
      'Where a meeting was held is a hollow square, and is on no route. A vessel that was stopped stops there.',
      'State is told by form, not by colour alone: every map can be read in grey. There is no red and no green.',
    ],
  },

  leftOut: {
    title: 'Left out on purpose',
    text: [
      'Names, ages and stories of persons. Prices, hours, vessels, contacts, means of payment. How investigators do what they do. Unofficial places of crossing, and exact coordinates of borders. To gather such things adds risk and no insight, although some of it is public.',
      'People who are smuggled are not offenders here. Smuggling of migrants and trafficking in persons are different crimes; where a source names both, both are recorded, and one is never turned into the other.',
    ],
  },

  known: {
    title: 'Known gaps of the data set',
    text: [
      'What one would look for and not find. These are no gaps of cooperation: they are what the sources do not say, or do not reach.',
    ],
  },

  amount: {
    title: 'How much there is',
    version: 'Version of the data',
    versionText: 'The same content always has the same version, so that a version tells exactly what was seen.',
    kinds: 'Things of each kind',
    licence: 'Terms',
  },

  cite: {
    title: 'How to cite',
    text: [
      'Cite the data set with its version, and for a fact its source too. Every page of a thing has a text to copy. Addresses made from ids stay.',
      'With a map or a chart say that it shows one corridor as its sources tell it, and on how many stories and publishers it rests.',
    ],
  },

  ask: {
    title: 'Ask the data yourself',
    text: [
      'All that these pages show comes from one open interface. The explorer writes and runs queries against it; its documentation has the schema, with what every field means. Each view has a button that opens its own query there.',
    ],
    explorer: 'Open the explorer',
    files: 'The whole record as files',
  },

  disclaimers: {
    title: 'Disclaimers',
    text: [
      'Boundaries, names and codes are those of the cited lists and of the base map. They imply no view on the status of any country, territory or area, and endorse nothing.',
      'No source, publisher or project named here has reviewed or endorsed this record. Errors in reading are ours.',
    ],
  },
}
