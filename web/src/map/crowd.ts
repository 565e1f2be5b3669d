import type { Band } from './band'
import { distanceToBox, overlap } from './boxes'
import type { DrawnMark, Scene } from './scene'
import type { Box, XY } from './types'

/** Standing here is as good as not standing at all. */
export const conflict = 10_000

/** What stands where on a map, and what it costs a name to stand over it. */
export interface Crowd {
  /** Costs of a box of the name of `owner`, an id of a node or a line; `conflict` or more where it must not be. */
  cost(box: Box, owner: string): number
  /** How many of the points of lines, 6 px apart, lie in the box or close to it. */
  onLines(box: Box): number
}

const cell = 24
/** Lines are kept so far from names, px. */
const besideLine = 4

/** The crowd of a scene; `taken` are boxes in which nothing may stand. */
export function crowdOf(scene: Scene, taken: readonly Box[]): Crowd {
  const lines = gridOf(scene.lines.flatMap(({ shapes }) => shapes.flatMap((shape) => shape.points)))
  const heads = scene.lines.flatMap(({ head }): XY[] => (head ? [[head.x, head.y]] : []))
  const onLines = (box: Box) => lines.count(box, besideLine)
  return {
    onLines,
    cost(box, owner) {
      const marks = scene.marks.filter((mark) => distanceToBox(mark.at, box) < mark.radius + 2).length
      const forbidden = taken.filter((other) => overlap(other, box, 4)).length
      const crossed = onLines(box)
      const onHeads = heads.filter((head) => distanceToBox(head, box) < 7).length
      return (
        (marks + forbidden) * conflict +
        (crossed ? 30 + crossed * 8 : 0) +
        onHeads * 25 +
        scene.bands.filter((band) => band.id !== owner && covers(band, box)).length * 14 +
        (mistaken(box, owner, scene.marks) ? 9 : 0)
      )
    },
  }
}

/** Whether a mark of another node is nearer to the name than its own. */
function mistaken(box: Box, owner: string, marks: readonly DrawnMark[]): boolean {
  let [own, other] = [Infinity, Infinity]
  for (const mark of marks) {
    const gap = distanceToBox(mark.at, box)
    if (mark.node.id === owner) own = Math.min(own, gap)
    else other = Math.min(other, gap)
  }
  return own < Infinity && other < Math.min(own, 30)
}

/** Whether the band reaches the middle of the box. */
function covers(band: Band, box: Box): boolean {
  return inBand(band, [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2]) < 1
}

/** 0 in the middle of a band, 1 on its edge, more outside. */
export function inBand({ centre, half, turned }: Band, [x, y]: XY): number {
  const angle = (-turned * Math.PI) / 180
  const [dx, dy] = [x - centre[0], y - centre[1]]
  const along = dx * Math.cos(angle) - dy * Math.sin(angle)
  const across = dx * Math.sin(angle) + dy * Math.cos(angle)
  return Math.hypot(along / half[0], across / half[1])
}

function gridOf(points: readonly XY[]) {
  const cells = new Map<string, XY[]>()
  for (const point of points) {
    const key = `${Math.floor(point[0] / cell)} ${Math.floor(point[1] / cell)}`
    const list = cells.get(key)
    if (list) list.push(point)
    else cells.set(key, [point])
  }
  return {
    count(box: Box, gap: number): number {
      let count = 0
      for (let column = Math.floor((box[0] - gap) / cell); column <= (box[2] + gap) / cell; column++)
        for (let row = Math.floor((box[1] - gap) / cell); row <= (box[3] + gap) / cell; row++)
          for (const point of cells.get(`${column} ${row}`) ?? []) if (distanceToBox(point, box) < gap) count++
      return count
    },
  }
}
