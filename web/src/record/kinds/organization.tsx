import { RecordOrganizationDocument, type RecordOrganizationQuery } from '../../api/generated'
import { Untranslated } from '../../words/Untranslated'
import { period } from '../../words/period'
import { words } from '../../words/words'
import { mainRow, row, unknowns } from '../description'
import { OutLink } from '../OutLink'
import { type Of, page } from '../page'
import { things } from '../Thing'
import { apart } from '../joined'
import { rolesOf } from './roles'

export default page(RecordOrganizationDocument, 'Organization', (body) => {
  const w = words.value.record
  const members = body.members.edges.map(({ node, status }) => ({ ...node, status }))
  const events = body.events.edges.map(({ node, roles }) => ({ ...node, roles }))
  return {
    appearsFirst: true,
    told: [
      ...mainRow(w.row.kind, words.value.kinds.organization[body.kind]),
      ...row(w.row.acronym, body.acronym),
      ...mainRow(w.row.country, body.country && things([body.country])),
      ...mainRow(w.row.parent, body.parent && things([body.parent])),
      ...row(w.row.units, things(body.units.nodes, { lines: true })),
      ...row(w.row.scope, body.scope && words.value.kinds.scope[body.scope]),
      ...row(w.row.agreement, body.agreement && things([body.agreement])),
      ...row(w.row.offices, things(body.positions)),
      ...row(
        w.row.members,
        things(members, { total: body.members.totalCount, beside: ({ status }) => status && <Untranslated>({status})</Untranslated> }),
      ),
      ...row(w.row.publications, publications(body)),
      ...row(w.row.website, body.website && <OutLink href={body.website}>{new URL(body.website).host}</OutLink>),
    ],
    unknown: unknowns([body.kind === 'REGIONAL_COALITION' && members.length === 0, w.unknowns.members]),
    appears: [
      ...mainRow(
        w.events,
        things(events, {
          lines: true,
          total: body.events.totalCount,
          beside: ({ roles, when }) => apart([rolesOf(roles), period(when, true)]),
        }),
      ),
      ...row(
        w.cooperation,
        things(body.cooperations.nodes, {
          lines: true,
          total: body.cooperations.totalCount,
          beside: ({ kind }) => words.value.kinds.cooperation[kind],
        }),
      ),
      ...row(w.row.materials, things(body.materials.nodes, { lines: true })),
    ],
  }
})

// Folded away: a publisher can have dozens.
function publications({ publications: { nodes, totalCount } }: Of<RecordOrganizationQuery, 'Organization'>) {
  return (
    totalCount > 0 && (
      <details>
        <summary>{words.value.record.row.sources(totalCount)}</summary>
        {things(nodes, { lines: true, total: totalCount })}
      </details>
    )
  )
}
