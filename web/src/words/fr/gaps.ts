import type { Words } from '../words'
import { count } from './count'

const small = ['aucun', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze']
const spelt = (n: number) => small[n] ?? String(n)
const Spelt = (n: number) => spelt(n).replace(/^./, (first) => first.toUpperCase())

export default {
  arrow: '→',
  title: 'Lacunes',
  heading: (pairs, legs) =>
    pairs === 0
      ? 'Aucun tronçon de cette route n’a de paire recensée'
      : count(pairs, {
          one: `${Spelt(pairs)} tronçon sur ${spelt(legs)} a une paire recensée`,
          other: `${Spelt(pairs)} tronçons sur ${spelt(legs)} ont une paire recensée`,
        }),
  tooEarly: 'Aucune source n’est aussi ancienne',
  tooEarlyMore: (first) => `Le premier récit est paru le ${first}. Avant cette date, rien ne peut être dit d’aucun tronçon.`,
  around: (n, legs) =>
    count(n, {
      one: `${Spelt(n)} tronçon sur ${spelt(legs)} n’est relié qu’autour : ce qui y est recensé passe par-dessus une étape.`,
      other: `${Spelt(n)} tronçons sur ${spelt(legs)} ne sont reliés qu’autour : ce qui y est recensé passe par-dessus une étape.`,
    }),
  possible: (n) =>
    count(n, {
      one: `${Spelt(n)} tronçon a une paire qui a pu se rencontrer avant cette date.`,
      other: `${Spelt(n)} tronçons ont des paires qui ont pu se rencontrer avant cette date.`,
    }),
  none: (legs) =>
    count(legs, {
      one: 'Rien de recensé ne relie les extrémités de son # tronçon.',
      other: 'Rien de recensé ne relie les extrémités d’aucun des # tronçons.',
    }),
  by: (day) => `Au ${day} :`,
  route: 'Route',
  summary: (stages, legs) =>
    `${count(stages, { one: '# étape', other: '# étapes' })}, ${count(legs, { one: '# tronçon', other: '# tronçons' })}.`,
  countedFrom: (kind) => `Compté à partir de : ${kind}.`,
  onRecordBy: 'Recensé au',
  monthBack: 'Un mois plus tôt',
  monthOn: 'Un mois plus tard',
  sliderName: 'Date à laquelle la coopération est recensée',
  sliderHelp: 'Les flèches avancent ou reculent d’un mois, les touches Page d’un an.',
  stories: (n, publishers, undated) =>
    `Un carré est un récit : ${n} à cette date, ${count(publishers, { one: '# éditeur', other: '# éditeurs' })}. Vide : plus tard.${
      undated ? ` ${count(undated, { one: '# sans date, non montré.', other: '# sans date, non montrés.' })}` : ''
    }`,
  caveat: 'Les données commencent avec le projet : que plus de contacts soient recensés ne veut pas dire que plus ont eu lieu.',
  step: (n) => `Maillon ${n}`,
  stepCount: (pairs, legs) => `${pairs} sur ${legs} avec une paire`,
  pairs: (n) => count(n, { one: '# paire recensée', other: '# paires recensées' }),
  noCountry: (end) => `Aucun pays de cette extrémité n’est recensé : ${end}`,
  noCountryShort: 'aucun pays recensé',
  passesOver: (n) => count(n, { one: 'passe par-dessus ce tronçon', other: 'passent par-dessus ce tronçon' }),
  betweenCountries: 'Le tronçon relie deux pays, et leur paire est recensée : il est couvert.',
  ties: {
    NAMED: 'nommé par la source de la route',
    SAME_ROUTE: 'sur la même route, non nommée',
    REGION_ONLY: 'par sa région seulement',
  },
  memberships: { STATED: 'région selon une source', M49: 'région selon M49' },
  maybeBy: 'a pu avoir lieu avant cette date',
  witness: 'Ouvrir ce qui est recensé',
  legend: 'Comment les tronçons sont tracés',
  legs: 'Les tronçons et ce qui est recensé pour chacun',
  notCounted: 'Recensé à cette date, non compté',
  later: (n) => (n === 0 ? 'rien ne vient plus tard' : count(n, { one: '# autre vient plus tard', other: '# autres viennent plus tard' })),
  possiblyBy: 'peut-être',
  oneCountry: (n) => count(n, { one: '# élément nomme moins de deux pays', other: '# éléments nomment moins de deux pays' }),
  lines: (n) => count(n, { one: '# tronçon tracé', other: '# tronçons tracés' }),
  mapName: 'Carte des tronçons et de ce qui est recensé pour chacun',
  columns: {
    leg: 'Tronçon',
    from: 'De',
    to: 'Vers',
    state: 'Recensé',
    since: 'Depuis',
    pairs: 'Paires',
    possiblePairs: 'Paires possibles',
    witnesses: 'Attesté par',
    around: 'Autour',
  },
  announced: (day, finding) => `${day} : ${finding}`,
} satisfies Words['gaps']
