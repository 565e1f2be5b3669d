import { to, toNode } from '../address/address'
import type { SearchHitFragment } from '../api/generated'
import { Name } from '../words/Name'
import { nameOf } from '../words/names'
import { words } from '../words/words'
import { foundBy, kindOfHit, searchable } from './hits'

type Props = { id: string; hits: SearchHitFragment[]; total: number; query: string; chosen: number; go: (href: string) => void }

/** The list below the search: the focus stays where one types, so that the list says only which of its lines is chosen. */
export function Suggestions({ id, hits, total, query, chosen, go }: Props) {
  const w = words.value.search
  // Pressing on a line would take the focus from the search, and with it the list.
  const stay = (event: Event) => event.preventDefault()
  return (
    <>
      <div class="suggestions" hidden={hits.length === 0} onMouseDown={stay}>
        <ul id={id} role="listbox" aria-label={w.suggestions}>
          {hits.map((hit, i) => (
            <li key={hit.id} id={`${id}-${i}`} role="option" aria-selected={i === chosen} onClick={() => go(toNode(hit.id))}>
              <Hit hit={hit} query={query} />
            </li>
          ))}
        </ul>
        {total > hits.length && (
          <a
            href={to('/search', { q: query })}
            tabIndex={-1}
            onClick={(event) => (event.preventDefault(), go(to('/search', { q: searchable(query) ?? '' })))}
          >
            {w.all(total)}
          </a>
        )}
      </div>
      <span class="unseen" role="status">
        {hits.length > 0 && w.found(total)}
      </span>
    </>
  )
}

function Hit({ hit, query }: { hit: SearchHitFragment; query: string }) {
  const also = foundBy(hit, query, nameOf(hit))
  return (
    <>
      <span>
        <Name of={hit} />
        {also && (
          <span class="secondary">
            {' '}
            <bdi lang={also.lang ?? undefined}>{also.value}</bdi>
          </span>
        )}
      </span>
      <span class="secondary">{words.value.kinds.entity[kindOfHit(hit)]}</span>
    </>
  )
}
