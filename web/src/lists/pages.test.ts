import { expect, test, vi } from 'vitest'
import type { Answer } from '../api/ask'
import { type Page, together } from './pages'

const ready = (nodes: string[], endCursor: string | null, hasNextPage: boolean): Answer<Page<string>> => ({
  state: 'ready',
  data: { totalCount: 5, pageInfo: { hasNextPage, endCursor }, nodes },
  at: new Date(0),
  stale: false,
})

test('pages that are there are one list, which knows how much there is', () => {
  const got = together([ready(['a', 'b'], '2', true), ready(['c'], '3', true)], () => {})
  expect(got).toMatchObject({ rows: ['a', 'b', 'c'], total: 5, loading: false })
})

test('more is asked for after the last row', () => {
  const ask = vi.fn()
  together([ready(['a', 'b'], '2', true), ready(['c'], '3', true)], ask).more!()
  expect(ask).toHaveBeenCalledExactlyOnceWith('3')
})

test('nothing more at the end of the list', () => {
  expect(together([ready(['a'], '1', false)], () => {}).more).toBeUndefined()
})

test('while a page is on its way there is no asking for the next, and what was there stays', () => {
  const got = together([ready(['a'], '1', true), { state: 'loading' }], () => {})
  expect(got).toMatchObject({ rows: ['a'], loading: true, more: undefined })
})

test('a page that did not come can be asked for again', () => {
  const again = () => {}
  const got = together([ready(['a'], '1', true), { state: 'failed', message: '', code: 'TIMEOUT', again }], () => {})
  expect(got).toMatchObject({ rows: ['a'], loading: false, more: undefined, again })
})
