import { useMemo, useRef } from 'preact/hooks'
import { insetCorner, insetSize, leaders, split, windowBox } from './inset'
import { labels, type Label } from './labels'
import { layout, type Content, type Layout } from './layout'
import { canvasMeasure } from './measure'
import type { Frame } from './projection'
import { scene, type Scene } from './scene'
import type { Box, MapInset, MapLine, MapNode, MapWindow, Measure, Size } from './types'
import type { Measured } from './useMeasured'
import { isHome, seen, type View } from './view'

/** One map as it is drawn: the main one, or an inset. */
export interface Sheet {
  readonly layout: Layout
  readonly frame: Frame
  readonly scene: Scene
  readonly labels: readonly Label[]
}

export interface InsetSheet extends Sheet {
  /** Where it stands in the pane, px. */
  readonly box: Box
  /** What it enlarges, px of the pane. */
  readonly window: Box
  /** Path data of the lines between the two. */
  readonly leaders: string
  readonly label: string
}

export interface Drawing {
  readonly main: Sheet
  readonly inset: InsetSheet | null
}

export interface DrawingProps {
  readonly nodes: readonly MapNode[]
  readonly lines: readonly MapLine[]
  readonly centre?: number
  readonly window?: MapWindow
  readonly inset?: MapInset
}

/** Boxes of the pane that names keep free, px. */
type Taken = readonly Box[]

/** An enlarged map bows its lines as for a pane so many times larger. */
const enlargedDetail = 3

/** All shapes and names of a pane, for how it is seen; null while it has no extent. They are found again only when something changes. */
export function useDrawing(props: DrawingProps, { size, rtl, family }: Measured, view: View, taken: Taken): Drawing | null {
  const given = { nodes: props.nodes, lines: props.lines, centre: props.centre, window: props.window, inset: props.inset }
  const { nodes, lines, centre, window, inset } = useSame(given)
  const measure = useMemo(() => canvasMeasure(family), [family])
  const content = useMemo((): Content => ({ nodes, lines }), [nodes, lines])
  const home = useMemo(() => size && laidOut(content, size, { centre, window, inset }), [content, size, centre, window, inset])
  const apart = isHome(view)
  const whole = useMemo(() => {
    if (!home || !size || !home.inset || apart) return home?.main ?? null
    return layout(content, size, { like: home.main, detail: enlargedDetail })
  }, [home, apart])
  return useMemo(() => {
    if (!home || !whole) return null
    const settings = { measure, rtl, taken }
    if (!apart || !home.inset) return { main: sheet(whole, seen(whole.frame, view), settings), inset: null }
    return withInset(home.main, home.inset, settings)
  }, [home, whole, view, measure, rtl, taken])
}

interface Settings {
  readonly measure: Measure
  readonly rtl: boolean
  readonly taken: Taken
}

interface Home {
  readonly main: Layout
  readonly inset: { readonly layout: Layout; readonly of: MapInset } | null
}

function laidOut(content: Content, size: Size, { centre, window, inset }: Omit<DrawingProps, 'nodes' | 'lines'>): Home {
  const whole = layout(content, size, { centre, window })
  if (!inset || whole.small) return { main: whole, inset: null }
  const parts = split(content, inset.window)
  const main = layout(parts.main, size, { like: whole })
  const extent = insetSize(windowBox(inset.window, main), size)
  const pads = { top: 0, right: 0, bottom: 0, left: 0 }
  return { main, inset: { layout: layout(parts.inset, extent, { window: inset.window, small: false, pads }), of: inset } }
}

function sheet(laid: Layout, frame: Frame, { measure, rtl, taken }: Settings): Sheet {
  const drawn = scene(laid, frame)
  return { layout: laid, frame, scene: drawn, labels: labels(drawn, { size: laid.size, small: laid.small, measure, rtl, taken }) }
}

function withInset(main: Layout, { layout: laid, of }: NonNullable<Home['inset']>, settings: Settings): Drawing {
  const window = windowBox(of.window, main)
  const box = insetCorner(laid.size, main.size, window, scene(main), settings.taken)
  return {
    main: sheet(main, main.frame, { ...settings, taken: [...settings.taken, box] }),
    inset: { ...sheet(laid, laid.frame, { ...settings, taken: [] }), box, window, leaders: leaders(window, box), label: of.label },
  }
}

/** The value of the render before, if it says the same: callers need not keep their lists. */
function useSame<T>(value: T): T {
  const kept = useRef<{ text: string; value: T } | null>(null)
  const text = JSON.stringify(value)
  if (kept.current?.text !== text) kept.current = { text, value }
  return kept.current!.value
}
