import type { Words } from '../words'
import { count, leg } from './count'

export default {
  title: 'المسارات',
  heading: 'المسارات كما تصفها المصادر',
  finding: (all, withLegs) =>
    `${count(all, {
      zero: 'لا يُروى أي مسار',
      one: 'يُروى مسار واحد',
      two: 'يُروى مساران',
      few: 'تُروى # مسارات',
      many: 'يُروى # مسارًا',
      other: 'يُروى # مسار',
    })}. منها بمقاطع مرتبة: ${withLegs}؛ ومنها ما ذُكر بالاسم فقط: ${all - withLegs}. المناطق أشرطة، لأن المصادر لا تسمّي فيها مكانًا.`,
  mapName: 'خريطة المسارات ومقاطعها',
  chosen: 'المسار بالأزرق',
  stages: 'المراحل بترتيب المصدر',
  together: 'معًا: لا يقدّم المصدر أحدها على الآخر',
  legs: (n, basis) => `${count(n, leg)}، ${basis}`,
  reportedOnly: 'مقصد منقول عن غيره، لم يُسلك',
  others: 'مسارات أخرى بمقاطع',
  othersCount: (n) => count(n, leg),
  shared: (n) =>
    count(n, {
      zero: '# مشترك مع المسار بالأزرق',
      one: 'واحد مشترك مع المسار بالأزرق، جنبًا إلى جنب',
      two: 'اثنان مشتركان مع المسار بالأزرق، جنبًا إلى جنب',
      few: '# مشتركة مع المسار بالأزرق، جنبًا إلى جنب',
      many: '# مشتركًا مع المسار بالأزرق، جنبًا إلى جنب',
      other: '# مشترك مع المسار بالأزرق، جنبًا إلى جنب',
    }),
  unordered: 'مذكورة بلا مقاطع: لا خطوط لها',
  toGaps: 'ثغرات هذا المسار',
  toRecord: 'كل المسجّل عنه',
  legendName: 'كيف تُرسم المقاطع',
  legend: {
    STATED: 'بحسب المصدر',
    BETWEEN_STAGES: 'بين المراحل',
    OTHER_ROUTE: 'مسارات أخرى',
    REPORTED_DESTINATION: 'منقول، لم يُسلك',
  },
  columns: { route: 'المسار', step: 'الحلقة', from: 'من', to: 'إلى', basis: 'يستند إلى', modes: 'الوسيلة' },
  tableName: 'مقاطع المسارات',
  widths: 'عرض الخط لا يدل على عدد الأشخاص.',
  legLabel: (route, from, arrow, to, basis) => `${route}: ${from} ${arrow} ${to}، ${basis}`,
} satisfies Words['routes']
