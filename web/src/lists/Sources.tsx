import { address } from '../address/address'
import { ask } from '../api/ask'
import { CountSourcesDocument, ListSourcesDocument, type ListSourcesQuery } from '../api/generated'
import type { Field } from '../filters/fields'
import { members } from '../filters/options'
import { OutLink } from '../record/OutLink'
import { Thing } from '../record/Thing'
import { period } from '../words/period'
import { lang, words } from '../words/words'
import { Entry } from './Entry'
import { ListView } from './ListView'
import { Loading } from './Loading'
import { chronological, orderOf } from './sorting'
import { pageIn, pagesOf } from './pages'
import { sourceTable } from './tables'
import { whereSources } from './where'

const fields: Field[] = ['sourceKind', 'country', 'region', 'reliability', 'knownBy']

/** All sources that claims rest on. */
export function Sources() {
  const { set } = address.value
  const lies = members(set.region && `region:${set.region}`)
  if (!lies) return <Loading />
  const variables = { where: whereSources(set, lies), orderBy: [orderOf(chronological, set.order)], lang: lang.value }
  const load = (after: string | null) => ask(ListSourcesDocument, { ...variables, after }).value
  const first = load(null)
  const w = words.value.lists
  const k = words.value.kinds
  return (
    <ListView
      name="sources"
      heading={w.sourceList.heading}
      note={w.sourceList.note}
      fields={fields}
      facets={first.state === 'ready' ? first.data.sources.facets : []}
      facetKeys={{ KIND: { key: 'sourceKind', labels: k.source }, YEAR: { key: 'year' } }}
      orders={Object.keys(chronological) as (keyof typeof chronological)[]}
      first={first}
      pages={pagesOf(`sources ${JSON.stringify(variables)}`, (after) => pageIn(load(after), ({ sources }) => sources))}
      count={(without) => ask(CountSourcesDocument, { where: whereSources(without, lies) }).value}
      counted={({ sources }) => sources.totalCount}
      entry={(source) => <SourceEntry source={source} />}
      table={sourceTable}
      document={ListSourcesDocument}
      variables={variables}
    />
  )
}

type Source = ListSourcesQuery['sources']['nodes'][number]

function SourceEntry({ source }: { source: Source }) {
  const w = words.value.lists
  const k = words.value.kinds
  return (
    <Entry
      at={period(source.published, true)}
      title={
        <>
          <Thing of={source} />
          {source.url && <OutLink href={source.url} label={words.value.record.open(source.name)} />}
        </>
      }
    >
      {source.publisher && (
        <>
          <Thing of={source.publisher} />
          {' · '}
        </>
      )}
      {k.source[source.kind]}
      {' · '}
      <b>{source.reliability}</b> {k.reliability[source.reliability]}
      {' · '}
      {w.claims(source.statements.totalCount)}
      {' · '}
      {source.corpus ? w.sourceList.story : source.story ? w.sourceList.again : w.sourceList.further}
    </Entry>
  )
}
