import { address } from '../address/address'
import { words } from '../words/words'
import { Chips } from './Chips'
import type { Field } from './fields'
import { active } from './where'
import './filters.css'

/** What stands where the filters leave nothing: that they do, and which could be taken away. */
export function NothingMeets({ fields }: { fields: Field[] }) {
  const w = words.value.filters
  const on = active(address.value.set, fields)
  return (
    <div class="nothing-meets" role="status">
      <p>
        {w.nothing} {on.length > 0 && w.without}
      </p>
      {on.length > 0 && <Chips active={on} />}
    </div>
  )
}
