/** A place in the matrix. Column -1 is the name of the row's country; the last column of row n is n - 1. */
export type Place = { row: number; column: number }

const name = -1

/** Where a key leads from a place in a matrix of so many countries; undefined for a key that leads nowhere. `toEnd` is Home and End with Control. */
export function moved({ row, column }: Place, key: string, countries: number, { rtl = false, toEnd = false } = {}): Place | undefined {
  const last = countries - 1
  const on = rtl ? 'ArrowLeft' : 'ArrowRight'
  const back = rtl ? 'ArrowRight' : 'ArrowLeft'
  switch (key) {
    case on:
      return { row, column: Math.min(column + 1, row - 1) }
    case back:
      return { row, column: Math.max(column - 1, name) }
    case 'ArrowDown':
      return { row: Math.min(row + 1, last), column }
    case 'ArrowUp':
      return row === 0 ? { row, column } : { row: row - 1, column: Math.min(column, row - 2) }
    case 'Home':
      return { row: toEnd ? 0 : row, column: name }
    case 'End':
      return toEnd ? { row: last, column: last - 1 } : { row, column: row - 1 }
    default:
      return undefined
  }
}
