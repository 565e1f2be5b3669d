import { RecordLegDocument } from '../../api/generated'
import { to } from '../../address/address'
import { Link } from '../../address/Link'
import { words } from '../../words/words'
import { mainRow, row, unknowns } from '../description'
import { page } from '../page'
import { Thing, things } from '../Thing'
import { LegGaps } from '../LegGaps'
import { modes } from './parts'

export default page(RecordLegDocument, 'Leg', (leg, data) => {
  const w = words.value.record
  return {
    told: [
      ...mainRow(w.row.from, <Thing of={leg.from} />),
      ...mainRow(w.row.to, <Thing of={leg.to} />),
      ...mainRow(w.row.route, things([leg.route])),
      ...row(w.row.step, w.row.stepOf(leg.step)),
      ...mainRow(w.row.basis, words.value.kinds.legBasis[leg.basis]),
      ...mainRow(w.row.modes, modes(leg.modes)),
    ],
    unknown: unknowns(
      [leg.modes.length === 0, w.unknowns.mode],
      [leg.basis === 'BETWEEN_STAGES', w.unknowns.movement],
      [true, w.unknowns.people],
    ),
    appears: [
      ...row(w.gaps, <LegGaps leg={leg} routes={data.routes.nodes} />),
      ...row(w.routes, <Link href={to(leg.route.id.replace('route:', 'routes/'), { sel: leg.id })}>{w.seeMap}</Link>),
    ],
  }
})
