import { address, change } from '../address/address'
import type { Answer } from '../api/ask'
import type { Field } from '../filters/fields'
import { options } from '../filters/options'
import { textOf } from '../filters/values'
import type { Settings } from '../filters/where'
import { words } from '../words/words'
import type { FacetKeys } from './Facets'

type Props<C> = {
  /** The keys of the address that narrow the list. */
  keys: string[]
  fields: Field[]
  facetKeys: FacetKeys
  count: (set: Settings) => Answer<C>
  counted: (data: C) => number
}

/** What stands where the filters leave nothing: without which of them there would be something, and how much. */
export function Nothing<C>({ keys, fields, facetKeys, count, counted }: Props<C>) {
  const w = words.value.lists
  const { set } = address.value
  return (
    <div role="status">
      <p>{keys.length > 0 ? w.nothing : w.nothingAtAll}</p>
      <ul class="without">
        {keys.map((key) => {
          const answer = count({ ...set, [key]: '' })
          if (answer.state !== 'ready') return null
          return (
            <li key={key}>
              <button onClick={() => change({ [key]: undefined })}>
                {w.without(counted(answer.data), nameOf(key, set[key]!, fields, facetKeys))}
              </button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

function nameOf(key: string, value: string, fields: Field[], facetKeys: FacetKeys): string {
  const { filters, lists } = words.value
  const field = fields.find((each) => each === key)
  if (field && field !== 'route') {
    const answer = field === 'country' || field === 'region' ? options().value : undefined
    const data = answer?.state === 'ready' ? answer.data : undefined
    return filters.chip(filters.fields[field], textOf(field, value, data))
  }
  const [dimension, facet] = Object.entries(facetKeys).find(([, facet]) => facet.key === key) ?? []
  const title = (lists.dimensions as Record<string, string>)[dimension ?? ''] ?? key
  return filters.chip(title, value === 'none' ? lists.noYear : (facet?.labels?.[value] ?? value))
}
