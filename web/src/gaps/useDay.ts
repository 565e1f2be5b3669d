import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { address, change } from '../address/address'
import { isDay, within } from './day'

const rest = 250 // ms; browsers refuse an address that changes with every pixel

/** The day of the view, within a span of days, and how to move it: at once in the view, in the address as soon as it rests. */
export function useDay(span: { first: string; last: string }): [day: string, slide: (to: string) => void] {
  const moving = useSignal<string | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const { at } = address.value.set
  const slide = (to: string) => {
    moving.value = to
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      change({ at: to }, { replace: true })
      moving.value = null
    }, rest)
  }
  return [within(moving.value ?? (isDay(at) ? at : span.last), span.first, span.last), slide]
}
