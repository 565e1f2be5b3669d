import { useState } from 'preact/hooks'
import type { DrawnLine } from './scene'
import type { Drawing } from './drawing'
import { steered, viewed } from './keys'
import { lineAt } from './pick'
import type { MapLine, Size, XY } from './types'
import { at, type useGestures } from './useGestures'
import { moved, type View } from './view'

interface Props {
  readonly lines: readonly MapLine[]
  readonly selected?: string | null
  readonly onSelect?: (id: string) => void
  readonly onHover?: (id: string | null, at?: XY) => void
}

interface Parts {
  readonly root: { readonly current: HTMLElement | null }
  readonly svg: { readonly current: SVGSVGElement | null }
  readonly gestures: ReturnType<typeof useGestures>
  readonly view: View
  readonly size: Size | null
  readonly rtl: boolean
}

/** A line that can be focused and chosen, where it is drawn. */
export interface Target {
  readonly line: MapLine
  readonly d: string
  /** Its middle, px of the pane. */
  readonly middle: XY
  readonly transform?: string
}

/** Which line is pointed at, focused and reached by Tab; and what the pointer and the keys do to the map and its lines. */
export function useLineFocus(props: Props, drawing: Drawing | null, parts: Parts) {
  const [hovered, setHovered] = useState<string | null>(null)
  const [focused, setFocused] = useState<string | null>(null)
  const [visited, setVisited] = useState<string | null>(null)
  const targets = drawing ? targetsOf(props.lines, drawing) : []
  const ids = targets.map((target) => target.line.id)
  const stop = [visited, props.selected].find((id) => id && ids.includes(id)) ?? ids[0] ?? null
  const hover = (id: string | null, where?: XY) => {
    setHovered(id)
    props.onHover?.(id, where)
  }
  return {
    hovered,
    focused,
    stop,
    targets,
    handlers: {
      ...parts.gestures.handlers,
      ...pointing(props, drawing, parts, hovered, hover),
      onKeyDown: (event: KeyboardEvent) => act(event, props, parts, ids, stop, hover),
    },
    onFocus(id: string, visibly: boolean) {
      setVisited(id)
      if (!visibly) return
      setFocused(id)
      const { middle } = targets.find((target) => target.line.id === id)!
      hover(id, middle)
      reveal(middle, parts)
    },
    onBlur() {
      setFocused(null)
      hover(null)
    },
  }
}

type Hover = (id: string | null, where?: XY) => void

function pointing(props: Props, drawing: Drawing | null, { svg, gestures }: Parts, hovered: string | null, hover: Hover) {
  return {
    onPointerMove(event: PointerEvent) {
      gestures.handlers.onPointerMove(event)
      if (event.buttons || event.pointerType === 'touch' || !drawing) return
      const where = at(svg.current!, event)
      const id = lineAt(where, drawing)
      if (id || hovered) hover(id, where)
    },
    onPointerLeave() {
      if (hovered) hover(null)
    },
    onClick(event: MouseEvent) {
      if (gestures.dragged()) return
      // A press that a screen reader makes has no place: it means the line itself.
      const id = event.detail && drawing ? lineAt(at(svg.current!, event), drawing) : lineOf(event)
      if (id) props.onSelect?.(id)
    },
  }
}

function act(event: KeyboardEvent, props: Props, parts: Parts, ids: readonly string[], stop: string | null, hover: Hover): void {
  const id = lineOf(event)
  const view = parts.size && viewed(event, parts.view, parts.size)
  const next = steered(event, ids, id ?? stop, parts.rtl)
  if (event.key === 'Escape') {
    hover(null)
    parts.root.current?.querySelector<HTMLElement>('.map-zoom')?.focus()
    return
  }
  if (id && (event.key === 'Enter' || event.key === ' ')) props.onSelect?.(id)
  else if (view) parts.gestures.go(view)
  else if (next) parts.svg.current?.querySelector<SVGElement>(`[data-line="${CSS.escape(next)}"]`)?.focus()
  else return
  event.preventDefault()
}

function lineOf(event: Event): string | null {
  return (event.target as Element).closest<SVGElement>('[data-line]')?.dataset.line ?? null
}

/** Moves a map that is enlarged so that a focused line is seen. */
function reveal([x, y]: XY, { size, gestures, view }: Parts): void {
  if (!size || (x >= 0 && y >= 0 && x <= size.width && y <= size.height)) return
  gestures.go(moved(view, [size.width / 2 - x, size.height / 2 - y], size))
}

/** The lines that are drawn, in the given order. */
function targetsOf(lines: readonly MapLine[], { main, inset }: Drawing): Target[] {
  const drawn = new Map<string, { one: DrawnLine; by: XY }>()
  for (const one of main.scene.lines) drawn.set(one.line.id, { one, by: [0, 0] })
  if (inset) for (const one of inset.scene.lines) drawn.set(one.line.id, { one, by: [inset.box[0], inset.box[1]] })
  return lines.flatMap((line): Target[] => {
    const found = drawn.get(line.id)
    if (!found) return []
    const { x, y } = found.one.shapes[0]!.at(0.5)
    const [dx, dy] = found.by
    return [{ line, d: found.one.d, middle: [x + dx, y + dy], transform: dx || dy ? `translate(${dx} ${dy})` : undefined }]
  })
}
