import type { Words } from '../words'
import { count } from './count'

export default {
  heading: (pairs) =>
    pairs === 0
      ? 'Aucune paire de pays n’est recensée'
      : count(pairs, { one: '# paire de pays est recensée', other: '# paires de pays sont recensées' }),
  possible: (pairs) =>
    count(pairs, {
      one: '# autre est possible : le moment n’est pas connu avec cette précision.',
      other: '# autres sont possibles : le moment n’est pas connu avec cette précision.',
    }),
  tooEarly: 'Aucune source n’est aussi ancienne',
  whole: (first, last) => `Toute la période recensée, ${first === last ? first : `${first}–${last}`}.`,
  by: (day) => `Recensé au ${day}.`,
  knownBy: (day) => `Tel que connu au ${day}.`,
  howToRead: 'Un signe est la forme la plus forte ; un nombre, s’il y a plus d’un contact.',
  howToReadMap:
    'Les mêmes paires sur une carte. Une ligne relie deux pays, chacun représenté par un point ; ce n’est ni un chemin ni un lieu de rencontre.',
  form: 'Afficher comme',
  matrix: 'Matrice',
  map: 'Carte',
  matrixName: 'Matrice des pays, et ce qui est recensé de chaque paire',
  keys: 'Les flèches vont d’une case à l’autre, Espace en montre une à côté, Entrée ouvre sa fiche.',
  tapAName: 'Choisissez un pays pour voir ses paires.',
  emptyCell: 'Une case vide : rien de recensé.',
  emptyCellFiltered: 'Une case vide : rien de recensé qui réponde aux filtres.',
  noLine: 'Pas de ligne : rien de recensé.',
  noLineFiltered: 'Pas de ligne : rien de recensé qui réponde aux filtres.',
  notEvidence: 'Cela ne prouve pas qu’il n’y ait rien :',
  stories: (stories, publishers) =>
    `${count(stories, { one: '# récit', other: '# récits' })}, ${count(publishers, { one: '# éditeur', other: '# éditeurs' })}.`,
  withBodiesOnly: (names, n) =>
    count(n, {
      one: `${names} : recensé avec un organisme ou un projet, avec aucun autre pays.`,
      other: `${names} : recensés avec un organisme ou un projet, avec aucun autre pays.`,
    }),
  onRoutesOnly: (names, n) =>
    count(n, {
      one: `${names} : nommé sur une route, et dans aucune coopération.`,
      other: `${names} : nommés sur une route, et dans aucune coopération.`,
    }),
  noAgreement: 'Aucun accord entre deux États n’est recensé ; aucun n’est donc tracé.',
  pair: (a, b) => `${a} – ${b}`,
  cell: (pair, what) => `${pair} : ${what}`,
  contacts: (n) => count(n, { one: '# contact', other: '# contacts' }),
  nothing: 'rien de recensé',
  possibly: 'possible',
  possiblyLong: 'Seulement possible à cette date : le moment n’est pas connu avec cette précision.',
  seriesAlso: 'aussi une série',
  series: 'série : qui a rencontré qui n’est pas dit',
  seriesLong: 'Les deux ont pris part à une série dont la source ne dit pas qui a rencontré qui. Elle ne forme aucune paire :',
  nothingLong: 'Rien de recensé ne réunit les deux.',
  chosen: 'Paire choisie',
  chosenCountry: 'Pays choisi',
  close: 'Fermer',
  chooseACell: 'Choisissez une case pour voir ce qui est recensé des deux pays, et qui le dit.',
  chooseALine: 'Choisissez une ligne, ou une paire ci-dessous, pour voir ce qui est recensé des deux pays, et qui le dit.',
  openBrief: 'Ouvrir la fiche de cette paire',
  undated: 'sans date',
  notBefore: (day) => `pas avant le ${day}`,
  partners: (n) => (n === 0 ? 'Recensé avec aucun autre pays' : count(n, { one: 'Recensé avec # pays', other: 'Recensé avec # pays' })),
  partnersInSeries: 'Dans une série avec',
  others: (n) => count(n, { one: '# pays avec lequel rien n’est recensé', other: '# pays avec lesquels rien n’est recensé' }),
  kinds: 'Formes recensées, de la plus faible à la plus forte',
  kindsNote: 'C’est un rang de formes ; il ne dit rien du nombre de personnes.',
  notOnRecord: (kinds) => `Non recensé : ${kinds}.`,
  manyContacts: 'plus d’un contact : combien',
  notPairs: 'Non compté comme paire',
  fundingIsNone: 'Financer ou accueillir n’est pas une coopération entre pays.',
  otherUnpaired: (n) =>
    count(n, {
      one: '# élément sur des pays ou services avec un organisme ou un projet',
      other: '# éléments sur des pays ou services avec un organisme ou un projet',
    }),
  betweenRegions: 'Entre régions',
  withinARegion: 'Au sein d’une région',
  mapName: 'Carte des paires de pays recensées',
  mapNote:
    'Cette carte montre un seul corridor, tel que ses sources le racontent. Les lignes relient des pays ; ce ne sont pas des chemins parcourus, et elles contournent les pays qui ne sont pas concernés. Le tracé des frontières n’implique aucune approbation.',
  inset: 'Amérique centrale, agrandie',
  columns: {
    a: 'Pays',
    b: 'Autre pays',
    strongest: 'Forme la plus forte',
    kinds: 'Toutes les formes',
    contacts: 'Contacts',
    on: 'Recensé',
    first: 'Premier au',
    last: 'Dernier au',
  },
  sure: { CERTAIN: 'certain', POSSIBLE: 'possible' },
} satisfies Words['cooperation']
