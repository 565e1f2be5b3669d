import { distance } from './spine'
import type { XY } from './types'

/** A line keeps so far, in px, from the dot of a country that it does not concern. */
export const clearance = 10

/** Lines that run nearer to each other than this, px, are spread. */
const spread = 14

/** How far a line is bowed aside, as a part of the distance between its ends: the first that costs least is taken. */
const bows = [0, 0.06, 0.1, 0.15, 0.2, 0.26, 0.33, 0.41, 0.5].flatMap((bow) => (bow ? [bow, -bow] : [0.001]))
/** Where the bow is widest, as a part of the way. */
const peaks = [0.5, 0.34, 0.66]

export interface Surroundings {
  /** Dots that the line does not concern, px. */
  readonly dots: readonly XY[]
  /** Lines that are drawn already, px. */
  readonly lines: readonly (readonly XY[])[]
  /** Whether a point, px, is where it can be seen. */
  inside(point: XY): boolean
}

/** The line (px), bowed aside so that it keeps clear of the dots, apart from other lines, and in the pane; else as straight as it was. */
export function bowed(line: readonly XY[], around: Surroundings): XY[] {
  let [best, least] = [[...line], Infinity]
  for (const bow of bows)
    for (const peak of peaks) {
      const candidate = bentBy(line, bow, peak)
      const cost = costOf(candidate, around, Math.abs(bow) + (peak === 0.5 ? 0 : 0.03), least)
      if (cost < least) [best, least] = [candidate, cost]
    }
  return best
}

function bentBy(line: readonly XY[], bow: number, peak: number): XY[] {
  const [a, b] = [line[0]!, line.at(-1)!]
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
  // u^p (1-u)^q is 1 at the peak, 0 at both ends
  const [p, q] = peak < 0.5 ? [1, (1 - peak) / peak] : [peak / (1 - peak), 1]
  const top = peak ** p * (1 - peak) ** q
  return line.map(([x, y], i) => {
    const u = i / (line.length - 1)
    const off = (bow * u ** p * (1 - u) ** q) / top
    return [x - dy * off, y + dx * off]
  })
}

function costOf(line: readonly XY[], around: Surroundings, bend: number, enough: number): number {
  let cost = bend * bend * 30 + bend * 2
  for (const dot of around.dots) {
    const gap = distanceTo(line, dot)
    if (gap < clearance) cost += 100 + (clearance - gap) * 10
    else if (gap < clearance * 2) cost += (clearance * 2 - gap) / 10
    if (cost > enough) return cost
  }
  cost += line.filter((point) => !around.inside(point)).length * 2
  for (const other of around.lines) {
    if (cost > enough) return cost
    cost += nearness(line, other)
  }
  return cost
}

/** How much of the line, apart from its ends, runs close to another. */
function nearness(line: readonly XY[], other: readonly XY[]): number {
  const skip = Math.ceil(line.length * 0.2)
  let near = 0
  for (let i = skip; i < line.length - skip; i++) {
    const gap = distanceTo(other, line[i]!)
    if (gap < spread) near += 1 - gap / spread
  }
  return (near * 12) / line.length
}

/** Distance of a point from a line of points. */
export function distanceTo(line: readonly XY[], point: XY): number {
  let least = Infinity
  for (let i = 1; i < line.length; i++) least = Math.min(least, toSegment(line[i - 1]!, line[i]!, point))
  return least
}

function toSegment(a: XY, b: XY, point: XY): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
  const u = ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / (dx * dx + dy * dy || 1)
  return distance(point, [a[0] + dx * Math.min(1, Math.max(0, u)), a[1] + dy * Math.min(1, Math.max(0, u))])
}
