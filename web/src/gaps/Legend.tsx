import { Swatch } from '../map/Swatch'
import { words } from '../words/words'
import type { LegOnDay } from './legs'

/** The forms on the map. Where the list stands beside it, the list is the legend; exports of the map take this one along. */
export function Legend({ legs }: { legs: LegOnDay[] }) {
  const { gapState } = words.value.kinds
  const states = (Object.keys(gapState) as (keyof typeof gapState)[]).filter((state) => legs.some((leg) => leg.on.state === state))
  return (
    <ul class="legend secondary" aria-hidden="true">
      {states.map((state) => (
        <li key={state}>
          <Swatch form={state} /> {gapState[state]}
        </li>
      ))}
    </ul>
  )
}
