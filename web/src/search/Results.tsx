import { toNode } from '../address/address'
import { Link } from '../address/Link'
import type { SearchQuery } from '../api/generated'
import { Name } from '../words/Name'
import { nameOf } from '../words/names'
import { Untranslated } from '../words/Untranslated'
import { words } from '../words/words'
import { foundBy, grouped } from './hits'

type Hit = SearchQuery['search']['nodes'][number]

/** What was found, by kind, each with the name that has the words. */
export function Results({ hits, query }: { hits: Hit[]; query: string }) {
  const w = words.value.search
  return (
    <>
      {grouped(hits).map(({ kind, hits }) => (
        <section key={kind} aria-labelledby={`found-${kind}`}>
          <h2 id={`found-${kind}`}>
            {w.kinds[kind]} <span class="secondary numbers">{hits.length}</span>
          </h2>
          <ul class="hits">
            {hits.map((hit) => (
              <li key={hit.id}>
                <Result hit={hit} query={query} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

function Result({ hit, query }: { hit: Hit; query: string }) {
  const also = foundBy(hit, query, nameOf(hit))
  return (
    <>
      <Link href={toNode(hit.id)}>
        <Name of={hit} />
      </Link>
      {also && (
        <span class="secondary">
          {' '}
          {words.value.search.alsoNamed} <bdi lang={also.lang ?? undefined}>{also.value}</bdi>
        </span>
      )}
      {hit.summary && (
        <p class="secondary">
          <Untranslated>{hit.summary}</Untranslated>
        </p>
      )}
    </>
  )
}
