import { address } from '../address/address'
import { ask } from '../api/ask'
import { CountOrganizationsDocument, ListOrganizationsDocument } from '../api/generated'
import type { Field } from '../filters/fields'
import { Thing } from '../record/Thing'
import { lang, words } from '../words/words'
import { All } from './All'
import { Entry } from './Entry'
import { ListView } from './ListView'
import { named, orderOf } from './sorting'
import { pageIn, pagesOf } from './pages'
import { organizationTable } from './tables'
import { whereOrganizations } from './where'

const fields: Field[] = ['country', 'minSources', 'reliability', 'knownBy']

/** The bodies of which a source tells something done; on demand all that the record has. */
export function Organizations() {
  const { set } = address.value
  const variables = { where: whereOrganizations(set), orderBy: [orderOf(named, set.order)], lang: lang.value }
  const load = (after: string | null) => ask(ListOrganizationsDocument, { ...variables, after }).value
  const first = load(null)
  const w = words.value.lists
  const k = words.value.kinds
  return (
    <ListView
      name="organizations"
      heading={w.organizations.heading}
      note={w.organizations.note}
      fields={fields}
      facets={first.state === 'ready' ? first.data.organizations.facets : []}
      facetKeys={{ KIND: { key: 'bodyKind', labels: k.organization } }}
      orders={Object.keys(named) as (keyof typeof named)[]}
      first={first}
      pages={pagesOf(`organizations ${JSON.stringify(variables)}`, (after) => pageIn(load(after), ({ organizations }) => organizations))}
      count={(without) => ask(CountOrganizationsDocument, { where: whereOrganizations(without) }).value}
      counted={({ organizations }) => organizations.totalCount}
      beside={<All few={w.organizations.few} all={w.organizations.all} />}
      entry={(body) => (
        <Entry title={<Thing of={body} />}>
          {k.organization[body.kind]}
          {body.country && (
            <>
              {' · '}
              <Thing of={body.country} />
            </>
          )}
          {body.events.totalCount > 0 && ` · ${w.eventsOf(body.events.totalCount)}`}
          {body.cooperations.totalCount > 0 && ` · ${w.cooperationsOf(body.cooperations.totalCount)}`}
        </Entry>
      )}
      table={organizationTable}
      document={ListOrganizationsDocument}
      variables={variables}
    />
  )
}
