import { insetBox, leaders, outline, split, strip, windowBox } from './inset'
import { labels, type Label } from './labels'
import { laid, layout, plan, type Content, type Layout, type Plan } from './layout'
import { inPane, type Frame } from './projection'
import { scene, type Scene } from './scene'
import { smallPane, type Box, type MapInset, type MapWindow, type Measure, type Size, type XY } from './types'
import { isHome, seen, type View } from './view'
import { inSteps } from './walk'

/** One map as it is drawn: the main one, or an inset. */
export interface Sheet {
  readonly layout: Layout
  readonly frame: Frame
  readonly scene: Scene
  readonly labels: readonly Label[]
}

/** An inset, and how it belongs to the main map. */
export interface InsetSheet extends Sheet {
  /** Where it stands in the pane, px. */
  readonly box: Box
  /** What it enlarges, px of the pane. */
  readonly window: Box
  /** Path data of the lines between the two. */
  readonly leaders: string
  readonly label: string
}

/** A pane as it is drawn. */
export interface Drawing {
  readonly main: Sheet
  readonly inset: InsetSheet | null
}

/** What can be asked of a map beside its content. */
export interface Arrangement {
  readonly centre?: number
  readonly window?: MapWindow
  readonly inset?: MapInset
}

/** The layouts of a pane that is not enlarged. */
export interface Home {
  readonly main: Layout
  readonly inset: { readonly layout: Layout; readonly label: string; readonly box: Box; readonly window: Box } | null
}

/** What names depend on. */
export interface Settings {
  readonly measure: Measure
  readonly rtl: boolean
  /** Boxes of the pane that names keep free, px. */
  readonly taken: readonly Box[]
}

const noPads = { top: 0, right: 0, bottom: 0, left: 0 }

/** Lays a pane out. A large one has its inset in a corner; a small one below the map, if it is high enough, and else none. */
export function arranged(content: Content, pane: Size, taken: readonly Box[], { centre, window, inset }: Arrangement): Home {
  const below = inset && pane.width < smallPane ? strip(pane) : null
  const whole = plan(content, below ? { ...pane, height: below[1] } : pane, { centre, window })
  const enlarged = inset && windowBox(inset.window, whole)
  const box = below ?? (enlarged && !whole.small ? insetBox(enlarged, pane, covered(whole), taken) : null)
  if (!inset || !enlarged || !box) return { main: laid(whole), inset: null }
  const parts = split(content, inset.window)
  const main = laid(plan(parts.main, whole.size, { like: whole }), { avoid: [box], beside: whole })
  const extent = { width: box[2] - box[0], height: box[3] - box[1] }
  const within = layout(parts.inset, extent, { window: inset.window, small: whole.small, pads: noPads })
  return { main, inset: { layout: within, label: inset.label, box, window: enlarged } }
}

/** What an inset had better not cover, px: dots, and lines, which can give way a little. */
function covered({ anchors, ways, frame }: Plan): { dots: XY[]; lines: XY[] } {
  const px = (points: readonly XY[]) => points.map((point) => inPane(point, frame))
  return { dots: px(anchors.map((mark) => mark.at)), lines: px(ways.flatMap(({ spine }) => inSteps(spine[0]!, coveredSteps))) }
}

const coveredSteps = 20

/** Lines that are far too short at home are bowed for a map so many times larger. */
const enlargedDetail = 3

/** The layout of a map that is enlarged or moved: without its inset, and with what that showed. What was on the map stays as it was. */
export function enlargedLayout(content: Content, pane: Size, { main, inset }: Home): Layout {
  if (!inset) return main
  const whole = layout(content, pane, { like: main, detail: enlargedDetail })
  return { ...whole, spines: new Map([...whole.spines, ...main.spines]) }
}

/** All shapes and names of a pane, as it is seen. `enlarged` is needed only if it is enlarged or moved. */
export function drawn(home: Home, enlarged: Layout | null, view: View, settings: Settings): Drawing {
  if (!isHome(view)) {
    const larger = enlarged ?? home.main
    return { main: sheet(larger, seen(larger.frame, view), settings), inset: null }
  }
  if (!home.inset) return { main: sheet(home.main, home.main.frame, settings), inset: null }
  const { layout: inner, label, box, window } = home.inset
  const taken = settings.taken.map((one): Box => [one[0] - box[0], one[1] - box[1], one[2] - box[0], one[3] - box[1]])
  return {
    main: sheet(home.main, home.main.frame, { ...settings, taken: [...settings.taken, box] }, [outline(window)]),
    inset: { ...sheet(inner, inner.frame, { ...settings, taken }), label, box, window, leaders: leaders(window, box) },
  }
}

function sheet(map: Layout, frame: Frame, settings: Settings, rules: readonly (readonly XY[])[] = []): Sheet {
  const shapes = scene(map, frame)
  return { layout: map, frame, scene: shapes, labels: labels(shapes, { ...settings, rules, size: map.size, small: map.small }) }
}
