import { useEffect, useState } from 'preact/hooks'
import { address, change, to } from '../address/address'
import { Link } from '../address/Link'
import { ask } from '../api/ask'
import { SearchDocument } from '../api/generated'
import { Shown } from '../app/Shown'
import { useTitle } from '../app/title'
import { More } from '../lists/More'
import { pageIn, pagesOf } from '../lists/pages'
import { lang, words } from '../words/words'
import { kinds, searchable } from './hits'
import { Results } from './Results'
import './search.css'

/** What the words of the address are found in. */
export function Search() {
  const w = words.value.search
  const typed = address.value.set.q ?? ''
  const query = searchable(typed)
  useTitle(typed ? w.title(typed) : w.open)
  return (
    <div class="search-page">
      <div class="heading">
        <h1>{query ? w.heading(query) : w.open}</h1>
        <SearchForm text={typed} />
      </div>
      {query ? <Found query={query} /> : <p class="search-body">{w.tooShort}</p>}
    </div>
  )
}

function Found({ query }: { query: string }) {
  const variables = { query, kinds, lang: lang.value }
  const load = (after: string | null) => ask(SearchDocument, { ...variables, after }).value
  const pages = pagesOf(`search ${JSON.stringify(variables)}`, (after) => pageIn(load(after), ({ search }) => search))
  return (
    <div class="search-body">
      <Shown answer={load(null)}>
        {() =>
          pages.total === 0 ? (
            <NothingFound query={query} />
          ) : (
            <>
              <Results hits={pages.rows} query={query} />
              <More of={pages} />
            </>
          )
        }
      </Shown>
    </div>
  )
}

// Fewer words find more; the lists have everything.
function NothingFound({ query }: { query: string }) {
  const w = words.value.search
  const single = query.split(' ').filter((word) => searchable(word))
  return (
    <>
      <p role="status">{w.nothing(query)}</p>
      {single.length > 1 && (
        <p>
          {w.fewer}{' '}
          {single.map((word) => (
            <Link key={word} class="one-word" href={to('/search', { q: word })}>
              {word}
            </Link>
          ))}
        </p>
      )}
      <p>
        {w.lists}{' '}
        {(['countries', 'events', 'organizations', 'sources'] as const).map((name) => (
          <Link key={name} class="one-word" href={to(name)}>
            {words.value.lists.names[name]}
          </Link>
        ))}
      </p>
      <p>
        <Link href={to('/method')}>{w.notHere}</Link>
      </p>
    </>
  )
}

function SearchForm({ text }: { text: string }) {
  const w = words.value.search
  const [typed, type] = useState(text)
  useEffect(() => type(text), [text])
  return (
    <form
      class="search-form"
      onSubmit={(event) => {
        event.preventDefault()
        change({ q: typed.trim() })
      }}
    >
      <input type="search" aria-label={w.label} value={typed} onInput={(event) => type(event.currentTarget.value)} />
      <button>{w.open}</button>
    </form>
  )
}
