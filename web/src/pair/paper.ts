import type { Brief, Piece, Section } from './brief'

const largest = 9 // pt
const smallest = 7
const page = 1047 // px, the height of A4 within the margins of pair.css

// What a brief takes of the page at the largest size, px: headings and gaps, and for a letter in a full line, in the three columns of what is not known and in
// the two of the sources. Measured on the briefs of all pairs of the record.
const frame = 316
const perLetter = { full: 0.228, unknown: 0.186, sources: 0.075 }
/** A smaller type shortens lines and makes them fewer. */
const power = 2
const safety = 0.93

/** The size of type, pt, in which a brief fits on one page. */
export function printSize({ sections, sources }: Brief): number {
  const unknown = sections.filter(({ id }) => id === 'unknown')
  const full = sections.filter(({ id }) => id !== 'unknown')
  const cited = sources.reduce((sum, { title, publisher, date, url }) => sum + (title + publisher + date + (url ?? '')).length + 10, 0)
  const height = frame + perLetter.full * letters(full) + perLetter.unknown * letters(unknown) + perLetter.sources * cited
  const fit = largest * ((page * safety) / height) ** (1 / power)
  return Math.round(Math.min(largest, Math.max(smallest, fit)) * 100) / 100
}

function letters(sections: Section[]): number {
  const lines = sections.flatMap(({ lines, remarks = [] }) => [...lines, ...remarks]).flat()
  const cells = sections.flatMap(
    ({ table }) => table?.rows.flatMap(({ name, cells }) => [name, ...cells.map((cell) => cell.join(' '))]) ?? [],
  )
  return [...lines, ...cells].reduce((sum, piece) => sum + lengthOf(piece), 0)
}

function lengthOf(piece: Piece): number {
  if (typeof piece === 'string') return piece.length
  return 'notes' in piece ? piece.notes.length * 2 : piece.text.length
}
