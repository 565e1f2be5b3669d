import type { Words } from '../words'

export default {
  shown: (shown, all) => `${shown} de ${all}`,
  more: 'Mostrar más',
} satisfies Words['lists']
