import { type Signal, signal } from '@preact/signals'
import type { Answer } from '../api/ask'

/** A page of a list, as the API gives it. */
export type Page<T> = { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string | null }; nodes: readonly T[] }

/** What is there of a list so far. */
export type Pages<T> = {
  rows: T[]
  total: number
  loading: boolean
  /** Asks for the next page; missing at the end of the list, and while one is on its way. */
  more?: () => void
  /** Asks again for the page that did not come. */
  again?: () => void
}

// After which rows further pages were asked for, by list. It outlives a view, so that who comes back finds as much as before.
const cursors = new Map<string, Signal<string[]>>()

function cursorsOf(key: string) {
  const found = cursors.get(key) ?? signal<string[]>([])
  cursors.set(key, found)
  return found
}

/** The pages of a list that were asked for, in one. `load` gives the page after a cursor; `key` tells lists apart. */
export function pagesOf<T>(key: string, load: (after: string | null) => Answer<Page<T>>): Pages<T> {
  const asked = cursorsOf(key)
  return together([null, ...asked.value].map(load), (after) => (asked.value = [...asked.value, after]))
}

/** Answers to a list's pages, as one list. */
export function together<T>(answers: readonly Answer<Page<T>>[], ask: (after: string) => void): Pages<T> {
  const pages = answers.flatMap((answer) => (answer.state === 'ready' ? answer.data : []))
  const last = answers.at(-1)
  const end = last?.state === 'ready' && last.data.pageInfo.hasNextPage ? last.data.pageInfo.endCursor : null
  return {
    rows: pages.flatMap(({ nodes }) => nodes),
    total: pages[0]?.totalCount ?? 0,
    loading: last?.state === 'loading',
    more: end === null ? undefined : () => ask(end),
    again: last?.state === 'failed' ? last.again : undefined,
  }
}

/** The part of an answer that is a page. */
export function pageIn<R, T>(answer: Answer<R>, pick: (data: R) => Page<T> | undefined): Answer<Page<T>> {
  if (answer.state !== 'ready') return answer
  const none: Page<T> = { totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] }
  return { ...answer, data: pick(answer.data) ?? none }
}
