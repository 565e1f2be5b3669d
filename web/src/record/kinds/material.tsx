import { RecordMaterialDocument } from '../../api/generated'
import { Untranslated } from '../../words/Untranslated'
import { words } from '../../words/words'
import { mainRow, row } from '../description'
import { page } from '../page'
import { things } from '../Thing'
import { events } from './parts'

export default page(RecordMaterialDocument, 'Material', (material) => {
  const w = words.value.record
  return {
    told: [
      ...mainRow(w.row.kind, words.value.kinds.material[material.kind]),
      ...row(w.row.state, material.state && <Untranslated>{material.state}</Untranslated>),
      ...row(w.row.producers, things(material.producers.nodes)),
      ...row(w.row.endorsers, things(material.endorsers.nodes)),
    ],
    unknown: [],
    appears: row(w.events, events(material.events.nodes)),
  }
})
