import { toNode } from '../address/address'
import { Link } from '../address/Link'
import { Untranslated } from '../words/Untranslated'
import { words } from '../words/words'
import { type Passage, quoted } from './claimList'
import { fullLocators } from './citing'
import { OutLink } from './OutLink'

/** Where the claims stand in their sources, with the words that are quoted. Claims lead here by number. */
export function Passages({ passages }: { passages: Passage[] }) {
  return (
    <ol class="passages">
      {passages.map((passage) => (
        <li key={passage.key} id={`passage-${passage.number}`} tabIndex={-1}>
          <Quotation passage={passage} />
        </li>
      ))}
    </ol>
  )
}

/** The words quoted from a passage, and where they stand. */
export function Quotation({ passage: { source, locators, excerpts } }: { passage: Passage }) {
  const w = words.value.record
  return (
    <figure>
      {excerpts.length > 0 && (
        <blockquote lang={source.language} dir="auto" cite={source.url ?? undefined}>
          {excerpts.map((excerpt) => (
            <p key={excerpt}>“{quoted(excerpt)}”</p>
          ))}
        </blockquote>
      )}
      <figcaption class="secondary">
        <Link href={toNode(source.id)}>
          <Untranslated lang={source.language}>{source.name}</Untranslated>
        </Link>
        {w.comma}
        {fullLocators(locators)}.{' '}
        {source.url && (
          <OutLink href={source.url} label={w.open(source.name)}>
            {w.openSource}
          </OutLink>
        )}
      </figcaption>
    </figure>
  )
}
