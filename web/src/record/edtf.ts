import type { Period } from '../words/period'

/** A date as a claim states it, read; `unsure` where the source is, or where we are of the source. */
export type Read = Period & { unsure: boolean }

type Bound = { first: string; last: string; unit: 'DAY' | 'MONTH' | 'YEAR' }

/** Reads what claims state of dates: `2022-11`, `2023-11-27?/2023-11-28?`, `../2023-07-21`. Undefined for any other text. */
export function edtf(text: string): Read | undefined {
  const [start, end, ...more] = text.replaceAll('?', '').split('/')
  if (start === undefined || more.length > 0) return undefined
  const unsure = text.includes('?')
  const from = bound(start)
  if (end === undefined) return from && { earliest: from.first, latest: from.last, precision: from.unit, unsure }
  const to = bound(end)
  if ((!from && !isOpen(start)) || (!to && !isOpen(end)) || (!from && !to)) return undefined
  return { earliest: from?.first ?? null, latest: to?.last ?? null, precision: precision(from, to), unsure }
}

const isOpen = (text: string) => text === '' || text === '..'

function bound(text: string): Bound | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text) ?? []
  if (!year) return undefined
  if (!month) return { first: `${year}-01-01`, last: `${year}-12-31`, unit: 'YEAR' }
  if (!day) return { first: `${year}-${month}-01`, last: lastOf(Number(year), Number(month)), unit: 'MONTH' }
  return { first: text, last: text, unit: 'DAY' }
}

const lastOf = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)

// Two days can be a span, or some day between them: only the record of the thing says which. A week from Monday on is how weeks are read.
function precision(from?: Bound, to?: Bound): Read['precision'] {
  if (!from || !to) return (from ?? to)!.unit
  if (from.unit !== 'DAY' || to.unit !== 'DAY') return from.unit === to.unit ? from.unit : 'RANGE'
  const days = (Date.parse(to.last) - Date.parse(from.first)) / 86_400_000
  return days === 6 && new Date(from.first).getUTCDay() === 1 ? 'WEEK' : 'RANGE'
}
