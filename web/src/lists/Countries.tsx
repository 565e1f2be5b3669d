import { address } from '../address/address'
import { ask } from '../api/ask'
import { CountCountriesDocument, ListCountriesDocument } from '../api/generated'
import type { Field } from '../filters/fields'
import { Thing, Things } from '../record/Thing'
import { lang, words } from '../words/words'
import { All } from './All'
import { Entry } from './Entry'
import { ListView } from './ListView'
import { named, orderOf } from './sorting'
import { pageIn, pagesOf } from './pages'
import { countryTable } from './tables'
import { whereCountries } from './where'

const fields: Field[] = ['region', 'minSources', 'reliability', 'knownBy']

/** The countries and territories of which a source tells something; on demand all that have a code. */
export function Countries() {
  const { set } = address.value
  const variables = { where: whereCountries(set), orderBy: [orderOf(named, set.order)], lang: lang.value }
  const load = (after: string | null) => ask(ListCountriesDocument, { ...variables, after }).value
  const first = load(null)
  const w = words.value.lists
  return (
    <ListView
      name="countries"
      heading={w.countries.heading}
      note={w.countries.note}
      fields={fields}
      facets={first.state === 'ready' ? first.data.countries.facets : []}
      facetKeys={{ REGION: { key: 'region', value: (id) => id.replace('region:', '') } }}
      orders={Object.keys(named) as (keyof typeof named)[]}
      first={first}
      pages={pagesOf(`countries ${JSON.stringify(variables)}`, (after) => pageIn(load(after), ({ countries }) => countries))}
      count={(without) => ask(CountCountriesDocument, { where: whereCountries(without) }).value}
      counted={({ countries }) => countries.totalCount}
      beside={<All few={w.countries.few} all={w.countries.all} />}
      entry={(country) => (
        <Entry title={<Thing of={country} />}>
          {country.iso3}
          {country.regions.nodes.length > 0 && (
            <>
              {' · '}
              <Things of={country.regions.nodes} />
            </>
          )}
          {country.events.totalCount > 0 && ` · ${w.eventsOf(country.events.totalCount)}`}
          {country.cooperations.totalCount > 0 && ` · ${w.cooperationsOf(country.cooperations.totalCount)}`}
        </Entry>
      )}
      table={countryTable}
      document={ListCountriesDocument}
      variables={variables}
    />
  )
}
