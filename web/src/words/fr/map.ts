import type { Words } from '../words'

export default {
  map: 'Carte',
  zoomIn: 'Agrandir',
  zoomOut: 'Réduire',
  reset: 'Montrer toute la carte',
  howTo:
    'Les flèches vont d’une ligne à l’autre, Entrée en ouvre une, plus et moins agrandissent et réduisent, Maj avec une flèche déplace la carte.',
} satisfies Words['map']
