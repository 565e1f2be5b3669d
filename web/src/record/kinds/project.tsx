import { RecordProjectDocument } from '../../api/generated'
import { words } from '../../words/words'
import { mainRow, row, unknowns } from '../description'
import { page } from '../page'
import { things } from '../Thing'
import { When } from '../When'
import { events, texts } from './parts'

export default page(RecordProjectDocument, 'Project', (project) => {
  const w = words.value.record
  const named = project.countries.nodes.length
  return {
    appearsFirst: true,
    when: project.when,
    told: [
      ...mainRow(w.row.when, <When of={project.when} />),
      ...row(w.row.objectives, texts(project.objectives)),
      ...mainRow(w.row.implementedBy, things(project.implementedBy.nodes)),
      ...mainRow(w.row.fundedBy, things(project.fundedBy.nodes)),
      ...row(w.row.countriesStated, project.countriesStated && w.row.stated(project.countriesStated)),
      ...mainRow(w.row.seenIn, things(project.countries.nodes)),
    ],
    unknown: unknowns([(project.countriesStated ?? 0) > named, w.unknowns.countriesOf(named, project.countriesStated ?? 0)]),
    appears: [
      ...row(w.events, events(project.events.nodes, project.events.totalCount)),
      ...row(
        w.cooperation,
        things(project.cooperations.nodes, {
          lines: true,
          total: project.cooperations.totalCount,
          beside: ({ kind }) => words.value.kinds.cooperation[kind],
        }),
      ),
      ...row(w.row.materials, things(project.materials.nodes, { lines: true })),
    ],
  }
})
