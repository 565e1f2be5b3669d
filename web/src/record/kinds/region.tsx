import { RecordRegionDocument } from '../../api/generated'
import { words } from '../../words/words'
import { mainRow, row, unknowns } from '../description'
import { page } from '../page'
import { things } from '../Thing'
import { legs, stages } from './parts'

export default page(RecordRegionDocument, 'Region', (region) => {
  const w = words.value.record
  return {
    appearsFirst: true,
    told: [
      ...mainRow(w.row.scheme, words.value.kinds.regionScheme[region.scheme]),
      ...row(w.row.code, region.code && `M49 ${region.code}`),
      ...mainRow(w.row.parent, region.parent && things([region.parent])),
      ...row(w.row.parts, things(region.parts.nodes)),
      ...mainRow(w.row.countries, things(region.countries.nodes, { total: region.countries.totalCount })),
      ...row(w.row.actorGroups, things(region.actorGroups.nodes, { lines: true })),
    ],
    unknown: unknowns(
      [region.countries.totalCount === 0 && region.parts.nodes.length === 0, w.unknowns.countries],
      [true, w.unknowns.people],
    ),
    appears: [
      ...row(w.row.stages, stages(region.stages)),
      ...row(w.row.legsFrom, legs(region.legsFrom.nodes)),
      ...row(w.row.legsTo, legs(region.legsTo.nodes)),
      ...row(w.findings, things(region.findings.nodes, { lines: true })),
    ],
  }
})
