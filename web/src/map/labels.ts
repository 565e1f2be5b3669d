import type { Band } from './band'
import type { Line } from './line'
import type { DrawnMark, Scene } from './scene'
import { smallPane, type Box, type MapNode, type Measure, type Size, type XY } from './types'

export interface LabelText {
  readonly text: string
  /** Where the text starts, px: its left end, or from right to left its right end; and its baseline. */
  readonly x: number
  readonly y: number
  readonly size: number
  readonly weight: number
  readonly role: LabelRole
}

export type LabelRole = 'region' | 'country' | 'second' | 'tag' | 'caption'

/** A name with its place. */
export interface Label {
  /** `node:…` or `tag:…` or `caption:…`, then the id. */
  readonly id: string
  /** The point that it belongs to: it moves with it while the map is moved. */
  readonly anchor: XY
  readonly box: Box
  readonly texts: readonly LabelText[]
  /** The ring with the number of the stage before the name. */
  readonly stage: { readonly number: number; readonly x: number; readonly y: number; readonly radius: number } | null
  readonly quiet: boolean
}

export interface LabelOptions {
  readonly size: Size
  readonly measure: Measure
  readonly rtl: boolean
  /** Boxes in which no name may stand, such as an inset. */
  readonly taken?: readonly Box[]
}

/** Names keep so far from the edges, px. */
export const margin = 8

/** Places the names of a scene. The same scene gives the same places. Region and stage names are always placed; others only where there is room. */
export function labels(scene: Scene, options: LabelOptions): Label[] {
  const wishes = wishesOf(scene, options).map((wish) => ({ wish, options: ranked(wish, scene, options) }))
  const chosen = new Map<Wish, Candidate>()
  for (const { wish, options: candidates } of wishes) choose(wish, candidates, chosen)
  for (let round = 0; round < 4; round++)
    for (const { wish, options: candidates } of wishes) {
      chosen.delete(wish)
      choose(wish, candidates, chosen)
    }
  return wishes.flatMap(({ wish }) => (chosen.has(wish) ? [wish.at(chosen.get(wish)!.box)] : []))
}

interface Wish {
  readonly must: boolean
  readonly width: number
  readonly height: number
  /** Boxes to try, the best first, each with what it costs to stand there. */
  readonly places: readonly { readonly x: number; readonly y: number; readonly cost: number }[]
  at(box: Box): Label
}

interface Candidate {
  readonly box: Box
  readonly cost: number
}

const conflict = 10_000

function choose(wish: Wish, candidates: readonly Candidate[], chosen: Map<Wish, Candidate>): void {
  let [best, least]: [Candidate | undefined, number] = [undefined, Infinity]
  for (const candidate of candidates) {
    if (candidate.cost >= least) continue
    let cost = candidate.cost
    for (const other of chosen.values()) if (overlap(other.box, candidate.box, 2)) cost += conflict
    if (cost < least) [best, least] = [candidate, cost]
  }
  if (best && (wish.must || least < conflict)) chosen.set(wish, best)
}

function ranked(wish: Wish, scene: Scene, { size, taken = [] }: LabelOptions): Candidate[] {
  const points = scene.lines.flatMap(({ shapes }) => shapes.flatMap((shape) => shape.points))
  return wish.places.flatMap(({ x, y, cost }) => {
    const box: Box = [x, y, x + wish.width, y + wish.height]
    if (box[0] < margin || box[1] < margin || box[2] > size.width - margin || box[3] > size.height - margin) return []
    const onLines = points.filter((point) => within(point, box, 3)).length
    const onMarks = scene.marks.filter((mark) => within(mark.at, box, mark.radius + 2)).length
    const onTaken = taken.filter((other) => overlap(other, box, 4)).length
    return [{ box, cost: cost + (onLines ? 30 + onLines * 10 : 0) + (onMarks + onTaken) * conflict }]
  })
}

export function overlap(a: Box, b: Box, gap = 0): boolean {
  return a[0] < b[2] + gap && b[0] < a[2] + gap && a[1] < b[3] + gap && b[1] < a[3] + gap
}

function within([x, y]: XY, box: Box, gap: number): boolean {
  return x > box[0] - gap && x < box[2] + gap && y > box[1] - gap && y < box[3] + gap
}

function wishesOf(scene: Scene, options: LabelOptions): Wish[] {
  const small = options.size.width < smallPane
  const marks = new Map<string, DrawnMark[]>()
  for (const mark of scene.marks) marks.set(mark.node.id, [...(marks.get(mark.node.id) ?? []), mark])
  const onlyCountries = [...marks.values()].every(([mark]) => !isLarge(mark!.node))
  const nodes = [...marks.values()]
    .filter(([mark]) => mark!.node.name && (!small || isLarge(mark!.node) || onlyCountries))
    .map((group) => nodeWish(group, scene, options, small))
  const lines = small
    ? []
    : scene.lines.flatMap(({ line, shapes }) => [
        ...(line.tag ? [lineWish(`tag:${line.id}`, line.tag, 'tag' as const, shapes[0]!, options)] : []),
        ...(line.caption ? [lineWish(`caption:${line.id}`, line.caption, 'caption' as const, shapes[0]!, options)] : []),
      ])
  return [...nodes.filter((wish) => wish.must), ...nodes.filter((wish) => !wish.must), ...lines]
}

