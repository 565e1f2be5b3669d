import type { Words } from '../words'

export default {
  shown: (shown, all) => `${shown} من ${all}`,
  more: 'عرض المزيد',
} satisfies Words['lists']
