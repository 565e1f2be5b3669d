import { reachOfBand } from './band'
import { bowed } from './bow'
import { distanceToBox } from './boxes'
import { course } from './course'
import { centreOf, fitted, inPane, offPane, onPlane, turned, type Frame, type Pads } from './projection'
import { smooth, spines } from './spine'
import { smallPane, type Box, type LonLat, type MapLine, type MapNode, type MapWindow, type Size, type XY } from './types'
import { inSteps } from './walk'
import { anchors, waypoints } from './waypoints'

/** What a map shows. */
export interface Content {
  readonly nodes: readonly MapNode[]
  readonly lines: readonly MapLine[]
}

/** Where a node is drawn, on the plane. A region has as many as there are sides from which lines come. */
export interface Anchor {
  readonly node: MapNode
  readonly at: XY
}

/** A curve on the plane, from end to end; more than one where it leaves the world at one edge and comes back at the other. */
export type Spine = readonly (readonly XY[])[]

/** Everything that depends on the content and the pane, but not on how far it is enlarged. */
export interface Layout {
  readonly content: Content
  readonly size: Size
  /** Whether the rules for small panes hold. */
  readonly small: boolean
  /** The meridian in the middle, degrees. */
  readonly centre: number
  /** How the plane lies in the pane before anything is enlarged. */
  readonly frame: Frame
  readonly anchors: readonly Anchor[]
  /** By the id of the line, for each line whose two ends are known. */
  readonly spines: ReadonlyMap<string, Spine>
}

export interface LayoutOptions {
  /** The meridian in the middle, degrees; without it the one from which the content reaches equally far. */
  readonly centre?: number
  /** Fits this instead of the content. */
  readonly window?: MapWindow
  /** As in this layout, whatever the content would ask for. */
  readonly like?: Layout
  readonly small?: boolean
  readonly pads?: Pads
  /** Boxes of the pane, px, round which lines are bowed, such as that of an inset. */
  readonly avoid?: readonly Box[]
  /** Bows the lines as if the pane were so many times larger, for a map that will be enlarged. */
  readonly detail?: number
}

/** Lines are bowed in a small pane as in one so many times larger: they have the same shapes in both. */
const smallDetail = 2

const largePads: Pads = { top: 44, right: 22, bottom: 38, left: 46 }
const smallPads: Pads = { top: 16, right: 12, bottom: 26, left: 12 }

/** Lays the content out for a pane. The same content, size and options give the same layout. */
export function layout(content: Content, size: Size, options: LayoutOptions = {}): Layout {
  const { window, like, avoid = [] } = options
  const small = options.small ?? size.width < smallPane
  const detail = (options.detail ?? 1) * (small ? smallDetail : 1)
  const pads = options.pads ?? (small ? smallPads : largePads)
  const nodes = new Map(content.nodes.map((node) => [node.id, node]))
  const courses = content.lines.flatMap((line) => courseOf(line, nodes) ?? [])
  const marks = anchorsOf(nodes, courses)
  const points = [...marks.map((mark) => mark.point), ...courses.flatMap((way) => way.points)]
  const centre = like?.centre ?? options.centre ?? centreOf((window ? corners(window) : points).map(([lon]) => lon))
  const near = ([lon, lat]: LonLat): XY => onPlane([turned(lon, centre), lat], centre)
  const placed = marks.map(({ node, point }) => ({ node, at: near(point) }))
  const straight = new Map(courses.map((way): [string, Spine] => [way.line.id, spines(way.points, centre)]))
  const inside = ([x, y]: XY) =>
    x > 4 && y > 4 && x < size.width - 4 && y < size.height - 4 && avoid.every((box) => distanceToBox([x, y], box) > 8)
  const seen = ([x, y]: XY) => inside([x / detail, y / detail])
  const bows = (frame: Frame) => bent(courses, straight, placed, enlarged(frame, detail), seen)
  const fit = (curves: ReadonlyMap<string, Spine>) => {
    const whole = [...curves.values()].flatMap((copies) => (copies.length === 1 ? copies[0]! : []))
    const bands = content.nodes.flatMap((node) => reachOfBand(node.id)).map(near)
    return fitted(window ? corners(window).map(near) : [...placed.map((mark) => mark.at), ...bands, ...whole], size, pads)
  }
  const frame = like?.frame ?? fit(window ? straight : bows(fit(straight)))
  return { content, size, small, centre, frame, anchors: placed, spines: bows(frame) }
}

