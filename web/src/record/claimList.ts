import type { RecordClaimFragment } from '../api/generated'
import { locator } from './locator'

export type Claim = RecordClaimFragment

/** A place in a source, the words that stand there, and the claims that rest on it. Numbered from 1 in the order of the claims. */
export type Passage = { number: number; key: string; source: Claim['source']; locators: string[]; excerpts: string[]; claims: Claim[] }

// What one asks first stands first; how we named and described a thing comes last.
const first = [
  'when',
  'reportedOn',
  'published',
  'places',
  'from',
  'to',
  'parties',
  'participants',
  'people',
  'countriesStated',
  'concerns',
]
const last = ['status', 'kind', 'pairing', 'decidedBy', 'name', 'altNames', 'summary', 'record']

/** The claims in the order in which they are read: by what they state; those of stories before rows of reference tables. */
export function inOrder(claims: readonly Claim[]): Claim[] {
  const weight = new Map(claims.map((claim) => [claim, rank(claim)]))
  return claims.toSorted((a, b) => weight.get(a)! - weight.get(b)!)
}

function rank({ property, locators, excerpts }: Claim): number {
  const early = first.indexOf(property)
  const late = last.indexOf(property)
  const place = early >= 0 ? early : late >= 0 ? 200 + late : 100
  const isRow = excerpts.length === 0 && locators.some((text) => locator(text).kind === 'row')
  return place + (isRow ? 1000 : 0)
}

/** The places that the claims rest on, each once. Two places of one text are two passages; the rows of one table are one. */
export function passages(claims: readonly Claim[]): Passage[] {
  const found = new Map<string, Passage>()
  for (const claim of claims) {
    const key = passageKey(claim)
    let passage = found.get(key)
    if (!passage) {
      passage = { number: found.size + 1, key, source: claim.source, locators: [], excerpts: [], claims: [] }
      found.set(key, passage)
    }
    passage.claims.push(claim)
    addNew(passage.locators, claim.locators)
    addNew(passage.excerpts, claim.excerpts)
  }
  return [...found.values()]
}

function passageKey({ source, locators }: Claim): string {
  const places = locators.map(locator).map((place, i) => (place.kind === 'row' ? place.file : locators[i]))
  return [source.id, ...places].join(' ')
}

function addNew(to: string[], more: readonly string[]) {
  for (const each of more) if (!to.includes(each)) to.push(each)
}

/** How many sources speak that do not depend on one another, by story and then by publisher. A page that tells a story again is no second one. */
export function independence(claims: readonly Claim[]) {
  const accepted = claims.filter(({ status }) => status !== 'RETRACTED' && status !== 'SUPERSEDED')
  const stories = new Set(accepted.map(({ source }) => source.story?.id ?? source.id))
  const publishers = new Set(accepted.flatMap(({ source }) => source.publisher?.id ?? []))
  return { stories: stories.size, publishers: publishers.size }
}

/** Claims by their two grades, in the order in which these come. */
export function byGrade(claims: readonly Claim[]): Claim[][] {
  const found = new Map<string, Claim[]>()
  for (const claim of claims) {
    const grade = claim.source.reliability + claim.credibility
    found.set(grade, [...(found.get(grade) ?? []), claim])
  }
  return [...found.values()]
}

/** Whether there is no more to know of a claim than that its source states it. */
export const isPlain = ({ modality, status, note }: Claim) => modality === 'ASSERTED' && status === 'ACCEPTED' && note === null

// As many words of a source as the project quotes.
const most = 15

/** The words of an excerpt, cut where they would be too many. */
export function quoted(excerpt: string): string {
  const words = excerpt.trim().split(/\s+/)
  return words.length <= most ? words.join(' ') : words.slice(0, most).join(' ') + ' …'
}
