import type { PairOnRecord } from './legs'

type Country = PairOnRecord['a']['country']

/** A pair of countries with all the cooperation that joins it, and how each country is tied to the route. */
export type Pair = {
  key: string
  a: PairOnRecord['a']
  b: PairOnRecord['b']
  records: { cooperation: PairOnRecord['cooperation']; on: PairOnRecord['on'] }[]
}

/** Groups what is on record by pair, in the order of the API. */
export function pairsOf(found: PairOnRecord[]): Pair[] {
  const pairs = new Map<string, Pair>()
  for (const { a, b, cooperation, on } of found) {
    const key = keyOf(a.country, b.country)
    const pair = pairs.get(key) ?? { key, a, b, records: [] }
    if (!pair.records.some((r) => r.cooperation.id === cooperation.id)) pair.records.push({ cooperation, on })
    pairs.set(key, pair)
  }
  return [...pairs.values()]
}

/** The pair as addresses name it: both codes, in the order of the alphabet, such as `COL-LKA`. */
export function keyOf(a: Country, b: Country): string {
  return [a.id, b.id]
    .map((id) => id.replace('country:', ''))
    .sort()
    .join('-')
}

/** All countries of the pairs, each once. */
export function countriesOf(found: PairOnRecord[]): Country[] {
  return [...new Map(found.flatMap(({ a, b }) => [a.country, b.country]).map((country) => [country.id, country])).values()]
}
