import type { Words } from '../words'

export default {
  title: (active) => (active > 0 ? `المرشّحات (${active})` : 'المرشّحات'),
  fields: {
    route: 'المسار',
    region: 'المنطقة',
    country: 'البلد',
    kind: 'التعاون ابتداءً من',
    threshold: 'يبدأ العدّ من',
    eventKind: 'نوع الحدث',
    sourceKind: 'نوع المصدر',
    minSources: 'المصادر المستقلة',
    reliability: 'موثوقية المصادر',
    knownBy: 'المعروف بحلول',
    at: 'المسجّل بحلول',
  },
  any: 'الكل',
  usual: (kind) => `${kind} (المعتاد)`,
  atLeast: (count) => `${count} على الأقل`,
  orBetter: (grade, meaning) => (grade === 'A' ? `A، ${meaning}` : `${grade}، ${meaning}، أو أفضل`),
  active: 'المرشّحات المفعّلة',
  chip: (field, value) => `${field}: ${value}`,
  remove: 'إزالة المرشّح',
  clear: 'إزالة الكل',
  refused: (field, value) => `القيمة «${value}» في العنوان ليست مما يمكن طلبه في «${field}»، فلم تؤخذ في الحسبان.`,
  nothing: 'لا شيء يطابق هذه المرشّحات.',
  without: 'أزل واحدًا منها:',
} satisfies Words['filters']
