import type { Words } from '../words'

export default {
  map: 'Mapa',
  zoomIn: 'Acercar',
  zoomOut: 'Alejar',
  reset: 'Mostrar todo el mapa',
  howTo: 'Las flechas van de línea en línea, Intro abre una, más y menos acercan y alejan, Mayúsculas con una flecha mueve el mapa.',
} satisfies Words['map']
