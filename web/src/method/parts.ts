/** The parts of the page, in their order; each has an address of its own. */
export const parts = [
  'record',
  'routes',
  'cooperation',
  'gaps',
  'uncounted',
  'dates',
  'grades',
  'independence',
  'disagree',
  'maps',
  'leftOut',
  'known',
  'amount',
  'cite',
  'ask',
  'disclaimers',
] as const
export type PartName = (typeof parts)[number]
