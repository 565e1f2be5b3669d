import type { RecordGapsFragment, RecordLegFragment } from '../api/generated'
import { to } from '../address/address'
import { Link } from '../address/Link'
import { words } from '../words/words'
import { Thing } from './Thing'

type Props = { leg: RecordLegFragment; routes: RecordGapsFragment['routes']['nodes'] }

/** What is on record for a leg over all days, and the way to the gaps of its route. */
export function LegGaps({ leg, routes }: Props) {
  const w = words.value.record
  const history = routes.find(({ id }) => id === leg.route.id)?.cooperationHistory ?? []
  const own = history.filter((stretch) => stretch.leg.id === leg.id)
  const witnesses = unique(own.flatMap(({ witnesses }) => witnesses))
  const around = unique(own.flatMap(({ around }) => around))
  return (
    <>
      <Link href={to(leg.route.id.replace('route:', 'gaps/'), { sel: leg.id })}>{w.seeGaps}</Link>
      <Listed label={w.asWitness} of={witnesses} />
      <Listed label={w.asAround} of={around} />
    </>
  )
}

type Cooperation = { id: string; name: string }

function Listed({ label, of }: { label: string; of: Cooperation[] }) {
  if (of.length === 0) return null
  return (
    <span class="aside">
      <span class="secondary">{label} </span>
      <ul class="things">
        {of.map((cooperation) => (
          <li key={cooperation.id}>
            <Thing of={cooperation} />
          </li>
        ))}
      </ul>
    </span>
  )
}

function unique(pairs: { cooperation: Cooperation }[]): Cooperation[] {
  return [...new Map(pairs.map(({ cooperation }) => [cooperation.id, cooperation])).values()]
}
