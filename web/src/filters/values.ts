import { cooperationKindValues, eventKindValues, reliabilityValues, sourceKindValues } from '../api/enums'
import type { FilterOptionsQuery } from '../api/generated'
import { date } from '../words/dates'
import { type Named, named } from '../words/names'
import { words } from '../words/words'
import { type Field, isValid, sourceCounts, usualThreshold } from './fields'

export type Option = { value: string; text: string; lang?: string }
type Key = Exclude<Field, 'route'>

/** What to choose from for a field, in the words of the page: nothing for days, and little until the API has answered. */
export function optionsOf(field: Field, data: FilterOptionsQuery | undefined): Option[] {
  switch (field) {
    case 'route':
      return ofThings(data?.routes.nodes)
    case 'region':
      return [unset(), ...ofThings(data?.regions.nodes)]
    case 'country':
      return [unset(), ...ofThings(data?.countries.nodes)]
    case 'threshold':
      return cooperationKindValues.map(texts(field)).map(usualUnset)
    case 'knownBy':
    case 'at':
      return []
    default:
      return [unset(), ...valuesOf[field].map(texts(field))]
  }
}

const valuesOf = {
  kind: cooperationKindValues,
  eventKind: eventKindValues,
  sourceKind: sourceKindValues,
  minSources: sourceCounts.map(String),
  reliability: reliabilityValues.filter((grade) => grade !== 'F'), // a source that nobody can judge, or better, is any source
} satisfies Partial<Record<Field, readonly string[]>>

const unset = (): Option => ({ value: '', text: words.value.filters.any })

// What counts without being chosen is not set, so that one view has one address.
function usualUnset(option: Option): Option {
  return option.value === usualThreshold ? { value: '', text: words.value.filters.usual(option.text) } : option
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
    kind: (value) => cooperation[value as keyof typeof cooperation],
    threshold: (value) => cooperation[value as keyof typeof cooperation],
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
