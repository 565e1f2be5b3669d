import { RecordFindingDocument } from '../../api/generated'
import { Untranslated } from '../../words/Untranslated'
import { words } from '../../words/words'
import { mainRow, row } from '../description'
import { page } from '../page'
import { things } from '../Thing'
import { modes } from './parts'

export default page(RecordFindingDocument, 'Finding', (finding) => {
  const w = words.value.record
  return {
    told: [
      ...mainRow(w.row.kind, words.value.kinds.finding[finding.kind]),
      ...mainRow(w.row.certainty, words.value.kinds.certainty[finding.certainty]),
      ...row(w.row.affected, finding.affected && <Untranslated>{finding.affected}</Untranslated>),
      ...row(w.row.modes, modes(finding.modes)),
      ...row(w.row.actors, things(finding.actors.nodes)),
    ],
    unknown: [],
    appears: row(w.row.concerns, things(finding.concerns.nodes)),
  }
})
