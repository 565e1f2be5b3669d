import type { RecordPeriodFragment } from '../api/generated'
import { ClaimText } from './ClaimTable'
import type { Passage } from './claimList'
import { Grade } from './Grade'
import { Quotation } from './Passages'

type Props = { passages: Passage[]; kind: string; when?: RecordPeriodFragment }

// More than that would push the list beside a map out of sight; the thing's page has all.
const few = 3

/** On whose word: the passages that a thing rests on, those with words to quote first, each with the claims that it makes. */
export function Evidence({ passages, kind, when }: Props) {
  const shown = passages.toSorted((a, b) => Number(b.excerpts.length > 0) - Number(a.excerpts.length > 0)).slice(0, few)
  return (
    <>
      {shown.map((passage) => (
        <div key={passage.key} class="evidence">
          <Quotation passage={passage} />
          <ul>
            {passage.claims.filter(saysSomething).map((claim, i, all) => (
              <li key={claim.id}>
                <Grade claim={claim} />{' '}
                <span>
                  <ClaimText claim={claim} kind={kind} when={when} note={all.findIndex(({ note }) => note === claim.note) === i} />
                </span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  )
}

// What a thing is called, and where it stands in its route, says nothing about it.
const naming = ['name', 'summary', 'route', 'step', 'number']
const saysSomething = ({ property }: Passage['claims'][number]) => !naming.includes(property)
