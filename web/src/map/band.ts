import { inPane, onPlane, turned, type Frame } from './projection'
import type { LonLat, XY } from './types'

/** A region as a soft ellipse: it has no outline, for the sources draw none. */
interface Extent {
  readonly centre: LonLat
  /** Half axes, degrees at the equator: along, across. */
  readonly half: readonly [number, number]
  /** Degrees by which the first axis is turned, clockwise on the screen. */
  readonly turned: number
}

/** Reviewed by eye; a region that is not named here has only its anchor. */
const extents: Readonly<Record<string, Extent>> = {
  'region:southern-asia': { centre: [79, 20.5], half: [15, 12], turned: 0 },
  'region:gulf': { centre: [51.3, 26.2], half: [7.5, 4.4], turned: 38 },
  'region:western-africa': { centre: [-2, 11], half: [16, 8], turned: 0 },
  'region:south-america': { centre: [-60, -14], half: [18, 24], turned: 0 },
  'region:central-america': { centre: [-86, 13], half: [8, 4.2], turned: 36 },
  'region:caribbean': { centre: [-70.5, 18.8], half: [13, 4.6], turned: 18 },
  'region:mediterranean-shores': { centre: [15, 35], half: [25, 3.2], turned: 0 },
  'region:south-eastern-asia': { centre: [108, 4], half: [13, 11], turned: 0 },
  'region:middle-east': { centre: [43, 30], half: [14, 10], turned: 0 },
}

/** An ellipse in the pane: px, and degrees clockwise. */
export interface Band {
  readonly id: string
  readonly centre: XY
  readonly half: readonly [number, number]
  readonly turned: number
}

/** The band of a region, if it has one. */
export function bandOf(id: string, centre: number, frame: Frame): Band | undefined {
  const extent = extents[id]
  if (!extent) return undefined
  const [lon, lat] = extent.centre
  const degree = (frame.scale * Math.PI) / 180
  return {
    id,
    centre: inPane(onPlane([turned(lon, centre), lat], centre), frame),
    half: [extent.half[0] * degree, extent.half[1] * degree],
    turned: extent.turned,
  }
}

/** Four points of a band, degrees, which a map of it should show: most of it, not its faded ends. */
export function reachOfBand(id: string): LonLat[] {
  const extent = extents[id]
  if (!extent) return []
  const [lon, lat] = extent.centre
  const angle = (extent.turned * Math.PI) / 180
  return [0, 1, 2, 3].map((quarter): LonLat => {
    const half = extent.half[quarter % 2 ? 1 : 0] * 0.7
    const way = angle + (quarter * Math.PI) / 2
    return [lon + half * Math.cos(way), lat - half * Math.sin(way)]
  })
}
