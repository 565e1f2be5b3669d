import type { Words } from '../words'

export default {
  name: 'Guardar o compartir',
  svg: 'Guardar el mapa como SVG',
  png: 'Guardar el mapa como PNG',
  csv: 'Guardar la tabla como CSV',
  link: 'Copiar el enlace',
  copied: 'El enlace está copiado.',
  copyByHand: 'El navegador no permite copiar a esta página. El enlace es:',
  saved: (file) => `Guardado como ${file}.`,
  failed: (file) => `No se pudo crear ${file}.`,
  noMap: 'El mapa aún no está dibujado.',
  noPicture: 'El navegador no pudo dibujar la imagen.',
  sources: (names) => `Fuentes: ${names}.`,
} satisfies Words['exports']
