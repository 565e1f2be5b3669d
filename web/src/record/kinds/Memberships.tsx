import type { OrganizationScope } from '../../api/enums'
import type { Named } from '../../words/names'
import { Untranslated } from '../../words/Untranslated'
import { words } from '../../words/words'
import { Things } from '../Thing'

type Edge = { node: Named & { scope: OrganizationScope | null }; status: string | null; asOf: string | null }

// Bodies of one region say more of who can meet than those of the whole world.
const order = ['REGIONAL', null, 'UNIVERSAL'] as const

/** The bodies that a country has a part in, by their reach: folded away, for a state is in dozens. */
export function Memberships({ of: { edges, totalCount } }: { of: { edges: Edge[]; totalCount: number } }) {
  const w = words.value.record.row
  const names = { REGIONAL: w.regional, UNIVERSAL: w.universal }
  return (
    <>
      {order.map((scope) => {
        const bodies = edges.filter(({ node }) => node.scope === scope).map(({ node, status }) => ({ ...node, status }))
        return (
          bodies.length > 0 && (
            <details key={scope}>
              <summary>{w.bodiesOf(scope ? names[scope] : w.otherScope, bodies.length)}</summary>
              <Things of={bodies} lines beside={({ status }) => status && <Untranslated>{status}</Untranslated>} />
            </details>
          )
        )
      })}
      {totalCount > edges.length && <p class="secondary">{words.value.record.more(totalCount - edges.length)}</p>}
    </>
  )
}
