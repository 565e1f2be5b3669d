import type { Words } from '../words'

export default {
  name: 'حفظ أو مشاركة',
  svg: 'حفظ الخريطة بصيغة SVG',
  png: 'حفظ الخريطة بصيغة PNG',
  csv: 'حفظ الجدول بصيغة CSV',
  link: 'نسخ الرابط',
  copied: 'نُسخ الرابط.',
  copyByHand: 'لا يسمح المتصفح لهذه الصفحة بالنسخ. الرابط هو:',
  saved: (file) => `حُفظ باسم ${file}.`,
  failed: (file) => `تعذّر إنشاء ${file}.`,
  noMap: 'لم تُرسم الخريطة بعد.',
  noPicture: 'تعذّر على المتصفح رسم الصورة.',
  sources: (names) => `المصادر: ${names}.`,
} satisfies Words['exports']
