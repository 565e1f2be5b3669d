import type { Words } from '../words'

export default {
  by: (day) => `في موعد أقصاه ${day}`,
  since: (day) => `منذ ${day}`,
  weekOf: (day) => `أسبوع ${day}`,
  between: (from, to) => `بين ${from} و${to}`,
  notStated: 'لم يُذكر',
} satisfies Words['dates']
