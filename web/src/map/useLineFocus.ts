import { useState } from 'preact/hooks'
import { lineAt } from './pick'
import type { MapLine, Size, XY } from './types'
import type { Drawing } from './drawing'
import { at, type useGestures } from './useGestures'
import { home, moved, zoomed, type View } from './view'
import { zoomStep } from './ZoomButtons'

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

/** A press of an arrow key with Shift moves the map by so many px. */
const stride = 60

/** Which line is pointed at, focused and reached by Tab; and what the pointer and the keys do to the map and its lines. */
export function useLineFocus(props: Props, drawing: Drawing | null, parts: Parts) {
  const [hovered, setHovered] = useState<string | null>(null)
  const [focused, setFocused] = useState<string | null>(null)
  const [visited, setVisited] = useState<string | null>(null)
  const targets = targetsOf(props.lines, drawing)
  const ids = targets.map((target) => target.line.id)
  const stop = [visited, props.selected].find((id) => id && ids.includes(id)) ?? ids[0] ?? null

  const hover = (id: string | null, where?: XY) => {
    setHovered(id)
    props.onHover?.(id, where)
  }
  const focusLine = (id: string | undefined) =>
    id && parts.svg.current?.querySelector<SVGElement>(`[data-line="${CSS.escape(id)}"]`)?.focus()

  /** Moves a map that is enlarged so that a focused line is seen. */
  const reveal = ([x, y]: XY, { width, height }: Size) => {
    if (x < 0 || y < 0 || x > width || y > height) parts.gestures.go(moved(parts.view, [width / 2 - x, height / 2 - y], { width, height }))
  }
  const keys = (event: KeyboardEvent) => {
    const id = (event.target as Element).closest<SVGElement>('[data-line]')?.dataset.line
    const next = steered(event, ids, id ?? stop, parts.rtl)
    const view = viewed(event, parts)
    if (event.key === 'Escape') {
      hover(null)
      parts.root.current?.querySelector<HTMLElement>('.map-zoom')?.focus()
      return
    }
    if ((event.key === 'Enter' || event.key === ' ') && id) props.onSelect?.(id)
    else if (view) parts.gestures.go(view)
    else if (next) focusLine(next)
    else return
    event.preventDefault()
  }
  const pick = (event: MouseEvent) => {
    if (parts.gestures.dragged()) return
    // A press that a screen reader makes has no place: it means the line itself.
    const own = (event.target as Element).closest<SVGElement>('[data-line]')?.dataset.line ?? null
    const id = event.detail && drawing ? lineAt(at(parts.svg.current!, event), drawing) : own
    if (id) props.onSelect?.(id)
  }
  const point = (event: PointerEvent) => {
    parts.gestures.handlers.onPointerMove(event)
    if (event.buttons || event.pointerType === 'touch' || !drawing) return
    const where = at(parts.svg.current!, event)
    const id = lineAt(where, drawing)
    if (id || hovered) hover(id, where)
  }
  return {
    hovered,
    focused,
    stop,
    targets,
    handlers: {
      ...parts.gestures.handlers,
      onPointerMove: point,
      onPointerLeave: () => hovered && hover(null),
      onClick: pick,
      onKeyDown: keys,
    },
    onFocus(id: string, visibly: boolean) {
      setVisited(id)
      if (!visibly) return
      setFocused(id)
      const middle = targets.find((target) => target.line.id === id)?.middle
      hover(id, middle)
      if (middle && parts.size) reveal(middle, parts.size)
    },
    onBlur() {
      setFocused(null)
      hover(null)
    },
  }
}

/** The lines that are drawn, in the given order, each where it is drawn. */
function targetsOf(lines: readonly MapLine[], drawing: Drawing | null) {
  if (!drawing) return []
  const { main, inset } = drawing
  const shift: XY = inset ? [inset.box[0], inset.box[1]] : [0, 0]
  const drawn = new Map([
    ...main.scene.lines.map((one) => [one.line.id, { one, by: [0, 0] as XY }] as const),
    ...(inset?.scene.lines ?? []).map((one) => [one.line.id, { one, by: shift }] as const),
  ])
  return lines.flatMap((line) => {
    const found = drawn.get(line.id)
    if (!found) return []
    const { x, y } = found.one.shapes[0]!.at(0.5)
    const [dx, dy] = found.by
    const middle: XY = [x + dx, y + dy]
    return [{ line, d: found.one.d, middle, transform: dx || dy ? `translate(${dx} ${dy})` : undefined }]
  })
}

/** The line to which a key leads: arrows go one on or back, Home and End to the first and the last. */
function steered(event: KeyboardEvent, ids: readonly string[], from: string | null, rtl: boolean): string | undefined {
  if (event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) return undefined
  const i = from === null ? -1 : ids.indexOf(from)
  const [back, on] = rtl ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight']
  if (event.key === 'ArrowDown' || event.key === on) return ids[(i + 1) % ids.length]
  if (event.key === 'ArrowUp' || event.key === back) return ids[(i - 1 + ids.length) % ids.length]
  if (event.key === 'Home') return ids[0]
  if (event.key === 'End') return ids.at(-1)
  return undefined
}

const ways: Readonly<Record<string, XY>> = {
  ArrowLeft: [stride, 0],
  ArrowRight: [-stride, 0],
  ArrowUp: [0, stride],
  ArrowDown: [0, -stride],
}

/** The view to which a key leads. */
function viewed(event: KeyboardEvent, { view, size }: Parts): View | undefined {
  if (!size || event.ctrlKey || event.altKey || event.metaKey) return undefined
  const middle: XY = [size.width / 2, size.height / 2]
  if (event.key === '+' || event.key === '=') return zoomed(view, zoomStep, middle, size)
  if (event.key === '-') return zoomed(view, 1 / zoomStep, middle, size)
  if (event.key === '0') return home
  const way = event.shiftKey ? ways[event.key] : undefined
  return way && moved(view, way, size)
}
