import { counting } from '../plural'

/** In French none is singular: « 0 récit ». */
export const count = counting<'one'>('fr')

/** A day with its article, and a month or year without: « le 2 mars 2022 », « mars 2022 ». */
export const le = (day: string) => (/^\d{1,2}(er)? /.test(day) ? `le ${day}` : day)
