import { useState } from 'preact/hooks'
import { rightToLeft } from '../words/words'
import { moved, type Place } from './moves'

/** The one place of the matrix that the Tab key stops at, moved by arrows; `open` is called by Enter. */
export function useRoving(countries: number, chosen: Place | null, open: (place: Place) => void) {
  const [at, setAt] = useState<Place | null>(null)
  const [focused, setFocused] = useState<Place | null>(null)
  const stop = at && at.row < countries ? at : (chosen ?? { row: Math.min(1, countries - 1), column: Math.min(0, countries - 2) })
  return {
    stop,
    focused,
    onFocus(event: FocusEvent) {
      const place = placeIn(event.target)
      setFocused(place)
      if (place) setAt(place)
    },
    onBlur() {
      setFocused(null)
    },
    onKeyDown(event: KeyboardEvent) {
      const place = placeIn(event.target)
      if (!place || event.altKey || event.metaKey) return
      if (event.key === 'Enter' && place.column >= 0) {
        event.preventDefault()
        return open(place)
      }
      const next = moved(place, event.key, countries, { rtl: rightToLeft.value, toEnd: event.ctrlKey })
      if (!next) return
      event.preventDefault()
      const table = event.currentTarget as HTMLElement
      table.querySelector<HTMLElement>(`[data-place="${next.row} ${next.column}"]`)?.focus()
    },
  }
}

function placeIn(target: EventTarget | null): Place | null {
  const place = (target as HTMLElement | null)?.dataset?.place?.split(' ')
  return place ? { row: Number(place[0]), column: Number(place[1]) } : null
}
