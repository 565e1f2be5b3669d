import type { OrderedRoutesQuery } from '../api/generated'
import { NothingHere } from '../app/NothingHere'
import { Shown } from '../app/Shown'
import { lang } from '../words/words'
import { askForGaps, gapsOf } from './asked'
import { GapsOfRoute } from './GapsOfRoute'

/** The gaps of a route: of the one in the address, else of the one with the most legs. */
export function Gaps({ route }: { route?: string }) {
  const routes = askForGaps(route, lang.value).value
  return (
    <Shown answer={routes}>
      {({ routes: { nodes } }) => (
        <Asked routes={nodes} route={nodes.find((r) => r.id === route) ?? (route ? undefined : longest(nodes))} />
      )}
    </Shown>
  )
}

export type RouteChoice = OrderedRoutesQuery['routes']['nodes'][number]

const longest = (routes: RouteChoice[]) =>
  routes.reduce<RouteChoice | undefined>((a, b) => (a && a.legs.totalCount >= b.legs.totalCount ? a : b), undefined)

function Asked({ routes, route }: { routes: RouteChoice[]; route?: RouteChoice }) {
  if (!route) return <NothingHere />
  return <Shown answer={gapsOf(route.id, lang.value).value}>{(data) => <GapsOfRoute data={data} route={route} routes={routes} />}</Shown>
}
