import type { Words } from '../words'

export default {
  map: 'خريطة',
  zoomIn: 'تكبير',
  zoomOut: 'تصغير',
  reset: 'عرض الخريطة كاملة',
  howTo: 'تنقل الأسهم من خط إلى خط، ويفتح Enter أحدها، وتكبّر علامة الجمع وتصغّر علامة الطرح، ويحرّك Shift مع سهم الخريطة.',
} satisfies Words['map']
