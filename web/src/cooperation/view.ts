import type { CooperationGroundQuery, CooperationOnRecordQuery } from '../api/generated'
import { type CooperationKind, cooperationKinds } from '../map/kinds'
import { matrix, type Row } from './matrix'
import { type Country, inOrder } from './order'
import { storyCount } from './stories'
import { countriesIn, type Pair, strongest, type Unpaired, withAnyOf } from './pairs'

/** All that the view shows, in whichever form. */
export type View = {
  countries: Country[]
  rows: Row[]
  pairs: Pair[]
  unpaired: Unpaired[]
  /** How much was read: what an empty cell rests on. */
  stories: { stories: number; publishers: number; first: string; last: string }
}

/** The view for two answers, with only the pairs that have a country of each demand. */
export function viewOf(ground: CooperationGroundQuery, found: CooperationOnRecordQuery, demands: string[][]): View {
  const groups = inOrder(ground.countries.nodes, ground.routes.nodes)
  const pairs = withAnyOf(found.cooperationMap.arcs, demands)
  const { unpaired } = found.cooperationMap
  return {
    countries: groups.flatMap((group) => group.countries),
    rows: matrix(groups, pairs, unpaired),
    pairs,
    unpaired,
    stories: readFrom(found.sources),
  }
}

function readFrom(sources: CooperationOnRecordQuery['sources']): View['stories'] {
  const days = sources.nodes.flatMap(({ published }) => published.latest ?? published.earliest ?? []).sort()
  return { ...storyCount(sources), first: days[0] ?? '', last: days.at(-1) ?? '' }
}

/** The kinds that are the strongest of some pair, and those of which no contact at all is; both from weak to strong. */
export function kindsOn(pairs: Pair[]): { shown: CooperationKind[]; absent: CooperationKind[] } {
  const shown = new Set(pairs.map(strongest))
  const told = new Set(pairs.flatMap(({ kinds }) => kinds))
  return { shown: cooperationKinds.filter((kind) => shown.has(kind)), absent: cooperationKinds.filter((kind) => !told.has(kind)) }
}

/** Countries of no pair: those that work with a body or a project, and those that only a route names. */
export function withoutPair({ countries, pairs, unpaired }: View): { withBodies: Country[]; onRoutes: Country[] } {
  const paired = new Set(pairs.flatMap(({ from, to }) => [from, to]))
  const series = new Set(unpaired.filter(({ pairing }) => pairing === 'SERIES').flatMap(countriesIn))
  const parties = new Set(unpaired.flatMap(countriesIn))
  const alone = countries.filter(({ id }) => !paired.has(id) && !series.has(id))
  return { withBodies: alone.filter(({ id }) => parties.has(id)), onRoutes: alone.filter(({ id }) => !parties.has(id)) }
}

/** The series and common partners of several countries, which are listed one by one, and all else that makes no pair of countries. */
export function notPairs(unpaired: Unpaired[]): { ofCountries: Unpaired[]; others: Unpaired[] } {
  const several = (one: Unpaired) => countriesIn(one).length > 1
  return { ofCountries: unpaired.filter(several), others: unpaired.filter((one) => !several(one)) }
}
