import { onPlane, turned } from './projection'
import type { LonLat, XY } from './types'

const steps = 24

/** The points one after the other, each within half a turn of the one before, the first within half a turn of `centre`: it may cross 180°. */
export function unwrapped(points: readonly LonLat[], centre: number): LonLat[] {
  let near = centre
  return points.map(([lon, lat]) => {
    near = turned(lon, near)
    return [near, lat]
  })
}

/**
 * A smooth curve through the points, on the plane. A curve that leaves the world at one edge comes back at the other: then there are two or
 * three, one for each copy of the world that it touches, each whole.
 */
export function spines(points: readonly LonLat[], centre: number): XY[][] {
  const whole = unwrapped(points, centre)
  const lons = whole.map(([lon]) => lon - centre)
  const turns = [0]
  if (Math.max(...lons) > 180) turns.push(-360)
  if (Math.min(...lons) < -180) turns.push(360)
  return turns.map((turn) => smooth(whole.map(([lon, lat]) => onPlane([lon + turn, lat], centre))))
}

/** Cubic Hermite through the points, with tangents that heed how far apart these are. */
export function smooth(points: readonly XY[]): XY[] {
  if (points.length < 3) return [...points]
  const gaps = points.slice(1).map((point, i) => distance(points[i]!, point) || 1e-9)
  const tangents = points.map((_, i) => tangent(points, gaps, i))
  const curve: XY[] = [points[0]!]
  for (let i = 0; i < gaps.length; i++)
    for (let k = 1; k <= steps; k++) curve.push(hermite(points[i]!, points[i + 1]!, tangents[i]!, tangents[i + 1]!, gaps[i]!, k / steps))
  return curve
}

/** Between two points, in their unit. */
export function distance(a: XY, b: XY): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1])
}

function tangent(points: readonly XY[], gaps: readonly number[], i: number): XY {
  const [before, after] = [gaps[i - 1], gaps[i]]
  if (before === undefined) return slope(points[i]!, points[i + 1]!, after!)
  if (after === undefined) return slope(points[i - 1]!, points[i]!, before)
  const [into, out] = [slope(points[i - 1]!, points[i]!, before), slope(points[i]!, points[i + 1]!, after)]
  const share = before / (before + after)
  return [into[0] * (1 - share) + out[0] * share, into[1] * (1 - share) + out[1] * share]
}

function slope(a: XY, b: XY, gap: number): XY {
  return [(b[0] - a[0]) / gap, (b[1] - a[1]) / gap]
}

function hermite(a: XY, b: XY, ta: XY, tb: XY, gap: number, u: number): XY {
  const [h00, h10] = [2 * u ** 3 - 3 * u ** 2 + 1, u ** 3 - 2 * u ** 2 + u]
  const [h01, h11] = [-2 * u ** 3 + 3 * u ** 2, u ** 3 - u ** 2]
  const at = (k: 0 | 1) => h00 * a[k] + h10 * gap * ta[k] + h01 * b[k] + h11 * gap * tb[k]
  return [at(0), at(1)]
}
