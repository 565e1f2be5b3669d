import { distance } from './spine'
import type { XY } from './types'

/** A line as it is drawn, px. */
export interface Line {
  /** Path data. */
  readonly d: string
  readonly length: number
  /** Points along it, a few px apart, in order. */
  readonly points: readonly XY[]
  /** Where it is after so large a part (0 to 1) of its length, and where it leads there: radians from the x axis, clockwise on the screen. */
  at(fraction: number): { readonly x: number; readonly y: number; readonly angle: number }
}

export interface Cut {
  /** So many px are left free at the start and at the end. */
  readonly start: number
  readonly end: number
  /** So many px to the right of its own direction, for lines that run side by side; they meet again at both ends. */
  readonly aside: number
}

const step = 6

/** The line that runs along `spine` (px), cut at its ends and moved aside. A spine shorter than both cuts gives a line of a pixel. */
export function lineAlong(spine: readonly XY[], cut: Cut): Line {
  const full = measured(spine)
  const total = full.length
  const [from, to] = total > cut.start + cut.end + 1 ? [cut.start, total - cut.end] : [total / 2 - 0.5, total / 2 + 0.5]
  const count = Math.max(2, Math.round((to - from) / step))
  const points: XY[] = []
  for (let i = 0; i <= count; i++) points.push(moved(full, from + ((to - from) * i) / count, total, cut.aside))
  return { ...measured(points), d: path(points), points }
}

/** Lines side by side part from one another over so many px from each end, or a third of a short line. */
const parting = 36

function moved(line: ReturnType<typeof measured>, s: number, total: number, aside: number): XY {
  const { x, y, angle } = line.at(s / total)
  if (!aside) return [x, y]
  const u = Math.min(1, Math.min(s, total - s) / Math.min(parting, total / 3))
  const off = aside * u * u * (3 - 2 * u)
  return [x - Math.sin(angle) * off, y + Math.cos(angle) * off]
}

function measured(points: readonly XY[]): Pick<Line, 'length' | 'at'> {
  const lengths = [0]
  for (let i = 1; i < points.length; i++) lengths.push(lengths[i - 1]! + distance(points[i - 1]!, points[i]!))
  const total = lengths.at(-1)!
  return {
    length: total,
    at(fraction) {
      const s = fraction * total
      let i = lengths.findIndex((length) => length >= s)
      i = i < 0 ? points.length - 1 : Math.max(1, i)
      const [a, b] = [points[i - 1]!, points[i]!]
      const u = (s - lengths[i - 1]!) / (lengths[i]! - lengths[i - 1]! || 1)
      return { x: a[0] + (b[0] - a[0]) * u, y: a[1] + (b[1] - a[1]) * u, angle: Math.atan2(b[1] - a[1], b[0] - a[0]) }
    },
  }
}

/** Cubic pieces through the points, so that the line stays smooth when it is enlarged. */
function path(points: readonly XY[]): string {
  let d = `M${round(points[0]!)}`
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1]!, points[i]!]
    const [before, after] = [points[i - 2] ?? a, points[i + 1] ?? b]
    const c: XY = [a[0] + (b[0] - before[0]) / 6, a[1] + (b[1] - before[1]) / 6]
    const e: XY = [b[0] - (after[0] - a[0]) / 6, b[1] - (after[1] - a[1]) / 6]
    d += `C${round(c)} ${round(e)} ${round(b)}`
  }
  return d
}

function round([x, y]: XY): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`
}
