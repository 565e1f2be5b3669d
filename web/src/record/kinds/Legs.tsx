import type { RecordRouteQuery } from '../../api/generated'
import { toNode } from '../../address/address'
import { Link } from '../../address/Link'
import { Name } from '../../words/Name'
import { words } from '../../words/words'
import type { Of } from '../page'

/** The legs of a route, step by step, with what each rests on. */
export function Legs({ of: { legs } }: { of: Of<RecordRouteQuery, 'Route'> }) {
  const w = words.value.record
  return (
    <table class="claims">
      <thead>
        <tr>
          <th scope="col">{w.row.step}</th>
          <th scope="col">{w.leg}</th>
          <th scope="col">{w.row.basis}</th>
        </tr>
      </thead>
      <tbody>
        {legs.nodes.map((leg) => (
          <tr key={leg.id}>
            <td class="numbers">{leg.step}</td>
            <td>
              <Link href={toNode(leg.id)}>
                <Name of={leg.from} /> {w.arrow} <Name of={leg.to} />
              </Link>
            </td>
            <td>{words.value.kinds.legBasis[leg.basis]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
