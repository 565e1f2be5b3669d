import { address, change, toNode } from '../address/address'
import { Link } from '../address/Link'
import { knownBy } from '../filters/where'
import { Name } from '../words/Name'
import { period } from '../words/period'
import { Untranslated } from '../words/Untranslated'
import { words } from '../words/words'
import { alongTo } from './asked'
import { capital } from './capital'
import { CitationLink } from './CitationLink'
import { sidesOf } from './described'
import { comma } from './marks'
import type { Cell } from './matrix'
import type { Contact } from './pairs'
import { quotation, tellingOf } from './sources'

/** One pair: each contact with when it was, the words that tell of it and who says so. */
export function ChosenPair({ cell }: { cell: Cell }) {
  const w = words.value.cooperation
  const { pair, series, id } = cell
  const [a, b] = sidesOf(cell)
  return (
    <section class="chosen">
      <h2>
        <Name of={a} /> – <Name of={b} />
      </h2>
      {pair?.on === 'POSSIBLE' && <p>{w.possiblyLong}</p>}
      {pair?.cooperations.map((contact) => (
        <Told key={contact.id} contact={contact} />
      ))}
      {!pair && <p>{series.length > 0 ? w.seriesLong : w.nothingLong}</p>}
      {pair && series.length > 0 && <p class="secondary">{w.seriesLong}</p>}
      {series.map((one) => (
        <Told key={one.id} contact={one} />
      ))}
      <p class="ways">
        <Link href={toNode(id, alongTo(address.value.set))}>{w.openBrief}</Link>
        <button class="plain" onClick={() => change({ sel: undefined })}>
          {w.close}
        </button>
      </p>
    </section>
  )
}

function Told({ contact }: { contact: Contact }) {
  const known = knownBy(address.value.set)
  const quoted = quotation(contact, known)
  return (
    <div class="told">
      <p>
        <Link href={toNode(contact.id)}>{capital(words.value.kinds.cooperation[contact.kind])}</Link>
        {comma()}
        <bdi>{period(contact.when)}</bdi>
      </p>
      {quoted && (
        <blockquote>
          <Untranslated>“{quoted.words}”</Untranslated>
        </blockquote>
      )}
      <ul class="secondary">
        {(quoted ? [quoted.citation] : tellingOf(contact, known)).map((citation) => (
          <li key={citation.source.id}>
            <CitationLink of={citation} />
          </li>
        ))}
      </ul>
    </div>
  )
}
