import { words } from '../words/words'
import { bySteps, hasPair, type LegOnDay } from './legs'
import { LegRow } from './LegRow'
import { endsWithoutCountry } from './ends'

/** The legs by step with what is on record for each: in words all that the map draws. */
export function LegList({ legs, selected }: { legs: LegOnDay[]; selected?: string }) {
  const w = words.value.gaps
  const bare = endsWithoutCountry(legs)
  return (
    <div class="legs">
      {bySteps(legs).map(({ step, legs: here }) => (
        <section key={step} aria-labelledby={`step-${step}`}>
          <h2 class="step">
            <span id={`step-${step}`}>{w.step(step)}</span>
            <span class="secondary numbers">{w.stepCount(here.filter(hasPair).length, here.length)}</span>
          </h2>
          <ul>
            {here.map((leg) => (
              <LegRow key={leg.id} leg={leg} bare={bare} selected={selected === leg.id} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
