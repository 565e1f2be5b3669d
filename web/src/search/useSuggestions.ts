import { useEffect, useRef, useState } from 'preact/hooks'
import { ask } from '../api/ask'
import { SuggestDocument, type SuggestQuery } from '../api/generated'
import { lang } from '../words/words'
import { kinds, searchable } from './hits'

const pause = 150 // ms without a letter before anything is asked

type Suggestions = { hits: SuggestQuery['search']['nodes']; total: number }
const none: Suggestions = { hits: [], total: 0 }

/** What the API suggests for what was typed. While it is asked, what it suggested before stays; an answer to letters that are gone is not shown. */
export function useSuggestions(typed: string): Suggestions {
  const query = useSettled(searchable(typed))
  const before = useRef(none)
  const answer = query === undefined ? undefined : ask(SuggestDocument, { query, kinds, lang: lang.value }).value
  if (!answer || !searchable(typed)) before.current = none
  else if (answer.state === 'ready') before.current = { hits: answer.data.search.nodes, total: answer.data.search.totalCount }
  else if (answer.state === 'failed') before.current = none
  return before.current
}

function useSettled(value: string | undefined): string | undefined {
  const [settled, settle] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => settle(value), pause)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}
