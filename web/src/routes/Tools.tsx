import { address } from '../address/address'
import { RoutesDocument, type RoutesQuery } from '../api/generated'
import { Take } from '../exports/Take'
import { members } from '../filters/options'
import { routeWhere } from '../filters/where'
import { lang, words } from '../words/words'
import type { Route } from './drawn'
import { routeTable } from './table'

/** The legs of all routes on the map to take along. */
export function Tools({ data, drawn }: { data: RoutesQuery; drawn: Route[] }) {
  const w = words.value.routes
  const { set } = address.value
  const lies = members(set.region && `region:${set.region}`)
  return (
    <Take
      title={w.heading}
      about={[w.finding(data.routes.nodes.length, drawn.length)]}
      table={routeTable(drawn)}
      map
      document={RoutesDocument}
      variables={{ where: (lies && routeWhere(set, lies)) ?? null, lang: lang.value }}
    />
  )
}
