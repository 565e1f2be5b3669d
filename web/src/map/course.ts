import { geoDistance, geoInterpolate } from 'd3-geo'
import { turned } from './projection'
import type { LonLat } from './types'

/** From here on, in radians (about 63°), a great circle is drawn towards the straight line of the map. */
const long = 1.1
const mostBlended = 0.65

/**
 * Points on the way from one end to the other, both ends included, for ends that have no waypoints: the great circle, which for long ways is
 * blended with the plate carrée, so that no line runs over the Arctic. It goes the shorter way round.
 */
export function course(from: LonLat, to: LonLat, count = 12): LonLat[] {
  const distance = geoDistance([...from], [...to])
  const blended = Math.min(mostBlended, Math.max(0, (distance - long) * 0.6))
  const circle = geoInterpolate([...from], [...to])
  const end = turned(to[0], from[0])
  const points: LonLat[] = []
  for (let i = 0; i <= count; i++) {
    const u = i / count
    const [lon, lat] = circle(u)
    const flat = from[0] + (end - from[0]) * u
    points.push([flat + (turned(lon, flat) - flat) * (1 - blended), lat * (1 - blended) + (from[1] + (to[1] - from[1]) * u) * blended])
  }
  return points
}
