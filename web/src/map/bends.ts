import { bowed } from './bow'
import { inPane, offPane, type Frame } from './projection'
import { smooth } from './spine'
import type { XY } from './types'
import { inSteps } from './walk'
import type { Spine, Way } from './ways'

/** A dot on the plane, and how far lines keep from it that it does not concern, px. */
export interface Dot {
  readonly id: string
  readonly at: XY
  readonly clearance: number
}

/** What lines are bowed on. */
export interface Ground {
  readonly frame: Frame
  readonly dots: readonly Dot[]
  /** Whether a point, px, is where a line can be seen. */
  inside(point: XY): boolean
}

/** A line is bowed in so many steps. */
const steps = 36

/** All curves on the plane, those that are free bowed clear of the dots and apart from each other: each twice, the second time among all others. */
export function bent(ways: readonly Way[], ground: Ground): Map<string, Spine> {
  const drawn = new Map(ways.filter((way) => way.fixed).map((way) => [way.line.id, flat(way, ground.frame)]))
  const free = byLength(ways.filter((way) => !way.fixed))
  for (const way of [...free, ...free]) {
    drawn.delete(way.line.id)
    drawn.set(way.line.id, bow(way, ground, [...drawn.values()]))
  }
  return new Map(ways.map((way) => [way.line.id, way.fixed ? way.spine : [rounded(drawn.get(way.line.id)!, ground.frame)]]))
}

/** The same in a hurry, each line for itself: near enough to see how much room they need. */
export function roughlyBent(ways: readonly Way[], ground: Ground): XY[] {
  return ways.flatMap((way) => {
    if (way.fixed) return way.spine.length === 1 ? way.spine[0]! : []
    return bow(way, ground, []).map((point) => offPane(point, ground.frame))
  })
}

function flat({ spine }: Way, frame: Frame): XY[] {
  const px = spine[0]!.map((point) => inPane(point, frame))
  return inSteps(px, steps)
}

function bow(way: Way, { frame, dots, inside }: Ground, lines: readonly XY[][]): XY[] {
  const { from, to } = way.line
  const others = dots.filter(({ id }) => id !== from && id !== to)
  return bowed(flat(way, frame), { dots: others.map(({ at, clearance }) => ({ at: inPane(at, frame), clearance })), lines, inside })
}

/** On the plane, with so many points that it stays smooth when it is enlarged. */
function rounded(line: readonly XY[], frame: Frame): XY[] {
  return smooth(line.filter((_, i) => i % 2 === 0)).map((point) => offPane(point, frame))
}

/** The longest first: there are fewer ways for them. */
function byLength(ways: readonly Way[]): Way[] {
  const reach = ({ points }: Way) => Math.hypot(points.at(-1)![0] - points[0]![0], points.at(-1)![1] - points[0]![1])
  return ways.toSorted((a, b) => reach(b) - reach(a) || (a.line.id < b.line.id ? -1 : 1))
}
