import type { Words } from '../words'
import { count } from './count'

export default {
  heading: (pairs) =>
    pairs === 0
      ? 'No hay ningún par de países registrado'
      : count(pairs, { one: 'Hay # par de países registrado', other: 'Hay # pares de países registrados' }),
  possible: (pairs) =>
    count(pairs, {
      one: '# más es posible: no se sabe con tanta exactitud cuándo fue.',
      other: '# más son posibles: no se sabe con tanta exactitud cuándo fue.',
    }),
  tooEarly: 'Ninguna fuente es tan antigua',
  whole: (first, last) => `Todo el registro, ${first === last ? first : `${first}–${last}`}.`,
  by: (day) => `Registrado al ${day}.`,
  knownBy: (day) => `Según lo conocido al ${day}.`,
  howToRead: 'Una marca es la forma más fuerte; un número, si hay más de un contacto.',
  howToReadMap:
    'Los mismos pares en un mapa. Una línea une dos países, cada uno dibujado en un punto; no es un camino ni un lugar de reunión.',
  form: 'Mostrar como',
  matrix: 'Matriz',
  map: 'Mapa',
  matrixName: 'Matriz de países, y lo registrado de cada dos',
  keys: 'Las flechas van de casilla en casilla, Espacio muestra una al lado, Intro abre su ficha.',
  tapAName: 'Elija un país para ver sus pares.',
  emptyCell: 'Una casilla vacía: nada registrado.',
  emptyCellFiltered: 'Una casilla vacía: nada registrado que cumpla los filtros.',
  noLine: 'Sin línea: nada registrado.',
  noLineFiltered: 'Sin línea: nada registrado que cumpla los filtros.',
  notEvidence: 'Eso no prueba que no haya nada:',
  stories: (stories, publishers) =>
    `${count(stories, { one: '# relato', other: '# relatos' })}, ${count(publishers, { one: '# editor', other: '# editores' })}.`,
  withBodiesOnly: (names, n) =>
    count(n, {
      one: `${names}: registrado con un organismo o un proyecto, con ningún otro país.`,
      other: `${names}: registrados con un organismo o un proyecto, con ningún otro país.`,
    }),
  onRoutesOnly: (names, n) =>
    count(n, {
      one: `${names}: nombrado en una ruta, y en ninguna cooperación.`,
      other: `${names}: nombrados en una ruta, y en ninguna cooperación.`,
    }),
  noAgreement: 'No hay registrado ningún acuerdo entre dos Estados, así que no se dibuja ninguno.',
  pair: (a, b) => `${a} – ${b}`,
  cell: (pair, what) => `${pair}: ${what}`,
  contacts: (n) => count(n, { one: '# contacto', other: '# contactos' }),
  nothing: 'nada registrado',
  possibly: 'posible',
  possiblyLong: 'Solo posible para esta fecha: no se sabe con tanta exactitud cuándo fue.',
  seriesAlso: 'también una serie',
  series: 'serie: no se dice quién se reunió con quién',
  seriesLong: 'Ambos participaron en una serie de la que la fuente no dice quién se reunió con quién. No forma ningún par:',
  nothingLong: 'Nada de lo registrado reúne a estos dos.',
  chosen: 'Par elegido',
  chosenCountry: 'País elegido',
  close: 'Cerrar',
  chooseACell: 'Elija una casilla para ver lo registrado de los dos, y quién lo dice.',
  chooseALine: 'Elija una línea, o un par de abajo, para ver lo registrado de los dos, y quién lo dice.',
  openBrief: 'Abrir la ficha de este par',
  undated: 'sin fecha',
  notBefore: (day) => `no antes del ${day}`,
  partners: (n) =>
    n === 0 ? 'Registrado con ningún otro país' : count(n, { one: 'Registrado con # país', other: 'Registrado con # países' }),
  partnersInSeries: 'En una serie con',
  others: (n) => count(n, { one: '# país con el que no hay nada registrado', other: '# países con los que no hay nada registrado' }),
  kinds: 'Formas registradas, de débil a fuerte',
  kindsNote: 'Es un rango de formas; no dice nada del número de personas.',
  notOnRecord: (kinds) => `No registrado: ${kinds}.`,
  manyContacts: 'más de un contacto: cuántos',
  notPairs: 'No se cuenta como par',
  fundingIsNone: 'Financiar o acoger no es cooperación entre países.',
  otherUnpaired: (n) =>
    count(n, {
      one: '# elemento de países u organismos con una entidad o un proyecto',
      other: '# elementos de países u organismos con una entidad o un proyecto',
    }),
  betweenRegions: 'Entre regiones',
  withinARegion: 'Dentro de una región',
  mapName: 'Mapa de los pares de países registrados',
  mapNote:
    'Este mapa muestra un solo corredor, tal como lo cuentan sus fuentes. Las líneas unen países; no son caminos recorridos, y se apartan de los países con los que no tienen que ver. Las fronteras no implican aprobación alguna.',
  inset: 'América Central, ampliada',
  columns: {
    a: 'País',
    b: 'Otro país',
    strongest: 'Forma más fuerte',
    kinds: 'Todas las formas',
    contacts: 'Contactos',
    on: 'Registrado',
    first: 'Primero al',
    last: 'Último al',
  },
  sure: { CERTAIN: 'seguro', POSSIBLE: 'posible' },
} satisfies Words['cooperation']
