import { address } from '../address/address'
import { ask } from '../api/ask'
import { GapsDocument, OrderedRoutesDocument, type OrderedRoutesQuery } from '../api/generated'
import { NothingHere } from '../app/NothingHere'
import { Shown } from '../app/Shown'
import { world } from '../map/world'
import { type Lang, lang } from '../words/words'
import { GapsOfRoute } from './GapsOfRoute'
import { question } from './question'

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

/** Asks side by side for what the view is sure to need: the land, the routes, and the gaps of a route that the address names. Returns the routes. */
export function askForGaps(route: string | undefined, lang: Lang) {
  world().catch(() => undefined) // a map without land is a map
  if (route) gapsOf(route, lang)
  return ask(OrderedRoutesDocument, { lang })
}

export type RouteChoice = OrderedRoutesQuery['routes']['nodes'][number]

const longest = (routes: RouteChoice[]) =>
  routes.reduce<RouteChoice | undefined>((a, b) => (a && a.legs.totalCount >= b.legs.totalCount ? a : b), undefined)

function Asked({ routes, route }: { routes: RouteChoice[]; route?: RouteChoice }) {
  if (!route) return <NothingHere />
  return <Shown answer={gapsOf(route.id, lang.value).value}>{(data) => <GapsOfRoute data={data} route={route} routes={routes} />}</Shown>
}

const gapsOf = (route: string, lang: Lang) => ask(GapsDocument, { route, end: afterAll, lang, ...question(address.value.set) })

// A day after all that can be on record: what is planned for later is told as planned, not as later.
const afterAll = '9999-12-31'
