import { RecordEventDocument, type RecordEventQuery } from '../../api/generated'
import { date, span } from '../../words/dates'
import { Untranslated } from '../../words/Untranslated'
import { words } from '../../words/words'
import { mainRow, row, type Row, unknowns } from '../description'
import { gapRows } from '../InGaps'
import { apart } from '../joined'
import { type Of, page } from '../page'
import { pairLinks } from '../PairLinks'
import { things } from '../Thing'
import { When } from '../When'
import { byRole, rolesOf } from './roles'
import { texts } from './parts'

export default page(RecordEventDocument, 'Event', (event, data) => {
  const w = words.value.record
  const k = words.value.kinds
  const countries = event.participants.edges.filter(({ node }) => node.id.startsWith('country:')).length
  const isNever = event.when.earliest === null && event.when.latest === null
  const isDay = event.when.earliest !== null && event.when.earliest === event.when.latest
  const venues = event.places.edges.map(({ node, claims }) => ({ ...node, claims }))
  return {
    when: event.when,
    told: [
      ...mainRow(w.row.what, k.event[event.kind]),
      ...mainRow(w.row.status, event.status !== 'OCCURRED' && k.eventStatus[event.status]),
      ...mainRow(w.row.when, <When of={event.when} />),
      ...row(w.row.reported, event.reportedOn && date(event.reportedOn)),
      ...mainRow(
        w.row.where,
        things(venues, {
          beside: ({ countries, claims }) => (
            <>
              {things(countries.nodes)} (
              {apart([w.row.venueOnly, ...(claims.some(({ modality }) => modality === 'INFERRED_BY_US') ? [w.row.fromDateline] : [])])})
            </>
          ),
        }),
      ),
      ...byRole(event.participants.edges),
      ...row(
        w.row.concerns,
        things(
          event.concerns.edges.map(({ node, roles }) => ({ ...node, roles })),
          { beside: ({ roles }) => rolesOf(roles) },
        ),
      ),
      ...row(w.row.people, event.people && <Untranslated>{event.people.text}</Untranslated>),
      ...row(w.row.countriesStated, event.countriesStated && w.row.stated(event.countriesStated)),
      ...row(w.row.topics, texts(event.topics)),
      ...row(w.row.outcome, event.outcome && <Untranslated>{event.outcome}</Untranslated>),
      ...row(w.row.project, event.project && things([event.project])),
      ...row(w.row.margins, event.onMarginsOf && things([event.onMarginsOf])),
    ],
    unknown: unknowns(
      [event.kind === 'UNSPECIFIED', w.unknowns.kind],
      isNever ? [true, w.unknowns.when] : [!isDay, w.unknowns.day],
      [venues.length === 0, w.unknowns.place],
      [(event.countriesStated ?? 0) > countries, w.unknowns.participants(countries, event.countriesStated ?? 0)],
      [!event.outcome, w.unknowns.outcome],
      ...openReadings(data).map((note) => [true, <Untranslated>{note}</Untranslated>] as const),
    ),
    appears: [
      ...row(w.cooperation, things(event.cooperations.nodes, { lines: true, beside: ({ kind }) => k.cooperation[kind] })),
      ...row(w.row.pairs, pairLinks(event.cooperations.nodes)),
      ...gapRows(data.routes.nodes, event.cooperations.nodes),
      ...elsewhere(event),
    ],
  }
})

type Event = Of<RecordEventQuery, 'Event'>

// Other things of the record that an event leads to.
function elsewhere(event: Event): Row[] {
  const w = words.value.record
  const shared = event.overlaps.map(({ event: other, from, to }) => ({ ...other, from, to }))
  return [
    ...row(w.row.sideEvents, things(event.sideEvents.nodes, { lines: true })),
    ...row(w.row.maybeSame, things(event.maybeSameAs.nodes, { lines: true, beside: () => w.row.countOnce })),
    ...row(w.row.overlaps, things(shared, { lines: true, beside: ({ from, to }) => (from === to ? date(from) : span(from, to)) })),
    ...row(w.row.techniques, things(event.techniques.nodes)),
    ...row(w.row.materials, things(event.materials.nodes)),
    ...row(w.findings, things(event.findings.nodes, { lines: true })),
  ]
}

// Where the words of a source allow two readings of who did what, and one was taken.
function openReadings({ entity }: RecordEventQuery): string[] {
  const claims = entity && 'claims' in entity ? entity.claims.nodes : []
  const notes = claims
    .filter(({ property, modality }) => property === 'participants' && modality === 'INFERRED_BY_US')
    .map(({ note }) => note)
  return [...new Set(notes)].filter((note) => note !== null)
}
