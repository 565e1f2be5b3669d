import type { Words } from '../words'

export default {
  months: ['يناير', 'فبراير', 'مارس', 'أبريل', 'مايو', 'يونيو', 'يوليو', 'أغسطس', 'سبتمبر', 'أكتوبر', 'نوفمبر', 'ديسمبر'],
  day: (day, month, year) => `${day} ${month} ${year}`,
  by: (day) => `في موعد أقصاه ${day}`,
  since: (day) => `منذ ${day}`,
  weekOf: (day) => `أسبوع ${day}`,
  between: (from, to) => `بين ${from} و${to}`,
  notStated: 'لم يُذكر',
} satisfies Words['dates']
