import type { RoutesQuery } from '../api/generated'
import type { FormName } from '../map/forms'

export type Route = RoutesQuery['routes']['nodes'][number]
export type Leg = Route['legs']['nodes'][number]
export type Stage = Route['stages'][number]

/** The routes with legs, those with the most first, and the others: the sources name them and give no order. */
export function divide(routes: Route[]): { drawn: Route[]; named: Route[] } {
  const drawn = routes.filter((route) => route.legs.nodes.length > 0).sort((a, b) => b.legs.nodes.length - a.legs.nodes.length)
  return { drawn, named: routes.filter((route) => route.legs.nodes.length === 0) }
}

/** The stage at which a leg starts. */
export const stageFrom = (route: Route, leg: Leg) => route.stages.find((stage) => stage.number === leg.step)

/** Whether a leg is only a destination that was reported: it sets out from where people were stopped, so nobody travelled it. */
export const isReportedOnly = (route: Route, leg: Leg) => stageFrom(route, leg)?.role === 'INTERCEPTION'

/** How a leg is drawn: what it rests on, on the chosen route; fainter on the others; as a ghost where nobody travelled it. */
export function formOf(route: Route, leg: Leg, chosen: boolean): FormName {
  if (isReportedOnly(route, leg)) return 'REPORTED_DESTINATION'
  return chosen ? leg.basis : 'OTHER_ROUTE'
}

/** How many legs of a route join the same two ends as legs of another. */
export function sharedLegs(route: Route, other: Route): number {
  const ends = new Set(other.legs.nodes.map(joins))
  return route.legs.nodes.filter((leg) => ends.has(joins(leg))).length
}

const joins = ({ from, to }: Leg) => `${from.id} ${to.id}`
