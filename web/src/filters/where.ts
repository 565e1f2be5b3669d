import {
  type CooperationKind,
  type EventKind,
  type Reliability,
  type SourceKind,
  cooperationKindValues,
  reliabilityValues,
} from '../api/enums'
import { type Field, isValid, keyOf } from './fields'

/** What an address sets: `address.value.set`. */
export type Settings = Readonly<Record<string, string>>

/** The countries of a region, by ids; see options.ts. The API can be asked for the parties of a cooperation by id only. */
export type Members = (region: string) => string[]

type Key = Exclude<Field, 'route'>

/** A field, and what the address says of it. */
export type Active = { field: Key; value: string }

/** The fields that are set and that the API can be asked. */
export function active(set: Settings, fields: readonly Field[]): Active[] {
  return inAddress(set, fields).filter(({ field, value }) => isValid(field, value))
}

/** The fields of which the address says something that the API would refuse: the reader is told, and the API is not asked. */
export function refused(set: Settings, fields: readonly Field[]): Active[] {
  return inAddress(set, fields).filter(({ field, value }) => !isValid(field, value))
}

function inAddress(set: Settings, fields: readonly Field[]): Active[] {
  return fields
    .filter((field) => field !== 'route')
    .map((field) => ({ field, value: set[keyOf(field)] ?? '' }))
    .filter(({ value }) => value !== '')
}

function valid(set: Settings, field: Key): string | undefined {
  const value = set[keyOf(field)]
  return value && isValid(field, value) ? value : undefined
}

/** What facts must rest on; undefined if anything will do. */
export function evidence(set: Settings) {
  const minSources = valid(set, 'minSources')
  const reliability = valid(set, 'reliability') as Reliability | undefined
  return some({ minSources: minSources ? Number(minSources) : undefined, reliability })
}

/** The day by which a source must have been published; undefined if whenever. */
export const knownBy = (set: Settings) => valid(set, 'knownBy')

/** The day that the view is about; undefined if the address names none. */
export const at = (set: Settings) => valid(set, 'at')

/** The weakest kind of cooperation that counts; undefined if the address names none. */
export const threshold = (set: Settings) => valid(set, 'threshold') as CooperationKind | undefined

/** The kinds of cooperation that count: the one named and all that are stronger; undefined if any does. */
export function kinds(set: Settings): CooperationKind[] | undefined {
  const weakest = threshold(set)
  return weakest && cooperationKindValues.slice(cooperationKindValues.indexOf(weakest))
}

/** Cooperation with a country, with one of a region, of a kind or stronger. Day and evidence are arguments of their own. */
export function cooperationWhere(set: Settings, members: Members) {
  const only = kinds(set)
  return some({
    kind: only && { in: only },
    and: each(countriesOf(set, members), (ids) => ({ parties: { some: { id: { in: ids } } } })),
  })
}

/** Routes with a country among their ends, or a region: itself or a country of it. */
export function routeWhere(set: Settings, members: Members) {
  const ends = countriesOf(set, (region) => [region, ...members(region)])
  return some({ and: each(ends, (ids) => ({ stages: { some: { ends: { some: { id: { in: ids } } } } } })) })
}

/** Events held in a country or with a part of it, or of one of a region; of a kind; told by such evidence. */
export function eventWhere(set: Settings, members: Members) {
  const kind = valid(set, 'eventKind') as EventKind | undefined
  return some({
    kind: kind && { eq: kind },
    and: each(countriesOf(set, members), (ids) => ({ countries: { some: { id: { in: ids } } } })),
    evidence: evidence(set),
    knownBy: knownBy(set),
  })
}

/** Sources of a sort, as reliable or better, that tell of a country or of one of a region. */
export function sourceWhere(set: Settings, members: Members) {
  const kind = valid(set, 'sourceKind') as SourceKind | undefined
  const worst = valid(set, 'reliability') as Reliability | undefined
  return some({
    kind: kind && { eq: kind },
    reliability: worst && { in: reliabilityValues.slice(0, reliabilityValues.indexOf(worst) + 1) },
    and: each(countriesOf(set, members), (ids) => ({ citedBy: { some: { id: { in: ids } } } })),
    knownBy: knownBy(set),
  })
}

// The country that is set, and the countries of the region that is set: two demands, that need not be met by one and the same.
function countriesOf(set: Settings, members: Members): string[][] {
  const country = valid(set, 'country')
  const region = valid(set, 'region')
  return [...(country ? [[`country:${country}`]] : []), ...(region ? [members(`region:${region}`)] : [])]
}

function each<T>(demands: string[][], where: (ids: string[]) => T): T[] | undefined {
  return demands.length > 0 ? demands.map(where) : undefined
}

// What is not set is left out, and what then is empty is no filter.
function some<T extends object>(filter: T): Partial<T> | undefined {
  const entries = Object.entries(filter).filter(([, value]) => value !== undefined)
  return entries.length > 0 ? (Object.fromEntries(entries) as Partial<T>) : undefined
}
