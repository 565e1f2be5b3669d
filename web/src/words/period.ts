import type { DatePrecision } from '../api/generated'
import { date, span } from './dates'
import { words } from './words'

/** When something was, as the API tells it. Days are inclusive; null is open. */
export type Period = { earliest: string | null; latest: string | null; precision: DatePrecision | null }

/** Writes a period no more exactly than its source: "week of 20 June 2022", "March 2023", "by 12 March 2023". */
export function period({ earliest, latest, precision }: Period, short = false): string {
  const w = words.value.dates
  const day = short ? 'shortDay' : 'day'
  const month = short ? 'shortMonth' : 'month'
  if (!earliest) return latest ? w.by(date(latest, day)) : w.notStated
  if (!latest) return w.since(date(earliest, day))
  if (earliest === latest) return date(latest, day)
  switch (precision) {
    case 'WEEK':
      return w.weekOf(date(earliest, day))
    case 'MONTH':
      return date(earliest, month)
    case 'YEAR':
      return date(earliest, 'year')
    case 'HALF':
      return span(earliest, latest, month)
    case 'DAY':
      return span(earliest, latest, day)
    default:
      return isWholeMonths(earliest, latest)
        ? w.between(date(earliest, month), date(latest, month))
        : w.between(date(earliest, day), date(latest, day))
  }
}

// A bound that is the edge of a month was given as a month: a day would claim more than the source says.
function isWholeMonths(earliest: string, latest: string) {
  const next = new Date(latest + 'T00:00:00Z')
  next.setUTCDate(next.getUTCDate() + 1)
  return earliest.endsWith('-01') && next.getUTCDate() === 1
}
