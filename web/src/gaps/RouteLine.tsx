import { go, to } from '../address/address'
import { nameOf } from '../words/names'
import { words } from '../words/words'
import type { GapsQuery } from '../api/generated'
import { address } from '../address/address'
import type { RouteChoice } from './Gaps'

type Props = { route: RouteChoice; routes: RouteChoice[]; report: GapsQuery['cooperationGaps'] }

/** Which route is shown, and a choice of another; what is set otherwise stays. */
export function RouteLine({ route, routes, report }: Props) {
  const w = words.value.gaps
  const choose = (id: string) => {
    const { sel: _, ...set } = address.value.set
    go(to(`/gaps/${id.replace('route:', '')}`, set))
  }
  return (
    <p class="route-line secondary">
      <label>
        {w.route}{' '}
        <select value={route.id} onChange={(event) => choose(event.currentTarget.value)}>
          {routes.map((r) => (
            <option key={r.id} value={r.id}>
              {nameOf(r)}
            </option>
          ))}
        </select>
      </label>{' '}
      {w.summary(report.route.stages.length, report.legs.length)}
    </p>
  )
}
