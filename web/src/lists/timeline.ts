import type { Period } from '../words/period'

/** A calendar unit that squares are set in. */
export type Unit = 'month' | 'quarter'

type Timed = { when: Period; reportedOn: string | null }

/** A month or quarter, with what took place in it, and what is told in it without saying when it was. */
export type Slot<T> = { key: string; from: string; held: T[]; told: T[] }
export type Timeline<T> = { slots: Slot<T>[]; spanning: T[]; undated: T[] }

/**
 * Sets events in the calendar units in which they wholly lie. What can lie in several is apart, and so is what is only told by a day: that day is the story's,
 * not the event's.
 */
export function timeline<T extends Timed>(events: readonly T[], unit: Unit): Timeline<T> {
  const held = new Map<string, T[]>()
  const told = new Map<string, T[]>()
  const spanning: T[] = []
  const undated: T[] = []
  for (const event of events) {
    const { earliest, latest } = event.when
    const by = event.reportedOn ?? latest
    if (earliest && latest && slotOf(earliest, unit) === slotOf(latest, unit)) add(held, slotOf(latest, unit), event)
    else if (earliest && latest) spanning.push(event)
    else if (by) add(told, slotOf(by, unit), event)
    else undated.push(event)
  }
  const keys = between(unit, [
    ...held.keys(),
    ...told.keys(),
    ...spanning.flatMap(({ when }) => [slotOf(when.earliest!, unit), slotOf(when.latest!, unit)]),
  ])
  return {
    slots: keys.map((key) => ({ key, from: key + '-01', held: held.get(key) ?? [], told: told.get(key) ?? [] })),
    spanning,
    undated,
  }
}

// The first month of the unit: 2022-04 for the second quarter.
function slotOf(day: string, unit: Unit): string {
  if (unit === 'month') return day.slice(0, 7)
  const month = Number(day.slice(5, 7))
  return `${day.slice(0, 5)}${String(month - ((month - 1) % 3)).padStart(2, '0')}`
}

function add<T>(to: Map<string, T[]>, key: string, event: T) {
  to.set(key, [...(to.get(key) ?? []), event])
}

// All units from the first to the last, empty ones too: a gap in time is to be seen.
function between(unit: Unit, keys: string[]): string[] {
  const [first, ...rest] = [...new Set(keys)].sort()
  if (!first) return []
  const last = rest.at(-1) ?? first
  const found: string[] = []
  for (let at = first; at <= last; at = plusMonths(at, unit === 'quarter' ? 3 : 1)) found.push(at)
  return found
}

function plusMonths(key: string, months: number): string {
  const month = new Date(`${key}-01T00:00:00Z`)
  month.setUTCMonth(month.getUTCMonth() + months)
  return month.toISOString().slice(0, 7)
}
