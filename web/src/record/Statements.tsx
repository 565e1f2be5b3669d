import { ask } from '../api/ask'
import { RecordStatementsDocument, type RecordStatementsFragment } from '../api/generated'
import { More } from '../lists/More'
import { pageIn, pagesOf } from '../lists/pages'
import { lang, words } from '../words/words'
import { bySubject } from './bySubject'
import { ClaimText } from './ClaimTable'
import { shortLocator } from './citing'
import { Grade } from './Grade'
import { Section } from './Section'
import { kindOf } from './stated'
import { Thing } from './Thing'

type Props = { id: string; first: RecordStatementsFragment['statements'] }

/** All that a source says, thing by thing: the first page came with the source. */
export function Statements({ id, first }: Props) {
  const w = words.value.record
  const pages = pagesOf(`${id} ${lang.value}`, (after) => {
    if (after === null) return { state: 'ready', data: first, at: new Date(), stale: false }
    const answer = ask(RecordStatementsDocument, { id, lang: lang.value, after }).value
    return pageIn(answer, ({ node }) => (node?.__typename === 'Source' ? node.statements : undefined))
  })
  return (
    <Section title={w.statements}>
      <table class="claims">
        <thead>
          <tr>
            <th scope="col">{w.claim}</th>
            <th scope="col">{w.grade}</th>
            <th scope="col">{w.where}</th>
          </tr>
        </thead>
        {bySubject(pages.rows).map(({ subject, claims }) => (
          <tbody key={subject.id}>
            <tr>
              <th scope="rowgroup" colSpan={3}>
                <Thing of={subject} />
              </th>
            </tr>
            {claims.map((claim) => (
              <tr key={claim.id}>
                <td>
                  <ClaimText claim={claim} kind={kindOf(subject.id)} when={'when' in subject ? subject.when : undefined} />
                </td>
                <td>
                  <Grade claim={claim} />
                </td>
                <td>{shortLocator(claim.locators)}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      <More of={pages} />
    </Section>
  )
}
