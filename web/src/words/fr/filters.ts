import type { Words } from '../words'

export default {
  title: (active) => (active > 0 ? `Filtres (${active})` : 'Filtres'),
  fields: {
    route: 'Route',
    region: 'Région',
    country: 'Pays',
    kind: 'Coopération à partir de',
    threshold: 'Compté à partir de',
    eventKind: 'Type d’événement',
    sourceKind: 'Type de source',
    minSources: 'Sources indépendantes',
    reliability: 'Fiabilité des sources',
    knownBy: 'Connu au',
    at: 'Recensé au',
  },
  any: 'indifférent',
  usual: (kind) => `${kind} (par défaut)`,
  atLeast: (count) => `au moins ${count}`,
  orBetter: (grade, meaning) => (grade === 'A' ? `A, ${meaning}` : `${grade}, ${meaning}, ou mieux`),
  active: 'Filtres actifs',
  chip: (field, value) => `${field} : ${value}`,
  remove: 'Retirer le filtre',
  clear: 'Tout effacer',
  refused: (field, value) => `« ${value} », dans l’adresse, n’est pas une valeur possible de « ${field} », et n’est pas pris en compte.`,
  nothing: 'Rien ne répond à ces filtres.',
  without: 'Retirez-en un :',
} satisfies Words['filters']
