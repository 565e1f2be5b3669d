import type { GapsQuery } from '../api/generated'
import type { RouteChoice } from './Gaps'
import type { LegOnDay } from './legs'

export function Tools(_: { data: GapsQuery; legs: LegOnDay[]; day: string; route: RouteChoice }) {
  return null
}
