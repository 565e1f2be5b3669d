import type { Band } from './band'
import { distanceToBox, overlap } from './boxes'
import type { DrawnMark, Scene } from './scene'
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
  const others = keptFor((owner) => aroundOf(owner, scene))
  const heads = scene.lines.flatMap(({ head }): XY[] => (head ? [[head.x, head.y]] : []))
  return {
    onLines: (box) => lines.count(box, besideLine) + ruled.count(box, 2),
    cost(box, owner) {
      const marks = scene.marks.filter((mark) => distanceToBox(mark.at, box) < mark.radius + 2).length
      const forbidden = taken.filter((other) => overlap(other, box, 4)).length
      const crossed = lines.count(box, besideLine)
      const onHeads = heads.filter((head) => distanceToBox(head, box) < 7).length
      const around = others(owner)
      const within = around.otherBands.filter((band) => inBand(band, middle(box)) < 1).length
      const over = (crossed ? 20 + crossed * 5 : 0) + onHeads * 15 + within * 40 + (ruled.count(box, 2) ? 8 : 0)
      return (marks + forbidden) * conflict + over + strayed(box, around)
    },
  }
}

/** What is named, and what else a reader could take it for. */
interface Around {
  readonly marks: readonly DrawnMark[]
  readonly bands: readonly Band[]
  readonly otherMarks: readonly DrawnMark[]
  readonly otherBands: readonly Band[]
}

function aroundOf(owner: string, { marks, bands }: Scene): Around {
  return {
    marks: marks.filter((mark) => mark.node.id === owner),
    bands: bands.filter((band) => band.id === owner),
    otherMarks: marks.filter((mark) => mark.node.id !== owner),
    otherBands: bands.filter((band) => band.id !== owner),
  }
}

function keptFor<T>(find: (owner: string) => T): (owner: string) => T {
  const kept = new Map<string, T>()
  return (owner) => {
    if (!kept.has(owner)) kept.set(owner, find(owner))
    return kept.get(owner)!
  }
}

/** Costs of standing apart from what is named, and far more where something else is nearer: then the name tells a wrong story. */
function strayed(box: Box, { marks, bands, otherMarks }: Around): number {
  if (!marks.length && !bands.length) return 0
  const own = Math.min(...gaps(box, marks, bands))
  const [x, y] = middle(box)
  const points = [...marks.map((mark) => mark.at), ...bands.map((band) => band.centre)]
  const off = Math.min(...points.map((point) => Math.hypot(point[0] - x, point[1] - y)))
  const other = Math.min(...gaps(box, otherMarks, []))
  const mistaken = other < Math.min(own - clearlyNearer, 30)
  return Math.max(0, own - near) + off * 0.06 + Math.max(0, crowded - other) + (mistaken ? 70 : 0)
}

function gaps(box: Box, marks: readonly DrawnMark[], bands: readonly Band[]): number[] {
  return [...marks.map((mark) => Math.max(0, distanceToBox(mark.at, box) - mark.radius)), ...bands.map((band) => toBand(band, box))]
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
      const [left, right] = [Math.floor((box[0] - gap) / cell), Math.floor((box[2] + gap) / cell)]
      const [top, bottom] = [Math.floor((box[1] - gap) / cell), Math.floor((box[3] + gap) / cell)]
      let count = 0
      for (let row = top; row <= bottom; row++)
        for (let column = left; column <= right; column++)
          for (const point of cells.get(row * rowOfCells + column) ?? []) if (distanceToBox(point, box) < gap) count++
      return count
    },
  }
}
