import type { Words } from '../words'

export default {
  title: (active) => (active > 0 ? `Filtros (${active})` : 'Filtros'),
  fields: {
    route: 'Ruta',
    region: 'Región',
    country: 'País',
    kind: 'Cooperación desde',
    threshold: 'Se cuenta desde',
    eventKind: 'Tipo de evento',
    sourceKind: 'Tipo de fuente',
    minSources: 'Fuentes independientes',
    reliability: 'Fiabilidad de las fuentes',
    knownBy: 'Conocido al',
    at: 'Registrado al',
  },
  any: 'cualquiera',
  usual: (kind) => `${kind} (lo habitual)`,
  atLeast: (count) => `al menos ${count}`,
  orBetter: (grade, meaning) => (grade === 'A' ? `A, ${meaning}` : `${grade}, ${meaning}, o mejor`),
  active: 'Filtros activos',
  chip: (field, value) => `${field}: ${value}`,
  remove: 'Quitar el filtro',
  clear: 'Quitar todos',
  refused: (field, value) => `«${value}», en la dirección, no es un valor posible de «${field}», y no se tiene en cuenta.`,
  nothing: 'Nada cumple estos filtros.',
  without: 'Quite uno:',
} satisfies Words['filters']
