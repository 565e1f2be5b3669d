import { words } from '../words/words'
import type { Pages } from './pages'

/** How much of a list is shown, and a button for more. */
export function More<T>({ of: { rows, total, loading, more, again } }: { of: Pages<T> }) {
  const w = words.value.lists
  return (
    <p class="more">
      <span role="status" class="numbers">
        {w.shown(rows.length, total)}
      </span>{' '}
      {more && (
        <button class="no-print" onClick={more}>
          {w.more}
        </button>
      )}
      {loading && words.value.shell.loading}
      {again && (
        <>
          {words.value.shell.failed} <button onClick={again}>{words.value.shell.tryAgain}</button>
        </>
      )}
    </p>
  )
}
