import type { CooperationOnRecordQueryVariables } from '../api/generated'
import { active, at, cooperationWhere, evidence, knownBy, type Members, type Settings } from '../filters/where'

/** What cooperation can be filtered by. */
export const fields = ['at', 'knownBy', 'kind', 'country', 'region', 'minSources', 'reliability'] as const

/** What the API is asked for an address. */
export function question(set: Settings, members: Members): Omit<CooperationOnRecordQueryVariables, 'lang'> {
  return {
    where: cooperationWhere(set, members) ?? null,
    at: at(set) ?? null,
    knownBy: knownBy(set) ?? null,
    evidence: evidence(set) ?? null,
    stories: storiesBy([at(set), knownBy(set)]),
  }
}

/** The stories that were certainly out by the first of some days; all, where none is given. */
export function storiesBy(days: (string | undefined)[]) {
  const by = days.filter((day) => day !== undefined).sort()[0]
  return { corpus: { eq: true }, published: by ? ({ to: by, match: 'CERTAIN' } as const) : null }
}

/** Of which countries a pair must have one: for each demand one. */
export function demanded(set: Settings, members: Members): string[][] {
  return active(set, ['country', 'region']).map(({ field, value }) =>
    field === 'country' ? [`country:${value}`] : members(`region:${value}`),
  )
}

/** What goes along from here to the brief of a pair, and back. */
export function alongTo(set: Settings): Record<string, string> {
  return Object.fromEntries(['at', 'knownBy', 'minSources', 'reliability'].flatMap((key) => (set[key] ? [[key, set[key]]] : [])))
}
