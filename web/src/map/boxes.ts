import type { Box, XY } from './types'

/** Whether two boxes come nearer to each other than `gap` px. */
export function overlap(a: Box, b: Box, gap = 0): boolean {
  return a[0] < b[2] + gap && b[0] < a[2] + gap && a[1] < b[3] + gap && b[1] < a[3] + gap
}

/** Distance of a point from a box, px; 0 inside. */
export function distanceToBox([x, y]: XY, box: Box): number {
  return Math.hypot(Math.max(box[0] - x, 0, x - box[2]), Math.max(box[1] - y, 0, y - box[3]))
}
