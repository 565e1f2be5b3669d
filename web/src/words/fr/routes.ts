import type { Words } from '../words'
import { count } from './count'

export default {
  title: 'Routes',
  heading: 'Les routes, dans les termes des sources',
  finding: (all, withLegs) =>
    `${count(all, { one: '# route est racontée', other: '# routes sont racontées' })}. ${count(withLegs, {
      one: '# a des tronçons dans un ordre',
      other: '# ont des tronçons dans un ordre',
    })} ; ${count(all - withLegs, { one: '# est seulement nommée', other: '# sont seulement nommées' })}. Les régions sont des bandes, car les sources n’y nomment aucun lieu.`,
  mapName: 'Carte des routes et de leurs tronçons',
  chosen: 'La route en bleu',
  stages: 'Étapes, dans l’ordre de la source',
  together: 'ensemble : la source n’en place aucune avant l’autre',
  legs: (n, basis) => `${count(n, { one: '# tronçon', other: '# tronçons' })}, ${basis}`,
  reportedOnly: 'destination rapportée, non parcourue',
  others: 'Autres routes avec des tronçons',
  othersCount: (n) => count(n, { one: '# tronçon', other: '# tronçons' }),
  shared: (n) => count(n, { one: '# partagé avec la route en bleu, côte à côte', other: '# partagés avec la route en bleu, côte à côte' }),
  unordered: 'Nommées sans tronçons : aucune ligne tracée',
  toGaps: 'Les lacunes de cette route',
  toRecord: 'Tout ce qui en est recensé',
  legendName: 'Comment les tronçons sont tracés',
  legend: {
    STATED: 'selon la source',
    BETWEEN_STAGES: 'entre étapes',
    OTHER_ROUTE: 'autres routes',
    REPORTED_DESTINATION: 'rapportée, non parcourue',
  },
  columns: { route: 'Route', step: 'Maillon', from: 'De', to: 'Vers', basis: 'Repose sur', modes: 'Moyens' },
  tableName: 'Tronçons des routes',
  widths: 'La largeur d’une ligne ne dit rien du nombre de personnes.',
  legLabel: (route, from, arrow, to, basis) => `${route} : ${from} ${arrow} ${to}, ${basis}`,
} satisfies Words['routes']
