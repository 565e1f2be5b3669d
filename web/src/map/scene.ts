import { bandOf, type Band } from './band'
import { forms, smallScale } from './forms'
import type { Anchor, Layout } from './layout'
import { lineAlong, type Cut, type Line } from './line'
import { inPane, type Frame } from './projection'
import type { MapLine, MapNode, NodeMark, XY } from './types'
import type { Spine } from './ways'

/** A line of the map and its shapes, px; more than one where it leaves the world at one edge and comes back at the other. */
export interface DrawnLine {
  readonly line: MapLine
  readonly shapes: readonly Line[]
  /** Path data of all shapes. */
  readonly d: string
  /** Where the chevron stands; null where the form has none. */
  readonly head: { readonly x: number; readonly y: number; readonly angle: number } | null
}

/** A mark of the map, px. */
export interface DrawnMark {
  readonly node: MapNode
  readonly mark: NodeMark
  readonly at: XY
  /** Radius, px. */
  readonly radius: number
  /** For marks that lie across a line: its direction there, radians. */
  readonly angle: number
}

/** All shapes of a map in px, in the order in which they are drawn; without the land and the names. */
export interface Scene {
  readonly bands: readonly Band[]
  readonly lines: readonly DrawnLine[]
  readonly marks: readonly DrawnMark[]
}

const between = 7
/** The chevron stands so far along a line; those of lines side by side stand one behind the other. */
const [headAt, stagger] = [0.7, 0.09]

/** The shapes of a layout, seen in `frame`: the layout's own, or one that is enlarged or moved. */
export function scene(laid: Layout, frame: Frame = laid.frame): Scene {
  const { nodes, lines: asked } = laid.content
  const scale = laid.small ? smallScale : 1
  const slots = slotsOf(asked)
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const lines = asked.flatMap((line): DrawnLine[] => {
    const spine = laid.spines.get(line.id)
    if (!spine || !forms[line.form].strokes.length) return []
    const slot = slots.get(line.id)!
    const cut = { start: cutAt(byId.get(line.from)!) * scale, end: cutAt(byId.get(line.to)!) * scale, aside: slot * between * scale }
    return [drawnLine(line, spine, frame, cut, headAt - slot * stagger)]
  })
  return {
    bands: nodes.flatMap((node) => bandOf(node.id, laid.centre, frame) ?? []),
    lines: lines.toSorted((a, b) => forms[a.line.form].rank - forms[b.line.form].rank),
    marks: laid.anchors.map((anchor) => drawnMark(anchor, lines, frame, scale)),
  }
}

function drawnLine(line: MapLine, spine: Spine, frame: Frame, cut: Cut, head: number): DrawnLine {
  const shapes = spine.map((curve) =>
    lineAlong(
      curve.map((point) => inPane(point, frame)),
      cut,
    ),
  )
  return { line, shapes, d: shapes.map((shape) => shape.d).join(''), head: forms[line.form].head ? shapes[0]!.at(head) : null }
}

/** The mark of a node that names none. */
export function markOf(node: MapNode): NodeMark {
  return node.mark ?? (node.id.startsWith('region:') ? 'ring' : 'dot')
}

/** Radius of a node's mark, px, at full size. */
function radiusOf(node: MapNode): number {
  const mark = markOf(node)
  if (mark === 'ring') return 3.4
  if (mark === 'dot') return node.stage ? 4 : 2.6
  return mark === 'none' ? 0 : 4
}

/** How much of a line is left free at a node, px, at full size. */
function cutAt(node: MapNode): number {
  return radiusOf(node) + (markOf(node) === 'dot' ? 4 : 1.6)
}

function drawnMark({ node, at }: Anchor, lines: readonly DrawnLine[], frame: Frame, scale: number): DrawnMark {
  const into = lines.find(({ line }) => line.to === node.id) ?? lines.find(({ line }) => line.from === node.id)
  const angle = into ? into.shapes[0]!.at(into.line.to === node.id ? 1 : 0).angle : 0
  return { node, mark: markOf(node), at: inPane(at, frame), radius: radiusOf(node) * scale, angle }
}

/**
 * Lines with the same two ends run side by side: how many places each one lies to the right of the middle, seen in its own direction.
 * 0 for a line that is alone.
 */
export function slotsOf(lines: readonly MapLine[]): Map<string, number> {
  const shared = new Map<string, MapLine[]>()
  for (const line of lines) {
    const key = [line.from, line.to].sort().join(' ')
    shared.set(key, [...(shared.get(key) ?? []), line])
  }
  const slots = new Map<string, number>()
  for (const group of shared.values())
    group.forEach((line, i) => {
      const slot = i - (group.length - 1) / 2
      slots.set(line.id, line.from <= line.to ? slot : -slot)
    })
  return slots
}
