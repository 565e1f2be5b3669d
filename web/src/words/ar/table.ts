import type { Words } from '../words'
import { count, row } from './count'

export default {
  show: 'جدول',
  sources: 'المصادر',
  none: 'لا شيء لعرضه.',
  rows: (n) => count(n, row),
} satisfies Words['table']
