import type { FilterOptionsQuery } from '../api/generated'
import { date } from '../words/dates'
import { type Named, named } from '../words/names'
import { words } from '../words/words'
import { type Field, cooperationKinds, eventKinds, isValid, reliabilities, sourceCounts, sourceKinds } from './fields'

export type Option = { value: string; text: string; lang?: string }
type Key = Exclude<Field, 'route'>

/** The values of a field to choose from, in the words of the page; none for days, and none yet where the API has not answered. */
export function optionsOf(field: Field, data: FilterOptionsQuery | undefined): Option[] {
  switch (field) {
    case 'route':
      return ofThings(data?.routes.nodes)
    case 'region':
      return ofThings(data?.regions.nodes)
    case 'country':
      return ofThings(data?.countries.nodes)
    case 'kind':
    case 'threshold':
      return cooperationKinds.map(texts(field))
    case 'eventKind':
      return eventKinds.map(texts(field))
    case 'sourceKind':
      return sourceKinds.map(texts(field))
    case 'minSources':
      return sourceCounts.map(String).map(texts(field))
    case 'reliability':
      return reliabilities.filter((grade) => grade !== 'F').map(texts(field))
    case 'knownBy':
    case 'at':
      return []
  }
}

/** What is set, in the words of the page; as the address has it where there are none. */
export function textOf(field: Key, value: string, data: FilterOptionsQuery | undefined): string {
  if (!isValid(field, value)) return value
  if (field === 'region' || field === 'country') return optionsOf(field, data).find((option) => option.value === value)?.text ?? value
  return texts(field)(value).text
}

function texts(field: Key) {
  const w = words.value.filters
  const { cooperation, event, source, reliability } = words.value.kinds
  const write: Partial<Record<Key, (value: string) => string>> = {
    kind: (value) => w.orStronger(cooperation[value as keyof typeof cooperation]),
    threshold: (value) => w.orStronger(cooperation[value as keyof typeof cooperation]),
    eventKind: (value) => event[value as keyof typeof event],
    sourceKind: (value) => source[value as keyof typeof source],
    minSources: (value) => w.atLeast(Number(value)),
    reliability: (value) => w.orBetter(value, reliability[value as keyof typeof reliability]),
    knownBy: (value) => date(value),
    at: (value) => date(value),
  }
  return (value: string): Option => ({ value, text: write[field]!(value) })
}

// By name in the language of the page, which is not the order of the API.
function ofThings(things: Named[] = []): Option[] {
  return things
    .map((thing) => ({ value: thing.id.slice(thing.id.indexOf(':') + 1), ...named(thing) }))
    .sort((a, b) => a.text.localeCompare(b.text))
}
