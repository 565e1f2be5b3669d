import type { RecordGapsFragment } from '../api/generated'

type Route = RecordGapsFragment['routes']['nodes'][number]
type Leg = Route['cooperationHistory'][number]['leg']

/** Where cooperation counts on the routes that have legs: as a witness of a leg, or around one. */
export type InGaps = { route: Route; witness: Leg[]; around: Leg[] }

/** The routes on which one of the cooperations counts. A history has a leg several times, once for each stretch of days. */
export function gapsOf(routes: readonly Route[], cooperations: readonly string[]): InGaps[] {
  const ids = new Set(cooperations)
  const counts = (pairs: { cooperation: { id: string } }[]) => pairs.some(({ cooperation }) => ids.has(cooperation.id))
  return routes
    .map((route) => ({
      route,
      witness: legs(route, ({ witnesses }) => counts(witnesses)),
      around: legs(route, ({ around }) => counts(around)),
    }))
    .filter(({ witness, around }) => witness.length + around.length > 0)
}

function legs(route: Route, keep: (stretch: Route['cooperationHistory'][number]) => boolean): Leg[] {
  const kept = route.cooperationHistory.filter(keep).map(({ leg }) => leg)
  return [...new Map(kept.map((leg) => [leg.id, leg])).values()]
}
