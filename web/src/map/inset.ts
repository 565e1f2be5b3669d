import { distanceToBox, overlap } from './boxes'
import { corners, type Content, type Plan } from './layout'
import { inPane, onPlane, turned } from './projection'
import { inSteps } from './walk'
import { pointOf } from './ways'
import type { Box, MapNode, MapWindow, Size, XY } from './types'

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
export function windowBox(window: MapWindow, { centre, frame }: Plan): Box {
  const points = corners(window).map(([lon, lat]) => inPane(onPlane([turned(lon, centre), lat], centre), frame))
  const [xs, ys] = [points.map((point) => point[0]), points.map((point) => point[1])]
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

/** Room between an inset and the edges of the pane, and what it must not cover, px. */
const [off, aside] = [18, 10]
/** An inset is at most such a part of the pane's width, and of its height. */
const [widest, highest] = [0.36, 0.45]
/** And at most so high, px. */
const mostHeight = 260
/** Shrunk to less than this part of its size it shows too little. */
const leastShrunk = 0.6

/**
 * Where the inset goes, px: the corner of the pane in which it covers least and need not be shrunk much to clear the window and what else
 * must not be covered; of two that are alike the lower one, and the left one. Null where it fits in none. The lines make room for it.
 */
export function insetBox(
  window: Box,
  pane: Size,
  points: { readonly dots: readonly XY[]; readonly lines: readonly XY[] },
  taken: readonly Box[],
): Box | null {
  const ratio = (window[2] - window[0]) / (window[3] - window[1])
  const height = Math.min((pane.width * widest) / ratio, pane.height * highest, mostHeight)
  let [best, least]: [Box | null, number] = [null, Infinity]
  for (const [left, top] of [
    [true, false],
    [false, false],
    [true, true],
    [false, true],
  ] as const)
    for (let part = 1; part > leastShrunk; part -= 0.05) {
      const box = cornerBox(left, top, { width: height * ratio * part, height: height * part }, pane)
      if ([window, ...taken].some((other) => overlap(box, other, aside))) continue
      const hidden = (some: readonly XY[]) => some.filter((point) => distanceToBox(point, box) < aside).length
      const cost = hidden(points.dots) * 60 + hidden(points.lines) * 5 + (1 - part) * 20 + (top ? 6 : 0) + distance(box, window) / 20
      if (cost < least) [best, least] = [box, cost]
    }
  return best
}

/** A map on a small pane is so high, as a part of its width; an inset below it at least so high. */
const [mainPart, stripPart] = [0.55, 0.35]

/** Where the inset goes on a small pane: below the map, px. Null where the pane is too low for both. */
export function strip({ width, height }: Size): Box | null {
  const top = Math.round(width * mainPart)
  return height - top < width * stripPart ? null : [0, top, width, height]
}

function cornerBox(left: boolean, top: boolean, size: Size, pane: Size): Box {
  const [width, height] = [Math.round(size.width), Math.round(size.height)]
  const [x, y] = [left ? off : pane.width - off - width, top ? off : pane.height - off - height]
  return [x, y, x + width, y + height]
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

/** The four sides of a box as one line of points, a few px apart. */
export function outline([x0, y0, x1, y1]: Box): XY[] {
  return inSteps(
    [
      [x0, y0],
      [x1, y0],
      [x1, y1],
      [x0, y1],
      [x0, y0],
    ],
    Math.ceil((x1 - x0 + y1 - y0) / 3),
  )
}
