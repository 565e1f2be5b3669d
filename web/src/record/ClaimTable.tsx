import type { RecordPeriodFragment } from '../api/generated'
import { Untranslated } from '../words/Untranslated'
import { words } from '../words/words'
import type { Claim, Passage } from './claimList'
import { shortLocator, shortSource } from './citing'
import { Grade } from './Grade'
import { listed } from './joined'
import { OutLink } from './OutLink'
import { stated } from './stated'
import { StatedText } from './StatedText'

export type TableProps = {
  claims: Claim[]
  kind: string
  when?: RecordPeriodFragment
  /** The passages that the page lists: claims lead to theirs. */
  passages?: Passage[]
  /** How many are seen on a screen; on paper all are. */
  first?: number
}

/** Claims as a table. */
export function ClaimTable({ claims, kind, passages = [], when, first = claims.length }: TableProps) {
  const w = words.value.record
  const notes = new Set<string>()
  const of = new Map(passages.flatMap((passage) => passage.claims.map((claim) => [claim.id, passage] as const)))
  return (
    <table class="claims">
      <thead>
        <tr>
          <th scope="col">{w.claim}</th>
          <th scope="col">{w.grade}</th>
          <th scope="col">{w.where}</th>
        </tr>
      </thead>
      <tbody>
        {claims.map((claim, i) => (
          <tr key={claim.id} class={i < first ? undefined : 'on-paper'}>
            <td>
              <ClaimText claim={claim} kind={kind} when={when} note={isNew(notes, claim.note)} />
            </td>
            <td>
              <Grade claim={claim} />
            </td>
            <td class="where">
              <Where claim={claim} passage={of.get(claim.id)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

// A note that goes for many claims stands at the first.
function isNew(seen: Set<string>, note: string | null): boolean {
  if (note === null || seen.has(note)) return false
  seen.add(note)
  return true
}

type TextProps = { claim: Claim; kind: string; when?: RecordPeriodFragment; note?: boolean }

/** A claim in words, with how it is told where that is not plainly, and what a careful reader should know. */
export function ClaimText({ claim, kind, when, note = true }: TextProps) {
  const { modality, claimStatus } = words.value.kinds
  const said = stated(claim, kind, when)
  return (
    <>
      <span class="property">{said.label}</span> <StatedText of={said} />
      {claim.modality !== 'ASSERTED' && <em class="secondary"> {modality[claim.modality]}</em>}
      {claim.status !== 'ACCEPTED' && <strong class="standing"> {claimStatus[claim.status]}</strong>}
      {note && claim.note && (
        <span class="secondary aside">
          <Untranslated>{claim.note}</Untranslated>
        </span>
      )}
    </>
  )
}

function Where({ claim, passage }: { claim: Claim; passage?: Passage }) {
  const w = words.value.record
  const source = shortSource(claim.source)
  const place = listed([source, shortLocator(claim.locators)])
  return (
    <div>
      {passage ? <a href={`#passage-${passage.number}`}>{place}</a> : <span>{place}</span>}
      {claim.source.url && <OutLink href={claim.source.url} label={w.open(source)} />}
    </div>
  )
}
