import type { XY } from './types'
import { walk, type Walk } from './walk'

/** A line as it is drawn, px. */
export interface Line extends Walk {
  /** Path data. */
  readonly d: string
  /** Points along it, 6 px apart, in order. */
  readonly points: readonly XY[]
}

/** What is done to a line before it is drawn. */
export interface Cut {
  /** So many px are left free at the start and at the end. */
  readonly start: number
  readonly end: number
  /** So many px to the right of its own direction, for lines that run side by side; they meet again at both ends. */
  readonly aside: number
}

const step = 6

/** Of a short line so much is kept, as a part of its length. */
const leastKept = 0.6

/** The line that runs along `spine` (px), cut at its ends and moved aside; a short one is cut less. */
export function lineAlong(spine: readonly XY[], cut: Cut): Line {
  const full = walk(spine)
  const total = full.length
  const part = Math.min(1, (total * (1 - leastKept)) / (cut.start + cut.end || 1))
  const [from, to] = [cut.start * part, total - cut.end * part]
  const count = Math.max(2, Math.round((to - from) / step))
  const points = Array.from({ length: count + 1 }, (_, i) => moved(full, from + ((to - from) * i) / count, cut.aside))
  return { ...walk(points), d: path(points), points }
}

/** Lines side by side part from one another over so many px from each end, or a third of a short line. */
const parting = 36

function moved(line: Walk, s: number, aside: number): XY {
  const { x, y, angle } = line.at(s / line.length)
  if (!aside) return [x, y]
  const u = Math.min(1, Math.min(s, line.length - s) / Math.min(parting, line.length / 3))
  const off = aside * u * u * (3 - 2 * u)
  return [x - Math.sin(angle) * off, y + Math.cos(angle) * off]
}

/** Cubic pieces through the points, so that the line stays smooth when it is enlarged. */
function path(points: readonly XY[]): string {
  let d = `M${rounded(points[0]!)}`
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1]!, points[i]!]
    const [before, after] = [points[i - 2] ?? a, points[i + 1] ?? b]
    const c: XY = [a[0] + (b[0] - before[0]) / 6, a[1] + (b[1] - before[1]) / 6]
    const e: XY = [b[0] - (after[0] - a[0]) / 6, b[1] - (after[1] - a[1]) / 6]
    d += `C${rounded(c)} ${rounded(e)} ${rounded(b)}`
  }
  return d
}

function rounded([x, y]: XY): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`
}
