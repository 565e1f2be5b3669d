import { change } from '../address/address'
import { Name } from '../words/Name'
import { period } from '../words/period'
import { words } from '../words/words'
import type { Pair } from './pairs'

/** A pair on record: its countries, and each cooperation that joins it, which opens with its sources. `full` says what and when, and the ties to the route. */
export function Witness({ pair, full = false }: { pair: Pair; full?: boolean }) {
  const w = words.value
  return (
    <span class="witness">
      {pair.records.map(({ cooperation, on }, i) => (
        <span key={cooperation.id}>
          {(i === 0 || full) && (
            <button
              class="plain"
              onClick={() => change({ sel: cooperation.id })}
              aria-describedby={full ? `when-${pair.key}-${cooperation.id}` : undefined}
            >
              <Name of={pair.a.country} /> – <Name of={pair.b.country} />
            </button>
          )}
          {full && (
            <span id={`when-${pair.key}-${cooperation.id}`}>
              {' '}
              {w.kinds.cooperation[cooperation.kind]}, <bdi>{period(cooperation.when)}</bdi>
              {on === 'POSSIBLE' && `, ${w.gaps.maybeBy}`}
            </span>
          )}
        </span>
      ))}
      {full && <Ties pair={pair} />}
    </span>
  )
}

// Why the countries stand for the ends of the leg: a reader must see how far a pair reaches.
function Ties({ pair }: { pair: Pair }) {
  const w = words.value.gaps
  return (
    <span class="ties">
      {[pair.a, pair.b].map(({ country, tie, membership }) => (
        <span key={country.id}>
          <Name of={country} />: {w.ties[tie]}
          {membership && ` (${w.memberships[membership]})`}.{' '}
        </span>
      ))}
    </span>
  )
}
