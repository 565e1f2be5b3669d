import type { RecordCooperationFragment, RecordGapsFragment } from '../api/generated'
import { to } from '../address/address'
import { Link } from '../address/Link'
import { nameOf } from '../words/names'
import { words } from '../words/words'
import { type Row, row } from './description'
import { type InGaps, gapsOf } from './gapsOf'
import { Thing } from './Thing'

type Routes = RecordGapsFragment['routes']['nodes']

/** Where cooperation counts in the gaps of the routes; and if nowhere, why not, so far as it lies in itself. */
export function gapRows(routes: Routes, cooperations: readonly RecordCooperationFragment[]): Row[] {
  const w = words.value.record
  if (cooperations.length === 0) return []
  const ids = cooperations.map(({ id }) => id)
  const found = gapsOf(routes, ids)
  return row(w.gaps, found.length > 0 ? <Found of={found} selected={ids[0]!} /> : <Nowhere cooperations={cooperations} />)
}

function Found({ of, selected }: { of: InGaps[]; selected: string }) {
  const w = words.value.record
  return (
    <ul class="things lines">
      {of.map(({ route, witness, around }) => (
        <li key={route.id}>
          <Link href={to(route.id.replace('route:', 'gaps/'), { sel: selected })}>{nameOf(route)}</Link>
          {witness.length > 0 && <Legs label={w.asWitness} of={witness} />}
          {around.length > 0 && <Legs label={w.asAround} of={around} />}
        </li>
      ))}
    </ul>
  )
}

function Legs({ label, of }: { label: string; of: InGaps['witness'] }) {
  return (
    <span class="aside">
      <span class="secondary">{label} </span>
      <ul class="things">
        {of.map((leg) => (
          <li key={leg.id}>
            <Thing of={leg} />
          </li>
        ))}
      </ul>
    </span>
  )
}

function Nowhere({ cooperations }: { cooperations: readonly RecordCooperationFragment[] }) {
  const w = words.value.record
  return (
    <>
      {w.inNoGap}
      {cooperations.map((cooperation) => (
        <span key={cooperation.id} class="secondary aside">
          {reason(cooperation)}
        </span>
      ))}
    </>
  )
}

// In the order in which the API would refuse it as a witness.
function reason({ status, pairing, kind }: RecordCooperationFragment) {
  const w = words.value.record
  if (status !== 'OCCURRED') return w.notCountedStatus
  if (pairing === 'SERIES') return w.notCountedSeries
  if (pairing === 'HUB') return w.notCountedHub
  return isBelow(kind) ? w.notCountedBelow : null
}

const below: RecordCooperationFragment['kind'][] = ['UNSPECIFIED', 'DIALOGUE', 'TRAINING_TOGETHER']

/** Whether a kind is weaker than the one that counts in the gaps at first. */
export const isBelow = (kind: RecordCooperationFragment['kind']) => below.includes(kind)
