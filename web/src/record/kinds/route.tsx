import { RecordRouteDocument, type RecordRouteQuery } from '../../api/generated'
import { to } from '../../address/address'
import { Link } from '../../address/Link'
import { Untranslated } from '../../words/Untranslated'
import { words } from '../../words/words'
import { mainRow, row, unknowns } from '../description'
import { type Of, page } from '../page'
import { Section } from '../Section'
import { Things, things } from '../Thing'
import { Legs } from './Legs'
import { modes } from './parts'

type Route = Of<RecordRouteQuery, 'Route'>

export default page(RecordRouteDocument, 'Route', (route, { entity }) => {
  const w = words.value.record
  const id = entity && 'id' in entity ? entity.id : ''
  const hasLegs = route.legs.nodes.length > 0
  const at = (view: string) => to(id.replace('route:', `${view}/`))
  return {
    told: [
      ...mainRow(
        w.row.ordered,
        <>
          {route.ordered ? w.row.isOrdered : w.row.notOrdered}
          {route.orderNote && (
            <span class="secondary aside">
              <Untranslated>{route.orderNote}</Untranslated>
            </span>
          )}
        </>,
      ),
      ...mainRow(w.row.modes, modes(route.modes)),
      ...mainRow(route.ordered ? w.stagesInOrder : w.stagesUnordered, <Stages of={route} />),
    ],
    more: hasLegs && (
      <Section title={w.legs}>
        <Legs of={route} />
      </Section>
    ),
    unknown: unknowns([!route.ordered, w.unknowns.order], [route.modes.length === 0, w.unknowns.mode], [true, w.unknowns.people]),
    appears: [
      ...row(w.gaps, hasLegs && <Link href={at('gaps')}>{w.seeGaps}</Link>),
      ...row(w.routes, <Link href={at('routes')}>{w.seeMap}</Link>),
      ...row(w.findings, things(route.findings.nodes, { lines: true })),
    ],
  }
})

function Stages({ of: { ordered, stages } }: { of: Route }) {
  const List = ordered ? 'ol' : 'ul'
  return (
    <List class="record-stages">
      {stages.map(({ id, number, role, ends }) => (
        <li key={id}>
          {ordered && <span class="numbers stage-number">{number}</span>}
          <span>
            <Things of={ends.nodes} />
            {role && <span class="secondary"> {words.value.kinds.routeRole[role]}</span>}
          </span>
        </li>
      ))}
    </List>
  )
}
