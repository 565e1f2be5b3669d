import { useRef } from 'preact/hooks'
import type { Answer } from '../api/ask'

/** The answer, or while it is on its way the last one that was there: a filter that changes does not empty the view. */
export function useKept<R>(answer: Answer<R>): { shown: Answer<R>; waiting: boolean } {
  const last = useRef<Answer<R> | null>(null)
  if (answer.state === 'ready') last.current = answer
  const waiting = answer.state === 'loading'
  return { shown: waiting ? (last.current ?? answer) : answer, waiting }
}
