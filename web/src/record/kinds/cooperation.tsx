import { RecordCooperationDocument } from '../../api/generated'
import { date } from '../../words/dates'
import { Untranslated } from '../../words/Untranslated'
import { words } from '../../words/words'
import { mainRow, row, unknowns } from '../description'
import { gapRows, isBelow } from '../InGaps'
import { page } from '../page'
import { pairLinks } from '../PairLinks'
import { things } from '../Thing'
import { When } from '../When'
import { events } from './parts'

export default page(RecordCooperationDocument, 'Cooperation', (cooperation, data) => {
  const w = words.value.record
  const k = words.value.kinds
  const { kind, pairing, status, when, reportedOn, parties, decidedBy } = cooperation
  return {
    when,
    told: [
      ...mainRow(w.row.what, k.cooperation[kind]),
      ...mainRow(w.row.status, status !== 'OCCURRED' && k.eventStatus[status]),
      ...mainRow(w.row.when, <When of={when} />),
      ...row(w.row.reported, reportedOn && date(reportedOn)),
      ...mainRow(w.row.parties, things(parties.nodes)),
      ...mainRow(w.row.pairing, k.pairing[pairing]),
      ...row(w.row.countsAs, isBelow(kind) ? w.row.countsBelow : w.row.countsAbove),
      ...row(w.row.decidedBy, <Untranslated>“{decidedBy}”</Untranslated>),
    ],
    unknown: unknowns(
      [when.earliest === null || when.earliest !== when.latest, w.unknowns.day],
      [kind === 'UNSPECIFIED', w.unknowns.kindOfCooperation],
      [pairing === 'SERIES', w.unknowns.series],
      [pairing === 'HUB', w.unknowns.hub],
    ),
    appears: [
      ...row(w.row.pairs, pairLinks([cooperation])),
      ...gapRows(data.routes.nodes, [cooperation]),
      ...row(w.events, events(cooperation.events.nodes)),
    ],
  }
})
