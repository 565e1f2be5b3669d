import { RecordAgreementDocument } from '../../api/generated'
import { date } from '../../words/dates'
import { words } from '../../words/words'
import { mainRow, row, unknowns } from '../description'
import { page } from '../page'
import { things } from '../Thing'

export default page(RecordAgreementDocument, 'Agreement', (agreement) => {
  const w = words.value.record
  const day = agreement.partiesAsOf && date(agreement.partiesAsOf)
  const parties = agreement.parties.edges.map(({ node, since }) => ({ ...node, since }))
  return {
    told: [
      ...mainRow(w.row.kind, words.value.kinds.agreement[agreement.kind]),
      ...row(w.row.acronym, agreement.acronym),
      ...row(w.row.unts, agreement.unts),
      ...row(w.row.bodies, things(agreement.bodies.nodes)),
      ...mainRow(
        w.row.partiesBound,
        <details>
          <summary>
            {w.row.countriesIn(agreement.parties.totalCount)} {day && w.row.asOf(day)}
          </summary>
          {things(parties, { total: agreement.parties.totalCount, beside: ({ since }) => since && date(since, 'shortDay') })}
        </details>,
      ),
      ...row(w.row.signedOnly, things(agreement.signedOnly.nodes, { total: agreement.signedOnly.totalCount })),
    ],
    unknown: unknowns([Boolean(day), w.unknowns.partiesSince(day ?? '')]),
    appears: [],
  }
})
