import { RecordActorGroupDocument } from '../../api/generated'
import { words } from '../../words/words'
import { mainRow, row } from '../description'
import { page } from '../page'
import { things } from '../Thing'

export default page(RecordActorGroupDocument, 'ActorGroup', (group) => {
  const w = words.value.record
  return {
    told: [
      ...mainRow(w.row.kind, words.value.kinds.actorGroup[group.kind]),
      ...row(w.row.named, group.isNamed ? w.row.isNamed : w.row.unnamed),
      ...mainRow(w.row.alleged, group.alleged && w.row.onlyAlleged),
      ...mainRow(w.row.operatesIn, things(group.operatesIn.nodes)),
    ],
    unknown: [],
    appears: row(w.findings, things(group.findings.nodes, { lines: true })),
  }
})
