import { toNode } from '../address/address'
import { Link } from '../address/Link'
import type { MethodQuery } from '../api/generated'
import { Name } from '../words/Name'
import { Untranslated } from '../words/Untranslated'
import { words } from '../words/words'
import { kindOfCount } from './kindOfCount'

type Props = { of: MethodQuery }

/** On how many stories and publishers all of this rests. */
export function Stories({ of: { stories } }: Props) {
  const publishers = new Set(stories.nodes.flatMap(({ publisher }) => publisher?.id ?? []))
  return <p class="note">{words.value.method.record.stories(stories.totalCount, publishers.size)}</p>
}

/** What one would look for and not find. */
export function KnownGaps({ of: { dataset } }: Props) {
  return (
    <ul class="known-gaps">
      {dataset.knownGaps.map((gap) => (
        <li key={gap.id}>
          <Link href={toNode(gap.id)}>
            <Name of={gap} />
          </Link>{' '}
          <span class="secondary">{words.value.kinds.knownGap[gap.kind]}</span>
          {gap.summary && (
            <p class="secondary">
              <Untranslated>{gap.summary}</Untranslated>
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}

/** The version of the data, its terms, and how much there is of each kind. */
export function DataSet({ of: { dataset } }: Props) {
  const w = words.value.method.amount
  return (
    <>
      <dl class="meanings">
        <div>
          <dt>{w.version}</dt>
          <dd>
            <code>{dataset.version}</code> <span class="secondary">{w.versionText}</span>
          </dd>
        </div>
        <div>
          <dt>{w.licence}</dt>
          <dd>
            <Untranslated>{dataset.licence}</Untranslated>
          </dd>
        </div>
      </dl>
      <h3>{w.kinds}</h3>
      <table class="counts">
        <tbody>
          {dataset.counts.map(({ key, count }) => (
            <tr key={key}>
              <th scope="row">{kindOfCount(key)}</th>
              <td class="numbers">{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
