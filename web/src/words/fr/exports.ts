import type { Words } from '../words'

export default {
  name: 'Enregistrer ou partager',
  svg: 'Enregistrer la carte en SVG',
  png: 'Enregistrer la carte en PNG',
  csv: 'Enregistrer le tableau en CSV',
  link: 'Copier le lien',
  copied: 'Le lien est copié.',
  copyByHand: 'Le navigateur ne permet pas à cette page de copier. Voici le lien :',
  saved: (file) => `Enregistré sous ${file}.`,
  failed: (file) => `${file} n’a pas pu être créé.`,
  noMap: 'La carte n’est pas encore tracée.',
  noPicture: 'Le navigateur n’a pas pu tracer l’image.',
  sources: (names) => `Sources : ${names}.`,
} satisfies Words['exports']
