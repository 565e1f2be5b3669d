import type { Size, XY } from './types'
import { home, moved, zoomed, type View } from './view'

/** What is read of a press of a key. */
export type Press = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>

/** One press enlarges so many times. */
export const zoomStep = 1.6

/** A press of an arrow key with Shift moves the map by so many px. */
const stride = 60

/** The line to which a key leads from another, or from none: arrows go one on or back and round, Home and End to the first and the last. */
export function steered(press: Press, ids: readonly string[], from: string | null, rtl: boolean): string | undefined {
  if (press.shiftKey || isCommand(press)) return undefined
  const i = from === null ? -1 : ids.indexOf(from)
  const [back, on] = rtl ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight']
  if (press.key === 'ArrowDown' || press.key === on) return ids[(i + 1) % ids.length]
  if (press.key === 'ArrowUp' || press.key === back) return ids.at(i > 0 ? i - 1 : -1)
  if (press.key === 'Home') return ids[0]
  if (press.key === 'End') return ids.at(-1)
  return undefined
}

const ways: Readonly<Record<string, XY>> = {
  ArrowLeft: [stride, 0],
  ArrowRight: [-stride, 0],
  ArrowUp: [0, stride],
  ArrowDown: [0, -stride],
}

/** The view to which a key leads: plus and minus enlarge, 0 goes back, arrows with Shift move. */
export function viewed(press: Press, view: View, size: Size): View | undefined {
  if (isCommand(press)) return undefined
  const middle: XY = [size.width / 2, size.height / 2]
  if (press.key === '+' || press.key === '=') return zoomed(view, zoomStep, middle, size)
  if (press.key === '-') return zoomed(view, 1 / zoomStep, middle, size)
  if (press.key === '0') return home
  const way = press.shiftKey ? ways[press.key] : undefined
  return way && moved(view, way, size)
}

/** Keys with Ctrl and the like belong to the browser. */
function isCommand({ ctrlKey, altKey, metaKey }: Press): boolean {
  return ctrlKey || altKey || metaKey
}
