import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Size, XY } from './types'
import { between, home, moved, zoomed, type View } from './view'

/** px that a pointer may move before a press becomes a drag. */
const slack = 4
/** ms without a turn of the wheel after which the gesture is over. */
const settled = 160

interface Gestures {
  /** Goes there at once. */
  go(view: View): void
  /** Whether the last press was a drag, so that the click after it means nothing. */
  dragged(): boolean
  readonly handlers: {
    onPointerDown(event: PointerEvent): void
    onPointerMove(event: PointerEvent): void
    onPointerUp(event: PointerEvent): void
    onPointerCancel(event: PointerEvent): void
  }
}

/**
 * Drag, wheel and pinch. While a gesture lasts, what is drawn is only transformed: `.map-moving` as a whole, each `.map-fixed` moved with its
 * point and not scaled; the inset is hidden. When it ends, `commit` has it drawn again.
 */
export function useGestures(svg: SvgRef, view: View, size: Size | null, commit: (view: View) => void): Gestures {
  const now = useRef({ view, size, target: view, frame: 0 })
  now.current.view = view
  now.current.size = size
  useLayoutEffect(() => {
    now.current.target = view
    transform(svg.current, home)
  }, [view])

  const show = (target: View) => {
    const state = now.current
    state.target = target
    state.frame ||= requestAnimationFrame(() => {
      state.frame = 0
      transform(svg.current, between(state.view, state.target))
    })
  }
  const end = () => {
    const state = now.current
    cancelAnimationFrame(state.frame)
    state.frame = 0
    if (state.target !== state.view) commit(state.target)
  }
  useWheel(svg, now, show, end)
  const { handlers, dragged } = usePointers(svg, now, show, end)
  return { handlers, dragged, go: (target) => commit(target) }
}

interface SvgRef {
  readonly current: SVGSVGElement | null
}

interface Now {
  readonly current: { view: View; size: Size | null; target: View; frame: number }
}

function useWheel(svg: SvgRef, now: Now, show: (view: View) => void, end: () => void): void {
  const finish = useRef(end)
  finish.current = end
  const present = now.current.size !== null
  useLayoutEffect(() => {
    const pane = svg.current
    if (!pane) return
    let timer = 0
    const turn = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      const { target, size } = now.current
      const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1
      show(zoomed(target, Math.exp(-event.deltaY * pixels * 0.004), at(pane, event), size!))
      clearTimeout(timer)
      timer = window.setTimeout(() => finish.current(), settled)
    }
    pane.addEventListener('wheel', turn, { passive: false })
    return () => {
      clearTimeout(timer)
      pane.removeEventListener('wheel', turn)
    }
  }, [present])
}

function usePointers(svg: SvgRef, now: Now, show: (view: View) => void, end: () => void) {
  const press = useRef({ points: new Map<number, XY>(), from: home, start: [] as XY[], dragging: false })
  const begin = () => {
    press.current.start = [...press.current.points.values()]
    press.current.from = now.current.target
  }
  const leave = (event: PointerEvent) => {
    if (!press.current.points.delete(event.pointerId)) return
    if (press.current.points.size) begin()
    else if (press.current.dragging) end()
  }
  const handlers: Gestures['handlers'] = {
    onPointerDown(event) {
      if (event.button !== 0) return
      if (!press.current.points.size) press.current.dragging = false
      press.current.points.set(event.pointerId, at(svg.current!, event))
      begin()
    },
    onPointerMove(event) {
      const { points, start, from } = press.current
      if (!points.has(event.pointerId)) return
      // One finger on a map that is not enlarged scrolls the page.
      if (event.pointerType === 'touch' && points.size === 1 && from.scale === 1) return
      points.set(event.pointerId, at(svg.current!, event))
      const target = follow(from, start, [...points.values()], now.current.size!)
      if (!press.current.dragging && points.size === 1 && gap(start[0]!, [...points.values()][0]!) < slack) return
      if (!press.current.dragging) svg.current!.setPointerCapture(event.pointerId)
      press.current.dragging = true
      show(target)
    },
    onPointerUp: leave,
    onPointerCancel: leave,
  }
  return { handlers, dragged: () => press.current.dragging }
}

/** The view after one or two pointers have moved: what was under them stays under them. */
function follow(from: View, start: readonly XY[], points: readonly XY[], size: Size): View {
  const [a, b] = [middle(start), middle(points)]
  const times = start.length > 1 && points.length > 1 ? gap(points[0]!, points[1]!) / (gap(start[0]!, start[1]!) || 1) : 1
  return moved(zoomed(from, times, a, size), [b[0] - a[0], b[1] - a[1]], size)
}

function middle(points: readonly XY[]): XY {
  const [a, b] = [points[0]!, points[1] ?? points[0]!]
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]
}

function gap(a: XY, b: XY): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1])
}

/** Where a pointer is in the pane, px. */
export function at(svg: Element, event: MouseEvent): XY {
  const box = svg.getBoundingClientRect()
  return [event.clientX - box.left, event.clientY - box.top]
}

function transform(svg: SVGSVGElement | null, { scale, x, y }: View): void {
  if (!svg) return
  const still = scale === 1 && x === 0 && y === 0
  svg.classList.toggle('moved', !still)
  for (const group of svg.querySelectorAll('.map-moving')) set(group, still ? null : `matrix(${scale} 0 0 ${scale} ${x} ${y})`)
  for (const item of svg.querySelectorAll<SVGGElement>('.map-fixed')) {
    const [px, py] = [Number(item.dataset.x), Number(item.dataset.y)]
    set(item, still ? null : `translate(${px * (scale - 1) + x} ${py * (scale - 1) + y})`)
  }
}

function set(element: Element, transform: string | null): void {
  if (transform) element.setAttribute('transform', transform)
  else element.removeAttribute('transform')
}
