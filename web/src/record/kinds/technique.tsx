import { RecordTechniqueDocument } from '../../api/generated'
import { words } from '../../words/words'
import { mainRow, row } from '../description'
import { page } from '../page'
import { events } from './parts'

export default page(RecordTechniqueDocument, 'Technique', (technique) => {
  const w = words.value.record
  return {
    appearsFirst: true,
    told: mainRow(w.row.kind, words.value.kinds.technique[technique.kind]),
    unknown: [],
    appears: row(w.events, events(technique.events.nodes)),
  }
})
