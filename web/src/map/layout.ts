import { reachOfBand } from './band'
import { bent, roughlyBent, type Dot } from './bends'
import { clearance } from './bow'
import { distanceToBox } from './boxes'
import { centreOf, fitted, onPlane, turned, type Frame, type Pads } from './projection'
import { smallPane, type Box, type LonLat, type MapLine, type MapNode, type MapWindow, type Size, type XY } from './types'
import { placesOf, pointsOf, wayOf, type Spine, type Way } from './ways'

/** What a map shows. */
export interface Content {
  readonly nodes: readonly MapNode[]
  readonly lines: readonly MapLine[]
}

/** Where a node is drawn, on the plane. */
export interface Anchor {
  readonly node: MapNode
  readonly at: XY
}

/** How a map lies in its pane, before its lines are bowed. */
export interface Plan {
  readonly content: Content
  readonly size: Size
  /** Whether the rules for small panes hold. */
  readonly small: boolean
  /** The meridian in the middle, degrees. */
  readonly centre: number
  /** How the plane lies in the pane before anything is enlarged. */
  readonly frame: Frame
  readonly anchors: readonly Anchor[]
  readonly ways: readonly Way[]
}

/** Everything that depends on the content and the pane, but not on how far it is enlarged. */
export interface Layout extends Plan {
  /** By the id of the line, for each line whose two ends are known. */
  readonly spines: ReadonlyMap<string, Spine>
}

/** What can be asked of a plan. */
export interface PlanOptions {
  /** The meridian in the middle, degrees; without it the one from which the content reaches equally far. */
  readonly centre?: number
  /** Fits this instead of the content. */
  readonly window?: MapWindow
  /** The centre and the frame of this map, whatever the content would ask for. */
  readonly like?: Plan
  readonly small?: boolean
  readonly pads?: Pads
}

const largePads: Pads = { top: 44, right: 22, bottom: 38, left: 46 }
const smallPads: Pads = { top: 16, right: 12, bottom: 26, left: 12 }

/** Finds the centre and the frame. The same content, size and options give the same plan. */
export function plan(content: Content, size: Size, { window, like, pads, ...options }: PlanOptions = {}): Plan {
  const nodes = new Map(content.nodes.map((node) => [node.id, node]))
  const courses = content.lines.flatMap((line) => {
    const course = pointsOf(line, nodes)
    return course ? [{ line, ...course }] : []
  })
  const places = placesOf(content.nodes, courses)
  const all = window ? corners(window) : [...places.map((place) => place.point), ...courses.flatMap((course) => course.points)]
  const centre = like?.centre ?? options.centre ?? centreOf(all.map(([lon]) => lon))
  const near = ([lon, lat]: LonLat): XY => onPlane([turned(lon, centre), lat], centre)
  const small = options.small ?? size.width < smallPane
  const found = {
    content,
    size,
    small,
    centre,
    anchors: places.map(({ node, point }) => ({ node, at: near(point) })),
    ways: courses.map((course) => wayOf(course.line, course, centre)),
  }
  const room = pads ?? (small ? smallPads : largePads)
  if (like) return { ...found, frame: like.frame }
  if (window) return { ...found, frame: fitted(corners(window).map(near), size, room, 0) }
  const bands = content.nodes.flatMap((node) => reachOfBand(node.id)).map(near)
  const dots = found.anchors.filter(({ node }) => !node.quiet || content.nodes.every((one) => one.quiet)).map((mark) => mark.at)
  const fit = (lines: readonly XY[]) => fitted([...dots, ...bands, ...lines], size, room)
  const first = fit(found.ways.flatMap((way) => (way.spine.length === 1 ? way.spine[0]! : [])))
  return { ...found, frame: fit(roughlyBent(found.ways, ground({ ...found, frame: first }, {}))) }
}

/** What can be asked of bowed lines. */
export interface BendOptions {
  /** Boxes of the pane, px, round which lines are bowed, such as that of an inset. */
  readonly avoid?: readonly Box[]
  /** A map whose dots are shown when this one is enlarged: they are kept clear too, if less. */
  readonly beside?: Plan
  /** Bows the lines as if the pane were so many times larger, for a map that will be enlarged. */
  readonly detail?: number
}

/** Bows the lines of a plan. */
export function laid(found: Plan, options: BendOptions = {}): Layout {
  return { ...found, spines: bent(found.ways, ground(found, options)) }
}

/** Lays the content out for a pane. */
export function layout(content: Content, size: Size, options: PlanOptions & BendOptions = {}): Layout {
  return laid(plan(content, size, options), options)
}

/** Lines are bowed in a small pane as in one so many times larger: they have the same shapes in both. */
const smallDetail = 2
/** From a dot that is shown only when the map is enlarged, a line keeps such a part of the clearance. */
const hiddenPart = 0.35
/** Lines keep so far from the edges, and from what they avoid, px. */
const edge = 4

function ground({ size, small, frame, anchors }: Plan, { avoid = [], beside, detail = 1 }: BendOptions) {
  const times = detail * (small ? smallDetail : 1)
  const shown = new Set(anchors.map(({ node }) => node.id))
  const hidden = (beside?.anchors ?? []).filter(({ node }) => !shown.has(node.id))
  const dot =
    (part: number) =>
    (mark: Anchor): Dot => ({ id: mark.node.id, at: mark.at, clearance: clearance * part })
  return {
    frame: { scale: frame.scale * times, x: frame.x * times, y: frame.y * times },
    dots: [...anchors.map(dot(1)), ...hidden.map(dot(hiddenPart))],
    inside: (point: XY) => {
      const [x, y] = [point[0] / times, point[1] / times]
      const seen = x > edge && y > edge && x < size.width - edge && y < size.height - edge
      return seen && avoid.every((box) => distanceToBox([x, y], box) > edge * 2)
    },
  }
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
