import { ask } from '../api/ask'
import { RecordClaimDocument } from '../api/generated'
import { NothingHere } from '../app/NothingHere'
import { Shown } from '../app/Shown'
import { useTitle } from '../app/title'
import { period } from '../words/period'
import { nameOf } from '../words/names'
import { Untranslated } from '../words/Untranslated'
import { lang, words } from '../words/words'
import { Cite } from './Cite'
import { passages } from './claimList'
import { mainRow, row } from './description'
import { Columns } from './Frame'
import { Grade } from './Grade'
import type { Of } from './page'
import { Passages } from './Passages'
import { Breadcrumb } from './RecordHeading'
import { Section } from './Section'
import { kindOf, stated } from './stated'
import { StatedText } from './StatedText'
import { Thing } from './Thing'
import { Told } from './Told'
import type { RecordClaimQuery } from '../api/generated'

/** The page of one claim: what one source states of one thing. */
export function ClaimPage({ id }: { id: string }) {
  return (
    <Shown answer={ask(RecordClaimDocument, { id, lang: lang.value }).value}>
      {({ node, dataset }) => (node?.__typename === 'Claim' ? <OneClaim claim={node} dataset={dataset} /> : <NothingHere />)}
    </Shown>
  )
}

type Props = { claim: Of<RecordClaimQuery, 'Claim'>; dataset: RecordClaimQuery['dataset'] }

function OneClaim({ claim, dataset }: Props) {
  const w = words.value.record
  const k = words.value.kinds
  const said = stated(claim, kindOf(claim.subject.id))
  const name = w.claimOn(nameOf(claim.subject), said.label)
  useTitle(name)
  return (
    <article class="record">
      <div class="heading">
        <Breadcrumb kind="claim" id={claim.id} />
        <h1>{name}</h1>
      </div>
      <Columns
        left={
          <Section title={w.told}>
            <Told
              rows={[
                ...mainRow(w.row.subject, <Thing of={claim.subject} />),
                ...mainRow(said.label, <StatedText of={said} />),
                ...row(w.row.period, claim.period && period(claim.period)),
                ...row(w.row.modality, k.modality[claim.modality]),
                ...row(w.row.claimStatus, k.claimStatus[claim.status]),
                ...row(w.grade, <Grade claim={claim} full />),
                ...row(w.row.note, claim.note && <Untranslated>{claim.note}</Untranslated>),
              ]}
            />
          </Section>
        }
        right={
          <>
            <Section title={w.passages}>
              <Passages passages={passages([claim])} />
            </Section>
            <Section title={w.cite}>
              <Cite id={claim.id} name={name} dataset={dataset} />
            </Section>
          </>
        }
      />
    </article>
  )
}
