import type { Words } from '../words'
import { count } from './count'

const small = ['ninguno', 'uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez', 'once', 'doce']
const spelt = (n: number) => small[n] ?? String(n)
// Before its noun one is short: «un tramo de diez».
const before = (n: number) => (n === 1 ? 'Un' : spelt(n).replace(/^./, (first) => first.toUpperCase()))

export default {
  arrow: '→',
  title: 'Brechas',
  heading: (pairs, legs) =>
    pairs === 0
      ? 'Ningún tramo de esta ruta tiene un par registrado'
      : count(pairs, {
          one: `${before(pairs)} tramo de ${spelt(legs)} tiene un par registrado`,
          other: `${before(pairs)} tramos de ${spelt(legs)} tienen un par registrado`,
        }),
  tooEarly: 'Ninguna fuente es tan antigua',
  tooEarlyMore: (first) => `El primer relato se publicó el ${first}. Antes de esa fecha no se puede decir nada de ningún tramo.`,
  around: (n, legs) =>
    count(n, {
      one: `${before(n)} tramo de ${spelt(legs)} solo está unido por alrededor: lo registrado allí pasa por encima de una etapa.`,
      other: `${before(n)} tramos de ${spelt(legs)} solo están unidos por alrededor: lo registrado allí pasa por encima de una etapa.`,
    }),
  possible: (n) =>
    count(n, {
      one: `${before(n)} tramo tiene un par que puede haberse reunido para entonces.`,
      other: `${before(n)} tramos tienen pares que pueden haberse reunido para entonces.`,
    }),
  none: (legs) =>
    count(legs, {
      one: 'Nada de lo registrado une los extremos de su # tramo.',
      other: 'Nada de lo registrado une los extremos de ninguno de los # tramos.',
    }),
  by: (day) => `Al ${day}:`,
  route: 'Ruta',
  summary: (stages, legs) =>
    `${count(stages, { one: '# etapa', other: '# etapas' })}, ${count(legs, { one: '# tramo', other: '# tramos' })}.`,
  countedFrom: (kind) => `Se cuenta desde: ${kind}.`,
  onRecordBy: 'Hasta el',
  monthBack: 'Un mes antes',
  monthOn: 'Un mes después',
  sliderName: 'Fecha a la que está registrada la cooperación',
  sliderHelp: 'Las flechas mueven un mes, las teclas de página un año.',
  stories: (n, publishers, undated) =>
    `Un cuadrado es un relato: ${n} a esta fecha, ${count(publishers, { one: '# editor', other: '# editores' })}. Hueco: más tarde.${
      undated ? ` ${count(undated, { one: '# sin fecha, no mostrado.', other: '# sin fecha, no mostrados.' })}` : ''
    }`,
  caveat: 'El registro empieza con el proyecto: que haya más contactos registrados no significa que haya habido más.',
  step: (n) => `Eslabón ${n}`,
  stepCount: (pairs, legs) => `${pairs} de ${legs} con un par`,
  pairs: (n) => count(n, { one: '# par registrado', other: '# pares registrados' }),
  noCountry: (end) => `No hay ningún país de este extremo registrado: ${end}`,
  noCountryShort: 'ningún país registrado',
  passesOver: (n) => count(n, { one: 'pasa por encima del tramo', other: 'pasan por encima del tramo' }),
  betweenCountries: 'El tramo une dos países y su par está registrado: está cubierto.',
  ties: {
    NAMED: 'lo nombra la fuente de la ruta',
    SAME_ROUTE: 'en la misma ruta, no nombrada',
    REGION_ONLY: 'solo por su región',
  },
  memberships: { STATED: 'región según una fuente', M49: 'región según M49' },
  maybeBy: 'puede haber tenido lugar para entonces',
  witness: 'Abrir lo registrado',
  legend: 'Cómo se dibujan los tramos',
  legs: 'Los tramos y lo registrado de cada uno',
  notCounted: 'Registrado para entonces, no contado',
  later: (n) => (n === 0 ? 'nada viene después' : count(n, { one: '# más viene después', other: '# más vienen después' })),
  possiblyBy: 'posiblemente',
  oneCountry: (n) => count(n, { one: '# elemento nombra menos de dos países', other: '# elementos nombran menos de dos países' }),
  lines: (n) => count(n, { one: '# tramo dibujado', other: '# tramos dibujados' }),
  mapName: 'Mapa de los tramos y de lo registrado de cada uno',
  columns: {
    leg: 'Tramo',
    from: 'De',
    to: 'A',
    state: 'Registrado',
    since: 'Desde',
    pairs: 'Pares',
    possiblePairs: 'Pares posibles',
    witnesses: 'Atestiguado por',
    around: 'Alrededor',
  },
  announced: (day, finding) => `${day}: ${finding}`,
} satisfies Words['gaps']
