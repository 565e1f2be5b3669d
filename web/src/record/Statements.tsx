import { toNode } from '../address/address'
import { Link } from '../address/Link'
import { ask } from '../api/ask'
import { RecordStatementsDocument, type RecordSourceFragment, type RecordStatementsFragment } from '../api/generated'
import { More } from '../lists/More'
import { pageIn, pagesOf } from '../lists/pages'
import { Name } from '../words/Name'
import { lang, words } from '../words/words'
import { bySubject } from './bySubject'
import { inOrder } from './claimList'
import { ClaimTable } from './ClaimTable'
import { kindName } from './kindName'
import { Section } from './Section'
import { kindOf } from './stated'

type Props = { source: RecordSourceFragment; first: RecordStatementsFragment['citedBy']; total: number }

/** All that a source says, by what it is about; the first page came with the source. */
export function Statements({ source, first, total }: Props) {
  const w = words.value.record
  const { id } = source
  const pages = pagesOf(`${id} ${lang.value}`, (after) => {
    if (after === null) return { state: 'ready', data: first, at: new Date(), stale: false }
    const answer = ask(RecordStatementsDocument, { id, lang: lang.value, after }).value
    return pageIn(answer, ({ node }) => (node?.__typename === 'Source' ? node.citedBy : undefined))
  })
  return (
    <Section title={w.statements}>
      <p class="secondary">{w.statementsMean(total, pages.total)}</p>
      {bySubject(pages.rows.filter(({ subject }) => subject.id !== id)).map(({ subject, claims }, i) => (
        <details key={subject.id} class="said" open={i === 0}>
          <summary>
            <Name of={subject} /> <span class="secondary">{w.claimsAbout(kindName(kindOf(subject.id)), claims.length)}</span>
          </summary>
          <p>
            <Link href={toNode(subject.id)}>{w.openPage}</Link>
          </p>
          <ClaimTable
            claims={inOrder(claims.map((claim) => ({ ...claim, source })))}
            kind={kindOf(subject.id)}
            when={'when' in subject ? subject.when : undefined}
          />
        </details>
      ))}
      <More of={pages} />
    </Section>
  )
}
