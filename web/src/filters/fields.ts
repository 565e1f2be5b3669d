import { isDay } from '../gaps/day'
import { type CooperationKind, cooperationKindValues, eventKindValues, reliabilityValues, sourceKindValues } from '../api/enums'

/** What a view can be filtered by. Both `kind` and `threshold` stand at `kind`: this kind of cooperation or a stronger one. */
export type Field =
  'route' | 'region' | 'country' | 'kind' | 'threshold' | 'eventKind' | 'sourceKind' | 'minSources' | 'reliability' | 'knownBy' | 'at'

/** Where a field stands in what the address sets. The route is in its path: `/gaps/south-asia-north-america`. */
export function keyOf(field: Exclude<Field, 'route'>): string {
  return field === 'threshold' ? 'kind' : field
}

/** The weakest kind that counts for a gap unless the address says otherwise: as in the API. */
export const usualThreshold = 'OPERATIONAL_MEETING' satisfies CooperationKind

/** How many independent sources one can ask for; more than the record has of anything is no use. */
export const sourceCounts = [2, 3, 4]

const oneOf = (values: readonly string[]) => (value: string) => values.includes(value)

const checks: Record<string, (value: string) => boolean> = {
  region: (value) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value),
  country: (value) => /^[A-Z]{3}$/.test(value),
  kind: oneOf(cooperationKindValues),
  eventKind: oneOf(eventKindValues),
  sourceKind: oneOf(sourceKindValues),
  minSources: (value) => /^[1-9]\d?$/.test(value),
  reliability: oneOf(reliabilityValues),
  knownBy: isDay,
  at: isDay,
}

/** Whether what the address says of a field is something that the API can be asked. */
export function isValid(field: Exclude<Field, 'route'>, value: string): boolean {
  return checks[keyOf(field)]!(value)
}
