import type { Words } from '../words'
import { count } from './count'

export default {
  title: 'Rutas',
  heading: 'Las rutas, con las palabras de las fuentes',
  finding: (all, withLegs) =>
    `${count(all, { one: 'Se cuenta # ruta', other: 'Se cuentan # rutas' })}. ${count(withLegs, {
      one: '# tiene tramos en un orden',
      other: '# tienen tramos en un orden',
    })}; ${count(all - withLegs, { one: '# solo se nombra', other: '# solo se nombran' })}. Las regiones son bandas, pues las fuentes no nombran en ellas ningún lugar.`,
  mapName: 'Mapa de las rutas y sus tramos',
  chosen: 'La ruta en azul',
  stages: 'Etapas, en el orden de la fuente',
  together: 'juntos: la fuente no pone ninguno antes que otro',
  legs: (n, basis) => `${count(n, { one: '# tramo', other: '# tramos' })}, ${basis}`,
  reportedOnly: 'destino referido, no recorrido',
  others: 'Otras rutas con tramos',
  othersCount: (n) => count(n, { one: '# tramo', other: '# tramos' }),
  shared: (n) =>
    count(n, { one: '# compartido con la ruta en azul, lado a lado', other: '# compartidos con la ruta en azul, lado a lado' }),
  unordered: 'Nombradas sin tramos: no se dibujan líneas',
  toGaps: 'Las brechas de esta ruta',
  toRecord: 'Todo lo registrado de ella',
  legendName: 'Cómo se dibujan los tramos',
  legend: {
    STATED: 'según la fuente',
    BETWEEN_STAGES: 'entre etapas',
    OTHER_ROUTE: 'otras rutas',
    REPORTED_DESTINATION: 'referido, no recorrido',
  },
  columns: { route: 'Ruta', step: 'Eslabón', from: 'De', to: 'A', basis: 'Se basa en', modes: 'Medios' },
  tableName: 'Tramos de las rutas',
  widths: 'El ancho de una línea no dice nada del número de personas.',
  legLabel: (route, from, arrow, to, basis) => `${route}: ${from} ${arrow} ${to}, ${basis}`,
} satisfies Words['routes']
