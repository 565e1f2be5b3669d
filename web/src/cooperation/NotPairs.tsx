import { toNode } from '../address/address'
import { Link } from '../address/Link'
import { Name } from '../words/Name'
import { period } from '../words/period'
import { words } from '../words/words'
import { comma } from './marks'
import type { Unpaired } from './pairs'
import { notPairs } from './view'

/** What sources tell that makes no pair of countries, and why: none of it is hidden. */
export function NotPairs({ unpaired }: { unpaired: Unpaired[] }) {
  const w = words.value.cooperation
  const { ofCountries, others } = notPairs(unpaired)
  return (
    <section class="part">
      <h2>{w.notPairs}</h2>
      <ul class="secondary">
        {ofCountries.map((one) => (
          <li key={one.id}>
            <One of={one} />
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <details class="secondary">
          <summary>{w.otherUnpaired(others.length)}</summary>
          <ul>
            {others.map((one) => (
              <li key={one.id}>
                <One of={one} />
              </li>
            ))}
          </ul>
        </details>
      )}
      <p class="secondary">{w.fundingIsNone}</p>
    </section>
  )
}

function One({ of }: { of: Unpaired }) {
  const { kinds } = words.value
  return (
    <>
      <Link href={toNode(of.id)}>
        <Name of={of} />
      </Link>
      {comma()}
      <bdi>{period(of.when, true)}</bdi>
      {of.pairing !== 'TOGETHER' && <>: {kinds.pairing[of.pairing]}</>}
    </>
  )
}
