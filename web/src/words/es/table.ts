import type { Words } from '../words'
import { count } from './count'

export default {
  show: 'Tabla',
  sources: 'Fuentes',
  none: 'Nada que mostrar.',
  rows: (n) => count(n, { one: '# fila', other: '# filas' }),
} satisfies Words['table']
