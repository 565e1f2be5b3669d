import type { XY } from './types'

/** A line keeps so far, in px, from the dot of a country that it does not concern. */
export const clearance = 10

/** Lines that run nearer to each other than this, px, are spread. */
const spread = 16

/** How far a line is bowed aside, as a part of the distance between its ends; the slightest first. */
const bows = [0, 0.06, 0.1, 0.15, 0.2, 0.26, 0.33, 0.41, 0.5].flatMap((bow) => (bow ? [bow, -bow] : [bow]))
/** Where the bow is widest, as a part of the way. */
const peaks = [0.5, 0.34, 0.66, 0.22, 0.78]

/** What a line must heed. */
export interface Surroundings {
  /** Dots that the line does not concern, and how far it keeps from them, px. */
  readonly dots: readonly { readonly at: XY; readonly clearance: number }[]
  /** Lines that are drawn already, px. */
  readonly lines: readonly (readonly XY[])[]
  /** Whether a point, px, is where it can be seen. */
  inside(point: XY): boolean
}

/**
 * The line (px, in equal steps), bowed aside so that it keeps clear of the dots, apart from other lines and in the pane, and crosses few of
 * them; as straight as that allows. Of two ways that cost the same the first is taken.
 */
export function bowed(line: readonly XY[], around: Surroundings): XY[] {
  const lines = around.lines.map(coarse)
  let best = [...line]
  let least = Infinity
  for (const bow of bows)
    for (const peak of bow ? peaks : [0.5]) {
      const candidate = bentBy(line, bow, peak)
      const bend = Math.abs(bow) + (peak === 0.5 ? 0 : 0.03)
      const cost = costOf(candidate, bend, { ...around, lines }, least)
      if (cost < least) [best, least] = [candidate, cost]
    }
  return best
}

function bentBy(line: readonly XY[], bow: number, peak: number): XY[] {
  const [a, b] = [line[0]!, line.at(-1)!]
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
  // u^p (1-u)^q is greatest at the peak, and 0 at both ends.
  const [p, q] = peak < 0.5 ? [1, (1 - peak) / peak] : [peak / (1 - peak), 1]
  const top = peak ** p * (1 - peak) ** q
  return line.map(([x, y], i) => {
    const u = i / (line.length - 1)
    const off = (bow * u ** p * (1 - u) ** q) / top
    return [x - dy * off, y + dx * off]
  })
}

/** What a way costs; once it costs more than `enough`, the rest is not counted. */
function costOf(line: readonly XY[], bend: number, around: Surroundings, enough: number): number {
  let cost = bend * bend * 30 + bend * 2
  if (cost > enough) return cost
  for (const { at, clearance } of around.dots) {
    const gap = distanceTo(line, at)
    if (gap < clearance) cost += 100 + (clearance - gap) * 10
    else if (gap < clearance * 2) cost += (clearance * 2 - gap) / 10
    if (cost > enough) return cost
  }
  cost += line.filter((point) => !around.inside(point)).length * 2
  const own = coarse(line)
  for (const other of around.lines) {
    if (cost > enough) return cost
    cost += nearness(own, other) * 12 + crossings(own, other) * 3
  }
  return cost
}

/** Every other point: enough to tell how lines lie to one another. */
function coarse(line: readonly XY[]): XY[] {
  return line.filter((_, i) => i % 2 === 0)
}

/** Which part of a line, apart from its ends, runs close to another: 0 to 1. */
function nearness(line: readonly XY[], other: readonly XY[]): number {
  const skip = Math.ceil(line.length * 0.2)
  let near = 0
  for (let i = skip; i < line.length - skip; i++) near += Math.max(0, 1 - distanceTo(other, line[i]!) / spread)
  return near / line.length
}

/** How often two lines cross; not at an end that they share. */
function crossings(line: readonly XY[], other: readonly XY[]): number {
  let count = 0
  for (let i = 1; i < line.length; i++)
    for (let k = 1; k < other.length; k++) if (cross(line[i - 1]!, line[i]!, other[k - 1]!, other[k]!)) count++
  return count
}

function cross(a: XY, b: XY, c: XY, d: XY): boolean {
  return side(a, b, c) < 0 !== side(a, b, d) < 0 && side(c, d, a) < 0 !== side(c, d, b) < 0
}

function side(a: XY, b: XY, point: XY): number {
  return (b[0] - a[0]) * (point[1] - a[1]) - (b[1] - a[1]) * (point[0] - a[0])
}

/** Distance of a point from a line of points, px. */
export function distanceTo(line: readonly XY[], [x, y]: XY): number {
  let least = Infinity
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1]!, line[i]!]
    const dx = b[0] - a[0]
    const dy = b[1] - a[1]
    const part = ((x - a[0]) * dx + (y - a[1]) * dy) / (dx * dx + dy * dy || 1)
    const u = part < 0 ? 0 : part > 1 ? 1 : part
    const ox = a[0] + dx * u - x
    const oy = a[1] + dy * u - y
    least = Math.min(least, ox * ox + oy * oy)
  }
  return Math.sqrt(least)
}
