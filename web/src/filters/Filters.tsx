import { useRef, useState } from 'preact/hooks'
import { address, change, go, write } from '../address/address'
import type { FilterOptionsQuery } from '../api/generated'
import { words } from '../words/words'
import { Chips } from './Chips'
import { Choice, Day } from './controls'
import { type Field, keyOf } from './fields'
import { options } from './options'
import { optionsOf } from './values'
import { active, refused } from './where'
import './filters.css'

/** What can be filtered in a view: folded away until it is wanted, with what is set always in sight. All of it stands in the address. */
export function Filters({ fields }: { fields: Field[] }) {
  const [open, setOpen] = useState(false)
  const summary = useRef<HTMLElement>(null)
  const set = address.value.set
  const on = active(set, fields)
  const data = useOptions(open || on.some(({ field }) => field === 'region' || field === 'country'))
  const w = words.value.filters
  return (
    <div class="filters no-print">
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary ref={summary}>{w.title(on.length)}</summary>
        <div class="controls">{open && fields.map((field) => <Control key={field} field={field} data={data} />)}</div>
      </details>
      {on.length > 0 && <Chips active={on} data={data} removed={() => summary.current?.focus()} />}
      {refused(set, fields).map(({ field, value }) => (
        <p key={field} class="secondary" role="status">
          {w.refused(w.fields[field], value)}{' '}
          <button class="plain" onClick={() => change({ [keyOf(field)]: undefined })}>
            {w.remove}
          </button>
        </p>
      ))}
    </div>
  )
}

function useOptions(wanted: boolean): FilterOptionsQuery | undefined {
  if (!wanted) return undefined
  const answer = options().value
  return answer.state === 'ready' ? answer.data : undefined
}

function Control({ field, data }: { field: Field; data?: FilterOptionsQuery }) {
  const w = words.value.filters
  const label = w.fields[field]
  const choices = optionsOf(field, data)
  if (field === 'route') {
    return <Choice label={label} value={address.value.path[1] ?? ''} options={choices} choose={goToRoute} />
  }
  const value = address.value.set[keyOf(field)] ?? ''
  const choose = (chosen: string) => change({ [keyOf(field)]: chosen })
  if (field === 'at' || field === 'knownBy') return <Day label={label} value={value} choose={choose} />
  return <Choice label={label} value={value} options={choices} choose={choose} />
}

// The view of another route, filtered as this one.
function goToRoute(slug: string) {
  const { path, set } = address.value
  go(write({ path: [path[0] ?? 'gaps', slug], set }))
}
