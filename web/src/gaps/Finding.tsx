import { nameOf } from '../words/names'
import { date } from '../words/dates'
import { words } from '../words/words'
import type { RouteChoice } from './Gaps'
import { hasPair, inState, type LegOnDay } from './legs'

type Props = { legs: LegOnDay[]; day: string; first?: string; route: RouteChoice }

/** What the day shows, as a heading and a sentence; told politely to screen readers as the day changes. */
export function Finding({ legs, day, first, route }: Props) {
  const w = words.value.gaps
  const tooEarly = inState(legs, 'OUTSIDE_EVIDENCE') === legs.length
  return (
    <div class="heading">
      <p class="route-name">
        <bdi>{nameOf(route)}</bdi>
      </p>
      <h1>{tooEarly ? w.tooEarly : w.heading(legs.filter(hasPair).length, legs.length)}</h1>
      <p aria-live="polite">
        {w.by(date(day))} {tooEarly ? first && w.tooEarlyMore(date(first)) : sentences(legs)}
      </p>
    </div>
  )
}

// The legs with a pair by name, then how many are only possible or bridged around.
function sentences(legs: LegOnDay[]) {
  const w = words.value.gaps
  const pairs = legs.filter(hasPair).map((leg) => `${nameOf(leg.from)} ${w.arrow} ${nameOf(leg.to)}.`)
  const possible = inState(legs, 'POSSIBLE')
  const around = inState(legs, 'AROUND_ONLY')
  const all = [...pairs, ...(possible ? [w.possible(possible)] : []), ...(around ? [w.around(around, legs.length)] : [])]
  return all.length > 0 ? all.join(' ') : w.none(legs.length)
}
