import { course } from './course'
import { spines } from './spine'
import type { LonLat, MapLine, MapNode, XY } from './types'
import { anchors, waypoints } from './waypoints'

/** A curve on the plane, from end to end; more than one where it leaves the world at one edge and comes back at the other. */
export type Spine = readonly (readonly XY[])[]

/** How a line goes, before anything is bowed. */
export interface Way {
  readonly line: MapLine
  /** Degrees, from end to end. */
  readonly points: readonly LonLat[]
  /** It is drawn by hand, or goes round the world: it is not bowed. */
  readonly fixed: boolean
  readonly spine: Spine
}

/** A node, and where it is drawn, degrees: a region has as many points as there are sides from which lines come. */
export interface Place {
  readonly node: MapNode
  readonly point: LonLat
}

/** Where a node is drawn that no reviewed line reaches, degrees; undefined where nothing says. */
export function pointOf(node: MapNode | undefined): LonLat | undefined {
  if (!node) return undefined
  return anchors[node.id] ?? (node.point ? [node.point.lon, node.point.lat] : undefined)
}

/** The points of a line with two known ends: those of the table, or by a general rule. */
export function pointsOf(line: MapLine, nodes: ReadonlyMap<string, MapNode>): { points: LonLat[]; reviewed: boolean } | undefined {
  const way = waypoints(line.from, line.to)
  const from = way?.from ?? pointOf(nodes.get(line.from))
  const to = way?.to ?? pointOf(nodes.get(line.to))
  if (!from || !to || !nodes.has(line.from) || !nodes.has(line.to)) return undefined
  return way ? { points: [from, ...way.via, to], reviewed: true } : { points: course(from, to), reviewed: false }
}

/** The way of a line on the plane with the meridian `centre` in its middle. */
export function wayOf(line: MapLine, { points, reviewed }: { points: LonLat[]; reviewed: boolean }, centre: number): Way {
  const spine = spines(points, centre)
  return { line, points, spine, fixed: reviewed || spine.length > 1 }
}

/** Where the nodes are drawn: at the ends of their lines, and without lines at their own point. */
export function placesOf(nodes: readonly MapNode[], lines: readonly { line: MapLine; points: readonly LonLat[] }[]): Place[] {
  const ends = new Map<string, Map<string, LonLat>>()
  const add = (id: string, point: LonLat) => ends.set(id, (ends.get(id) ?? new Map<string, LonLat>()).set(point.join(), point))
  for (const { line, points } of lines) {
    add(line.from, points[0]!)
    add(line.to, points.at(-1)!)
  }
  return nodes.flatMap((node) => {
    const own = pointOf(node)
    const points = ends.get(node.id)?.values() ?? (own ? [own] : [])
    return [...points].map((point) => ({ node, point }))
  })
}
