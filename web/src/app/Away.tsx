import { awaySince, tryNow } from '../api/server'
import { lang, words } from '../words/words'

/** Says that the server does not answer, since when, and that the page goes on trying. */
export function Away() {
  const since = awaySince.value
  const w = words.value.shell
  return (
    <div role="status" class="away-region">
      {since && (
        <p class="away">
          {w.away(since.toLocaleTimeString(`${lang.value}-u-nu-latn`, { hour: '2-digit', minute: '2-digit' }))}{' '}
          <button onClick={() => void tryNow()}>{w.tryAgain}</button>
        </p>
      )}
    </div>
  )
}
