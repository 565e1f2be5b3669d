const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`

export default {
  title: 'Routes',
  heading: 'Routes, as the sources word them',
  finding: (all: number, withLegs: number) =>
    `${count(all, 'route is', 'routes are')} told. ${withLegs} have legs in an order; ${all - withLegs} are only named. Regions are bands, for the sources name no place in them.`,
  mapName: 'Map of the routes and their legs',
  chosen: 'The route in blue',
  stages: 'Stages, in the order of the source',
  together: 'together: the source puts neither before the other',
  legs: (n: number, basis: string) => `${count(n, 'leg', 'legs')}, ${basis}`,
  reportedOnly: 'reported destination, not travelled',
  others: 'Other routes with legs',
  othersCount: (n: number) => count(n, 'leg', 'legs'),
  shared: (n: number) => `${n} shared with the route in blue, side by side`,
  unordered: 'Named without legs: no lines drawn',
  toGaps: 'The gaps of this route',
  toRecord: 'All that is on record of it',
  legendName: 'How legs are drawn',
  legend: {
    STATED: 'stated',
    BETWEEN_STAGES: 'between stages',
    OTHER_ROUTE: 'other routes',
    REPORTED_DESTINATION: 'reported, not travelled',
  },
  columns: { route: 'Route', step: 'Step', from: 'From', to: 'To', basis: 'Rests on', modes: 'Means' },
  tableName: 'Legs of the routes',
  widths: 'The width of a line says nothing about numbers of people.',
  legLabel: (route: string, from: string, arrow: string, to: string, basis: string) => `${route}: ${from} ${arrow} ${to}, ${basis}`,
}