function enlarged({ scale, x, y }: Frame, times: number): Frame {
  return { scale: scale * times, x: x * times, y: y * times }
}

/** The four corners of a window, degrees; its east lies east of its west, if need be beyond 180. */
export function corners([west, south, east, north]: MapWindow): LonLat[] {
  const far = east < west ? east + 360 : east
  return [
    [west, south],
    [west, north],
    [far, south],
    [far, north],
  ]
}

interface Course {
  readonly line: MapLine
  readonly points: readonly LonLat[]
  /** Drawn by hand: it is not bowed. */
  readonly reviewed: boolean
}

function courseOf(line: MapLine, nodes: ReadonlyMap<string, MapNode>): Course | undefined {
  const way = waypoints(line.from, line.to)
  const from = way?.from ?? pointOf(nodes.get(line.from))
  const to = way?.to ?? pointOf(nodes.get(line.to))
  if (!from || !to || !nodes.has(line.from) || !nodes.has(line.to)) return undefined
  return way ? { line, points: [from, ...way.via, to], reviewed: true } : { line, points: course(from, to), reviewed: false }
}

/** Where a node is drawn that no reviewed line reaches, degrees; undefined where nothing says. */
export function pointOf(node: MapNode | undefined): LonLat | undefined {
  if (!node) return undefined
  return anchors[node.id] ?? (node.point ? [node.point.lon, node.point.lat] : undefined)
}

function anchorsOf(nodes: ReadonlyMap<string, MapNode>, courses: readonly Course[]): { node: MapNode; point: LonLat }[] {
  const ends = new Map<string, Map<string, LonLat>>()
  const add = (id: string, point: LonLat) => ends.set(id, (ends.get(id) ?? new Map<string, LonLat>()).set(point.join(), point))
  for (const { line, points } of courses) {
    add(line.from, points[0]!)
    add(line.to, points.at(-1)!)
  }
  return [...nodes.values()].flatMap((node) => {
    const own = pointOf(node)
    const points = ends.get(node.id)?.values() ?? (own ? [own] : [])
    return [...points].map((point) => ({ node, point }))
  })
}

/** A line is bowed in so many steps. */
const bowSteps = 36

/** The curves, those without waypoints bowed clear of the dots; each twice, the second time among all others. */
function bent(
  courses: readonly Course[],
  straight: ReadonlyMap<string, Spine>,
  marks: readonly Anchor[],
  frame: Frame,
  inside: (point: XY) => boolean,
): Map<string, Spine> {
  const flat = (way: Course) =>
    inSteps(
      straight.get(way.line.id)![0]!.map((point) => inPane(point, frame)),
      bowSteps,
    )
  const drawn = new Map(courses.filter((way) => way.reviewed).map((way) => [way.line.id, flat(way)]))
  const free = byLength(courses.filter((way) => !way.reviewed && straight.get(way.line.id)!.length === 1))
  for (const way of [...free, ...free]) {
    const { id, from, to } = way.line
    drawn.delete(id)
    const dots = marks.filter(({ node }) => node.id !== from && node.id !== to).map((mark) => inPane(mark.at, frame))
    drawn.set(id, bowed(flat(way), { dots, lines: [...drawn.values()], inside }))
  }
  const bows = free.map(({ line }): [string, Spine] => [line.id, [rounded(drawn.get(line.id)!).map((point) => offPane(point, frame))]])
  return new Map([...straight, ...bows])
}

/** The same curve with so many points that it stays smooth when it is enlarged. */
function rounded(line: readonly XY[]): XY[] {
  return smooth(line.filter((_, i) => i % 2 === 0))
}

/** The longest first: there are fewer ways for them. */
function byLength(courses: readonly Course[]): Course[] {
  const reach = ({ points }: Course) => Math.hypot(points.at(-1)![0] - points[0]![0], points.at(-1)![1] - points[0]![1])
  return courses.toSorted((a, b) => reach(b) - reach(a) || (a.line.id < b.line.id ? -1 : 1))
}
