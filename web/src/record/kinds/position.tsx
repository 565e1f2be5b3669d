import { RecordPositionDocument } from '../../api/generated'
import { words } from '../../words/words'
import { mainRow, row } from '../description'
import { page } from '../page'
import { things } from '../Thing'
import { events } from './parts'

export default page(RecordPositionDocument, 'Position', (position) => {
  const w = words.value.record
  return {
    appearsFirst: true,
    told: mainRow(w.row.office, things([position.of])),
    unknown: [w.row.holder],
    appears: row(w.events, events(position.events.nodes)),
  }
})