/** Regions and stages: their names are set larger, and always placed. */
function isLarge(node: MapNode): boolean {
  return node.stage !== undefined || node.id.startsWith('region:')
}

function nodeWish(marks: readonly DrawnMark[], scene: Scene, { measure, rtl, size: pane }: LabelOptions, small: boolean): Wish {
  const { node } = marks[0]!
  const large = isLarge(node)
  const role: LabelRole = large ? 'region' : 'country'
  const size = large ? (small ? 11 : 13.5) : 11.5
  const weight = large ? 600 : 400
  const name = (small && node.shortName) || node.name
  const second = small ? undefined : node.second
  const indent = node.stage === undefined ? 0 : 20
  const width = indent + Math.max(measure(name, size, weight), second ? measure(second, 11.5, 400) : 0)
  const height = Math.max(size * 1.1, node.stage === undefined ? 0 : 16) + (second ? 14 : 0)
  const band = scene.bands.find((one) => one.id === node.id)
  const anchor = marks[0]!.at
  return {
    must: large,
    width,
    height,
    places: [
      ...marks.flatMap((mark) => around(mark.at, mark.radius + 4, width, height)),
      ...(band ? beside(band, width, height) : []),
      ...(large ? anywhere(anchor, width, height, pane) : []),
    ],
    at: (box) => {
      const baseline = box[1] + (node.stage === undefined ? size * 0.85 : 8 + size * 0.34)
      const x = rtl ? box[2] - indent : box[0] + indent
      const ring = rtl ? box[2] - 8 : box[0] + 8
      return {
        id: `node:${node.id}`,
        anchor,
        box,
        quiet: node.quiet ?? false,
        stage: node.stage === undefined ? null : { number: node.stage, x: ring, y: baseline - size * 0.34, radius: 7.8 },
        texts: [
          { text: name, x, y: baseline, size, weight, role },
          ...(second ? [{ text: second, x, y: baseline + 15, size: 11.5, weight: 400, role: 'second' as const }] : []),
        ],
      }
    },
  }
}

function lineWish(id: string, text: string, role: 'tag' | 'caption', line: Line, { measure, rtl }: LabelOptions): Wish {
  const size = role === 'tag' ? 11.5 : 12
  const [width, height] = [measure(text, size, 400), size * 1.1]
  const middle = line.at(0.5)
  const places = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26].flatMap((fraction, i) => {
    const { x, y } = line.at(fraction)
    return around([x, y], 6, width, height).map((place) => ({ ...place, cost: place.cost + i }))
  })
  return {
    must: false,
    width,
    height,
    places,
    at: (box) => ({
      id,
      anchor: [middle.x, middle.y],
      box,
      quiet: false,
      stage: null,
      texts: [{ text, x: rtl ? box[2] : box[0], y: box[1] + size * 0.85, size, weight: 400, role }],
    }),
  }
}

type Place = Wish['places'][number]

function around([x, y]: XY, gap: number, width: number, height: number): Place[] {
  const [left, right] = [x - gap - width, x + gap]
  const [above, below] = [y - gap - height, y + gap]
  return [
    { x: right, y: y - height / 2, cost: 0 },
    { x: left, y: y - height / 2, cost: 1 },
    { x: x - width / 2, y: above, cost: 2 },
    { x: x - width / 2, y: below, cost: 2 },
    { x: right, y: above, cost: 3 },
    { x: right, y: below, cost: 3 },
    { x: left, y: above, cost: 4 },
    { x: left, y: below, cost: 4 },
  ]
}

function beside(band: Band, width: number, height: number): Place[] {
  const [x, y] = band.centre
  const [rx, ry] = band.half
  return [
    { x: x - width / 2, y: y - height / 2, cost: 2 },
    ...[-1, -0.5, 0, 0.5, 1].flatMap((u) => [
      { x: x + rx * u - width / 2, y: y - ry - height, cost: 3 + Math.abs(u) },
      { x: x + rx * u - width / 2, y: y + ry, cost: 3 + Math.abs(u) },
      { x: x - rx - width, y: y + ry * u - height / 2, cost: 3 + Math.abs(u) },
      { x: x + rx, y: y + ry * u - height / 2, cost: 3 + Math.abs(u) },
    ]),
  ]
}

function anywhere([x, y]: XY, width: number, height: number, size: Size): Place[] {
  const places: Place[] = []
  for (let top = margin; top + height <= size.height - margin; top += 12)
    for (let left = margin; left + width <= size.width - margin; left += 16)
      places.push({ x: left, y: top, cost: 8 + Math.hypot(left + width / 2 - x, top + height / 2 - y) / 3 })
  return places
}
