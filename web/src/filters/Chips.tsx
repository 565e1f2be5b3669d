import { change } from '../address/address'
import type { FilterOptionsQuery } from '../api/generated'
import { words } from '../words/words'
import { type Field, keyOf } from './fields'
import { textOf } from './values'
import type { Active } from './where'

type Props = { active: Active[]; data?: FilterOptionsQuery; removed?: () => void }

/** What is set, each with a button that takes it away. */
export function Chips({ active, data, removed }: Props) {
  const w = words.value.filters
  const remove = (fields: Exclude<Field, 'route'>[]) => {
    change(Object.fromEntries(fields.map((field) => [keyOf(field), undefined])))
    removed?.() // the button that had the focus is gone
  }
  return (
    <ul class="chips" aria-label={w.active}>
      {active.map(({ field, value }) => (
        <li key={field}>
          <button onClick={() => remove([field])}>
            <span class="unseen">{w.remove} </span>
            {w.chip(w.fields[field], textOf(field, value, data))} <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      {active.length > 1 && (
        <li>
          <button class="plain" onClick={() => remove(active.map(({ field }) => field))}>
            {w.clear}
          </button>
        </li>
      )}
    </ul>
  )
}
