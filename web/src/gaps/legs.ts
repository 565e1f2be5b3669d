import type { GapState, GapsQuery } from '../api/generated'

type Report = GapsQuery['cooperationGaps']
export type Leg = Report['legs'][number]['leg']
export type Interval = Report['route']['cooperationHistory'][number]
export type PairOnRecord = Interval['witnesses'][number]

/** A leg on a day: its number and letter, such as 3b, and what is on record for it. */
export type LegOnDay = Leg & { tag: string; on: Interval }

/** The legs of a route with their state on a day, in the order of the API: by step. */
export function legsOn(report: Report, day: string): LegOnDay[] {
  const now = new Map(report.route.cooperationHistory.filter((i) => holds(i, day)).map((i) => [i.leg.id, i]))
  const letters = new Map<number, number>()
  return report.legs.flatMap(({ leg }) => {
    const letter = letters.get(leg.step) ?? 0
    letters.set(leg.step, letter + 1)
    const on = now.get(leg.id)
    return on ? [{ ...leg, tag: `${leg.step}${String.fromCharCode(97 + letter)}`, on }] : []
  })
}

// The bounds of an interval are days, inclusive; null is open.
function holds({ from, to }: Interval, day: string) {
  return (!from || from <= day) && (!to || day <= to)
}

/** Whether a pair is on record for the leg: what the list counts by step, and the heading over all. */
export const hasPair = ({ on }: LegOnDay) => on.state === 'PAIR_ON_RECORD'

/** Legs by step, the first one first. */
export function bySteps(legs: LegOnDay[]): { step: number; legs: LegOnDay[] }[] {
  const steps = [...new Set(legs.map((leg) => leg.step))]
  return steps.map((step) => ({ step, legs: legs.filter((leg) => leg.step === step) }))
}

/** How many legs are in a state. */
export function inState(legs: LegOnDay[], state: GapState): number {
  return legs.filter((leg) => leg.on.state === state).length
}
