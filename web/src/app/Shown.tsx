import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import type { Answer } from '../api/ask'
import { words } from '../words/words'
import { Untranslated } from '../words/Untranslated'

type Props<R> = { answer: Answer<R>; children: (data: R) => ComponentChildren }

/** Shows an answer once it is there, and says what there is to say until then. What was loaded before stays in view. */
export function Shown<R>({ answer, children }: Props<R>) {
  const w = words.value.shell
  const before = useRef<R | null>(null)
  if (answer.state === 'ready') before.current = answer.data
  switch (answer.state) {
    case 'loading':
      // A filter that changes must not take itself away while the answer is on its way.
      if (before.current) return <>{children(before.current)}</>
      return (
        <p class="heading secondary" role="status">
          {w.loading}
        </p>
      )
    case 'failed':
      return (
        <div class="heading" role="alert">
          <h1>{w.failed}</h1>
          <p>
            {w.serverSays} <Untranslated>{answer.message}</Untranslated> <span class="secondary">({answer.code})</span>
          </p>
          <p>
            <button onClick={answer.again}>{w.tryAgain}</button>
          </p>
        </div>
      )
    case 'ready':
      return <>{children(answer.data)}</>
  }
}
