import { address, change, to } from '../address/address'
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
export function Sheet({ brief, at, variables }: { brief: Brief; at: string; variables: PairQueryVariables }) {
  const w = words.value.pair
  const { shell } = words.value
  return (
    <div class="brief">
      <div class="before no-print">
        <nav aria-label={w.crumbs}>
          <Link href={to('/cooperation', alongTo(address.value.set))}>{shell.views.cooperation}</Link> › {w.pair}
        </nav>
        <Day label={w.date} value={at} choose={(day) => change({ at: day })} />
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
      </article>
      <div class="after no-print" role="group" aria-label={w.tools}>
        <TakeBrief brief={brief} variables={variables} />
      </div>
    </div>
  )
}
