import { bandCentre } from './band'
import { bowed } from './bow'
import { course } from './course'
import { centreOf, fitted, inPane, offPane, onPlane, turned, type Frame, type Pads } from './projection'
import { spines } from './spine'
import { smallPane, type LonLat, type MapLine, type MapNode, type Size, type XY } from './types'
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

/** Everything that depends on the content and the pane, but not on how far it is enlarged. */
export interface Layout {
  readonly size: Size
  readonly small: boolean
  /** The meridian in the middle, degrees. */
  readonly centre: number
  /** How the plane lies in the pane before anything is enlarged. */
  readonly frame: Frame
  readonly anchors: readonly Anchor[]
  /** For each line with two ends its curves on the plane, from end to end: more than one where it leaves the world at one edge. */
  readonly spines: ReadonlyMap<string, readonly (readonly XY[])[]>
}

export interface LayoutOptions {
  /** The meridian in the middle, degrees; without it the one from which the content reaches equally far. */
  readonly centre?: number
  /** Fits these degrees (west, south, east, north) instead of the content. */
  readonly window?: readonly [number, number, number, number]
  readonly pads?: Pads
}

const largePads: Pads = { top: 44, right: 22, bottom: 38, left: 46 }
const smallPads: Pads = { top: 16, right: 12, bottom: 26, left: 12 }

/** Lays the content out for a pane. The same content, size and options give the same layout. */
export function layout(content: Content, size: Size, options: LayoutOptions = {}): Layout {
  const small = size.width < smallPane
  const nodes = new Map(content.nodes.map((node) => [node.id, node]))
  const courses = content.lines.flatMap((line) => courseOf(line, nodes) ?? [])
  const marks = anchorsOf(content.nodes, courses)
  const points = [...marks.map((mark) => mark.point), ...courses.flatMap((way) => way.points)]
  const centre = options.centre ?? centreOf((options.window ? corners(options.window) : points).map(([lon]) => lon))
  const pads = options.pads ?? (small ? smallPads : largePads)
  const near = ([lon, lat]: LonLat): XY => onPlane([turned(lon, centre), lat], centre)

  const placed = marks.map(({ node, point }) => ({ node, at: near(point) }))
  const fixed = new Map(courses.map((way) => [way.line.id, spines(way.points, centre)]))
  if (options.window) {
    const frame = fitted(corners(options.window).map(near), size, pads)
    return { size, small, centre, frame, anchors: placed, spines: bent(courses, fixed, placed, frame, size) }
  }
  const bands = content.nodes
    .map((node) => bandCentre(node.id))
    .filter((point) => point !== undefined)
    .map(near)
  const fit = (curves: Iterable<readonly (readonly XY[])[]>) =>
    fitted(
      [...placed.map((mark) => mark.at), ...bands, ...[...curves].flatMap((copies) => (copies.length === 1 ? copies[0]! : []))],
      size,
      pads,
    )
  const first = fit(fixed.values())
  const frame = fit(bent(courses, fixed, placed, first, size).values())
  return { size, small, centre, frame, anchors: placed, spines: bent(courses, fixed, placed, frame, size) }
}

interface Course {
  readonly line: MapLine
  readonly points: readonly LonLat[]
  /** Drawn by hand: it is not bowed. */
  readonly reviewed: boolean
}

function courseOf(line: MapLine, nodes: ReadonlyMap<string, MapNode>): Course | undefined {
  const way = waypoints(line.from, line.to)
  const from = way?.from ?? pointOf(line.from, nodes)
  const to = way?.to ?? pointOf(line.to, nodes)
  if (!from || !to || !nodes.has(line.from) || !nodes.has(line.to)) return undefined
  if (way) return { line, points: [from, ...way.via, to], reviewed: true }
  return { line, points: course(from, to), reviewed: false }
}

function pointOf(id: string, nodes: ReadonlyMap<string, MapNode>): LonLat | undefined {
  const point = nodes.get(id)?.point
  return anchors[id] ?? (point ? [point.lon, point.lat] : undefined)
}

function anchorsOf(nodes: readonly MapNode[], courses: readonly Course[]): { node: MapNode; point: LonLat }[] {
  const ends = new Map<string, Map<string, LonLat>>()
  const add = (id: string, point: LonLat) => ends.set(id, (ends.get(id) ?? new Map()).set(point.join(), point))
  for (const { line, points } of courses) {
    add(line.from, points[0]!)
    add(line.to, points.at(-1)!)
  }
  const byId = new Map(nodes.map((node) => [node.id, node]))
  return nodes.flatMap((node) => {
    const own = pointOf(node.id, byId)
    const points = ends.get(node.id)?.values() ?? (own ? [own] : [])
    return [...points].map((point) => ({ node, point }))
  })
}

function corners([west, south, east, north]: readonly [number, number, number, number]): LonLat[] {
  const far = east < west ? east + 360 : east
  return [
    [west, south],
    [west, north],
    [far, south],
    [far, north],
  ]
}

/** The curves, those without waypoints bowed clear of the dots: long lines first, so that short ones give way. */
function bent(
  courses: readonly Course[],
  fixed: ReadonlyMap<string, readonly (readonly XY[])[]>,
  marks: readonly Anchor[],
  frame: Frame,
  size: Size,
): Map<string, readonly (readonly XY[])[]> {
  const result = new Map(fixed)
  const px = (id: string) => result.get(id)![0]!.map((point) => inPane(point, frame))
  const drawn = courses.filter((way) => way.reviewed).map((way) => px(way.line.id))
  const inside = ([x, y]: XY) => x > 4 && y > 4 && x < size.width - 4 && y < size.height - 4
  for (const { line } of byLength(courses.filter((way) => !way.reviewed && fixed.get(way.line.id)!.length === 1))) {
    const dots = marks.filter(({ node }) => node.id !== line.from && node.id !== line.to).map((mark) => inPane(mark.at, frame))
    const curve = bowed(px(line.id), { dots, lines: drawn, inside })
    drawn.push(curve)
    result.set(line.id, [curve.map((point) => offPane(point, frame))])
  }
  return result
}

function byLength(courses: readonly Course[]): Course[] {
  const reach = ({ points }: Course) => Math.hypot(points.at(-1)![0] - points[0]![0], points.at(-1)![1] - points[0]![1])
  return courses.toSorted((a, b) => reach(b) - reach(a) || (a.line.id < b.line.id ? -1 : 1))
}
