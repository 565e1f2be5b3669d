import type { Words } from '../words'
import { el } from './count'

export default {
  months: ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'],
  day: (day, month, year) => `${day} de ${month} de ${year}`,
  by: (day) => `${day} a más tardar`,
  since: (day) => `desde ${el(day)}`,
  weekOf: (day) => `semana del ${day}`,
  between: (from, to) => `entre ${el(from)} y ${el(to)}`,
  notStated: 'sin precisar',
} satisfies Words['dates']
