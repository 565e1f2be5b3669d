import type { RecordPeriodFragment } from '../api/generated'
import { words } from '../words/words'
import { ClaimText } from './ClaimTable'
import { byGrade, isPlain, type Passage } from './claimList'
import { Grade } from './Grade'
import { Quotation } from './Passages'

type Props = { passages: Passage[]; kind: string; when?: RecordPeriodFragment }

// More than that would push the list beside a map out of sight; the thing's page has all.
const few = 3

/**
 * On whose word: the passages that a thing rests on, those with words to quote first. Each has the grades of its claims, and the claims of which a reader
 * should know more than that they are told.
 */
export function Evidence({ passages, kind, when }: Props) {
  const shown = passages.toSorted((a, b) => Number(b.excerpts.length > 0) - Number(a.excerpts.length > 0)).slice(0, few)
  return (
    <>
      {shown.map((passage) => (
        <div key={passage.key} class="evidence">
          <Quotation passage={passage} />
          <ul>
            {byGrade(passage.claims).map((claims) => (
              <li key={claims[0]!.id}>
                <Grade claim={claims[0]!} /> {words.value.record.rest(claims.length)}
              </li>
            ))}
            {notable(passage.claims).map((claim) => (
              <li key={claim.id}>
                <ClaimText claim={claim} kind={kind} when={when} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  )
}

// A note that goes for many claims stands at the first of them.
function notable(claims: Passage['claims']) {
  return claims.filter((claim, i) => !isPlain(claim) && claims.findIndex(({ note }) => note === claim.note) === i)
}
