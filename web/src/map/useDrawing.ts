import { useMemo, useRef } from 'preact/hooks'
import { insetBox, leaders, outline, split, windowBox } from './inset'
import { labels, type Label } from './labels'
import { layout, type Content, type Layout } from './layout'
import { canvasMeasure } from './measure'
import { inPane, type Frame } from './projection'
import { scene, type Scene } from './scene'
import type { Box, MapInset, MapLine, MapNode, MapWindow, Measure, Size, XY } from './types'
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
  const home = useMemo(
    () => size && laidOut(content, size, taken, { centre, window, inset }),
    [content, size, taken, centre, window, inset],
  )
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
  readonly rules?: readonly (readonly XY[])[]
}

interface Home {
  readonly main: Layout
  /** Where the inset stands and what it enlarges, px of the pane. */
  readonly inset: { readonly layout: Layout; readonly label: string; readonly box: Box; readonly window: Box } | null
}

function laidOut(content: Content, size: Size, taken: Taken, { centre, window, inset }: Omit<DrawingProps, 'nodes' | 'lines'>): Home {
  const whole = layout(content, size, { centre, window })
  if (!inset || whole.small) return { main: whole, inset: null }
  const parts = split(content, inset.window)
  const enlarged = windowBox(inset.window, whole)
  const box = insetBox(
    enlarged,
    size,
    whole.anchors.map((mark) => inPane(mark.at, whole.frame)),
    taken,
  )
  if (!box) return { main: whole, inset: null }
  const main = layout(parts.main, size, { like: whole, avoid: [box] })
  const extent = { width: box[2] - box[0], height: box[3] - box[1] }
  const pads = { top: 0, right: 0, bottom: 0, left: 0 }
  const within = layout(parts.inset, extent, { window: inset.window, small: false, pads })
  return { main, inset: { layout: within, label: inset.label, box, window: enlarged } }
}

function sheet(laid: Layout, frame: Frame, settings: Settings): Sheet {
  const drawn = scene(laid, frame)
  return { layout: laid, frame, scene: drawn, labels: labels(drawn, { ...settings, size: laid.size, small: laid.small }) }
}

function withInset(main: Layout, inset: NonNullable<Home['inset']>, settings: Settings): Drawing {
  const { layout: laid, box, window } = inset
  const inside = sheet(laid, laid.frame, { ...settings, taken: [] })
  return {
    main: sheet(main, main.frame, { ...settings, taken: [...settings.taken, box], rules: [outline(window)] }),
    inset: { ...inside, ...inset, leaders: leaders(window, box) },
  }
}

/** The value of the render before, if it says the same: callers need not keep their lists. */
function useSame<T>(value: T): T {
  const kept = useRef<{ text: string; value: T } | null>(null)
  const text = JSON.stringify(value)
  if (kept.current?.text !== text) kept.current = { text, value }
  return kept.current!.value
}
