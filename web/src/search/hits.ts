import type { EntityKind } from '../api/enums'
import type { SearchHitFragment } from '../api/generated'

type Hit = SearchHitFragment

/** The kinds that are searched, in the order in which they are shown. A stage has the name of its ends, and says no more than its route. */
export const kinds: EntityKind[] = [
  'COUNTRY',
  'REGION',
  'PLACE',
  'ROUTE',
  'LEG',
  'EVENT',
  'COOPERATION',
  'ORGANIZATION',
  'SOURCE',
  'FINDING',
  'PROJECT',
  'AGREEMENT',
  'MATERIAL',
  'TECHNIQUE',
  'ACTOR_GROUP',
  'POSITION',
  'KNOWN_GAP',
]

// As many words as the API searches for, and as few letters as say anything.
const mostWords = 16
const leastLetters = 2

/** What there is to search for in what was typed; undefined if it is too little. */
export function searchable(typed: string): string | undefined {
  const words = typed.trim().split(/\s+/).slice(0, mostWords).join(' ')
  return words.length >= leastLetters ? words : undefined
}

/** The kind of a hit, by its id: `country:LKA` is a COUNTRY. */
export const kindOfHit = ({ id }: { id: string }) => id.slice(0, id.indexOf(':')).replaceAll('-', '_').toUpperCase() as EntityKind

/** Hits by their kinds. Within a kind they stay in the order of the API, the best first. */
export function grouped<T extends { id: string }>(hits: readonly T[]): { kind: EntityKind; hits: T[] }[] {
  return kinds.map((kind) => ({ kind, hits: hits.filter((hit) => kindOfHit(hit) === kind) })).filter(({ hits }) => hits.length > 0)
}

/** The name that has the words, where the name that is shown lacks them: why a thing was found, in whatever language. */
export function foundBy({ name, allNames }: Hit, query: string, shown: string): { value: string; lang: string | null } | undefined {
  if (hasWords(shown, query)) return undefined
  return [{ value: name, lang: 'en' }, ...allNames].find(({ value }) => value !== shown && hasWords(value, query))
}

function hasWords(name: string, query: string): boolean {
  const words = folded(name).split(/[^\p{L}\p{N}]+/u)
  return folded(query)
    .split(/\s+/)
    .every((word) => words.some((each) => each.startsWith(word)))
}

// Without accents and case, as the API compares.
const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
