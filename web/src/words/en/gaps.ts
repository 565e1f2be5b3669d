const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`
const small = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten', 'Eleven', 'Twelve']
const spelt = (n: number) => small[n] ?? String(n)

export default {
  arrow: '→',
  title: 'Gaps',
  heading: (pairs: number, legs: number) =>
    pairs === 0
      ? 'No leg of this route has a pair on record'
      : `${spelt(pairs)} ${pairs === 1 ? 'leg' : 'legs'} of ${spelt(legs).toLowerCase()} ${pairs === 1 ? 'has' : 'have'} a pair on record`,
  tooEarly: 'No source is this early',
  tooEarlyMore: (first: string) => `The first story came out on ${first}. Before it nothing can be said of any leg.`,
  around: (n: number, legs: number) =>
    `${spelt(n)} of ${spelt(legs).toLowerCase()} legs ${n === 1 ? 'is' : 'are'} bridged only around: what is on record there passes over a stage.`,
  possible: (n: number) => `${spelt(n)} ${n === 1 ? 'leg has a pair' : 'legs have pairs'} that may have met by then.`,
  none: (legs: number) => `Nothing on record joins the ends of any of the ${count(legs, 'leg', 'legs')}.`,
  by: (day: string) => `By ${day}:`,
  route: 'Route',
  summary: (stages: number, legs: number) => `${count(stages, 'stage', 'stages')}, ${count(legs, 'leg', 'legs')}.`,
  countedFrom: (kind: string) => `Counted from: ${kind}.`,
  onRecordBy: 'On record by',
  monthBack: 'One month back',
  monthOn: 'One month on',
  sliderName: 'Day by which cooperation is on record',
  sliderHelp: 'Arrow keys move by a month, Page keys by a year.',
  stories: (n: number, publishers: number, undated: number) =>
    `One square is one story: ${n} by this date, ${count(publishers, 'publisher', 'publishers')}. Hollow: later.${undated ? ` ${undated} undated, not shown.` : ''}`,
  caveat: 'The record begins with the project: more contacts on record does not mean that more took place.',
  step: (n: number) => `Step ${n}`,
  stepCount: (pairs: number, legs: number) => `${pairs} of ${legs} with a pair`,
  pairs: (n: number) => `${count(n, 'pair', 'pairs')} on record`,
  noCountry: (end: string) => `No country of this end is on record: ${end}`,
  noCountryShort: 'no country on record',
  passesOver: (n: number) => (n === 1 ? 'passes over it' : 'pass over it'),
  betweenCountries: 'The leg joins two countries, and their pair is on record: covered.',
  ties: { NAMED: 'named by the route’s source', SAME_ROUTE: 'on the same, unnamed route', REGION_ONLY: 'by its region only' },
  memberships: { STATED: 'region stated', M49: 'region by M49' },
  maybeBy: 'may have met by then',
  witness: 'Open what is on record',
  legend: 'How legs are drawn',
  legs: 'Legs and what is on record for each',
  notCounted: 'On record by then, not counted',
  later: (n: number) => (n === 0 ? 'none comes later' : `${n} more ${n === 1 ? 'comes' : 'come'} later`),
  possiblyBy: 'possibly',
  oneCountry: (n: number) => `${count(n, 'record names', 'records name')} fewer than two countries`,
  lines: (n: number) => `${count(n, 'leg', 'legs')} drawn`,
  mapName: 'Map of the legs and what is on record for each',
  columns: {
    leg: 'Leg',
    from: 'From',
    to: 'To',
    state: 'On record',
    since: 'Since',
    pairs: 'Pairs',
    possiblePairs: 'Possible pairs',
    witnesses: 'Witnesses',
    around: 'Around',
  },
  announced: (day: string, finding: string) => `${day}: ${finding}`,
}
