import { distance } from './spine'
import type { XY } from './types'

/** A place on a line and where the line leads there: radians from the x axis, clockwise on the screen. */
export interface Step {
  readonly x: number
  readonly y: number
  readonly angle: number
}

/** A line by its length. */
export interface Walk {
  readonly length: number
  /** The place after so large a part of the length, 0 to 1. */
  at(fraction: number): Step
}

/** A line of two or more points, by its length. */
export function walk(points: readonly XY[]): Walk {
  const lengths = [0]
  for (let i = 1; i < points.length; i++) lengths.push(lengths[i - 1]! + distance(points[i - 1]!, points[i]!))
  const total = lengths.at(-1)!
  return {
    length: total,
    at(fraction) {
      const s = Math.min(1, Math.max(0, fraction)) * total
      const i = firstFrom(lengths, s)
      const [a, b] = [points[i - 1]!, points[i]!]
      const u = (s - lengths[i - 1]!) / (lengths[i]! - lengths[i - 1]! || 1)
      return { x: a[0] + (b[0] - a[0]) * u, y: a[1] + (b[1] - a[1]) * u, angle: Math.atan2(b[1] - a[1], b[0] - a[0]) }
    },
  }
}

/** Index, 1 or more, of the first length that is not less than `s`. */
function firstFrom(lengths: readonly number[], s: number): number {
  let [low, high] = [1, lengths.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if (lengths[middle]! < s) low = middle + 1
    else high = middle
  }
  return low
}

/** The same line in so many equal steps. */
export function inSteps(points: readonly XY[], count: number): XY[] {
  const line = walk(points)
  return Array.from({ length: count + 1 }, (_, i): XY => {
    const { x, y } = line.at(i / count)
    return [x, y]
  })
}
