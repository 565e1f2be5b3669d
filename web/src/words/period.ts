import type { DatePrecision } from '../api/generated'
import { date, span } from './dates'
import { words } from './words'

/** When something was, as the API tells it. Days are inclusive; null is open. */
export type Period = { earliest: string | null; latest: string | null; precision: DatePrecision | null }

type Unit = 'day' | 'month' | 'year'

/** Writes a period no more exactly than its source: "week of 20 June 2022", "February–June 2022", "by 12 March 2023", "since 2021". */
export function period({ earliest, latest, precision }: Period, short = false): string {
  const w = words.value.dates
  const unit = unitOf(precision)
  if (!earliest) return latest ? w.by(write(latest, unit, short)) : w.notStated
  if (!latest) return w.since(write(earliest, unit, short))
  if (precision === 'WEEK') return w.weekOf(write(earliest, 'day', short))
  if (precision === 'RANGE' || precision === 'UNKNOWN' || !precision)
    return w.between(write(earliest, edge(earliest, 'first'), short), write(latest, edge(latest, 'last'), short))
  return earliest === latest || write(earliest, unit, short) === write(latest, unit, short)
    ? write(earliest, unit, short)
    : span(earliest, latest, form(unit, short))
}

function unitOf(precision: DatePrecision | null): Unit {
  return precision === 'YEAR' ? 'year' : precision === 'MONTH' || precision === 'HALF' ? 'month' : 'day'
}

// A bound that is the edge of a month was given as a month: a day would claim more than the source says.
function edge(day: string, side: 'first' | 'last'): Unit {
  const next = new Date(day + 'T00:00:00Z')
  if (side === 'last') next.setUTCDate(next.getUTCDate() + 1)
  return next.getUTCDate() === 1 ? 'month' : 'day'
}

const write = (day: string, unit: Unit, short: boolean) => date(day, form(unit, short))

function form(unit: Unit, short: boolean) {
  return unit === 'year' ? 'year' : unit === 'month' ? (short ? 'shortMonth' : 'month') : short ? 'shortDay' : 'day'
}
