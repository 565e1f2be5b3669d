import type { Content } from './layout'
import type { FormName } from './forms'
import type { MapLine, MapNode } from './types'

// What the API answers for the seed, for tests: points, legs and pairs as they are drawn.

type Row = readonly [id: string, name: string, lon: number | null, lat: number | null]

const ends: readonly Row[] = [
  ['country:CAN', 'Canada', -95, 60],
  ['country:LKA', 'Sri Lanka', 81, 7],
  ['country:USA', 'United States', -97, 38],
  ['place:darien-gap', 'Darién Gap', -77.6, 8.4],
  ['place:off-viet-nam', 'Sea off Viet Nam', null, null],
  ['region:caribbean', 'Caribbean', -73, 15],
  ['region:central-america', 'Central America', -90, 10],
  ['region:gulf', 'Gulf', 51.5, 27],
  ['region:mediterranean-shores', 'Mediterranean shores', 18, 35],
  ['region:south-america', 'South America', -46, 5],
  ['region:south-eastern-asia', 'South-eastern Asia', 110, 8],
  ['region:southern-asia', 'Southern Asia', 84, 12],
  ['region:western-africa', 'Western Africa', -2, 3],
]

const parties: readonly Row[] = [
  ['country:BGD', 'Bangladesh', 90, 24],
  ['country:BRB', 'Barbados', -59.53, 13.17],
  ['country:CAN', 'Canada', -95, 60],
  ['country:COL', 'Colombia', -72, 4],
  ['country:CRI', 'Costa Rica', -84, 10],
  ['country:DOM', 'Dominican Republic', -70.67, 19],
  ['country:GTM', 'Guatemala', -90.25, 15.5],
  ['country:HND', 'Honduras', -86.5, 15],
  ['country:LKA', 'Sri Lanka', 81, 7],
  ['country:MDV', 'Maldives', 73, 3.25],
  ['country:MYS', 'Malaysia', 112.5, 2.5],
  ['country:NGA', 'Nigeria', 8, 10],
  ['country:PAN', 'Panama', -80, 9],
  ['country:SLV', 'El Salvador', -88.92, 13.83],
  ['country:TCA', 'Turks and Caicos Islands', -71.58, 21.75],
]

const stages: Readonly<Record<string, number>> = {
  'region:southern-asia': 1,
  'region:gulf': 2,
  'region:western-africa': 2,
  'region:south-america': 3,
  'region:caribbean': 4,
  'region:central-america': 4,
  'country:CAN': 5,
  'country:USA': 5,
}

/** The legs of the route from South Asia to North America, in their order. */
const chosen: readonly [string, string, string][] = [
  ['1a', 'region:southern-asia', 'region:gulf'],
  ['1b', 'region:southern-asia', 'region:western-africa'],
  ['2a', 'region:gulf', 'region:south-america'],
  ['2b', 'region:western-africa', 'region:south-america'],
  ['3a', 'region:south-america', 'region:caribbean'],
  ['3b', 'region:south-america', 'region:central-america'],
  ['4a', 'region:caribbean', 'country:CAN'],
  ['4b', 'region:caribbean', 'country:USA'],
  ['4c', 'region:central-america', 'country:CAN'],
  ['4d', 'region:central-america', 'country:USA'],
]

const others: readonly [string, string, string][] = [
  ['darien-1a', 'country:LKA', 'place:darien-gap'],
  ['darien-1b', 'region:southern-asia', 'place:darien-gap'],
  ['trains-1', 'region:central-america', 'country:USA'],
  ['med-1a', 'region:southern-asia', 'region:gulf'],
  ['med-1b', 'region:southern-asia', 'region:western-africa'],
  ['med-2a', 'region:gulf', 'region:mediterranean-shores'],
  ['med-2b', 'region:western-africa', 'region:mediterranean-shores'],
  ['vessel-1', 'region:south-eastern-asia', 'place:off-viet-nam'],
  ['vessel-2', 'place:off-viet-nam', 'country:CAN'],
]

const pairs: readonly (readonly [string, string, FormName])[] = [
  ['BGD', 'CRI', 'UNSPECIFIED'],
  ['COL', 'CRI', 'OPERATIONAL_MEETING'],
  ['COL', 'LKA', 'OPERATIONAL_MEETING'],
  ['COL', 'PAN', 'OPERATIONAL_MEETING'],
  ['CRI', 'HND', 'TRAINING_TOGETHER'],
  ['CRI', 'MDV', 'DIALOGUE'],
  ['CRI', 'PAN', 'OPERATIONAL_MEETING'],
  ['DOM', 'LKA', 'OPERATIONAL_MEETING'],
  ['GTM', 'HND', 'AGREED_TO_COORDINATE'],
  ['GTM', 'SLV', 'AGREED_TO_COORDINATE'],
  ['HND', 'MDV', 'DIALOGUE'],
  ['HND', 'SLV', 'AGREED_TO_COORDINATE'],
  ['LKA', 'MDV', 'OPERATIONAL_MEETING'],
  ['LKA', 'MYS', 'DIALOGUE'],
]

const countries = new Set(['country:LKA', 'country:COL', 'country:CRI', 'country:DOM', 'country:PAN'])

/** All legs of all routes. */
export function routesContent(names: Readonly<Record<string, string>> = {}): Content {
  const lines = [...chosen, ...others].map(([id, from, to]): MapLine => ({ id, from, to, label: id, form: formOf(id) }))
  return { nodes: ends.map((row) => node(row, names)), lines }
}

/** The legs of one route with their states, and the countries of its pairs. */
export function gapsContent(names: Readonly<Record<string, string>> = {}): Content {
  const forms: readonly FormName[] = ['NOT_ASSESSABLE', 'AROUND_ONLY', 'NOT_ASSESSABLE', 'AROUND_ONLY', 'AROUND_ONLY', 'PAIR_ON_RECORD']
  const lines = chosen.map(([id, from, to], i): MapLine => ({ id, from, to, label: id, tag: id, form: forms[i] ?? 'NONE_ON_RECORD' }))
  const stageEnds = ends.filter(([id]) => stages[id] !== undefined)
  const dots = parties.filter(([id]) => countries.has(id))
  return { nodes: [...stageEnds, ...dots].map((row) => node(row, names)), lines }
}

/** All pairs of countries. */
export function pairsContent(names: Readonly<Record<string, string>> = {}): Content {
  const lines = pairs.map(([a, b, form]): MapLine => ({
    id: `pair:${a}-${b}`,
    from: `country:${a}`,
    to: `country:${b}`,
    form,
    label: `${a} ${b}`,
  }))
  return { nodes: parties.map((row) => ({ ...node(row, names), stage: undefined })), lines }
}

function node([id, name, lon, lat]: Row, names: Readonly<Record<string, string>>): MapNode {
  const marks = { 'place:darien-gap': 'crossing', 'place:off-viet-nam': 'stopped' } as const
  return {
    id,
    name: names[id] ?? name,
    point: lon === null || lat === null ? null : { lon, lat },
    stage: stages[id],
    mark: marks[id as keyof typeof marks],
  }
}

function formOf(id: string): FormName {
  if (id === 'vessel-2') return 'REPORTED_DESTINATION'
  if (!/^\d/.test(id)) return 'OTHER_ROUTE'
  return /^[13]|1/.test(id) ? 'STATED' : 'BETWEEN_STAGES'
}
