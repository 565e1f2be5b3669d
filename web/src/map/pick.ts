import { distanceTo } from './bow'
import type { Drawing } from './drawing'
import type { XY } from './types'

/** A pointer chooses a line from so far, px: half of the 24 px of a target. */
const reach = 12

/** The line nearest to a point of the pane (px), of those within reach; null if there is none. Over an inset only the lines of the inset count. */
export function lineAt(point: XY, { main, inset }: Drawing): string | null {
  const over = inset && point[0] > inset.box[0] && point[0] < inset.box[2] && point[1] > inset.box[1] && point[1] < inset.box[3]
  const { lines } = (over ? inset : main).scene
  const at: XY = over ? [point[0] - inset.box[0], point[1] - inset.box[1]] : point
  let [nearest, least]: [string | null, number] = [null, reach]
  for (const { line, shapes } of lines)
    for (const shape of shapes) {
      const gap = distanceTo(shape.points, at)
      if (gap < least) [nearest, least] = [line.id, gap]
    }
  return nearest
}
