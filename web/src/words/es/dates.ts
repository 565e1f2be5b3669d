import type { Words } from '../words'
import { el } from './count'

export default {
  by: (day) => `${day} a más tardar`,
  since: (day) => `desde ${el(day)}`,
  weekOf: (day) => `semana del ${day}`,
  between: (from, to) => `entre ${el(from)} y ${el(to)}`,
  notStated: 'sin precisar',
} satisfies Words['dates']
