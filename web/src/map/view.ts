import type { Frame } from './projection'
import type { Size, XY } from './types'

/** How a map is enlarged and moved: px = px before × scale + (x, y). */
export interface View {
  readonly scale: number
  readonly x: number
  readonly y: number
}

/** The map as it was before anything was enlarged or moved. */
export const home: View = { scale: 1, x: 0, y: 0 }

const [least, most] = [1, 8]
/** A map can be moved so far beyond its edges, as a part of the pane. */
const beyond = 0.4

/** Enlarged so many times, and the point `at` of the pane stays where it is. */
export function zoomed(view: View, times: number, at: XY, size: Size): View {
  const scale = Math.min(most, Math.max(least, view.scale * times))
  const real = scale / view.scale
  return kept({ scale, x: at[0] + (view.x - at[0]) * real, y: at[1] + (view.y - at[1]) * real }, size)
}

/** Moved by so many px. */
export function moved(view: View, by: XY, size: Size): View {
  return kept({ ...view, x: view.x + by[0], y: view.y + by[1] }, size)
}

/** Moved back so far that the map is not lost from sight. */
function kept({ scale, x, y }: View, { width, height }: Size): View {
  const within = (value: number, extent: number) => Math.min(extent * beyond, Math.max(extent * (1 - scale - beyond), value))
  return { scale, x: within(x, width), y: within(y, height) }
}

/** Whether nothing is enlarged or moved. */
export function isHome(view: View): boolean {
  return view.scale === 1 && view.x === 0 && view.y === 0
}

/** The frame of a map that is seen so. */
export function seen(frame: Frame, view: View): Frame {
  return { scale: frame.scale * view.scale, x: frame.x * view.scale + view.x, y: frame.y * view.scale + view.y }
}

/** What leads from one view to another, as it is applied to what is drawn for the first. */
export function between(from: View, to: View): View {
  const scale = to.scale / from.scale
  return { scale, x: to.x - from.x * scale, y: to.y - from.y * scale }
}
