import type { Period } from '../words/period'

type Days = Pick<Period, 'earliest' | 'latest'>

/** A time on an axis, its ends as parts of the width; null where the time is open on that side. */
export type Extent = { from: number | null; to: number | null }
export type Tick = { at: number; day: string; named: boolean }
export type Axis = { a: Extent; b: Extent; ticks: Tick[]; unit: 'day' | 'month' | 'year' }

const DAY = 86_400_000
const ms = (day: string) => Date.parse(day + 'T00:00:00Z')
const iso = (time: number) => new Date(time).toISOString().slice(0, 10)

/** Lays two times on one axis, with some room on both sides. Null where neither has an end to show. */
export function axis(a: Days, b: Days): Axis | null {
  const bounds = [a.earliest, a.latest, b.earliest, b.latest].filter((day) => day !== null).map(ms)
  if (bounds.length === 0) return null
  const least = Math.min(...bounds)
  const most = Math.max(...bounds) + DAY // the last day is inclusive
  const room = Math.max(7 * DAY, (most - least) / 2)
  const from = least - room
  const width = most + room - from
  const place = (time: number) => (time - from) / width
  const extent = ({ earliest, latest }: Days): Extent => ({
    from: earliest === null ? null : place(ms(earliest)),
    to: latest === null ? null : place(ms(latest) + DAY),
  })
  return { a: extent(a), b: extent(b), ...ticks(from, from + width, place) }
}

function ticks(from: number, to: number, place: (time: number) => number): Pick<Axis, 'ticks' | 'unit'> {
  const days = (to - from) / DAY
  const unit = days <= 75 ? 'day' : days <= 1100 ? 'month' : 'year'
  const ticks: Tick[] = []
  for (let time = Math.ceil(from / DAY) * DAY; time < to; time += DAY) {
    const day = iso(time)
    if (starts(day, unit)) ticks.push({ at: place(time), day, named: isNamed(day, unit, days) })
  }
  return { ticks, unit }
}

function starts(day: string, unit: Axis['unit']) {
  return unit === 'day' || (unit === 'month' ? day.endsWith('-01') : day.endsWith('-01-01'))
}

// As many names as a phone has room for: five or six.
function isNamed(day: string, unit: Axis['unit'], days: number) {
  if (unit === 'year') return true
  if (unit === 'month') return days <= 180 || ['01', '07'].includes(day.slice(5, 7))
  const step = days <= 28 ? ['01', '05', '10', '15', '20', '25'] : days <= 50 ? ['01', '10', '20'] : ['01', '15']
  return step.includes(day.slice(8))
}
