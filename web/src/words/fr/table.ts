import type { Words } from '../words'
import { count } from './count'

export default {
  show: 'Tableau',
  sources: 'Sources',
  none: 'Rien à lister.',
  rows: (n) => count(n, { one: '# ligne', other: '# lignes' }),
} satisfies Words['table']
