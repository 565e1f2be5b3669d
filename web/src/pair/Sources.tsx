import { toNode } from '../address/address'
import { Link } from '../address/Link'
import { Untranslated } from '../words/Untranslated'
import { comma } from '../cooperation/marks'
import { words } from '../words/words'
import type { Footnote } from './footnotes'

/** The sources of the brief, by their numbers. */
export function Sources({ sources }: { sources: Footnote[] }) {
  return (
    <section class="sources" id="sources">
      <h2>{words.value.pair.sections.sources}</h2>
      <ol>
        {sources.map((source) => (
          <li key={source.id} id={`source-${source.number}`} value={source.number} tabIndex={-1}>
            <Link href={toNode(source.id)}>
              <Untranslated>{source.title}</Untranslated>
            </Link>
            {source.publisher && comma() + source.publisher}
            {comma()}
            <bdi>{source.date}</bdi>. {source.url && <OutLink url={source.url} />}
          </li>
        ))}
      </ol>
    </section>
  )
}

// On the screen the site is enough; on paper the whole address is needed.
function OutLink({ url }: { url: string }) {
  const [, site = url, rest = ''] = /^https?:\/\/(?:www\.)?([^/]+)(.*)$/.exec(url) ?? []
  return (
    <a class="url" href={url} rel="external noreferrer" dir="ltr">
      {site}
      <span class="on-paper">{rest}</span> <span aria-hidden="true">↗</span>
    </a>
  )
}
