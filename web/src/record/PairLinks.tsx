import type { ComponentChildren } from 'preact'
import { to } from '../address/address'
import { Link } from '../address/Link'
import type { RecordCooperationFragment } from '../api/generated'
import { Name } from '../words/Name'
import { words } from '../words/words'
import { type Pair, pairsOf } from './pairsOf'

/** The pairs of countries that cooperation makes, each with the way to its brief. */
export function pairLinks(cooperations: readonly RecordCooperationFragment[]): ComponentChildren {
  const pairs = pairsOf(cooperations)
  return (
    pairs.length > 0 && (
      <ul class="things">
        {pairs.map((pair) => (
          <li key={pair.key}>
            <PairLink pair={pair}>
              <Name of={pair.a} /> – <Name of={pair.b} />
            </PairLink>
          </li>
        ))}
      </ul>
    )
  )
}

/** The countries with which one made pairs, each with how often. */
export function partnerLinks(cooperations: readonly RecordCooperationFragment[], of: string): ComponentChildren {
  const pairs = pairsOf(cooperations, of)
  return (
    pairs.length > 0 && (
      <ul class="things">
        {pairs.map((pair) => (
          <li key={pair.key}>
            <PairLink pair={pair}>
              <Name of={pair.a.id === of ? pair.b : pair.a} />
            </PairLink>{' '}
            <span class="secondary">{words.value.record.row.contacts(pair.contacts.length)}</span>
          </li>
        ))}
      </ul>
    )
  )
}

function PairLink({ pair, children }: { pair: Pair; children: ComponentChildren }) {
  return <Link href={to(`/pair/${pair.key}`)}>{children}</Link>
}
