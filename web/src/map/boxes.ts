import type { Box, XY } from './types'

/** Whether two boxes come nearer to each other than `gap` px. */
export function overlap(a: Box, b: Box, gap = 0): boolean {
  return a[0] < b[2] + gap && b[0] < a[2] + gap && a[1] < b[3] + gap && b[1] < a[3] + gap
}

/** Distance of a point from a box, px; 0 inside. */
export function distanceToBox(point: XY, box: Box): number {
  const x = point[0]
  const y = point[1]
  const aside = x < box[0] ? box[0] - x : x > box[2] ? x - box[2] : 0
  const off = y < box[1] ? box[1] - y : y > box[3] ? y - box[3] : 0
  return aside && off ? Math.hypot(aside, off) : aside + off
}
