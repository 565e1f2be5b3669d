import { overlap } from './boxes'
import { corners, pointOf, type Content, type Layout } from './layout'
import { inPane, onPlane, turned } from './projection'
import type { Scene } from './scene'
import type { Box, MapNode, MapWindow, Size } from './types'

/** The content without what an inset shows better, and that. */
export interface Split {
  readonly main: Content
  readonly inset: Content
}

/**
 * Lines with both ends in the window are drawn in the inset alone; the countries of the window stay on the main map only if a line leads from
 * them out of it.
 */
export function split({ nodes, lines }: Content, window: MapWindow): Split {
  const within = new Set(nodes.filter((node) => lies(node, window)).map((node) => node.id))
  const inner = lines.filter((line) => within.has(line.from) && within.has(line.to))
  const outer = lines.filter((line) => !inner.includes(line))
  const reached = new Set(outer.flatMap((line) => [line.from, line.to]))
  return {
    main: { nodes: nodes.filter((node) => !within.has(node.id) || reached.has(node.id)), lines: outer },
    inset: { nodes: nodes.filter((node) => within.has(node.id)), lines: inner },
  }
}

function lies(node: MapNode, [west, south, east, north]: MapWindow): boolean {
  const point = pointOf(node)
  if (!point) return false
  const reach = (east - west + 360) % 360
  return (((point[0] - west) % 360) + 360) % 360 <= reach && point[1] >= south && point[1] <= north
}

/** The box of a window on the main map, px. */
export function windowBox(window: MapWindow, { centre, frame }: Layout): Box {
  const points = corners(window).map(([lon, lat]) => inPane(onPlane([turned(lon, centre), lat], centre), frame))
  const [xs, ys] = [points.map((point) => point[0]), points.map((point) => point[1])]
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

/** Room between an inset and the edges of the pane, px. */
const off = 18
/** An inset is a third as wide as the pane, and never higher than this part of it. */
const [widest, highest] = [0.33, 0.42]

/** Size of the inset: in the shape of its window. */
export function insetSize(box: Box, pane: Size): Size {
  const ratio = (box[2] - box[0]) / (box[3] - box[1])
  const height = Math.min((pane.width * widest) / ratio, pane.height * highest)
  return { width: Math.round(height * ratio), height: Math.round(height) }
}

/** The corner of the pane in which the inset covers least: first the lower ones. */
export function insetCorner(size: Size, pane: Size, window: Box, scene: Scene, taken: readonly Box[]): Box {
  const [right, bottom] = [pane.width - off - size.width, pane.height - off - size.height]
  const points = [...scene.lines.flatMap(({ shapes }) => shapes.flatMap((shape) => shape.points)), ...scene.marks.map((mark) => mark.at)]
  const covered = (box: Box) =>
    points.filter(([x, y]) => overlap([x, y, x, y], box, 6)).length +
    ([window, ...taken].some((other) => overlap(box, other, 8)) ? 10_000 : 0) +
    distance(box, window) / 1000
  const boxes = [
    [off, bottom],
    [right, bottom],
    [off, off],
    [right, off],
  ].map(([x, y]): Box => [x!, y!, x! + size.width, y! + size.height])
  return boxes.reduce((best, next) => (covered(next) < covered(best) ? next : best))
}

function distance(a: Box, b: Box): number {
  return Math.hypot((a[0] + a[2] - b[0] - b[2]) / 2, (a[1] + a[3] - b[1] - b[3]) / 2)
}

/** The two lines that lead from the window to the inset: path data. */
export function leaders(window: Box, inset: Box): string {
  const below = inset[1] > window[3]
  const [from, to] = below ? [window[3], inset[1]] : [window[1], inset[3]]
  return [0, 2].map((side) => `M${window[side]!.toFixed(1)} ${from.toFixed(1)}L${inset[side]!.toFixed(1)} ${to.toFixed(1)}`).join('')
}
