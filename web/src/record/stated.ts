import { date } from '../words/dates'
import type { Named } from '../words/names'
import { type Period, period } from '../words/period'
import { words } from '../words/words'
import type { Claim } from './claimList'
import { edtf } from './edtf'

/** What a claim states: another thing, words of the interface, or words that exist in English only. */
export type Stated = { label: string; thing?: Named; words?: string; text?: string; unsure?: boolean }

type Dated = Period & { edtf: string | null }

/** Reads a claim about a thing of the kind. `when` is the record's own time, which says how exact the source is. */
export function stated({ property, value, object }: Claim, kind: string, when?: Dated): Stated {
  const w = words.value.record
  const label = w.properties[property] ?? property
  if (value === null) return { label, thing: object ?? undefined }
  const known = labelOf(property, value, kind)
  if (object) return { label, thing: object, ...(known ? { words: known } : { text: value }) }
  if (known) return { label, words: known }
  const time = dated.has(property) ? edtf(value) : undefined
  if (!time) return { label, text: value }
  return { label, words: period(when?.edtf === value ? when : time), unsure: time.unsure }
}

const dated = new Set(['when', 'published', 'reportedOn', 'partiesAsOf'])

function labelOf(property: string, value: string, kind: string): string | undefined {
  if (value === 'true' || value === 'false') return value === 'true' ? words.value.record.yes : words.value.record.no
  return (labels(property, kind) as Record<string, string> | undefined)?.[value]
}

function labels(property: string, kind: string): object | undefined {
  const k = words.value.kinds
  switch (property) {
    case 'kind':
      return kindLabels(kind)
    case 'participants':
      return k.role
    case 'agreements':
    case 'action':
      return k.agreementAction
    case 'status':
      return k.eventStatus
    case 'modes':
      return k.mode
    case 'role':
      return k.routeRole
    case 'basis':
      return k.legBasis
    case 'scheme':
      return k.regionScheme
    case 'pairing':
    case 'certainty':
    case 'reliability':
    case 'scope':
      return k[property]
    default:
      return undefined
  }
}

function kindLabels(kind: string): object | undefined {
  const k = words.value.kinds
  const of: Record<string, object> = {
    event: k.event,
    organization: k.organization,
    source: k.source,
    place: k.place,
    cooperation: k.cooperation,
    agreement: k.agreement,
    'actor-group': k.actorGroup,
    technique: k.technique,
    finding: k.finding,
    material: k.material,
    'known-gap': k.knownGap,
  }
  return of[kind]
}

/** The day of a date, where a thing has one of its own. */
export const dayOr = (day: string | null | undefined) => (day ? date(day) : undefined)

/** The kind of a thing, by its id. */
export const kindOf = (id: string) => id.slice(0, id.indexOf(':'))
