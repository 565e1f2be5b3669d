import type { Piece } from './brief'

/** A sentence of the page around words that the record has in English: these are pieces of their own, so that they are marked as English. */
export function filled(write: (...words: string[]) => string, english: string[]): Piece[] {
  const marks = english.map((_, i) => `\u0001${i}\u0001`)
  return write(...marks)
    .split('\u0001')
    .map((text, i) => (i % 2 === 1 ? { text: english[Number(text)]!, lang: 'en' } : text))
    .filter((piece) => piece !== '')
}
