import type { DatePrecision } from '../api/enums'
import { type Period, period } from '../words/period'

/** Properties whose values are dates, as EDTF. */
const dates = ['when', 'reportedOn', 'published']

/** A claimed value as the page writes it: a date in words, all else as it is. */
export function valueText(property: string, value: string): string {
  const read = dates.includes(property) ? periodIn(value) : undefined
  return read ? period(read) : value
}

/** The period of an EDTF of the forms that the record has: a day, month or year, or two of them, of which one may be open. Undefined for any other. */
export function periodIn(edtf: string): Period | undefined {
  const [from, to] = edtf.includes('/') ? edtf.split('/') : [edtf, edtf]
  const [first, last] = [boundIn(from!), boundIn(to!)]
  if (!first || !last || (first === 'open' && last === 'open')) return undefined
  return {
    earliest: first === 'open' ? null : first.earliest,
    latest: last === 'open' ? null : last.latest,
    precision: (first === 'open' ? (last as Bound) : first).precision,
  }
}

type Bound = { earliest: string; latest: string; precision: DatePrecision }

function boundIn(text: string): Bound | 'open' | undefined {
  if (text === '..') return 'open'
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(text) ?? []
  if (!year) return undefined
  if (day) return { earliest: text, latest: text, precision: 'DAY' }
  if (!month) return { earliest: `${year}-01-01`, latest: `${year}-12-31`, precision: 'YEAR' }
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  return { earliest: `${text}-01`, latest: `${text}-${last}`, precision: 'MONTH' }
}
