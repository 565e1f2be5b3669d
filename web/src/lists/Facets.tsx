import type { Dimension } from '../api/enums'
import type { ListFacetFragment } from '../api/generated'
import { address, change } from '../address/address'
import { Untranslated } from '../words/Untranslated'
import { words } from '../words/words'
import { useNarrow } from './useNarrow'

/** Under which key of the address a dimension narrows the list, and what its values are called. */
export type FacetKeys = { [D in Dimension]?: { key: string; labels?: Record<string, string>; value?: (key: string) => string } }

/** How the list is made up, each part with its number; a part narrows the list to it, and once more takes that away. */
export function Facets({ of, keys }: { of: ListFacetFragment[]; keys: FacetKeys }) {
  return (
    <details class="facet-fold" open={!useNarrow()}>
      <summary>{words.value.lists.madeUp}</summary>
      <div class="facets">
        {of.map((facet) => (
          <Facet key={facet.by[0]} facet={facet} keys={keys} />
        ))}
      </div>
    </details>
  )
}

function Facet({ facet: { by, groups }, keys }: { facet: ListFacetFragment; keys: FacetKeys }) {
  const w = words.value.lists
  const dimension = by[0]!
  const under = keys[dimension]
  if (!under || groups.length === 0) return null
  const { key, labels, value = (text: string) => text } = under
  const chosen = address.value.set[key]
  const title = (w.dimensions as Record<string, string>)[dimension] ?? dimension
  return (
    <fieldset>
      <legend>{title}</legend>
      <ul>
        {inOrder(dimension, groups).map(({ keys: [own], labels: [label], count }) => {
          const set = own ? value(own) : 'none'
          return (
            <li key={set}>
              <button aria-pressed={chosen === set} onClick={() => change({ [key]: chosen === set ? undefined : set })}>
                <span>{!own ? w.noYear : (labels?.[own] ?? <Untranslated>{label}</Untranslated>)}</span>{' '}
                <span class="numbers">{count}</span>
              </button>
            </li>
          )
        })}
      </ul>
    </fieldset>
  )
}

// The API has the greatest first; years are read in their order, and what has none after them.
function inOrder(dimension: Dimension, groups: ListFacetFragment['groups']) {
  if (dimension !== 'YEAR') return groups
  return groups.toSorted((a, b) => (a.keys[0] ?? '9999').localeCompare(b.keys[0] ?? '9999'))
}
