import { geoEqualEarthRaw } from 'd3-geo'
import type { LonLat, Size, XY } from './types'

const radians = Math.PI / 180

/** Degrees brought to within 180 of `near`, by whole turns. */
export function turned(lon: number, near: number): number {
  return lon - 360 * Math.round((lon - near) / 360)
}

/**
 * Equal Earth on a plane, x to the east and y to the south, in units of the radius, with the meridian `centre` at x = 0. The longitude is
 * taken as it is: a line that goes on beyond 180° from the centre goes on beyond the edge of the world, and comes back as a copy.
 */
export function onPlane(point: LonLat, centre: number): XY {
  const [x, y] = geoEqualEarthRaw((point[0] - centre) * radians, point[1] * radians)
  return [x, -y]
}

/** How the plane lies in the pane: px = plane × scale + (x, y). */
export interface Frame {
  readonly scale: number
  readonly x: number
  readonly y: number
}

/** From the plane to px. */
export function inPane(point: XY, frame: Frame): XY {
  return [point[0] * frame.scale + frame.x, point[1] * frame.scale + frame.y]
}

/** From px to the plane. */
export function offPane(point: XY, frame: Frame): XY {
  return [(point[0] - frame.x) / frame.scale, (point[1] - frame.y) / frame.scale]
}

/** Room between the drawn points and the edges of the pane, px. */
export interface Pads {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

/** The meridian from which the points reach equally far east and west, so that the cut lies in the widest gap between them. Degrees. */
export function centreOf(lons: readonly number[]): number {
  const sorted = lons.map((lon) => turned(lon, 0)).sort((a, b) => a - b)
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (first === undefined || last === undefined) return 0
  let [gap, centre] = [first + 360 - last, (first + last) / 2]
  for (let i = 1; i < sorted.length; i++) {
    const [west, east] = [sorted[i - 1]!, sorted[i]!]
    if (east - west > gap) [gap, centre] = [east - west, (west + east) / 2 + 180]
  }
  return turned(centre, 0)
}

/** A map of what is on record shows at least so many radii, about 30°: a single point is not blown up. */
const leastExtent = 0.5

/** Which part of the height that is left over goes to the top: the south has more to show than the Arctic. */
const overhead = 0.22

/** The largest frame in which all points (on the plane) lie within the pads, and at least so much of the plane. */
export function fitted(points: readonly XY[], size: Size, pads: Pads, least = leastExtent): Frame {
  const [x0, x1] = extent(points.map((point) => point[0]))
  const [y0, y1] = extent(points.map((point) => point[1]))
  const width = Math.max(1, size.width - pads.left - pads.right)
  const height = Math.max(1, size.height - pads.top - pads.bottom)
  const scale = Math.min(width / Math.max(x1 - x0, least), height / Math.max(y1 - y0, least))
  return {
    scale,
    x: pads.left + width / 2 - ((x0 + x1) / 2) * scale,
    y: pads.top + (height - (y1 - y0) * scale) * overhead - y0 * scale,
  }
}

function extent(values: readonly number[]): [number, number] {
  return values.length ? [Math.min(...values), Math.max(...values)] : [0, 0]
}
