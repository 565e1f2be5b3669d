import { RecordStageDocument } from '../../api/generated'
import { words } from '../../words/words'
import { mainRow } from '../description'
import { page } from '../page'
import { things } from '../Thing'

export default page(RecordStageDocument, 'Stage', (stage) => {
  const w = words.value.record
  return {
    told: [
      ...mainRow(w.row.route, things([stage.route], { beside: () => w.row.stage(stage.number) })),
      ...mainRow(w.row.what, stage.role && words.value.kinds.routeRole[stage.role]),
      ...mainRow(w.row.ends, things(stage.ends.nodes)),
    ],
    unknown: [],
    appears: [],
  }
})
