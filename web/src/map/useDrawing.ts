import { useMemo, useRef } from 'preact/hooks'
import { arranged, drawn, enlargedLayout, type Arrangement, type Drawing } from './drawing'
import type { Content } from './layout'
import { canvasMeasure } from './measure'
import type { Box } from './types'
import type { Measured } from './useMeasured'
import { isHome, type View } from './view'

/**
 * All shapes and names of a pane, for how it is seen; null while it has no extent. They are found again only when something changes: lists
 * that say the same as in the render before count as the same.
 */
export function useDrawing(props: Content & Arrangement, measured: Measured, view: View, taken: readonly Box[]): Drawing | null {
  const { size, rtl, family } = measured
  const content = useSame<Content>({ nodes: props.nodes, lines: props.lines })
  const asked = useSame<Arrangement>({ centre: props.centre, window: props.window, inset: props.inset })
  const measure = useMemo(() => canvasMeasure(family), [family])
  const home = useMemo(() => size && arranged(content, size, taken, asked), [content, asked, size, taken])
  const atHome = isHome(view)
  const enlarged = useMemo(() => (home && size && !atHome ? enlargedLayout(content, size, home) : null), [content, size, home, atHome])
  return useMemo(() => home && drawn(home, enlarged, view, { measure, rtl, taken }), [home, enlarged, view, measure, rtl, taken])
}

function useSame<T>(value: T): T {
  const kept = useRef<{ text: string; value: T } | null>(null)
  const text = JSON.stringify(value)
  if (kept.current?.text !== text) kept.current = { text, value }
  return kept.current!.value
}
