import { address } from '../address/address'
import { ask } from '../api/ask'
import { CountEventsDocument, ListEventsDocument, type ListEventsQuery } from '../api/generated'
import type { Field } from '../filters/fields'
import { members } from '../filters/options'
import { period } from '../words/period'
import { lang, words } from '../words/words'
import { EventTimeline } from './EventTimeline'
import { Entry } from './Entry'
import { ListView } from './ListView'
import { Loading } from './Loading'
import { dated, orderOf } from './sorting'
import { pageIn, pagesOf } from './pages'
import { partIn } from './partIn'
import { eventTable } from './tables'
import { Thing, Things } from '../record/Thing'
import { whereEvents } from './where'

const fields: Field[] = ['eventKind', 'country', 'region', 'minSources', 'reliability', 'knownBy']

/** All events on record: on a line of time, and as a list. */
export function Events() {
  const { set } = address.value
  const lies = members(set.region && `region:${set.region}`)
  if (!lies) return <Loading />
  const where = whereEvents(set, lies)
  const variables = { where, orderBy: [orderOf(dated, set.order)], lang: lang.value }
  const load = (after: string | null) => ask(ListEventsDocument, { ...variables, after }).value
  const first = load(null)
  const w = words.value.lists
  return (
    <ListView
      name="events"
      heading={w.events.heading}
      note={w.events.note}
      fields={fields}
      facets={first.state === 'ready' ? first.data.events.facets : []}
      facetKeys={{ KIND: { key: 'eventKind', labels: words.value.kinds.event }, YEAR: { key: 'year' } }}
      orders={Object.keys(dated) as (keyof typeof dated)[]}
      first={first}
      pages={pagesOf(`events ${JSON.stringify(variables)}`, (after) => pageIn(load(after), ({ events }) => events))}
      count={(without) => ask(CountEventsDocument, { where: whereEvents(without, lies) }).value}
      counted={({ events }) => events.totalCount}
      above={<EventTimeline where={where} />}
      entry={(event) => <EventEntry event={event} />}
      table={eventTable}
      document={ListEventsDocument}
      variables={variables}
    />
  )
}

type Event = ListEventsQuery['events']['nodes'][number]

function EventEntry({ event }: { event: Event }) {
  const parts = partIn(event)
  const k = words.value.kinds
  const w = words.value.lists
  return (
    <Entry at={period(event.when, true)} title={<Thing of={event} />}>
      {k.event[event.kind]}
      {event.status !== 'OCCURRED' && <em> {k.eventStatus[event.status]}</em>}
      {event.places.nodes.length > 0 && (
        <>
          {' · '}
          <Things of={event.places.nodes} />
        </>
      )}
      {parts.length > 0 && (
        <>
          {' · '}
          <Things of={parts} />
        </>
      )}
      {' · '}
      {w.sources(event.citations.length)}
    </Entry>
  )
}
