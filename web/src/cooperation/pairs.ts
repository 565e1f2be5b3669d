import type { CooperationOnRecordQuery } from '../api/generated'
import type { CooperationKind } from '../map/kinds'

type OnMap = CooperationOnRecordQuery['cooperationMap']

/** Two countries that sources put together, with all that they tell of the two. */
export type Pair = OnMap['arcs'][number]
/** One cooperation of a pair. */
export type Contact = Pair['cooperations'][number]
/** Cooperation that makes no pair: a series, a common partner, a country with a body. */
export type Unpaired = OnMap['unpaired'][number]

/** The id of a pair of countries, whichever comes first: `pair:COL-LKA`. */
export function pairId(a: string, b: string): string {
  return 'pair:' + [a, b].map(codeOf).sort().join('-')
}

/** The ids of the two countries of a pair's id; undefined if it is none. */
export function countriesOf(id: string): [a: string, b: string] | undefined {
  const codes = /^pair:([A-Z]{3})-([A-Z]{3})$/.exec(id)
  return codes ? [`country:${codes[1]}`, `country:${codes[2]}`] : undefined
}

/** The code of a country, by its id. */
export const codeOf = (id: string) => id.replace('country:', '')

/** The strongest kind of what is on record of a pair: the API has them from weak to strong. */
export function strongest({ kinds }: { kinds: CooperationKind[] }): CooperationKind {
  return kinds.at(-1) ?? 'UNSPECIFIED'
}

/**
 * The pairs with a country, or with one of some countries, that are asked for. The API keeps cooperation by its parties, of which there may be three: then it
 * answers the pair of the other two as well.
 */
export function withAnyOf(pairs: Pair[], demands: string[][]): Pair[] {
  return pairs.filter(({ from, to }) => demands.every((ids) => ids.includes(from) || ids.includes(to)))
}

/** The series in which both countries of a pair took part: who met whom in them is not said. By the id of the pair. */
export function seriesByPair(unpaired: Unpaired[]): Map<string, Unpaired[]> {
  const found = new Map<string, Unpaired[]>()
  for (const series of unpaired.filter(({ pairing }) => pairing === 'SERIES')) {
    const countries = countriesIn(series)
    for (const [i, a] of countries.entries()) {
      for (const b of countries.slice(i + 1)) found.set(pairId(a, b), [...(found.get(pairId(a, b)) ?? []), series])
    }
  }
  return found
}

/** Ids of the countries among the parties. */
export function countriesIn({ parties }: Unpaired): string[] {
  return parties.nodes.map(({ id }) => id).filter((id) => id.startsWith('country:'))
}
