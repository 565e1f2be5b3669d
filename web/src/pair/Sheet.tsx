import { address, change, to, write } from '../address/address'
import { Link } from '../address/Link'
import type { PairQueryVariables } from '../api/generated'
import { alongTo } from '../cooperation/asked'
import { Day } from '../filters/controls'
import { Filters } from '../filters/Filters'
import { words } from '../words/words'
import type { Brief } from './brief'
import { printSize } from './paper'
import { Pieces } from './Pieces'
import { Section } from './Section'
import { Sources } from './Sources'
import { TakeBrief } from './TakeBrief'

/** The brief as a sheet of paper, with its date and what can be done with it beside. */
export function Sheet({ brief, variables }: { brief: Brief; variables: PairQueryVariables }) {
  const w = words.value.pair
  const { shell } = words.value
  const page = addressOf(variables)
  return (
    <div class="brief">
      <div class="before no-print">
        <nav aria-label={w.crumbs}>
          <Link href={to('/cooperation', alongTo(address.value.set))}>{shell.views.cooperation}</Link> › {w.pair}
        </nav>
        <Day label={w.date} value={variables.at} choose={(day) => change({ at: day })} />
        <Filters fields={['knownBy', 'minSources', 'reliability']} />
      </div>
      <article class="sheet" style={{ '--print-size': `${printSize(brief)}pt` }}>
        <header>
          <p class="secondary">{brief.kicker}</p>
          <h1>{brief.title}</h1>
          <p class="secondary">
            <Pieces of={brief.under} />
          </p>
        </header>
        {brief.sections.map((section) => (
          <Section key={section.id} section={section} />
        ))}
        <Sources sources={brief.sources} />
        <p class="on-paper secondary">{page}</p>
      </article>
      <div class="after no-print" role="group" aria-label={w.tools}>
        <TakeBrief brief={brief} variables={variables} page={page} />
      </div>
    </div>
  )
}

// With its day, so that it shows the same when there is more on record.
function addressOf({ a, b, at }: PairQueryVariables): string {
  return location.origin + write({ path: ['pair', `${a}-${b}`], set: { ...address.value.set, at } })
}
