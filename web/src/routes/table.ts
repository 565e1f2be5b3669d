import type { Table } from '../table/table'
import { nameOf } from '../words/names'
import { words } from '../words/words'
import { isReportedOnly, type Leg, type Route } from './drawn'

type Row = { route: Route; leg: Leg }

/** The legs of the routes as rows: every line of the map is one. */
export function routeTable(routes: Route[]): Table<Row> {
  const { routes: w, kinds } = words.value
  const basis = ({ route, leg }: Row) => (isReportedOnly(route, leg) ? 'REPORTED_DESTINATION' : leg.basis)
  return {
    caption: w.tableName,
    rows: routes.flatMap((route) => route.legs.nodes.map((leg) => ({ route, leg }))),
    id: ({ leg }) => leg.id,
    columns: [
      { key: 'route', name: w.columns.route, value: ({ route }) => nameOf(route) },
      { key: 'step', name: w.columns.step, value: ({ leg }) => leg.step },
      { key: 'from', name: w.columns.from, value: ({ route, leg }) => endName(route, leg.from.id) },
      { key: 'to', name: w.columns.to, value: ({ route, leg }) => endName(route, leg.to.id) },
      {
        key: 'basis',
        name: w.columns.basis,
        value: basis,
        show: (row) => (isReportedOnly(row.route, row.leg) ? w.reportedOnly : kinds.legBasis[row.leg.basis]),
      },
      {
        key: 'route_modes',
        name: w.columns.modes,
        value: ({ route }) => route.modes.join('; '),
        show: ({ route }) => route.modes.map((mode) => kinds.mode[mode]).join(', '),
      },
    ],
    sources: ({ route }) => route.citations.map(({ source }) => source),
  }
}

function endName(route: Route, id: string) {
  const end = route.stages.flatMap((stage) => stage.ends.nodes).find((node) => node.id === id)
  return end ? nameOf(end) : id
}
