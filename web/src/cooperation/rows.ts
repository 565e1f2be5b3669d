import type { CooperationKind } from '../map/kinds'
import type { OnRecord } from '../api/enums'
import { nameOf, type Named } from '../words/names'
import { type Pair, strongest } from './pairs'
import { type Citation, tellingOf } from './sources'

/** A pair as a table shows it. */
export type PairRow = {
  id: string
  a: string
  b: string
  strongest: CooperationKind
  kinds: CooperationKind[]
  /** How many contacts are on record: cooperation that joins the two, not meetings and not people. */
  contacts: number
  /** Whether it is certain that one of them was by the day that is asked for. */
  on: OnRecord
  /** The days by which the first and the last of them are certainly on record; null where none is. */
  first: string | null
  last: string | null
  /** The sources that tell of them, each once. */
  sources: Pick<Citation['source'], 'id' | 'name' | 'url'>[]
}

/** The pairs as rows of a table, in the order of the API. Names as the page has them. */
export function rows(pairs: Pair[], countries: Named[], knownBy?: string): PairRow[] {
  const names = new Map(countries.map((country) => [country.id, nameOf(country)]))
  return pairs.map((pair) => ({
    id: pair.id,
    a: names.get(pair.from) ?? pair.from,
    b: names.get(pair.to) ?? pair.to,
    strongest: strongest(pair),
    kinds: pair.kinds,
    contacts: pair.cooperations.length,
    on: pair.on,
    first: pair.first,
    last: pair.last,
    sources: sourcesOf(pair, knownBy),
  }))
}

function sourcesOf({ cooperations }: Pair, knownBy?: string): PairRow['sources'] {
  const cited = cooperations.flatMap((contact) => tellingOf(contact, knownBy)).map(({ source }) => source)
  return [...new Map(cited.map(({ id, name, url }) => [id, { id, name, url }])).values()]
}
