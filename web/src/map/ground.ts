import { clipped } from './clipped'
import { onPlane, type Frame } from './projection'
import type { Box } from './types'
import type { Course } from './world'

/** Path data are in such parts of a px: whole numbers are short, and quickly written. */
export const part = 0.1

/** Degrees once round the world, and as far as it goes east and west of the meridian in the middle. */
const [turn, half] = [360, 180]

/**
 * Path data, in parts of a px, of courses on a map with the meridian `centre` in its middle: of rings, which are filled, or of lines. What lies
 * outside of the bounds, px, is left out.
 */
export function path(courses: readonly Course[], rings: boolean, centre: number, frame: Frame, bounds: Box): string {
  let d = ''
  for (const course of courses)
    for (const piece of onWorld(unwrapped(course, centre), rings))
      for (const seen of within(projected(piece, frame), bounds, rings)) d += written(seen, rings)
  return d
}

/** Each longitude from the centre, within half a turn of the one before. */
function unwrapped(course: Course, centre: number): number[] {
  const points: number[] = []
  let before = 0
  for (let i = 0; i < course.length; i += 2) {
    let lon = course[i]! - centre
    while (lon - before > half) lon -= turn
    while (before - lon > half) lon += turn
    points.push(lon, course[i + 1]!)
    before = lon
  }
  return points
}

/** What runs over the edge of the world comes back at the other. */
function onWorld(points: number[], rings: boolean): readonly number[][] {
  const [west, east] = extent(points, 0)
  if (west >= -half && east <= half) return [points]
  let pieces: readonly number[][] = [points]
  if (west < -half) pieces = wrapped(pieces, -half, turn, rings)
  if (east > half) pieces = wrapped(pieces, half, -turn, rings)
  return rings ? pieces.map(alongEdge) : pieces
}

/** What lies beyond the edge at `bound`, moved by a turn, and what does not. */
function wrapped(pieces: readonly number[][], bound: number, move: number, rings: boolean): number[][] {
  const [within, beyond] = bound < 0 ? ([1, -1] as const) : ([-1, 1] as const)
  const over = clipped(pieces, 0, bound, beyond, rings)
  for (const piece of over) for (let i = 0; i < piece.length; i += 2) piece[i]! += move
  return [...clipped(pieces, 0, bound, within, rings), ...over]
}

/** Along the edge of the world, which is a curve on the map, a point at every so many degrees. */
function alongEdge(ring: readonly number[]): number[] {
  const points: number[] = []
  let beforeX = ring.at(-2)!
  let beforeY = ring.at(-1)!
  for (let i = 0; i < ring.length; i += 2) {
    const x = ring[i]!
    const y = ring[i + 1]!
    if (x === beforeX && Math.abs(x) === half) {
      const way = Math.sign(y - beforeY)
      for (let lat = stepAfter(beforeY, way); (y - lat) * way > 0; lat += way * edgeStep) points.push(x, lat)
    }
    points.push(x, y)
    beforeX = x
    beforeY = y
  }
  return points
}

/** Steps are the same there and back. */
const edgeStep = 2
const stepAfter = (lat: number, way: number) => (way > 0 ? Math.floor(lat / edgeStep) + 1 : Math.ceil(lat / edgeStep) - 1) * edgeStep

function projected(points: readonly number[], { scale, x, y }: Frame): number[] {
  const px: number[] = []
  for (let i = 0; i < points.length; i += 2) {
    const plane = onPlane([points[i]!, points[i + 1]!], 0)
    px.push(plane[0] * scale + x, plane[1] * scale + y)
  }
  return px
}

function within(px: number[], [left, top, right, bottom]: Box, rings: boolean): readonly number[][] {
  const [x0, x1] = extent(px, 0)
  const [y0, y1] = extent(px, 1)
  if (x1 < left || x0 > right || y1 < top || y0 > bottom) return []
  let pieces: readonly number[][] = [px]
  if (x0 < left) pieces = clipped(pieces, 0, left, 1, rings)
  if (x1 > right) pieces = clipped(pieces, 0, right, -1, rings)
  if (y0 < top) pieces = clipped(pieces, 1, top, 1, rings)
  if (y1 > bottom) pieces = clipped(pieces, 1, bottom, -1, rings)
  return pieces
}

/** The least and the greatest of every other value: of longitudes or of latitudes. */
function extent(points: readonly number[], axis: 0 | 1): [number, number] {
  let [least, most] = [Infinity, -Infinity]
  for (let i = axis; i < points.length; i += 2) {
    const value = points[i]!
    if (value < least) least = value
    if (value > most) most = value
  }
  return [least, most]
}

/** Steps from point to point; points that are the same once they are rounded are written once, and what shrinks to less than a line not at all. */
function written(px: readonly number[], ring: boolean): string {
  let x = Math.round(px[0]! / part)
  let y = Math.round(px[1]! / part)
  let d = `M${x} ${y}l`
  let steps = 0
  for (let i = 2; i < px.length; i += 2) {
    const dx = Math.round(px[i]! / part) - x
    const dy = Math.round(px[i + 1]! / part) - y
    if (!dx && !dy) continue
    x += dx
    y += dy
    d += `${dx} ${dy} `
    steps++
  }
  return steps < (ring ? 2 : 1) ? '' : ring ? d + 'z' : d
}
