import type { Band } from './band'
import { distanceToBox, overlap } from './boxes'
import type { Scene } from './scene'
import { distance } from './spine'
import type { Box, XY } from './types'

/** Standing here is as good as not standing at all. */
export const conflict = 10_000

/** What stands where on a map, and what it costs a name to stand over it, or far from what it names. */
export interface Crowd {
  /** Costs of a box for the name of `owner`, an id of a node or a line; `conflict` or more where it must not be. */
  cost(box: Box, owner: string): number
  /** How many of the points of lines and rules, a few px apart, lie in the box or close to it. */
  onLines(box: Box): number
}

/** Lines are kept so far from names, px. */
const besideLine = 4
/** A name so far from its mark or band, px, is still seen to belong to it. */
const near = 6

/** A name had better stand so far from other marks, px. */
const crowded = 14
/** Something else must be nearer by so much, px, before a name is taken for its name. */
const clearlyNearer = 4

/** The crowd of a scene; `taken` are boxes in which nothing may stand, `rules` are more lines. */
export function crowdOf(scene: Scene, taken: readonly Box[], rules: readonly (readonly XY[])[]): Crowd {
  const lines = gridOf(scene.lines.flatMap(({ shapes }) => shapes.flatMap((shape) => shape.points)))
  const ruled = gridOf(rules.flat())
  const heads = scene.lines.flatMap(({ head }): XY[] => (head ? [[head.x, head.y]] : []))
  return {
    onLines: (box) => lines.count(box, besideLine) + ruled.count(box, 2),
    // Asked thousands of times before a map is first seen: loops, for a list made on the way is slow until a browser has compiled this.
    cost(box, owner) {
      let over = 0
      const crossed = lines.count(box, besideLine)
      if (crossed) over += 20 + crossed * 5
      for (const head of heads) if (distanceToBox(head, box) < 7) over += 15
      for (const band of scene.bands) if (band.id !== owner && inBand(band, middle(box)) < 1) over += 40
      if (ruled.count(box, 2)) over += 8
      for (const other of taken) if (overlap(other, box, 4)) over += conflict
      return over + besideMarks(box, owner, scene)
    },
  }
}

/** Costs of standing over marks, or apart from what is named; and far more where something else is nearer: then the name tells a wrong story. */
function besideMarks(box: Box, owner: string, { marks, bands }: Scene): number {
  const centre = middle(box)
  let [over, own, off, other] = [0, Infinity, Infinity, Infinity]
  for (const { node, at, radius } of marks) {
    const gap = distanceToBox(at, box) - radius
    if (gap < 2) over += conflict
    if (node.id === owner) {
      own = Math.min(own, Math.max(0, gap))
      off = Math.min(off, distance(at, centre))
    } else other = Math.min(other, Math.max(0, gap))
  }
  for (const band of bands)
    if (band.id === owner) {
      own = Math.min(own, toBand(band, box))
      off = Math.min(off, distance(band.centre, centre))
    }
  if (own === Infinity) return over
  const mistaken = other < Math.min(own - clearlyNearer, 30)
  return over + Math.max(0, own - near) + off * 0.06 + Math.max(0, crowded - other) + (mistaken ? 70 : 0)
}

/** About how far a box is from a band, px; 0 where it touches it. */
function toBand(band: Band, box: Box): number {
  const [x, y] = band.centre
  const nearest: XY = [Math.min(box[2], Math.max(box[0], x)), Math.min(box[3], Math.max(box[1], y))]
  const part = inBand(band, nearest)
  return part <= 1 ? 0 : Math.hypot(nearest[0] - x, nearest[1] - y) * (1 - 1 / part)
}

function middle(box: Box): XY {
  return [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2]
}

/** 0 in the middle of a band, 1 on its edge, more outside. */
function inBand({ centre, half, turned }: Band, [x, y]: XY): number {
  const angle = (-turned * Math.PI) / 180
  const [dx, dy] = [x - centre[0], y - centre[1]]
  const along = dx * Math.cos(angle) - dy * Math.sin(angle)
  const across = dx * Math.sin(angle) + dy * Math.cos(angle)
  return Math.hypot(along / half[0], across / half[1])
}

const cell = 24
/** Cells of a row have numbers next to each other; more than any pane has columns. */
const rowOfCells = 4096

function gridOf(points: readonly XY[]) {
  const cells = new Map<number, XY[]>()
  for (const point of points) {
    const key = Math.floor(point[1] / cell) * rowOfCells + Math.floor(point[0] / cell)
    const list = cells.get(key)
    if (list) list.push(point)
    else cells.set(key, [point])
  }
  return {
    count(box: Box, gap: number): number {
      const left = Math.floor((box[0] - gap) / cell)
      const right = Math.floor((box[2] + gap) / cell)
      const top = Math.floor((box[1] - gap) / cell)
      const bottom = Math.floor((box[3] + gap) / cell)
      let count = 0
      for (let row = top; row <= bottom; row++)
        for (let column = left; column <= right; column++) {
          const here = cells.get(row * rowOfCells + column)
          if (here) for (const point of here) if (distanceToBox(point, box) < gap) count++
        }
      return count
    },
  }
}
