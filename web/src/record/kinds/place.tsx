import { RecordPlaceDocument } from '../../api/generated'
import { words } from '../../words/words'
import { mainRow, row, unknowns } from '../description'
import { page } from '../page'
import { things } from '../Thing'
import { events, legs, stages } from './parts'

export default page(RecordPlaceDocument, 'Place', (place) => {
  const w = words.value.record
  return {
    appearsFirst: true,
    told: [
      ...mainRow(w.row.kind, words.value.kinds.place[place.kind]),
      ...mainRow(w.row.country, things(place.countries.nodes)),
      ...row(w.row.datelineOf, things(place.datelineOf.nodes, { lines: true })),
    ],
    unknown: unknowns([place.stages.length === 0, w.unknowns.route]),
    appears: [
      ...row(w.row.venueOf, events(place.events.nodes)),
      ...row(w.row.stages, stages(place.stages)),
      ...row(w.row.legsFrom, legs(place.legsFrom.nodes)),
      ...row(w.row.legsTo, legs(place.legsTo.nodes)),
      ...row(w.findings, things(place.findings.nodes, { lines: true })),
    ],
  }
})
