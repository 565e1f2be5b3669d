import type { ListCountriesQuery, ListEventsQuery, ListOrganizationsQuery, ListSourcesQuery } from '../api/generated'
import { Thing } from '../record/Thing'
import type { Cited, Table } from '../table/table'
import { type Named, nameOf } from '../words/names'
import { period } from '../words/period'
import { words } from '../words/words'
import { partIn } from './partIn'

type Event = ListEventsQuery['events']['nodes'][number]
type Source = ListSourcesQuery['sources']['nodes'][number]
type Organization = ListOrganizationsQuery['organizations']['nodes'][number]
type Country = ListCountriesQuery['countries']['nodes'][number]

const names = (things: readonly Named[]) => things.map(nameOf).join('; ') || null
const cited = ({ citations }: { citations: { source: Cited }[] }) => citations.map(({ source }) => source)
const idColumn = { key: 'id', name: 'id', value: ({ id }: { id: string }) => id }

/** Events as rows. */
export function eventTable(rows: Event[]): Table<Event> {
  const w = words.value.lists
  const k = words.value.kinds
  return {
    caption: w.names.events,
    rows,
    id: ({ id }) => id,
    sources: cited,
    columns: [
      { key: 'name', name: w.columns.name, value: nameOf, show: (event) => <Thing of={event} /> },
      { key: 'when', name: w.columns.when, value: ({ when }) => when.edtf, show: ({ when }) => period(when, true) },
      { key: 'kind', name: w.columns.kind, value: ({ kind }) => k.event[kind] },
      { key: 'status', name: w.columns.status, value: ({ status }) => k.eventStatus[status] },
      { key: 'places', name: w.columns.places, value: ({ places }) => names(places.nodes) },
      { key: 'countries', name: w.columns.countries, value: (event) => names(partIn(event)) },
      idColumn,
    ],
  }
}

/** Sources as rows; each rests on itself. */
export function sourceTable(rows: Source[]): Table<Source> {
  const w = words.value.lists
  return {
    caption: w.names.sources,
    rows,
    id: ({ id }) => id,
    sources: (source) => [source],
    columns: [
      { key: 'name', name: w.columns.name, value: nameOf, show: (source) => <Thing of={source} /> },
      {
        key: 'published',
        name: w.columns.published,
        value: ({ published }) => published.edtf,
        show: ({ published }) => period(published, true),
      },
      { key: 'publisher', name: w.columns.publisher, value: ({ publisher }) => publisher && nameOf(publisher) },
      { key: 'kind', name: w.columns.kind, value: ({ kind }) => words.value.kinds.source[kind] },
      { key: 'reliability', name: w.columns.reliability, value: ({ reliability }) => reliability },
      { key: 'claims', name: w.columns.claims, value: ({ statements }) => statements.totalCount },
      idColumn,
    ],
  }
}

/** Organizations as rows. */
export function organizationTable(rows: Organization[]): Table<Organization> {
  const w = words.value.lists
  return {
    caption: w.names.organizations,
    rows,
    id: ({ id }) => id,
    sources: cited,
    columns: [
      { key: 'name', name: w.columns.name, value: nameOf, show: (body) => <Thing of={body} /> },
      { key: 'kind', name: w.columns.kind, value: ({ kind }) => words.value.kinds.organization[kind] },
      { key: 'country', name: w.columns.country, value: ({ country }) => country && nameOf(country) },
      { key: 'events', name: w.columns.events, value: ({ events }) => events.totalCount },
      { key: 'cooperation', name: w.columns.cooperation, value: ({ cooperations }) => cooperations.totalCount },
      idColumn,
    ],
  }
}

/** Countries as rows. */
export function countryTable(rows: Country[]): Table<Country> {
  const w = words.value.lists
  return {
    caption: w.names.countries,
    rows,
    id: ({ id }) => id,
    sources: cited,
    columns: [
      { key: 'name', name: w.columns.name, value: nameOf, show: (country) => <Thing of={country} /> },
      { key: 'code', name: w.columns.code, value: ({ iso3 }) => iso3 },
      { key: 'regions', name: w.columns.regions, value: ({ regions }) => names(regions.nodes) },
      { key: 'events', name: w.columns.events, value: ({ events }) => events.totalCount },
      { key: 'cooperation', name: w.columns.cooperation, value: ({ cooperations }) => cooperations.totalCount },
      idColumn,
    ],
  }
}
