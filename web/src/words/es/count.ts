import { counting } from '../plural'

export const count = counting<'one'>('es')

/** A day with its article, and a month or year without: «el 2 de marzo de 2022», «marzo de 2022». */
export const el = (day: string) => (/^\d{1,2} /.test(day) ? `el ${day}` : day)
