import type { Words } from '../words'
import { le } from './count'

export default {
  months: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
  day: (day, month, year) => `${day} ${month} ${year}`,
  by: (day) => `${day} au plus tard`,
  since: (day) => `depuis ${le(day)}`,
  weekOf: (day) => `semaine du ${day}`,
  between: (from, to) => `entre ${le(from)} et ${le(to)}`,
  notStated: 'non précisé',
} satisfies Words['dates']
