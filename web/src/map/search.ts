import { overlap } from './boxes'
import { conflict } from './crowd'
import type { Box } from './types'

/** A place that a name can take. */
export interface Candidate {
  readonly box: Box
  readonly cost: number
}

/** A name, with all places that it can take. */
export interface Seeker<C extends Candidate> {
  readonly choices: readonly C[]
  /** What it costs to leave the name out; Infinity if it must be placed. */
  readonly without: number
}

/** Two names keep so far from each other, px. */
const apart = 3
const rounds = 8

/**
 * A place for each name, or none, so that names do not overlap and all costs together are low: first greedily in the given order, then each in
 * turn moves to where it and those that it pushes aside are best off, until none gains. No chance is involved.
 */
export function search<C extends Candidate>(seekers: readonly Seeker<C>[]): (C | null)[] {
  const sorted = seekers.map((seeker) => ({ ...seeker, choices: seeker.choices.toSorted((a, b) => a.cost - b.cost) }))
  const placed: (C | null)[] = sorted.map(() => null)
  sorted.forEach((seeker, i) => (placed[i] = best(seeker, placed, i).choice))
  for (let round = 0; round < rounds; round++) {
    const gained = sorted.map((_, i) => improve(sorted, placed, i))
    if (!gained.some(Boolean)) break
  }
  return placed
}

/** Whether a box is free of all others. */
export function free(box: Box, others: readonly Box[]): boolean {
  return others.every((other) => !overlap(other, box, apart))
}

interface Choice<C> {
  readonly choice: C | null
  readonly cost: number
}

function best<C extends Candidate>({ choices, without }: Seeker<C>, placed: readonly (C | null)[], own: number): Choice<C> {
  let found: Choice<C> = { choice: null, cost: without }
  for (const choice of choices) {
    if (choice.cost >= found.cost) break
    const cost = choice.cost + conflict * hit(choice, placed, own).length
    if (cost < found.cost) found = { choice, cost }
  }
  return found
}

/** Which of the others stand where the candidate would. */
function hit<C extends Candidate>(candidate: C, placed: readonly (C | null)[], own: number): number[] {
  return placed.flatMap((other, i) => (other && i !== own && overlap(other.box, candidate.box, apart) ? [i] : []))
}

/** Moves one name, and at most two that stand in its way, if all are better off together. */
function improve<C extends Candidate>(seekers: readonly Seeker<C>[], placed: (C | null)[], own: number): boolean {
  const costNow = (i: number) => {
    const at = placed[i]
    return at ? at.cost + conflict * hit(at, placed, i).length : Math.min(seekers[i]!.without, conflict * 3)
  }
  const now = costNow(own)
  let [gain, next]: [number, (C | null)[] | null] = [0.01, null]
  for (const choice of seekers[own]!.choices) {
    if (choice.cost >= now + conflict / 2) break
    const pushed = hit(choice, placed, own)
    if (pushed.length > 2) continue
    const before = pushed.reduce((sum, i) => sum + costNow(i), now)
    if (choice.cost >= before - gain) continue
    const trial = placed.map((other, i) => (i === own ? choice : pushed.includes(i) ? null : other))
    let cost = choice.cost
    for (const i of pushed) {
      const moved = best(seekers[i]!, trial, i)
      trial[i] = moved.choice
      cost += Math.min(moved.cost, conflict * 3)
    }
    if (before - cost > gain) [gain, next] = [before - cost, trial]
  }
  next?.forEach((choice, i) => (placed[i] = choice))
  return next !== null
}
