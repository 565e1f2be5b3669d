import { address, to } from '../address/address'
import { Link } from '../address/Link'
import { Name } from '../words/Name'
import { Untranslated } from '../words/Untranslated'
import { words } from '../words/words'
import { type Route, sharedLegs } from './drawn'

/** The other routes with legs; each becomes the chosen one. */
export function OtherRoutes({ routes, chosen }: { routes: Route[]; chosen?: Route }) {
  const w = words.value.routes
  return (
    <List title={w.others} routes={routes}>
      {(route) => {
        const shared = chosen ? sharedLegs(route, chosen) : 0
        return [w.othersCount(route.legs.nodes.length), ...(shared ? [w.shared(shared)] : [])].join('; ')
      }}
    </List>
  )
}

/** Routes that the sources name without an order: there is no line to draw, and each says why. */
export function NamedRoutes({ routes }: { routes: Route[] }) {
  return (
    <List title={words.value.routes.unordered} routes={routes}>
      {(route) => route.orderNote && <Untranslated>{route.orderNote}</Untranslated>}
    </List>
  )
}

type ListProps = { title: string; routes: Route[]; children: (route: Route) => preact.ComponentChild }

function List({ title, routes, children }: ListProps) {
  if (routes.length === 0) return null
  const { sel: _, ...set } = address.value.set
  return (
    <section class="others">
      <h3>{title}</h3>
      <ul>
        {routes.map((route) => (
          <li key={route.id}>
            <Link href={to(`/routes/${route.id.replace('route:', '')}`, set)}>
              <Name of={route} />
            </Link>
            <p class="secondary">{children(route)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
