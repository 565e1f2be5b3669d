import { lang } from '../words/words'
import type { Piece } from './brief'

/** Things one after the other, as the language lists them. */
export function listed(things: Piece[]): Piece[] {
  const parts = new Intl.ListFormat(lang.value, { type: 'unit' }).formatToParts(things.map((_, i) => String(i)))
  return parts.map(({ type, value }) => (type === 'element' ? things[Number(value)]! : value))
}
