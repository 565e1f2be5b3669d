import { RecordKnownGapDocument } from '../../api/generated'
import { words } from '../../words/words'
import { mainRow } from '../description'
import { page } from '../page'

export default page(RecordKnownGapDocument, 'KnownGap', (gap) => ({
  told: mainRow(words.value.record.row.missing, words.value.kinds.knownGap[gap.kind]),
  unknown: [],
  appears: [],
}))
